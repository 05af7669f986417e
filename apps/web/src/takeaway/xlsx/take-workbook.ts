import { emptyMeaningSchema } from '@doi-chieu/core/plan/reading-status'
import { formatInstant, formatDate } from '../../format/date.js'
import { nothingMarks } from '../../ui/nothing-marks.js'
import type { FileWords } from '../file-words.js'
import type { FilledTable, TakeContent } from '../take-content.js'
import { stampLine } from '../take-stamp.js'
import type { TakeColumn, TakeRow, TakeValue } from '../take-table.js'
import { dictionarySheet } from './dictionary-sheet.js'
import type { Sheet, SheetCell } from './sheet.js'
import { sourceSheet } from './source-sheet.js'
import { takeCell, textCell } from './take-cell.js'
import { workbookFile } from './workbook-file.js'

/** Rows above the heads of a data sheet: title, scope and order, day and build. */
const ROWS_ABOVE = 4
const NARROW = 11
const WIDE = 60
const MOST_WIDE = 34

const lengthOf = (value: TakeValue): number => (typeof value === 'object' ? NARROW : String(value).length)

/** Many columns of figures: heads stand upright and nothing is a sign, as on the screen. */
const DENSE_COLUMNS = 12
const DENSE_WIDTH = 6
const UPRIGHT_POINTS = 150

function widthOf(column: TakeColumn, index: number, rows: readonly TakeRow[], dense: boolean): number {
  if (column.long === true) return WIDE
  if (dense && column.kind === 'number') return DENSE_WIDTH
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, lengthOf(row[index] ?? '')), 0)
  // A head wraps between words, so its longest word counts.
  const head = Math.max(...column.label.split(/\s+/).map((word) => word.length))
  return Math.min(Math.max(longest, head, NARROW - 2) + 3, MOST_WIDE)
}

function dataSheet(table: FilledTable, content: TakeContent, words: FileWords): Sheet {
  const { columns, rows, totals = 0 } = table
  const dense = columns.filter(({ kind }) => kind === 'number').length > DENSE_COLUMNS
  const upright = (column: TakeColumn): boolean => dense && column.kind === 'number'
  const above: readonly (readonly SheetCell[])[] = [
    [textCell(table.title, words, 'title')],
    [textCell(`${content.stamp.scope} · ${table.order}`, words, 'soft')],
    [textCell(stampLine(content.stamp, words), words, 'soft')],
    [{ kind: 'empty' }],
  ]
  const body = rows.map((row, index) =>
    columns.map((column, at) =>
      takeCell(row[at] ?? '', column.kind, words, { total: index >= rows.length - totals, sign: upright(column) }),
    ),
  )
  const signs = Object.entries(words.nothing).map(
    ([kind, meaning]) => `${nothingMarks[emptyMeaningSchema.parse(kind)]} ${meaning}`,
  )
  const notes = [table.note, dense ? signs.join('; ') : undefined].filter((note) => note !== undefined)
  const note: readonly (readonly SheetCell[])[] =
    notes.length === 0 ? [] : [[{ kind: 'empty' }], ...notes.map((text) => [textCell(text, words, 'soft')])]
  return {
    name: table.title,
    widths: columns.map((column, index) => widthOf(column, index, rows, dense)),
    rows: [
      ...above,
      columns.map((column) => textCell(column.label, words, upright(column) ? 'head_upright' : 'head')),
      ...body,
      ...note,
    ],
    headRow: ROWS_ABOVE + 1,
    ...(dense ? { headHeight: UPRIGHT_POINTS } : {}),
    filteredRows: rows.length - totals,
    frozenColumns: columns.length > 4 ? 1 : 0,
    landscape: columns.length > 5 || columns.some(({ long }) => long === true),
    foot: `${table.title} · ${stampLine(content.stamp, words)}`,
  }
}

function aboutSheet(content: TakeContent, words: FileWords): Sheet {
  const { stamp, tables } = content
  const line = (name: string, text: string, link?: string): readonly SheetCell[] => [
    textCell(name, words, 'head'),
    link === undefined ? textCell(text, words) : { kind: 'text', text, style: 'link', link },
  ]
  return {
    name: words.sheet.about,
    widths: [26, 96],
    rows: [
      line(words.about.title, stamp.title),
      ...stamp.answer.map((sentence) => line(words.about.answer, sentence)),
      line(words.about.scope, stamp.scope),
      ...tables.map(({ title, order }) => line(words.about.order, `${title}: ${order}`)),
      line(words.about.day, formatDate(stamp.day, stamp.language)),
      line(words.about.build, `${stamp.build_id} · ${formatInstant(stamp.built_at, stamp.language)}`),
      line(words.about.address, stamp.address, stamp.address),
      line(words.about.nothing, Object.values(words.nothing).join('; ')),
    ],
    headRow: null,
    filteredRows: 0,
    frozenColumns: 0,
    landscape: true,
    foot: stampLine(content.stamp, words),
  }
}

/** The workbook of a view: one sheet a table, then the data dictionary, the sentences and what the file is. */
export function takeWorkbook(content: TakeContent, words: FileWords): Uint8Array<ArrayBuffer> {
  const sheets = [
    ...content.tables.map((table) => dataSheet(table, content, words)),
    dictionarySheet(content, words),
    sourceSheet(content, words),
    aboutSheet(content, words),
  ]
  return workbookFile(sheets, { title: content.stamp.title, created: `${content.stamp.day}T00:00:00Z` })
}
