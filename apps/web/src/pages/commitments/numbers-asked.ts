import type { NumberKind } from '../../state/matrix-state.js'

/** What the API is asked for a kind of number: words of time without a number are no frequency that could be compared. */
export const numbersAsked = (kind: NumberKind) =>
  kind === 'target' ? ({ kind } as const) : ({ kind, with_value: true } as const)
