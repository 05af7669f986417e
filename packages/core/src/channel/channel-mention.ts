import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'
import { channelCodes } from './channel-code.js'

/** One place where a plan means to use a channel. */
export const channelMentionSchema = z.object({
  mention_id: nonEmpty,
  plan_id: nonEmpty,
  channel: channelCodes.schema,
  /** The nearest heading above, as written; null before the first heading. */
  section: z.nullable(z.string()),
  ...evidenceSpanSchema.shape,
})
export type ChannelMention = z.infer<typeof channelMentionSchema>
