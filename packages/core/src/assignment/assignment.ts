import { z } from 'zod'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'
import { actorRoleCodes } from './actor-role.js'
import { dutyCodes, layoutCodes } from './duty.js'

/** Actor × duty clause. */
export const assignmentSchema = z.object({
  assignment_id: z.string().min(1),
  plan_id: z.string().min(1),
  /** As written. */
  actor: z.string().min(1),
  actor_role: actorRoleCodes.schema,
  duty: dutyCodes.schema,
  /** The clause on one line. */
  task: z.string().min(1),
  partners: z.array(z.string().min(1)),
  frequency: z.string().nullable(),
  deadline: z.string().nullable(),
  layout: layoutCodes.schema,
  ...evidenceSpanSchema.shape,
})
export type Assignment = z.infer<typeof assignmentSchema>
