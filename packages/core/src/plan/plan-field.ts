import { z } from 'zod'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

const fieldBase = { plan_id: z.string().min(1), field: z.string().min(1), value: z.string() }

/** One field of a plan with its proof. A value filled from the registry is `inferred` and quotes the words it was inferred from. */
export const planFieldSchema = z.object({ ...fieldBase, inferred: z.boolean(), ...evidenceSpanSchema.shape })
export type PlanField = z.infer<typeof planFieldSchema>
