import { z } from 'zod'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'
import { channelCodes } from './channel-code.js'

/** One place where a plan means to use a channel. */
export const channelMentionSchema = z.object({
  mention_id: z.string().min(1),
  plan_id: z.string().min(1),
  channel: channelCodes.schema,
  /** The nearest heading above, as written; null before the first heading. */
  section: z.string().nullable(),
  ...evidenceSpanSchema.shape,
})
export type ChannelMention = z.infer<typeof channelMentionSchema>
