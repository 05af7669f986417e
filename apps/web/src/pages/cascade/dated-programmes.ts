import type { Answers } from '../../trpc.js'

type Answer = Pick<Answers['cascade']['steps'], 'rows' | 'extremes' | 'levels'>

/** Programmes below the head with a whole date, soonest first, and how many there are: of very many only the extremes are at hand. */
export function datedProgrammes({ rows, extremes, levels }: Answer) {
  const all = new Map([...rows, ...extremes].map((row) => [row.step_id, row]))
  const dated = [...all.values()]
    .flatMap((row) =>
      row.depth > 0 && row.step === 'programme' && row.lag_days !== null ? [{ row, days: row.lag_days }] : [],
    )
    .toSorted((a, b) => a.days - b.days)
  return { dated, n: levels.reduce((sum, { national }) => sum + (national?.n ?? 0), 0) }
}
