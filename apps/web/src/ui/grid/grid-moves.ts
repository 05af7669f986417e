/** A place in a grid: row and column, both from 0; the row heads are column 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridKey {
  readonly key: string
  readonly ctrl: boolean
}

const PAGE = 10

/** Where a key leads, kept inside the grid; null where the key is none of the grid's. */
export function moveInGrid(from: GridPlace, { key, ctrl }: GridKey, rows: number, columns: number): GridPlace | null {
  const to = target(from, key, ctrl, rows, columns)
  if (to === null) return null
  const inside = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))
  return { row: inside(to.row, rows), column: inside(to.column, columns) }
}

function target(
  { row, column }: GridPlace,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): GridPlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}
