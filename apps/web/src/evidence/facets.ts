import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { saidCodes } from '@doi-chieu/core/assignment/said'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import * as z from 'zod/mini'
import { nonEmpty } from '@doi-chieu/core/text/non-empty'
import { channelFamilyCodes } from '../charts/channel-shares/channel-families.js'

/** Longer words than a box takes would be refused by the API. */
const words = z.string().check(z.minLength(1), z.maxLength(200))
const number = z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/))

/** Which facets each subject of the side panel understands; anything else in an address is refused. */
export const channelFacets = z.strictObject({
  channel: z.optional(channelCodes.schema),
  family: z.optional(z.enum(channelFamilyCodes)),
})
export const citationFacets = z.strictObject({
  /** Id of a legal document; `none`: no document is known. */
  document: z.optional(nonEmpty),
  /** One mention alone. */
  citation: z.optional(nonEmpty),
  level: z.optional(z.enum([...issuerLevelCodes.codes, 'unknown'])),
  role: z.optional(citationRoleCodes.schema),
  /** Annual plans and programmes alone, of the plan's own year or of an earlier one. */
  annual: z.optional(z.enum(['same', 'earlier'])),
})
export const assignmentFacets = z.strictObject({
  role: z.optional(actorRoleCodes.schema),
  duty: z.optional(dutyCodes.schema),
  /** `yes`: with a deadline or a frequency. */
  clear: z.optional(z.enum(['yes', 'no'])),
  /** `yes`: given to a body of its own, not to all units together. */
  owned: z.optional(z.enum(['yes', 'no'])),
  /** Only those that say this; of plans in which none of those with the words says this. */
  says: z.optional(z.enum(saidCodes)),
  lacks: z.optional(z.enum(saidCodes)),
  /** Words of the name of the actor, of the task. */
  actor: z.optional(words),
  task: z.optional(words),
})
export const commitmentFacets = z.strictObject({
  kind: z.optional(commitmentKindCodes.schema),
  /** `any`: whichever index is named. */
  index: z.optional(z.enum([...indexCodes.codes, 'any'])),
  area: z.optional(z.enum([...parAreaCodes.codes, 'none'])),
  /** `yes`: with a value. */
  number: z.optional(z.enum(['yes', 'no'])),
  unit: z.optional(nonEmpty),
  /** One value alone, as JavaScript writes it. */
  value: z.optional(number),
  /** What frequencies count, whatever their period; one number of it a month alone. */
  thing: z.optional(nonEmpty),
  monthly: z.optional(number),
  /** Words of the quote. */
  words: z.optional(words),
})
export const findingFacets = z.strictObject({
  kind: z.optional(findingKindCodes.schema),
  severity: z.optional(severityCodes.schema),
  /** Only what was found about citations. */
  about: z.optional(z.enum(['citation'])),
})
