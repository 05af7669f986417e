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

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** The uppermost row: 0, or −1 where the column heads can be reached. */
  readonly top: number
}

/** Where a key leads, kept inside the grid; null where the key is none of the grid's. */
export function moveInGrid(from: GridPlace, { key, ctrl }: GridKey, size: GridSize): GridPlace | null {
  const to = target(from, key, ctrl, size.rows, size.columns)
  if (to === null) return null
  // The corner above the row heads holds nothing to reach.
  const inside = (value: number, least: number, count: number): number => Math.max(least, Math.min(count - 1, value))
  const row = inside(to.row, size.top, size.rows)
  return { row, column: inside(to.column, row < 0 ? 1 : 0, size.columns) }
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
