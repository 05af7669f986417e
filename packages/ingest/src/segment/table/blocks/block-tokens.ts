import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { RowCounter } from '../row-counter.js'
import { cellsOfBlock, type BlockCell, type Columns } from './block-cells.js'
import type { Column } from '../table-header.js'
import { columnsOfBlock } from './block-head.js'
import { isDitto } from '../table-row.js'
import { wordsOfLines, type TextBlock } from './text-block.js'

/** What stands in a table from block to block. */
export type BlockToken =
  | { readonly kind: 'ordinal' | 'group' | 'unread' | 'rest'; readonly span: Span }
  | { readonly kind: 'page'; readonly span: Span; readonly columns: readonly Column[] }
  | { readonly kind: 'cell'; readonly span: Span; readonly cell: BlockCell }

/**
 * Reads the blocks of a table: ordinals and groups as they count on, its head as the beginning of a page, cells, the rest of a
 * cell that a page or another column has parted, and blocks of which it is not sure what they hold.
 */
export function tokensOf(
  analysed: AnalysedText,
  blocks: readonly TextBlock[],
  columns: readonly Column[],
  beside: Columns,
): readonly BlockToken[] {
  const tokens: BlockToken[] = []
  const labels = new Labels(analysed.document)
  let titled = false
  for (const block of blocks) {
    const named = columnsOfBlock(analysed.document, block)
    if (named?.every((column) => columns.includes(column)) === true) {
      tokens.push({ kind: 'page', span: extent(block), columns: named })
      continue
    }
    const { lines, label } = labels.read(block)
    if (label !== null) tokens.push(label)
    if (lines.length === 0 || COLUMN_NUMBER.test(wordsOfLines(analysed.document, lines))) {
      titled = label?.kind === 'group'
      continue
    }
    // The title of a group stands behind its label.
    if (label?.kind === 'group' || titled) {
      titled = false
      continue
    }
    tokens.push(...cellTokens(analysed, lines, beside))
  }
  return tokens
}

const COLUMN_NUMBER = /^(?:[([]\d[)\]]\s?)+$/

function extent(block: TextBlock): Span {
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }
}

function cellTokens(analysed: AnalysedText, lines: TextBlock, columns: Columns): readonly BlockToken[] {
  const span = extent(lines)
  if (isDitto(analysed.document, lines)) return [{ kind: 'unread', span }]
  if (isLowerUnit(analysed.document.units[span.start] ?? 0)) return [{ kind: 'rest', span }]
  const cells = cellsOfBlock(analysed, lines, columns)
  return cells === null ? [{ kind: 'unread', span }] : cells.map((cell) => ({ kind: 'cell', span, cell }))
}

/** Takes the labels of rows and groups out of the lines of blocks. */
class Labels {
  private readonly counter = new RowCounter()

  constructor(private readonly document: DocumentText) {}

  read(block: TextBlock): { readonly lines: TextBlock; readonly label: BlockToken | null } {
    const { text, flat, units } = this.document
    for (const [i, line] of block.entries()) {
      const words = flat.slice(line.start, line.end)
      const group = /^([ivx]{1,5}|[a-e])[.)]?(?=\s+\S|$)/.exec(words)
      if (
        i === 0 &&
        group?.[1] !== undefined &&
        /^(?:[IVX]|[A-E][.)]?(?:\s|$))/.test(text.slice(line.start, line.start + 3))
      )
        if (this.counter.opensGroup(group[1])) return this.without(block, i, group[0].length, 'group')
      const number = /^(\d{1,3}(?:\.\d{1,2})?)[.)]?(?=\s+\S|$)/.exec(words)
      if (number?.[1] === undefined) continue
      // A number before small letters belongs to a sentence unless a stop stands behind it.
      const alone = number[0].length === words.length
      const below = block[i + 1]
      const wraps = alone && below !== undefined && i === 0 && isLowerUnit(units[below.start] ?? 0)
      // Rows may be out of order; the number of a page leaves what stands beside it incomplete.
      const counted =
        this.counter.countsOnLabel(number[1]) ||
        (alone && block.length === 1) ||
        (number[0].endsWith('.') && (alone || i > 0))
      if (!wraps && counted && (alone || opensCell(text, line, number[0])))
        return this.without(block, i, number[0].length, 'ordinal')
    }
    return { lines: block, label: null }
  }

  private without(block: TextBlock, at: number, length: number, kind: 'group' | 'ordinal'): ReturnType<Labels['read']> {
    const line = block[at] ?? { start: 0, end: 0 }
    let start = line.start + length
    while (start < line.end && /\s/.test(this.document.text.charAt(start))) start++
    const lines = block.flatMap((own, i) => (i !== at ? [own] : start < line.end ? [{ start, end: line.end }] : []))
    return { lines, label: { kind, span: { start: line.start, end: line.start + length } } }
  }
}

function opensCell(text: string, { start, end }: Span, label: string): boolean {
  const next = text.slice(start + label.length, Math.min(end, start + label.length + 2)).trimStart()
  return /^\p{Lu}/u.test(next) || /[.)]$/.test(label)
}
