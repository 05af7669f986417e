/** What a target is set at. */
interface Goal {
  readonly value: number
  readonly unit: string
}

/** A number with its unit, as the address has it: `100:%`. */
export const writeGoal = ({ value, unit }: Goal): string => `${value}:${unit}`

/** The goal that `writeGoal` wrote. */
export function readGoal(written: string): Goal {
  const end = written.indexOf(':')
  return { value: Number(written.slice(0, end)), unit: written.slice(end + 1) }
}

/** What the API is asked for the goal of the address: nothing where any will do. */
export const goalAsked = (written: string | null): Partial<Goal> => (written === null ? {} : readGoal(written))
