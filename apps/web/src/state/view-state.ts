import { peerRuleSchema } from '@doi-chieu/core/benchmark/peer-rule'
import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import * as z from 'zod/mini'
import { matrixStateShape } from './matrix-state.js'
import { planOrderSchema } from './plans-request.js'
import { readSelection, subjectSchema } from './selection.js'
import { readSide } from './written-filter.js'

export const languageSchema = z.enum(['vi', 'en'])
export type Language = z.infer<typeof languageSchema>

const side = z.string().check(z.refine((written) => readSide(written) !== null))

/** Everything an address can say after `?`. The filter is the one the API takes. */
const viewStateSchema = z.object({
  ...planFilterSchema.shape,
  /** null: as remembered on this machine, else Vietnamese. */
  lang: z._default(z.nullable(languageSchema), null),
  /** The mark whose sentences the side panel shows (see selection.ts). */
  open: z._default(z.nullable(z.string().check(z.refine((written) => readSelection(written) !== null))), null),
  /** Place in the text of the plan page, in UTF-16 units. */
  at: z._default(z.nullable(z.int().check(z.nonnegative())), null),
  /** How the list of plans is ordered. */
  order: z._default(planOrderSchema, 'place'),
  /** Kinds of highlight that are switched off on the plan page. */
  hide: z._default(z.array(subjectSchema), []),
  /** The sets of plans that are compared (see written-filter.ts). */
  side: z._default(z.array(side), []),
  /** The unit or plan that is held against its peers. */
  subject: z._default(z.nullable(side), null),
  /** Empty: the usual peers, of the same level and year. */
  peers: z._default(z.array(peerRuleSchema), []),
  /** The national document whose cascade is shown; null: the one with most steps. */
  programme: z._default(z.nullable(z.string().check(z.minLength(1), z.maxLength(200))), null),
  /** What is looked up on the page of terms and codes. */
  term: z._default(z.string().check(z.maxLength(200)), ''),
  /** Words that are searched for in the texts. */
  q: z._default(z.string().check(z.maxLength(200)), ''),
  /** Kind of fact that found words must lie in; null: anywhere. */
  within: z._default(z.nullable(subjectSchema), null),
  /** What the facts beside the text of the plan page show. */
  facts: z._default(
    z.enum(['finding', 'channel', 'citation', 'assignment', 'commitment', 'criteria', 'outline', 'about']),
    'finding',
  ),
  ...matrixStateShape,
})
export type ViewState = z.infer<typeof viewStateSchema>

/** A parameter of the address that could not be used. */
export interface ParameterProblem {
  readonly name: string
  readonly value: string
  readonly kind: 'unknown' | 'invalid'
}

export const defaultViewState: ViewState = viewStateSchema.parse({})

const isParameter = (name: string): name is keyof ViewState => Object.hasOwn(viewStateSchema.shape, name)
const parameters = Object.keys(viewStateSchema.shape).filter(isParameter)
const isList = (name: keyof ViewState): boolean => Array.isArray(defaultViewState[name])
const isWholeNumber = /^\d{1,9}$/

/** Strings of an address as the schema wants them: numbers only where a parameter is one. */
function typed(name: keyof ViewState, value: string): string | number {
  return (name === 'year' || name === 'at' || name === 'page') && isWholeNumber.test(value) ? Number(value) : value
}

function toStrings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(toStrings)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** Reads the parameters of an address (or a state already read): usable ones are kept, the others are named. */
export function readViewState(raw: Readonly<Record<string, unknown>>): {
  readonly state: ViewState
  readonly problems: readonly ParameterProblem[]
} {
  const problems: ParameterProblem[] = []
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (!isParameter(name)) {
      problems.push({ name, value: toStrings(value).join(', '), kind: 'unknown' })
      continue
    }
    const good: (string | number)[] = []
    for (const written of toStrings(value)) {
      const candidate = typed(name, written)
      const usable = viewStateSchema.shape[name].safeParse(isList(name) ? [candidate] : candidate).success
      if (!usable || (!isList(name) && good.length > 0)) problems.push({ name, value: written, kind: 'invalid' })
      else if (!good.includes(candidate)) good.push(candidate)
    }
    if (good.length > 0) kept[name] = isList(name) ? good : good[0]
  }
  return { state: viewStateSchema.parse(kept), problems }
}

/** Splits `?a=1&a=2` into lists of strings. A name may be anything, `__proto__` included. */
export function parseSearch(search: string): Record<string, string[]> {
  const raw = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(search)) raw.set(name, [...(raw.get(name) ?? []), value])
  return Object.fromEntries(raw)
}

/** The address part of a state, with `?`; defaults are left out, so the plainest view has the plainest address. */
export function writeViewState(state: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams()
  for (const name of parameters) {
    const values = toStrings(state[name])
    const standard = toStrings(defaultViewState[name])
    if (values.join('\n') === standard.join('\n')) continue
    for (const value of values) written.append(name, value)
  }
  const text = written.toString()
  return text === '' ? '' : `?${text}`
}

/** The part of the state that the API filters by. */
export function filterOf(state: ViewState): z.infer<typeof planFilterSchema> {
  const { year, level, province, district, plan, unit, units } = state
  return { year, level, province, district, plan, unit, units }
}
