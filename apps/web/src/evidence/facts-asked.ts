import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type * as z from 'zod/mini'
import { channelsOfFamily } from '../charts/channel-shares/channel-families.js'
import type { assignmentFacets, channelFacets, citationFacets, commitmentFacets } from './facets.js'

type CommitmentFacets = z.infer<typeof commitmentFacets>

const asked = (answer: 'yes' | 'no' | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === 'yes'

/** What the API is asked for the facets of a mark. */
export function channelsAsked({ channel, family }: z.infer<typeof channelFacets>): { channel: ChannelCode[] } {
  if (channel !== undefined) return { channel: [channel] }
  return { channel: family === undefined ? [] : channelsOfFamily(family) }
}

export const citationsAsked = ({ document, citation, level, role, annual }: z.infer<typeof citationFacets>) => ({
  legal_document_id: document === 'none' ? null : document,
  citation_id: citation,
  level: level === 'unknown' ? null : level,
  role,
  annual,
})

export const assignmentsAsked = ({
  role,
  duty,
  clear,
  owned,
  says,
  lacks,
  actor,
  task,
}: z.infer<typeof assignmentFacets>) => ({
  actor_role: role,
  duty,
  clear: asked(clear),
  owned: asked(owned),
  says,
  lacks,
  actor,
  task,
})

export const commitmentsAsked = ({ kind, index, area, number, unit, thing, words, ...at }: CommitmentFacets) => ({
  kind,
  index_code: index === 'any' ? undefined : index,
  with_index: index === 'any' ? true : undefined,
  par_area: area === 'none' ? null : area,
  with_value: asked(number),
  unit,
  value: at.value === undefined ? undefined : Number(at.value),
  thing,
  monthly: at.monthly === undefined ? undefined : Number(at.monthly),
  words,
})
