import { z } from 'zod'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

/** A line of "Nơi nhận". The archive line (`Lưu: VT`) is no recipient for counts. */
export const recipientSchema = z.object({
  recipient_id: z.string().min(1),
  plan_id: z.string().min(1),
  /** 1-based place in the list. */
  ordinal: z.int().positive(),
  recipient: z.string().min(1),
  is_archive: z.boolean(),
  ...evidenceSpanSchema.shape,
})
export type Recipient = z.infer<typeof recipientSchema>
