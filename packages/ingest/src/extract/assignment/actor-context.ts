import type { Duty, Layout } from '@doi-chieu/core/assignment/duty'
import type { Segment } from '../../segment/outline/outline.js'
import type { ActorName } from './actor/actor-name.js'
import type { AssignmentMention } from './assignment-mention.js'

/** With whom items are led, or carried out together. */
interface SharedDuty extends Pick<AssignmentMention, 'partners'> {
  /** They are led where nothing else is said. */
  readonly duty?: Duty
}

/** Who the following clauses speak of, and how far that reaches. */
export interface ActorContext {
  readonly actor: ActorName
  readonly asked: boolean
  readonly layout: Layout
  readonly owner: Segment
  /** A sentence announced a list: `… đề nghị X thực hiện các nội dung sau:`. Numbered items below it are the actor's too. */
  readonly list?: boolean
  /** `X chủ trì, phối hợp với Y:`, `X phối hợp với Y:` above items: what it says of all of them. It is a duty only where no item follows. */
  readonly lead?: SharedDuty
}

const CAPITAL_LEVELS: ReadonlySet<string> = new Set(['part', 'capital', 'roman', 'article'])

/** Whether what was said of the context still holds at a segment. */
export function reaches(context: ActorContext, segment: Segment): boolean {
  const { owner } = context
  if (segment.path.includes(owner)) return true
  if (context.list === true && segment.marker !== null && owner.marker === null)
    return !CAPITAL_LEVELS.has(segment.marker.kind) && segment.zone === 'body' && !leavesSection(owner, segment)
  if (segment.marker === null)
    return (
      segment.path.at(-1) === owner.path.at(-1) &&
      !segment.heading &&
      // Among solutions a paragraph without a subject is not what the subject of the one above it does.
      !(context.layout === 'running' && owner.topic !== 'organisation')
    )
  const nested =
    segment.marker.kind === 'bullet' && owner.marker?.kind === 'bullet' && segment.marker.label !== owner.marker.label
  return (
    (nested || (segment.marker.kind === 'bullet' && owner.marker === null && owner.end < segment.start)) &&
    segment.path.at(-1) === owner.path.at(-1) &&
    (nested || context.layout !== 'running')
  )
}

/** `2. Đối với thành phố` behind the paragraphs below `1. Đối với các sở`: the heading above a list has ended. */
function leavesSection({ path }: Segment, segment: Segment): boolean {
  const above = path.at(-1)
  return above !== undefined && segment.heading && !segment.path.includes(above)
}
