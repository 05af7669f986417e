import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

const fieldBase = { plan_id: nonEmpty, field: nonEmpty, value: z.string() }

/** One field of a plan with its proof. A value filled from the registry is `inferred` and quotes the words it was inferred from. */
export const planFieldSchema = z.object({ ...fieldBase, inferred: z.boolean(), ...evidenceSpanSchema.shape })
export type PlanField = z.infer<typeof planFieldSchema>
