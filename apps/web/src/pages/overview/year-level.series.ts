import { type LocalityLevel, localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { Answers } from '../../trpc.js'

type Cell = Answers['overview']['questions']['coverage'][number]

/** Plans of each level and year. null: the year or level is not known. */
export interface YearLevels {
  /** From the first year to the last, those without any plan too; what has no year comes last. */
  readonly years: readonly (number | null)[]
  /** In the order of the codebook, what has no level last. */
  readonly levels: readonly (LocalityLevel | null)[]
  /** How many plans there are; undefined means of every level, or of every year. */
  readonly plans: (level: LocalityLevel | null | undefined, year: number | null | undefined) => number
  /** The ids of those plans where `level` or `year` is null, by which alone they can be asked for. */
  readonly planIds: (level: LocalityLevel | null | undefined, year: number | null | undefined) => readonly string[]
}

function everyYear(years: readonly (number | null)[]): readonly (number | null)[] {
  const known = years.filter((year) => year !== null)
  const first = Math.min(...known)
  const span = known.length === 0 ? [] : Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at)
  return years.includes(null) ? [...span, null] : span
}

const rank = (level: LocalityLevel | null): number =>
  level === null ? Infinity : localityLevelCodes.codes.indexOf(level)

export function yearLevels(cells: readonly Cell[]): YearLevels {
  const among = (level: LocalityLevel | null | undefined, year: number | null | undefined): readonly Cell[] =>
    cells.filter((cell) => (level === undefined || cell.level === level) && (year === undefined || cell.year === year))
  return {
    years: everyYear(cells.map(({ year }) => year)),
    levels: [...new Set(cells.map(({ level }) => level))].toSorted((a, b) => rank(a) - rank(b)),
    plans: (level, year) => among(level, year).reduce((sum, { plans }) => sum + plans, 0),
    planIds: (level, year) => among(level, year).flatMap(({ plan_ids }) => plan_ids),
  }
}
