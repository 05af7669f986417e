import type { TakeColumn, TakeRow } from '../take-table.js'

/** Millimetres. */
const NUMBER = { wide: 18, dense: 7 } as const
const DATE = 24
const LEAST_TEXT = 20
const DENSE_COLUMNS = 10

/** Many columns of figures: their heads stand upright and their type is small. */
export const isDense = (columns: readonly TakeColumn[]): boolean => columns.length > DENSE_COLUMNS

const isText = ({ kind }: TakeColumn): boolean => kind === 'text'
const figureWidth = ({ kind }: TakeColumn, dense: boolean): number =>
  kind === 'date' ? DATE : kind === 'year' ? 12 : dense ? (kind === 'share' ? 12 : NUMBER.dense) : NUMBER.wide

/** How much room a text column asks for: its usual length, long texts more. */
function weightOf(column: TakeColumn, index: number, rows: readonly TakeRow[]): number {
  const lengths = rows.slice(0, 100).map((row) => {
    const value = row[index] ?? ''
    return typeof value === 'string' ? value.length : 4
  })
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1)
  return Math.min(Math.max(mean, column.label.length / 2, 11), column.long === true ? 64 : 30)
}

/** Widths in millimetres that fill `room`: figures get what they need, texts share the rest by their length. */
export function columnWidths(
  columns: readonly TakeColumn[],
  rows: readonly TakeRow[],
  room: number,
): readonly number[] {
  const dense = isDense(columns)
  const figures = columns.filter((column) => !isText(column)).reduce((sum, one) => sum + figureWidth(one, dense), 0)
  const texts = columns.filter(isText).length
  const free = Math.max(room - figures, texts * LEAST_TEXT)
  const weights = columns.map((column, index) => (isText(column) ? weightOf(column, index, rows) : 0))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const wanted = columns.map((column, index) =>
    isText(column) ? Math.max((free * (weights[index] ?? 0)) / all, LEAST_TEXT * 0.75) : figureWidth(column, dense),
  )
  const sum = wanted.reduce((total, width) => total + width, 0)
  return wanted.map((width) => (width * room) / sum)
}

/** Column places of each part of a table that is too wide for one page; the naming columns lead every part. */
export function columnParts(columns: readonly TakeColumn[], room: number): readonly (readonly number[])[] {
  const first = columns.findIndex((column) => !isText(column) && column.kind !== 'year')
  const names = columns.slice(0, Math.max(first, 0)).map((_, index) => index)
  const rest = columns.map((_, index) => index).slice(names.length)
  const perPart = Math.floor((room - names.length * LEAST_TEXT) / NUMBER.dense)
  if (columns.length <= DENSE_COLUMNS || rest.length <= perPart) return [columns.map((_, index) => index)]
  const parts = Math.ceil(rest.length / perPart)
  const size = Math.ceil(rest.length / parts)
  return Array.from({ length: parts }, (_, part) => [...names, ...rest.slice(part * size, (part + 1) * size)])
}
