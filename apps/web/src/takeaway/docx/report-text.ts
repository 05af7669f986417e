import { AlignmentType, convertMillimetersToTwip, HeadingLevel, Paragraph, TextRun } from 'docx'

/** Sizes in half points. */
export const SIZE = { text: 28, small: 24, note: 22, table: 24, dense: 20 } as const

const PARAGRAPH_GAP = 120
const LINE = 276

/** A paragraph of the body: justified, first line 10 mm in, 6 points apart. */
export function bodyText(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: PARAGRAPH_GAP, after: PARAGRAPH_GAP, line: LINE },
    children: [new TextRun(text)],
  })
}

/** `I. Kết quả chính`. */
export function heading(text: string, onNewPage = false): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    pageBreakBefore: onNewPage,
    spacing: { before: 2 * PARAGRAPH_GAP, after: PARAGRAPH_GAP },
    indent: { firstLine: convertMillimetersToTwip(10) },
    children: [new TextRun({ text, bold: true })],
  })
}

interface LineOptions {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly keepNext?: boolean
  readonly before?: number
  readonly after?: number
}

/** One line of a table, a caption or the head of the document. */
export function line(text: string, options: LineOptions = {}): Paragraph {
  const { bold = false, italics = false, size = SIZE.text, align, keepNext = false, before = 0, after = 0 } = options
  return new Paragraph({
    ...(align === undefined ? {} : { alignment: align }),
    keepNext,
    spacing: { before, after },
    children: [new TextRun({ text, bold, italics, size })],
  })
}

/** I, II, III, … for the parts of a report. */
export const roman = (number: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? String(number)
