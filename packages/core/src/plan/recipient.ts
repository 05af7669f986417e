import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

/** A line of "Nơi nhận". The archive line (`Lưu: VT`) is no recipient for counts. */
export const recipientSchema = z.object({
  recipient_id: nonEmpty,
  plan_id: nonEmpty,
  /** 1-based place in the list. */
  ordinal: z.int().check(z.positive()),
  recipient: nonEmpty,
  is_archive: z.boolean(),
  ...evidenceSpanSchema.shape,
})
export type Recipient = z.infer<typeof recipientSchema>
