import { groupBy } from '../group-by.js'
import { foldText } from '../text/fold.js'
import type { Plan } from './plan.js'

/** What shows that two files are likely the same document: its number (or its title where the number is blank), date, year and unit. */
type DocumentMarks = Pick<
  Plan,
  'doc_number' | 'doc_symbol' | 'title' | 'doc_date' | 'plan_year' | 'locality_id' | 'locality_name' | 'locality_level'
>

/** Spelled alike by every copy: without accents, spaces and the zeros before a number. */
const alike = (words: string): string =>
  foldText(words)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')

/**
 * Null where too little is known to tell: a plan without a unit, with neither number nor title, or with neither year nor date.
 * Two copies lack a date alike: a blank left for the day is blank in both.
 */
function marksOf(plan: DocumentMarks): string | null {
  const { doc_number, doc_symbol, title, doc_date, plan_year, locality_id, locality_name, locality_level } = plan
  if ((plan_year ?? doc_date) === null || (locality_id ?? locality_name) === null) return null
  const named = doc_number ?? (title === null ? null : `${doc_symbol ?? ''}/${title}`)
  if (named === null) return null
  return JSON.stringify([alike(named), doc_date, plan_year, locality_id, locality_level, alike(locality_name ?? '')])
}

/**
 * Groups of two and more plans that are likely one document read from several files (a PDF and its text, a scan and its
 * copy), in the order in which their first plans stand. Equal bytes never come this far: they are one document.
 */
export function likelySameDocument<Row extends DocumentMarks>(plans: readonly Row[]): readonly (readonly Row[])[] {
  return [...groupBy(plans, marksOf).values()].filter((group) => group.length > 1)
}
