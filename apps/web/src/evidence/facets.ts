import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { z } from 'zod'
import { channelFamilyCodes } from '../charts/channel-shares/channel-families.js'

/** Which facets each subject of the side panel understands; anything else in an address is refused. */
export const channelFacets = z.strictObject({
  channel: channelCodes.schema.optional(),
  family: z.enum(channelFamilyCodes).optional(),
})
export const citationFacets = z.strictObject({
  document: z.string().min(1).optional(),
  /** One mention alone. */
  citation: z.string().min(1).optional(),
  level: issuerLevelCodes.schema.optional(),
  role: citationRoleCodes.schema.optional(),
})
export const assignmentFacets = z.strictObject({
  role: actorRoleCodes.schema.optional(),
  duty: dutyCodes.schema.optional(),
  /** `yes`: with a deadline or a frequency. */
  clear: z.enum(['yes', 'no']).optional(),
  /** `yes`: given to a body of its own, not to all units together. */
  owned: z.enum(['yes', 'no']).optional(),
})
export const commitmentFacets = z.strictObject({
  kind: commitmentKindCodes.schema.optional(),
  index: indexCodes.schema.optional(),
  area: parAreaCodes.schema.optional(),
  /** `yes`: with a value. */
  number: z.enum(['yes', 'no']).optional(),
})
export const findingFacets = z.strictObject({
  kind: findingKindCodes.schema.optional(),
  severity: severityCodes.schema.optional(),
})
