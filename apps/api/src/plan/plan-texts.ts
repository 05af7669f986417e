import { z } from 'zod'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'

const textsStatement = defineStatement(
  'plans.texts',
  z.object({ plan_id: z.string(), text: z.string() }),
  `select plan_id, text from plans join documents using (document_id) where list_contains($plan_ids::VARCHAR[], plan_id)`,
  true,
)

/** The canonical texts of some plans by their ids, each read once however often it is named; an unknown id has none. */
export async function planTexts(db: Snapshot, plan_ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.rows(textsStatement, { plan_ids: [...new Set(plan_ids)] })
  return new Map(rows.map(({ plan_id, text }) => [plan_id, text] as const))
}
