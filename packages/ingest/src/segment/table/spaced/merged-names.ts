/** A line of a row with the pieces of its cells. */
interface RowLine {
  readonly cells: readonly (readonly unknown[])[]
}

type Row = readonly RowLine[]

/** Rows from one to another, both among them, that one cell of a column belongs to. */
export interface Merged {
  readonly from: number
  readonly to: number
}

/** Lines by which a cell in the middle of its rows may stand off it: one more where lines of other cells stand between its own. */
const OFF_MIDDLE = 1
const OFF_MIDDLE_OF_MANY = 2
const MANY_LINES = 5
/** Rows of one cell at most. */
const MOST_MERGED = 10

/**
 * The rows that the cell of a column belongs to, by row; null where it is not sure. Where cells stand at the top of their rows each
 * row has its own. Where they stand in the middle, a cell merged over several rows stands in the middle of them all, in one of them
 * or half in one and half in the next: then the rows are parted so that each part has one cell, which stands in its middle.
 */
export function mergedRows(rows: readonly Row[], column: number): readonly (Merged | null)[] {
  const found: (Merged | null)[] = []
  let from = 0
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i]
    if (row !== undefined && !isTitle(row)) continue
    for (const part of mergedBetween(rows.slice(from, i), column))
      found.push(part === null ? null : { from: part.from + from, to: part.to + from })
    if (row !== undefined) found.push({ from: i, to: i })
    from = i + 1
  }
  return found
}

/** `2 | Cải cách thể chế`: a label and words in one column head the rows that are counted below them. */
function isTitle(lines: Row): boolean {
  const filled = lines[0]?.cells.filter((_, column) => lines.some(holds(column))).length ?? 0
  return filled <= 2
}

/** The same for rows that no title parts. */
function mergedBetween(rows: readonly Row[], column: number): readonly (Merged | null)[] {
  const own = rows.map((_, i) => ({ from: i, to: i }))
  // A cell merged over the rows from the first on stands in the first where it stands at the top.
  const atTop = rows.every((row) => row.findIndex(holds(column)) <= 0) && rows[0]?.some(holds(column)) !== false
  if (column < 0 || atTop) return own
  const parts = likeliestParts(rows, column)
  if (parts === null) return rows.map((row, i) => (offMiddle(row, column) <= mostOff(row) ? { from: i, to: i } : null))
  const halves = parts.map((part, i) => {
    const next = parts[i + 1]
    return next !== undefined && areHalves(linesOf(rows, part), linesOf(rows, next), column)
  })
  return parts.flatMap((part, i) =>
    Array.from({ length: part.to - part.from + 1 }, () => (halves[i] === true || halves[i - 1] === true ? null : part)),
  )
}

function linesOf(rows: readonly Row[], { from, to }: Merged): Row {
  return rows.slice(from, to + 1).flat()
}

const holds =
  (column: number) =>
  ({ cells }: RowLine): boolean =>
    (cells[column]?.length ?? 0) > 0

/** Whether cells meet at the border of their rows and stand off their middles for it: they may be the halves of one. */
function areHalves(upper: Row, lower: Row, column: number): boolean {
  if (!meet(upper, lower, column)) return false
  return upper.findIndex(holds(column)) > 0 && lower.findLastIndex(holds(column)) < lower.length - 1
}

function meet(upper: Row, lower: Row, column: number): boolean {
  return upper.findLastIndex(holds(column)) === upper.length - 1 && lower.findIndex(holds(column)) === 0
}

/** By how many lines the cell of a column stands off the middle of its lines; endless where there is none, or wide gaps part it. */
function offMiddle(lines: Row, column: number): number {
  const filled = lines.flatMap((line, i) => (holds(column)(line) ? [i] : []))
  const [first] = filled
  const last = filled.at(-1)
  if (first === undefined || last === undefined) return Infinity
  // Cells of an even and of an odd number of lines stand on lines by turns.
  if (filled.some((at, i) => at - (filled[i - 1] ?? at) > 2)) return Infinity
  return Math.abs(first - (lines.length - 1 - last))
}

function mostOff({ length }: Row): number {
  return length < MANY_LINES ? OFF_MIDDLE : OFF_MIDDLE_OF_MANY
}

/** Whether the lines of a column that rows hold may be of one cell: it stands in one row, or over the border of two. */
function isOneCell(rows: readonly Row[], column: number): boolean {
  const [upper, lower, ...others] = rows.filter((row) => row.some(holds(column)))
  if (upper === undefined || lower === undefined || others.length > 0) return others.length === 0
  return meet(upper, lower, column)
}

/** How the rows up to one are parted: by how many lines cells stand off in all, in how many parts, and where the last begins. */
interface Way {
  readonly off: number
  readonly parts: number
  readonly from: number
}

/** The rows in as many parts as have their cells in their middles, as near as may be; null where they cannot be parted so. */
function likeliestParts(rows: readonly Row[], column: number): readonly Merged[] | null {
  const ways: (Way | null)[] = [{ off: 0, parts: 0, from: 0 }]
  for (let end = 1; end <= rows.length; end++) {
    ways[end] = null
    for (let from = end - 1; from >= Math.max(0, end - MOST_MERGED); from--) {
      const before = ways[from] ?? null
      const own = rows.slice(from, end)
      if (before === null || !isOneCell(own, column)) continue
      const lines = own.flat()
      const off = offMiddle(lines, column)
      if (off > mostOff(lines)) continue
      const way = { off: before.off + off, parts: before.parts + 1, from }
      const best = ways[end] ?? null
      const more = way.parts - (best?.parts ?? 0)
      if (best === null || more > 0 || (more === 0 && way.off < best.off)) ways[end] = way
    }
  }
  if ((ways[rows.length] ?? null) === null) return null
  const parts: Merged[] = []
  for (let end = rows.length; end > 0; end = ways[end]?.from ?? 0)
    parts.push({ from: ways[end]?.from ?? 0, to: end - 1 })
  return parts.reverse()
}
