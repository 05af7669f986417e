/** What a target is set at; null: any number of the unit. */
interface Goal {
  readonly value: number | null
  readonly unit: string
}

const ANY = '*'

/** A number with its unit, as the address has it: `100:%`; `*:%` for any number of the unit. */
export const writeGoal = ({ value, unit }: Goal): string => `${value ?? ANY}:${unit}`

/** The goal that `writeGoal` wrote. */
export function readGoal(written: string): Goal {
  const end = written.indexOf(':')
  const value = written.slice(0, end)
  return { value: value === ANY ? null : Number(value), unit: written.slice(end + 1) }
}

/** What the API is asked for the goal of the address: nothing where any will do. */
export function goalAsked(written: string | null): { readonly unit?: string; readonly value?: number } {
  if (written === null) return {}
  const { value, unit } = readGoal(written)
  return value === null ? { unit } : { value, unit }
}
