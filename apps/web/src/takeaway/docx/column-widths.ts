import type { TakeColumn, TakeRow } from '../take-table.js'

/** Millimetres. */
const NUMBER = { wide: 18, dense: 7 } as const
const DATE = 24
const LEAST_TEXT = 20
const DENSE_COLUMNS = 10

/** Many columns of figures: their heads stand upright and their type is small. */
export const isDense = (columns: readonly TakeColumn[]): boolean => columns.length > DENSE_COLUMNS

/** What a letter and the two sides of a cell take. */
const LETTER = { wide: 2.1, dense: 1.7 } as const
const SIDES = 4
/** A head of several words over figures stands in so many lines at most, unless its words alone are wider. */
const HEAD_LINES = 3
/** Names of places over figures may stand in more, where the texts beside them have no room otherwise. */
const TALL_HEAD_LINES = 8
/** The part of a sheet that figures may take before their heads get taller. */
const MOST_FIGURES = 0.5
const MOST_FIGURE = 28
const MOST_LEAST_TEXT = 22

const isText = ({ kind }: TakeColumn): boolean => kind === 'text'
const longestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length))

function figureWidth({ kind, label }: TakeColumn, dense: boolean, lines: number): number {
  if (kind === 'date') return DATE
  if (kind === 'year') return 12
  if (dense) return kind === 'share' ? 12 : NUMBER.dense
  const head = Math.max(label.length / lines, longestWord([label])) * LETTER.wide + SIDES
  return Math.min(Math.max(head, NUMBER.wide), MOST_FIGURE)
}

/** Texts of a column, of the first rows. */
const textsOf = (index: number, rows: readonly TakeRow[]): readonly string[] =>
  rows.slice(0, 100).map((row) => {
    const value = row[index] ?? ''
    return typeof value === 'string' ? value : '    '
  })

/** How much room a text column asks for: its usual length, long texts more. */
function weightOf(column: TakeColumn, texts: readonly string[]): number {
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(texts.length, 1)
  return Math.min(Math.max(mean, column.label.length / 2, 11), column.long === true ? 90 : 30)
}

/** What a text column needs so that no word of it is broken. */
function leastText(column: TakeColumn, texts: readonly string[], dense: boolean): number {
  const word = longestWord([column.label, ...texts]) * LETTER[dense ? 'dense' : 'wide'] + SIDES
  return Math.min(Math.max(word, LEAST_TEXT * 0.75), MOST_LEAST_TEXT)
}

/** What the longest text of a column takes in one line. */
const mostText = (column: TakeColumn, texts: readonly string[], dense: boolean): number =>
  Math.max(column.label.length / HEAD_LINES, ...texts.map(({ length }) => length)) * LETTER[dense ? 'dense' : 'wide'] +
  SIDES

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** How many lines the heads of the figures have: more where the figures would take the room of the texts. */
function headLines(columns: readonly TakeColumn[], dense: boolean, room: number): number {
  const figures = columns.filter((column) => !isText(column))
  const taken = sum(figures.map((column) => figureWidth(column, dense, HEAD_LINES)))
  return figures.length < columns.length && taken > room * MOST_FIGURES ? TALL_HEAD_LINES : HEAD_LINES
}

/**
 * Widths in millimetres that fill `room`: figures and the longest words get what they need, texts share the rest by their
 * length, and what no text can use goes to the figures.
 */
export function columnWidths(
  columns: readonly TakeColumn[],
  rows: readonly TakeRow[],
  room: number,
): readonly number[] {
  const dense = isDense(columns)
  const lines = headLines(columns, dense, room)
  const asked = columns.map((column, index) => {
    if (!isText(column)) return { least: figureWidth(column, dense, lines), weight: 0, most: room }
    const texts = textsOf(index, rows)
    const least = leastText(column, texts, dense)
    return { least, weight: weightOf(column, texts), most: Math.max(least, mostText(column, texts, dense)) }
  })
  const least = sum(asked.map((one) => one.least))
  const weights = sum(asked.map(({ weight }) => weight))
  if (least >= room || weights === 0) return asked.map((one) => (one.least * room) / least)
  const shared = asked.map((one) => one.least + ((room - least) * one.weight) / weights)
  const figures = asked.filter(({ weight }) => weight === 0).length
  if (figures === 0) return shared
  const kept = asked.map((one, index) => Math.min(shared[index] ?? 0, one.most))
  const spare = room - sum(kept)
  return asked.map((one, index) => (kept[index] ?? 0) + (one.weight === 0 ? spare / figures : 0))
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
