import * as z from 'zod/mini'
import { readSide } from './written-filter.js'

/** What the side panel can show the sentences of. */
export const subjectSchema = z.enum(['channel', 'citation', 'assignment', 'commitment', 'finding'])
export type Subject = z.infer<typeof subjectSchema>

/** One opened mark of a figure: the subject, one plan or all plans of the filter, and the facets that narrow it. */
export interface Selection {
  readonly subject: Subject
  readonly plan: string | null
  /** A set of plans of its own (see written-filter.ts) instead of the page's filter. */
  readonly of?: string
  /** Shown as a list of plans with their counts instead of as sentences. */
  readonly by?: 'plan'
  /** Facet name → code, e.g. `{ channel: 'social_zalo' }` or `{ role: 'office', duty: 'lead' }`. */
  readonly facets: Readonly<Record<string, string>>
}

/** A part of an address; `~` parts the pairs, and `encodeURIComponent` leaves it as it is. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('~', '%7E')

const pair = (name: string, value: string): string => `${encode(name)}:${encode(value)}`

/** `channel~plan:plan-1~channel:social_zalo`: readable in an address, safe for any code or id. Facets in order of name. */
export function writeSelection(selection: Selection): string {
  const facets = Object.entries(selection.facets).sort(([a], [b]) => (a < b ? -1 : 1))
  const plan = selection.plan === null ? [] : [pair('plan', selection.plan)]
  const of = selection.of === undefined ? [] : [pair('of', selection.of)]
  const by = selection.by === undefined ? [] : [pair('by', selection.by)]
  return [selection.subject, ...of, ...by, ...plan, ...facets.map(([name, value]) => pair(`.${name}`, value))].join('~')
}

/** The selection an address names, or null where it is broken. */
export function readSelection(written: string): Selection | null {
  const [head, ...rest] = written.split('~')
  const subject = subjectSchema.safeParse(head)
  if (!subject.success) return null
  let plan: string | null = null
  let of: string | null = null
  let by: 'plan' | null = null
  const facets: Record<string, string> = {}
  for (const part of rest) {
    const [name, value] = part.split(':').map(decode)
    if (name === undefined || value === undefined || name === null || value === null || value === '') return null
    if (name === 'plan') plan = value
    else if (name === 'by' && value === 'plan') by = value
    else if (name === 'of' && readSide(value) !== null) of = value
    else if (/^\.[a-z_]+$/.test(name)) facets[name.slice(1)] = value
    else return null
  }
  return { subject: subject.data, plan, facets, ...(of === null ? {} : { of }), ...(by === null ? {} : { by }) }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
