import type { FoundPlace } from './use-found.js'

/** Place of the hit that the address stands at, -1 where it stands elsewhere. */
export const placeAt = (places: readonly FoundPlace[], at: number | null): number =>
  places.findIndex(({ start }) => start === at)

/**
 * The hit before or behind: from the hit that the address stands at, else from its place in the text. After the last
 * comes the first. Null where there is none.
 */
export function neighbourPlace(places: readonly FoundPlace[], at: number | null, step: 1 | -1): FoundPlace | null {
  const from = at ?? (step === 1 ? -1 : Infinity)
  const beyond = step === 1 ? places.find(({ start }) => start > from) : places.findLast(({ start }) => start < from)
  return beyond ?? places.at(step === 1 ? 0 : -1) ?? null
}
