import type { Answers } from '../../trpc.js'

type ReadPlan = Answers['plans']['list']['rows'][number]

const rank = ({ plan }: ReadPlan): number => Number(plan.text_quality === 'clean')

/** Files whose text is damaged come first: what was read of them asks for a second look. The others keep their order. */
export const leastLegibleFirst = (rows: readonly ReadPlan[]): readonly ReadPlan[] =>
  rows.toSorted((a, b) => rank(a) - rank(b))
