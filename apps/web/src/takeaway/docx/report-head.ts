import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { formatDateInText } from '../../format/date.js'
import type { ReportWords } from '../file-words.js'
import type { TakeStamp } from '../take-stamp.js'
import { roomOf } from './report-page.js'
import { line, SIZE } from './report-text.js'

const CENTER = AlignmentType.CENTER
const mm = convertMillimetersToTwip

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
} as const

/** A thin rule in the middle of a column, `width` of `room` millimetres long. */
function rule(room: number, width: number): Paragraph {
  const side = mm((room - width) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 50, after: 60, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  })
}

/** A table without lines: what stands side by side at the head and the end of an official document. */
function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], leftShare: number): Table {
  const room = roomOf('portrait')
  const widths = [room * leftShare, room * (1 - leftShare)].map(mm)
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [...children],
    })
  return new Table({
    width: { size: mm(room), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: [cell(left, widths[0] ?? 0), cell(right, widths[1] ?? 0)] })],
  })
}

const LEFT = 0.4

/** Agency, nation and motto, number and day, kind and subject of the document, in the form of Nghị định 30/2020/NĐ-CP. */
export function reportHead(
  { title, day, language, form }: TakeStamp,
  words: ReportWords,
): readonly (Paragraph | Table)[] {
  const room = roomOf('portrait')
  const [leftRoom, rightRoom] = [room * LEFT, room * (1 - LEFT)]
  const small = { size: SIZE.small, align: CENTER }
  return [
    sideBySide(
      [
        line(words.superior, small),
        line(words.agency, { ...small, bold: true }),
        rule(leftRoom, leftRoom * 0.4),
        line(words.number, { size: 26, align: CENTER, before: 60 }),
      ],
      [
        line(words.nation, { ...small, bold: true }),
        line(words.motto, { size: 26, bold: true, align: CENTER }),
        rule(rightRoom, 58),
        line(words.place_and_day(formatDateInText(day, language)), {
          size: 26,
          italics: true,
          align: CENTER,
          before: 60,
        }),
      ],
      LEFT,
    ),
    line(words.kind, { bold: true, align: CENTER, before: 360 }),
    line((form === 'evidence' ? words.evidence : words).about(title), {
      bold: true,
      align: CENTER,
      before: 60,
      after: 40,
    }),
    rule(room, room * 0.35),
  ]
}

/** Recipients to the left, signer to the right; the agency fills both in. */
export function reportEnd(words: ReportWords): readonly (Paragraph | Table)[] {
  return [
    line('', { before: 240 }),
    sideBySide(
      [
        line(words.recipients, { size: SIZE.small, bold: true, italics: true }),
        ...words.recipient_lines.map((text) => line(text, { size: SIZE.note })),
      ],
      [
        line(words.signer, { size: 26, bold: true, align: CENTER }),
        line('', { before: 1000 }),
        line(words.signer_name, { size: 26, bold: true, align: CENTER }),
      ],
      0.45,
    ),
  ]
}
