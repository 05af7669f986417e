import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import { spanAt, type Span } from '../../normalize/span.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { clauseIn } from '../../segment/clause/clause.js'
import { standsAlone } from '../../segment/outline/stands-alone.js'
import type { FoundChannel } from './found-channel.js'

/** A request to the Front and the mass organisations uses them as a channel. */
export function throughOrganisations(
  analysed: AnalysedText,
  assignments: readonly Assignment[],
): readonly FoundChannel[] {
  const found: FoundChannel[] = []
  for (const assignment of assignments) {
    if (assignment.actor_role !== 'fatherland_front') continue
    const segment = spanAt(analysed.segments, assignment.start_offset)
    if (segment === undefined || assignment.end_offset > segment.end || segment.zone !== 'body') continue
    if (!speaksToPeople(analysed, assignment)) continue
    found.push({
      channel: 'mass_organisation',
      segment,
      start: assignment.layout === 'table' ? assignment.start_offset : segment.body,
      end: assignment.end_offset,
      confidence: assignment.confidence * 0.95,
      rule: 'channel.through_organisation',
    })
  }
  return found
}

/** Whether a duty carries a message or watches over one: to support a commune or to house guests does not. */
function speaksToPeople(analysed: AnalysedText, { start_offset: start, end_offset: end }: Assignment): boolean {
  return carries(analysed, { start, end }) || TO_PEOPLE.test(analysed.document.flat.slice(start, end))
}

const TO_PEOPLE =
  /\b(?:van\s+dong|giam\s+sat|phan\s+bien|thong\s+tin|phan\s+anh|phat\s+dong|ra\s+quan|(?:hoi|cuoc)\s+thi|(?:hoi|doan)\s+vien|(?:nguoi|nhan)\s+dan)\b/

/** `phối hợp với Mặt trận Tổ quốc … tuyên truyền`, `thông qua sinh hoạt của Hội Nông dân`: they carry the message too. */
const JOINED =
  /\b(?:phoi\s+hop|thong\s+qua|qua|sinh\s+hoat\s+(?:cua|tai))\s[^.;:]{0,70}$|\bvai\s+tro(?:\s+tuyen\s+truyen)?\s+cua\s[^.;:,]{0,40}(?:\bhoi,\s)?$/
/** A section on means lists what the message goes through, without a word for the message. */
const THROUGH = /\bqua\s[^.;:]{0,70}$/
/** Whether a stretch tells what is done with a message. */
function carries(analysed: AnalysedText, { start, end }: Span): boolean {
  return hitsWithin(analysed.cues, start, end).some(({ entry }) => CARRIES.has(entry.row.code))
}

/** What is done with a message. */
const CARRIES: ReadonlySet<string> = new Set(['make_known', 'integrate'])
/** How far before an organisation the word that joins it is looked for. */
const JOINED_WITHIN = 90

export function withOrganisations(analysed: AnalysedText): readonly FoundChannel[] {
  const { flat } = analysed.document
  const found: FoundChannel[] = []
  for (const actor of analysed.actors) {
    if (actor.entry.row.code !== 'fatherland_front') continue
    if (!JOINED.test(flat.slice(Math.max(0, actor.start - JOINED_WITHIN), actor.start))) continue
    const segment = spanAt(analysed.segments, actor.start)
    // A short item with its stop looks like a heading and is a sentence.
    if (segment === undefined || segment.zone !== 'body') continue
    if (segment.heading && analysed.document.text.charAt(segment.end - 1) !== '.' && !standsAlone(analysed, segment))
      continue
    const clause = clauseIn(analysed.document, segment, actor.start)
    if (clause === undefined) continue
    const before = flat.slice(clause.start, actor.start)
    if (!JOINED.test(before)) continue
    if (!carries(analysed, clause) && !(segment.topic === 'means' && THROUGH.test(before))) continue
    const confidence = (actor.cost === 0 ? 0.85 : 0.75) * (analysed.document.damaged ? 0.93 : 1)
    found.push({
      channel: 'mass_organisation',
      segment,
      start: actor.start,
      end: actor.end,
      confidence,
      rule: 'channel.with_organisation',
    })
  }
  return found
}
