import type { z } from 'zod'
import type { Snapshot } from '../snapshot.js'
import type { PickAnswer, Pickable, pickedRequestSchema, pickRequestSchema } from './pick-answers.js'
import { pickIndex } from './pick-index.js'
import { searchPicks } from './pick-search.js'
import { readUnitQuery } from './unit-query.js'

/** Units and plans by name in any spelling; units without a plan are answers like all others. */
export async function localityPick(
  db: Snapshot,
  { q, units, limit }: z.infer<typeof pickRequestSchema>,
): Promise<PickAnswer> {
  const { rows, alike } = searchPicks(await pickIndex(db), readUnitQuery(q), units)
  return { rows: rows.slice(0, limit), total: rows.length, alike }
}

/** The units of some ids, in the order asked for; an unknown id has none. */
export async function localityPicked(
  db: Snapshot,
  { unit }: z.infer<typeof pickedRequestSchema>,
): Promise<{ readonly rows: readonly Pickable[] }> {
  const { byId } = await pickIndex(db)
  return { rows: unit.flatMap((id) => byId.get(id) ?? []) }
}
