import { foldText } from '@doi-chieu/core/text/fold'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { ActorContext } from '../actor-context.js'
import { handsOverToItems, lacksItsColon } from '../announced-items.js'
import type { AssignmentMention } from '../assignment-mention.js'

/** What a paragraph gives to do, whom what follows speaks of, and who its last sentence speaks of. */
export interface RunningDuties {
  readonly mentions: readonly AssignmentMention[]
  readonly context: ActorContext | null
  readonly last: ActorContext | null
}

/** The duties of a paragraph with an actor of its own, and whom what follows it speaks of. */
export function handedOn(
  analysed: AnalysedText,
  segment: Segment,
  mentions: readonly AssignmentMention[],
  own: ActorContext,
  before: ActorContext | null,
): RunningDuties {
  if (segment.zone !== 'body' && segment.zone !== 'basis') return { mentions, context: before, last: own }
  const last = mentions.at(-1)
  if (last !== undefined && leadsItems(analysed, segment, last))
    return { mentions, context: { ...own, list: true, lead: last }, last: own }
  const { flat } = analysed.document
  if (
    (last !== undefined && BARE_LEAD.test(flat.slice(last.start, segment.end))) ||
    ANNOUNCES_LIST.test(flat.slice(segment.end - 60, segment.end)) ||
    (segment.topic === 'organisation' && handsOverToItems(analysed, segment))
  ) {
    // The sentence hands over to the items: what it says itself is no duty beside theirs.
    const bare = last !== undefined && BARE_DUTY.test(flat.slice(last.start, last.end))
    return { mentions: bare ? mentions.slice(0, -1) : mentions, context: { ...own, list: true }, last: own }
  }
  const carries = segment.marker === null && segment.topic === 'organisation' && !own.asked
  return { mentions, context: carries ? own : before, last: own }
}

/** `… các nội dung sau:` at the end of a paragraph. */
const ANNOUNCES_LIST = /\b(?:sau(?:\s+day)?|nhu\s+sau|cu\s+the|(?:hoan\s+thanh|thuc\s+hien)\s+(?:cac\s+)?viec)\s*:\s*$/
/** `X lãnh đạo, chỉ đạo:` above whom it leads. */
const BARE_LEAD = /^(?:lanh\s+dao,\s+)?chi\s+dao\s*:\s*$/
/** `chỉ đạo … các nội dung sau`, `thực hiện như sau`: an announcement and nothing else. */
const BARE_DUTY = new RegExp(
  [
    String.raw`(?:noi\s+dung|nhiem\s+vu|cong\s+viec|yeu\s+cau)\s+sau(?:\s+day)?\W*$`,
    String.raw`^(?:can\s+|phai\s+)?(?:to\s+chuc\s+|trien\s+khai\s+|thuc\s+hien\s+){1,2}(?:nhu\s+sau|cu\s+the)\W*$`,
    String.raw`^cu\s+the(?:\s+nhu\s+sau|\s+sau\s+day)?\W*$`,
    String.raw`^(?:hoan\s+thanh|thuc\s+hien)\s+(?:cac\s+)?viec\W*$`,
    String.raw`^(?:lanh\s+dao,\s+)?chi\s+dao\s*:?\s*$`,
  ].join('|'),
)

/**
 * Whether a paragraph ends with `X chủ trì, phối hợp với Y:` or `X phối hợp với Y:` and says no more of what is to be done; the
 * colon may be missing where duties stand right below.
 */
function leadsItems(
  analysed: AnalysedText,
  segment: Segment,
  { duty, start, end, partners }: AssignmentMention,
): boolean {
  const only =
    duty === 'lead' ? LEAD_ONLY : duty === 'coordinate' ? TOGETHER_ONLY : duty === 'advise' ? ADVISE_ONLY : null
  if (only === null) return false
  const { document } = analysed
  if (!/:\s*$/.test(document.flat.slice(segment.end - 6, segment.end)) && !lacksItsColon(analysed, segment))
    return false
  const words = document.flat.slice(start, end)
  if (!only.test(words)) return false
  const partner = partners.at(-1)
  return partner === undefined
    ? !words.includes('phoi hop')
    : words.replace(HANDS_DOWN, '').endsWith(foldText(partner).replace(/\s+/g, ' '))
}

const LEAD_ONLY =
  /^(?:co\s+trach\s+nhiem\s+|chiu\s+trach\s+nhiem\s+)?chu\s+tri(?:,?\s+(?:va\s+)?phoi\s+hop\b[^;:]*)?\W*$/
const TOGETHER_ONLY =
  /^(?:co\s+trach\s+nhiem\s+|chiu\s+trach\s+nhiem\s+)?phoi\s+hop(?:\s+chat\s+che)?\s+(?:voi|cung)\b[^;:]*\W*$/
/** `Phòng Nội vụ tham mưu UBND huyện thực hiện:`. */
const ADVISE_ONLY = /^(?:co\s+trach\s+nhiem\s+)?tham\s+muu\s[^;:,]*\sthuc\s+hien\W*$/
const HANDS_DOWN =
  /(?:\s+(?:to\s+chuc|trien\s+khai|thuc\s+hien|cac|nhung|noi\s+dung|nhiem\s+vu|cong\s+viec|sau|day))*\W*$/
