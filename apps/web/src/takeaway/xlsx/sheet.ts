/** A cell of a workbook; `style` is a name of workbook-styles.ts. A date is ISO, a link opens outside. */
export type SheetCell =
  | { readonly kind: 'empty'; readonly style?: CellStyle }
  | { readonly kind: 'text'; readonly text: string; readonly style?: CellStyle; readonly link?: string }
  | { readonly kind: 'number'; readonly value: number; readonly style?: CellStyle }
  | { readonly kind: 'date'; readonly iso: string }

export type CellStyle =
  | 'plain'
  | 'title'
  | 'soft'
  | 'head'
  | 'head_upright'
  | 'text'
  | 'guarded'
  | 'number'
  | 'whole'
  | 'share'
  | 'year'
  | 'date'
  | 'link'
  | 'nothing'
  | 'total'
  | 'total_number'

export interface Sheet {
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** 1-based row of the heads: frozen with all above it, repeated on paper. null where there is none. */
  readonly headRow: number | null
  /** Rows below the heads that a filter hides and shows; totals stand outside. */
  readonly filteredRows: number
  /** Points of the head row where its words stand upright; other heights follow from the texts. */
  readonly headHeight?: number
  /** Columns that stay in sight, 0 where none. */
  readonly frozenColumns: number
  readonly landscape: boolean
  /** Printed at the foot of each page. */
  readonly foot: string
}

const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** Day number of a whole ISO date as Excel counts, null for a partial or impossible date. Right from March 1900 on. */
export function excelDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (match === null) return null
  const [year, month, day] = match.slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1901) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? (date.getTime() - EXCEL_DAY_ZERO) / DAY_MS : null
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26))
}
