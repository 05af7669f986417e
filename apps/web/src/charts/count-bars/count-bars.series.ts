import type { Selection } from '../../state/selection.js'

/** One bar: a count with the sentences behind it. */
export interface CountBar {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Plans that have any. */
  readonly plans: number
  /** What a click opens. */
  readonly selection: Selection
  readonly words: string
}

/** The longest bar that stands for something known, the first of equals; bars may stand in another order than by length. */
export function longestBar(bars: readonly CountBar[]): CountBar | undefined {
  return bars
    .filter(({ key }) => key !== '')
    .reduce<CountBar | undefined>((longest, bar) => (bar.count > (longest?.count ?? 0) ? bar : longest), undefined)
}

/** Bars with a count, longest first, the unknown (no key) last; equal counts keep their order. */
export function rankedBars(bars: readonly CountBar[]): readonly CountBar[] {
  return bars
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || b.count - a.count)
}
