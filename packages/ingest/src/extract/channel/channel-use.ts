import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { oncePer } from '../../normalize/once-per.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { Clause } from '../../segment/clause/clause.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { ChannelCondition } from '../../patterns/channel/channel-row.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { BEFORE, BEHIND, isNotMeant } from './not-meant.js'
import { isOfVillage, isPartOfOtherName, withoutBoards } from './part-of-name.js'

/** What makes a channel a means where a section lists what is to be made known. */
const MEANS_BEFORE =
  /\b(?:(?:(?<!(?:ket|hieu)\s)qua|tai|tren|to\s+chuc|phat\s+dong|long\s+ghep|vao|bang)\s[^,;]{0,40}|(?:thong\s+qua|long\s+ghep|bang\s+hinh\s+thuc)\s[^;]{0,90})$/
/** `tổ chức các hoạt động như: mít tinh; hội thi …; hội nghị …`: an item of such a list. Folded, up to the channel. */
const LISTED_ACTIVITY = /\b(?:hoat\s+dong|hinh\s+thuc)\s[^.:]{0,60}\bnhu\s*:\s(?:[^.:]{0,240};\s*)?(?:to\s+chuc\s+)?$/
const LONGEST_ACTIVITIES = 320
/** `sổ sức khỏe điện tử trên ứng dụng VNeID`: an application is most often itself what is made known. */
const THROUGH = /\b(?<!(?:ket|hieu)\s)qua\s[^,;]{0,40}$/

/**
 * The channel that the plan means to use where one is named (a conference of a village is a village meeting); `refused` where
 * it is forbidden, warned of, inspected or was told of; null where it is a result to report, a thing to be explained or part of
 * another name. A channel counts in a sentence on information, publication or feedback; `follows`: the list of a means goes on
 * with it (`tổ chức hội nghị, tọa đàm, đối thoại`).
 */
export function usedChannel(
  analysed: AnalysedText,
  hit: Hit<'channel'>,
  segment: Segment,
  clause: Clause,
  follows = false,
): ChannelCode | 'refused' | null {
  const { document } = analysed
  const before = document.flat.slice(Math.max(clause.start, hit.start - BEFORE), hit.start)
  const after = document.flat.slice(hit.end, Math.min(clause.end, hit.end + BEHIND))
  const villagers = withoutBoards(document, hit, after)
  if (isPartOfOtherName(document, hit, before, villagers)) return null
  if (isNotMeant(document, hit, clause, before, after)) return 'refused'
  const { code, condition } = hit.entry.row
  const meant = follows && condition === 'outside_content'
  if (!meant && !holds(condition, { analysed, hit, segment, clause, before, after: villagers })) return null
  return code === 'conference_meeting' && isOfVillage(hit.phrase, villagers) ? 'village_meeting' : code
}

/** `, các trang `: what stands between two names of one list. Folded. */
const LISTED = /^(?:\s[a-z]+){0,4}(?:\s?[,/]|\s(?:va|hoac|hay))\s*(?:(?:va|hoac|hay|cac|nhung|trang|kenh|mang)\s+)*$/

/** Whether a name goes on with the list of another, so that what is said of the one is said of both. */
export function goesOnWith({ flat }: DocumentText, before: Span, { start }: Span): boolean {
  return start - before.end <= LONGEST_LINK && LISTED.test(flat.slice(before.end, start))
}

const LONGEST_LINK = 40

/** A name of a channel with what stands around it, folded. */
interface Place {
  readonly analysed: AnalysedText
  readonly hit: Hit<'channel'>
  readonly segment: Segment
  readonly clause: Clause
  readonly before: string
  readonly after: string
}

/** Whether a name stands with what its vocabulary asks for. */
function holds(condition: ChannelCondition, { analysed, hit, segment, clause, before, after }: Place): boolean {
  switch (condition) {
    case 'named':
      return true
    case 'outside_content':
      if (segment.topic !== 'content') return true
      return hit.entry.row.code === 'mobile_app'
        ? THROUGH.test(before)
        : MEANS_BEFORE.test(before) || isListedActivity(analysed, segment, hit)
    case 'not_result':
      return (
        !/\bket\s+qua\s[^,;]{0,20}$/.test(before) &&
        !(segment.topic === 'content' && /\b(?:ve|cong\s+tac)\s[^,;]{0,30}$/.test(before))
      )
    case 'integrated':
      return isIntegrated(analysed, segment, clause, before)
    case 'village':
      return VILLAGE.test(after.slice(0, 40))
    case 'feedback':
      return (
        TO_CALL.test(after) ||
        TO_BE_CALLED.test(before) ||
        /\b(?:phan\s+anh|kien\s+nghi|gop\s+y|tiep\s+nhan)\b/.test(
          analysed.document.flat.slice(clause.start, clause.end),
        )
      )
    default:
      return false
  }
}

function isListedActivity({ document }: AnalysedText, segment: Segment, { start }: Span): boolean {
  return LISTED_ACTIVITY.test(document.flat.slice(Math.max(segment.body, start - LONGEST_ACTIVITIES), start))
}

/** Whether legal education is told of as what the message is woven into. */
function isIntegrated(analysed: AnalysedText, segment: Segment, clause: Clause, before: string): boolean {
  if (isAboutLaw(analysed))
    return /\blong\s+ghep\s[^;,]{0,60}$|\b(?:gan\s+voi|ket\s+hop\s+voi|dua)\s[^;,]{0,24}$/.test(before)
  return (
    hitsWithin(analysed.integrations, clause.start, clause.end).length > 0 ||
    segment.topic === 'means' ||
    INTEGRATED.test(before.slice(-120))
  )
}

/** `thông qua hoạt động phổ biến …`, `gắn tuyên truyền với …`: folded, before legal education. */
const INTEGRATED =
  /\b(?:vao|cung|trong)\s[^;]{0,80}$|\bgan\s[^;]{0,60}\svoi\s[^;]{0,50}$|\b(?:(?<!(?:ket|hieu)\s)qua|ket\s+hop(?:\s+voi)?|dip|tai|nhu)\s[^;]{0,60}$/
/** `công khai số điện thoại của Chủ tịch`: a number that is made known is to be called. Folded, before it. */
const TO_BE_CALLED = /\b(?:cong\s+khai|cong\s+bo|niem\s+yet|thong\s+bao)\s(?:[^;.]{0,30}\s)?$/
/** A plan on legal education speaks of it as its subject; only what is woven into it uses it. */
const isAboutLaw = oncePer(({ segments }: AnalysedText) =>
  segments
    .slice(0, HEAD_SEGMENTS)
    .some((segment) => segment.zone === 'title' && /pho bien,? giao duc phap luat|\bpbgdpl\b/.test(segment.folded)),
)

/** `số điện thoại hỗ trợ`, `số điện thoại 111`: a number that people may call. Folded, behind it. */
const TO_CALL =
  /^\s*(?:(?:mien\s+phi\s+)?(?:ho\s+tro|tu\s+van|tiep\s+nhan|truc(?:\s+ban)?|giai\s+dap)(?![a-z])|(?:lien\s+he\s*)?[:(]?\s*(?:0\d{2,4}[\s.]?[\dx]{3}|1\d{2,4}(?!\d|\s*%)))/

/** Segments among which the title stands. */
const HEAD_SEGMENTS = 60

const VILLAGE = /\b(?:thon|xom|ban|buon|ap|soc|phum|to\s+dan\s+pho|khu\s+pho|khu\s+dan\s+cu|cong\s+dong)\b/
