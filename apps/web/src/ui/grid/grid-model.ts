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
  | { readonly text: string; readonly level: GridLevel | null; readonly words: string }
  | { readonly nothing: EmptyMeaning }

/** Neighbouring lines with the same group, in order. */
export function groupLines(
  lines: readonly GridLine[],
): readonly { readonly name: string | null; readonly lines: readonly GridLine[] }[] {
  const groups: { name: string | null; lines: GridLine[] }[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const name = line.group ?? null
    if (last !== undefined && last.name === name) last.lines.push(line)
    else groups.push({ name, lines: [line] })
  }
  return groups
}
