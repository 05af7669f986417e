import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'
import { actorRoleCodes } from './actor-role.js'
import { dutyCodes, layoutCodes } from './duty.js'

/** Actor × duty clause. */
export const assignmentSchema = z.object({
  assignment_id: nonEmpty,
  plan_id: nonEmpty,
  /** As written. */
  actor: nonEmpty,
  actor_role: actorRoleCodes.schema,
  duty: dutyCodes.schema,
  /** The clause on one line. */
  task: nonEmpty,
  partners: z.array(nonEmpty),
  frequency: z.nullable(z.string()),
  deadline: z.nullable(z.string()),
  layout: layoutCodes.schema,
  ...evidenceSpanSchema.shape,
})
export type Assignment = z.infer<typeof assignmentSchema>
