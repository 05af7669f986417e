import type { FileWords } from '../file-words.js'
import type { TakeContent } from '../take-content.js'
import type { Sheet } from './sheet.js'
import { textCell } from './take-cell.js'

/** The data dictionary: what each column of each table means, and how its values are written. */
export function dictionarySheet({ tables, stamp }: TakeContent, words: FileWords): Sheet {
  const heads = ['table', 'column', 'code', 'kind', 'meaning'] as const
  const rows = tables.flatMap(({ title, columns }) =>
    columns.map(({ label, key, kind, meaning }) =>
      [title, label, key, words.kind[kind], meaning].map((text) => textCell(text, words)),
    ),
  )
  return {
    name: words.sheet.dictionary,
    widths: [34, 28, 26, 30, 70],
    rows: [heads.map((name) => textCell(words.dictionary[name], words, 'head')), ...rows],
    headRow: 1,
    filteredRows: rows.length,
    frozenColumns: 0,
    landscape: true,
    foot: stamp.title,
  }
}
