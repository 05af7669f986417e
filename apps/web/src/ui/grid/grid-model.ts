import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'

/** One row or column of a grid. */
export interface GridLine {
  readonly key: string
  readonly label: string
  /** Second line of the label, or what a tooltip adds. */
  readonly note?: string
  /** Lines with the same group stand together under its name. */
  readonly group?: string
}

/** Strength of a mark, 1 weakest to 4 strongest. */
export type GridLevel = 1 | 2 | 3 | 4

/** A value with sentences behind it, or the reason why there is none. */
export type GridCell =
  | {
      readonly text: string
      readonly level: GridLevel | null
      readonly words: string
      /** A difference: its shades run from the middle to both sides. */
      readonly tone?: 'above' | 'below'
      /** false: a figure without sentences of its own. */
      readonly opens?: false
    }
  | { readonly nothing: EmptyMeaning }

/** Whether a cell opens the panel: a mark with sentences, or, where empty cells open, one that was read and has nothing. */
export const opensPanel = (cell: GridCell, emptyOpens: boolean): boolean =>
  'level' in cell ? cell.opens !== false : emptyOpens && cell.nothing === 'not_found'

/** Neighbouring lines with the same group. */
interface GridGroup {
  readonly name: string | null
  /** Place of the group's first line among all lines. */
  readonly first: number
  readonly lines: readonly GridLine[]
}

/** Gathers neighbouring lines with the same group, in order. */
export function groupLines(lines: readonly GridLine[]): readonly GridGroup[] {
  const starts = lines.flatMap((line, index) => (index === 0 || lines[index - 1]?.group !== line.group ? [index] : []))
  return starts.map((first, index) => ({
    name: lines[first]?.group ?? null,
    first,
    lines: lines.slice(first, starts[index + 1]),
  }))
}
