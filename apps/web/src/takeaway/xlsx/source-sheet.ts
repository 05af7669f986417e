import type { FileWords } from '../file-words.js'
import type { TakeContent } from '../take-content.js'
import type { Sheet, SheetCell } from './sheet.js'
import { textCell } from './take-cell.js'

const columns = [
  ['number', 6],
  ['subject', 14],
  ['what', 32],
  ['quote', 70],
  ['plan', 26],
  ['document', 20],
  ['place', 28],
  ['page', 8],
  ['position', 14],
  ['confidence', 12],
  ['details', 40],
  ['link', 14],
] as const

/** Every sentence behind the tables: its words, its document and place, and the link that opens it there. */
export function sourceSheet({ sources, stamp }: TakeContent, words: FileWords): Sheet {
  const rows = sources.map((source, index): readonly SheetCell[] => [
    { kind: 'number', value: index + 1, style: 'whole' },
    textCell(words.subject[source.subject], words),
    textCell(source.what, words),
    source.quote === null ? { kind: 'text', text: words.absent, style: 'nothing' } : textCell(source.quote, words),
    textCell(source.document, words),
    source.document_number === null
      ? { kind: 'text', text: words.nothing.not_found, style: 'nothing' }
      : textCell(source.document_number, words),
    textCell(source.place, words),
    source.page === null ? { kind: 'empty', style: 'text' } : { kind: 'number', value: source.page, style: 'whole' },
    source.start_offset === null || source.end_offset === null
      ? { kind: 'empty', style: 'text' }
      : textCell(`${source.start_offset}–${source.end_offset}`, words),
    { kind: 'number', value: source.confidence, style: 'share' },
    textCell(source.details, words),
    { kind: 'text', text: words.source.open, style: 'link', link: source.link },
  ])
  return {
    name: words.sheet.sources,
    widths: columns.map(([, width]) => width),
    rows: [columns.map(([name]) => textCell(words.source[name], words, 'head')), ...rows],
    headRow: 1,
    filteredRows: rows.length,
    frozenColumns: 0,
    landscape: true,
    foot: stamp.title,
  }
}
