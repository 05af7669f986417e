/** What a number is set at; null: any number of the unit, or any frequency of a thing whatever its period. */
interface Goal {
  readonly value: number | null
  readonly unit: string
}

const ANY = '*'
/** Behind a thing that is counted in several periods. */
const ANY_PERIOD = '/*'

/** A number with its unit, as the address has it: `100:%`; `*:%` for any number of the unit. */
export const writeGoal = ({ value, unit }: Goal): string => `${value ?? ANY}:${unit}`

/** Any frequency of a thing: `*:tin, bài/*`. */
export const writeThing = (thing: string): string => writeGoal({ value: null, unit: `${thing}${ANY_PERIOD}` })

/** The goal that `writeGoal` wrote. */
export function readGoal(written: string): Goal {
  const end = written.indexOf(':')
  const value = written.slice(0, end)
  return { value: value === ANY ? null : Number(value), unit: written.slice(end + 1) }
}

/** The thing that frequencies of a unit of the address count, whatever their period; null where it is a unit. */
export const thingOfUnit = (unit: string): string | null =>
  unit.endsWith(ANY_PERIOD) ? unit.slice(0, -ANY_PERIOD.length) : null

/** What the API is asked for the goal of the address: nothing where any will do. */
export function goalAsked(written: string | null): {
  readonly unit?: string
  readonly value?: number
  readonly thing?: string
} {
  if (written === null) return {}
  const { value, unit } = readGoal(written)
  const thing = thingOfUnit(unit)
  if (thing !== null) return { thing }
  return value === null ? { unit } : { value, unit }
}
