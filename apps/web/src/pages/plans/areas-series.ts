import type { Answers } from '../../trpc.js'

type Area = Answers['localities']['coverage']['areas'][number]

/** How many units of an area have a plan. */
export const coveredOf = ({ units }: Area): number => units.filter(({ plans }) => plans > 0).length

/** The same over several areas. */
export function sumOfAreas(areas: readonly Area[]): { readonly units: number; readonly covered: number } {
  return {
    units: areas.reduce((sum, { units }) => sum + units.length, 0),
    covered: areas.reduce((sum, area) => sum + coveredOf(area), 0),
  }
}
