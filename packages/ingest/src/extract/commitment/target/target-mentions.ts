import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { goalRowAreas, goalTablesOf } from '../../../segment/table/goal/goal-table.js'
import { cellsWithin } from '../../../segment/table/cell/cells-within.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import { comparatorOf } from '../../../patterns/commitment/comparator.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { indexAbove } from '../index/index-above.js'
import { percentagesIn, type Percentage } from './percentages.js'
import { REACHED, reachedIn } from '../../what-was-reached.js'

/** What was reached is no commitment; `mức hỗ trợ 30% học phí` is what a rule grants or asks. */
const RESULT =
  /\b(?:da\s+dat|dat\s+duoc|da\s+co|nam\s+truoc|so\s+voi(?!\s[^,;]{2,60}\s(?:len|dat|xuong\s+con)\s+(?:tren\s+|it\s+nhat\s+|khoang\s+)?$)|da\s+giai\s+quyet|muc\s+(?:ho\s+tro|dong|thu|phat|huong|giam\s+tru))\s[^,;]{0,24}$/

/** `Không bắt buộc 100% hồ sơ`: what nobody asks for. */
const NOT_ASKED = /\bkhong\s+(?:bat\s+buoc|yeu\s+cau|nhat\s+thiet|giao\s+chi\s+tieu)\s[^,;]{0,24}$/

/** `… 90% vào năm 2025 và 95% vào năm 2030`: between two values of one thing. */
const SAME_THING =
  /^\s*\(?(?:(?:vao|trong|den)\s+)?(?:(?:het|cuoi)\s+)?(?:nam\s+20\d{2})?\)?\s*,?\s*(?:va\s+)?(?:(?:vao|den)\s+)?(?:nam\s+20\d{2}\s*:?\s*)?(?:dat\s+)?(?:tren\s+|it\s+nhat\s+|toi\s+thieu\s+|tu\s+)?$/

/** `tăng 7,07% (cùng kỳ 6,64%)`: growth against the same months of the year before. */
const YEAR_BEFORE = /\bcung\s+ky\s[^,;]{0,30}$/
const YEAR_BEFORE_BEHIND = /^\s*\(\s*(?:so\s+voi\s+)?cung\s+ky\b/

/** `đạt 89,13%, xếp hạng 22/63 (tăng 20 bậc)`: what was reached, ranked among all. */
const RANKED =
  /^[\s,;(]*(?:xep\s+(?:thu\s+)?|(?:xep\s+)?(?:thu\s+)?(?:hang|vi\s+tri)\s+(?:thu\s+)?)\d{1,2}\s*\/\s*\d{2}/

/** `xã có trên 30% đồng bào dân tộc thiểu số`: who lives there, what it is like. */
const HAS = /\b(?:co|chiem)\s+(?:tren|hon|gan|khoang)?\s*$/
const OF_WHOM =
  /^\s*(?:dong\s+bao|(?:tong\s+)?(?:dan\s+so|dien\s+tich)(?:\s+(?:tu\s+nhien|toan\s+[a-z]+|cua\s+[a-z]+))?\s*(?:[,;.]|$)|(?:dan\s+so|so\s+ho|so\s+dan|nguoi\s+dan)\s+(?:la|thuoc|theo|lam)\s)/

/** `tăng từ 70% lên 85%`: where a goal starts from. */
const START_BEFORE = /\btu\s+(?:muc\s+)?$/
const START_BEHIND =
  /^\s*(?:\([^)]{2,30}\)\s*)?(?:(?:vao\s+)?nam\s+\d{4}\s+)?(?:len|xuong)\s+(?:(?:muc|con|tren|duoi|den|toi\s+thieu|it\s+nhat|khoang)\s+){0,2}\d/

/** What stands behind `phấn đấu` is to be reached, whatever was compared before it. */
const AIM = 'phan dau'

/** Measured goals: a percentage with its object. One row a value. What a year before `planYear` had is none. */
export function targetMentions(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const { document } = analysed
  const mentions: CommitmentMention[] = []
  const rows = goalRowAreas(goalTablesOf(analysed, planYear))
  for (const segment of segmentsWith(analysed, ['body', 'annex'], SIGN.digit)) {
    const fold = document.flat.slice(segment.body, segment.end)
    if (!fold.includes('%') && !fold.includes('phan tram')) continue
    for (const clause of clausesOf(document, contentOf(segment))) {
      if ((clause.signs & SIGN.digit) === 0 || rows.touches(clause)) continue
      const words = document.flat.slice(clause.start, clause.end)
      const values = percentagesIn(words)
      if (values.length > 0)
        goalsOf(analysed, { segment, clause, words, values, bracketed: words.includes('(') }, planYear, mentions)
    }
  }
  return mentions
}

/** A clause with its percentages, whose places count from its start. */
interface Percentages {
  readonly segment: Segment
  readonly clause: Clause
  readonly words: string
  readonly values: readonly Percentage[]
  /** Whether a bracket stands in it: looked for once a clause, not once a value. */
  readonly bracketed: boolean
}

/** Adds the goals of a clause to those before it, from which `và 90% hồ sơ …` takes its index. */
function goalsOf(
  analysed: AnalysedText,
  of: Percentages,
  planYear: number | null,
  mentions: CommitmentMention[],
): void {
  const { document } = analysed
  const { segment, clause, words, values } = of
  const wasReached = reachedIn(document, clause, contentOf(segment), planYear)
  const reached = REACHED.test(words)
  const cellAround = cellsWithin(document, clause)
  values.forEach((match, i) => {
    const at = clause.start + match.index
    const before = document.flat.slice(Math.max(clause.start, at - 80), at)
    const after = document.flat.slice(at + match.length, clause.end)
    if (!isAsked(before, after, reached) || wasReached(at, at + match.length)) return
    const comparator = comparatorOf(before, after) ?? (match.upper === null ? null : '>=')
    const { start, end } = extentOf(analysed, of, i, match)
    const cell = cellAround({ start: at, end: at + match.length })
    mentions.push({
      kind: 'target',
      indexCode:
        indexOf(analysed, of, i, { start, end }) ?? (isSameThing(of, i) ? indexBefore(mentions, segment) : null),
      value: match.upper !== null && (comparator === '<' || comparator === '<=') ? match.upper : match.value,
      unit: '%',
      comparator,
      frequency: null,
      // `Mức độ hài lòng | Trên 85%`: a cell with a value alone tells it of the cell before.
      start: cell.end - cell.start <= match.length + BESIDE_VALUE ? start : Math.max(start, cell.start),
      end: Math.min(end, cell.end),
      segment,
      confidence:
        (segment.topic === 'targets' || segment.topic === 'aims' ? 0.95 : 0.88) * (document.damaged ? 0.92 : 1),
      rule: 'commitment.percent',
    })
  })
}

/** From where to where a value is told of: between its neighbours, without a label before them all. */
function extentOf(analysed: AnalysedText, of: Percentages, i: number, match: Percentage): Span {
  const { clause, words, values, bracketed } = of
  const [previous, next] = [values[i - 1], values[i + 1]]
  const first =
    previous === undefined ? behindLabel(analysed, clause, words, match.index) : between(words, previous, match).start
  const last = next === undefined ? words.length : between(words, match, next).end
  const closed = bracketed ? closeBehind(words, first, match.index + match.length) : words.length
  return { start: clause.start + first, end: clause.start + Math.min(last, closed) }
}

/** `PAR INDEX xếp thứ 10, SIPAS đạt trên 85%`: the name right before the value, else the one above it. */
function indexOf(
  analysed: AnalysedText,
  { segment, clause, values }: Percentages,
  i: number,
  goal: Span,
): CommitmentMention['indexCode'] {
  const at = clause.start + (values[i]?.index ?? 0)
  const named = hitsWithin(analysed.indices, goal.start, goal.end)
  const nearest = named.findLast((hit) => hit.start < at) ?? named[0]
  return nearest?.entry.row.code ?? indexAbove(analysed, segment, clause)
}

/** Whether only a link stands between a value and the one before it. */
function isSameThing({ words, values }: Percentages, i: number): boolean {
  const [previous, value] = [values[i - 1], values[i]]
  return (
    previous !== undefined &&
    value !== undefined &&
    SAME_THING.test(words.slice(previous.index + previous.length, value.index))
  )
}

function indexBefore(mentions: readonly CommitmentMention[], segment: Segment): CommitmentMention['indexCode'] {
  return mentions.findLast((each) => each.segment === segment)?.indexCode ?? null
}

/** Whether a percentage between such words is to be reached. `reached`: its clause tells what was. Folded. */
function isAsked(before: string, after: string, reached: boolean): boolean {
  const aim = before.lastIndexOf(AIM)
  const compared = aim < 0 ? before : before.slice(aim)
  if (RESULT.test(compared) || YEAR_BEFORE.test(compared) || NOT_ASKED.test(before)) return false
  if (START_BEFORE.test(before) && START_BEHIND.test(after)) return false
  return (
    aim >= 0 ||
    !(reached || YEAR_BEFORE_BEHIND.test(after) || RANKED.test(after) || (OF_WHOM.test(after) && HAS.test(before)))
  )
}

/** Characters of `tối thiểu`, `trở lên` and the like beside a value. */
const BESIDE_VALUE = 14

/** `Văn phòng: công khai 100% thủ tục`: what stands before a colon is a label where the goal has words of its own before its value. */
function behindLabel({ indices }: AnalysedText, clause: Span, words: string, at: number): number {
  const colon = words.lastIndexOf(': ', at)
  if (colon < 0 || !OWN_WORDS.test(words.slice(colon, at)) || TIME_LABEL.test(words)) return 0
  // `Về Chỉ số …: mức độ hài lòng chung đạt …`: the label says of what.
  return hitsWithin(indices, clause.start, clause.start + colon).length > 0 ? 0 : colon + 2
}

/** `Đến hết năm 2025: tối thiểu 80% hộ …`: by when. */
const TIME_LABEL = /^[\s\-+•*]*(?:den|trong|nam|het|cuoi|quy|thang|giai\s+doan|tu)\s/

/** More than a comparator between a colon and its value. */
const OWN_WORDS =
  /^:\s+(?!(?:it\s+nhat|toi\s+thieu|toi\s+da|khong\s+qua|khong\s+duoi|phan\s+dau|dat|tren|duoi|tu|khoang)(?:\s+(?:dat|tren|tu|tren))?\s*$)\S*[a-z]{2}/

/** Where one goal ends and the next begins between two values: the last comma or `và`, a bracket that opens, else the second value. */
function between(words: string, former: Percentage, latter: Percentage): Span {
  const from = former.index + former.length
  const gap = words.slice(from, latter.index)
  const bracket = gap.lastIndexOf('(')
  // `đạt 70% (trong đó có bằng cấp, chứng chỉ đạt 30%)`: a share of the share, commas and all.
  const inside = bracket < 0 || gap.includes(')', bracket) ? undefined : OF_WHICH.exec(gap.slice(bracket))?.[0].length
  if (inside !== undefined) return { start: from + bracket + inside, end: from + bracket }
  const comma = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(' va '))
  return comma < 0 ? { start: latter.index, end: latter.index } : { start: from + comma + 1, end: from + comma }
}

/** `(trong đó: nữ đạt …`, `(hợp vệ sinh đạt …`: a bracket with words of its own before its value. Folded. */
const OF_WHICH = /^\(\s*(?:(?:trong\s+do|rieng)\s*[:,]?\s+)?(?=(?:[a-z,]+\s+){0,8}[a-z]{2,})/

/** Where the words of a value inside a bracket end at most: where the bracket closes. */
function closeBehind(words: string, start: number, from: number): number {
  // `Toàn bộ (100%) hồ sơ …`: what begins before its bracket goes on behind it.
  const before = words.slice(Math.max(0, start - WIDEST_BRACKET), start)
  if (before.lastIndexOf('(') <= before.lastIndexOf(')') || words.slice(start, from).includes(')')) return words.length
  const close = words.slice(from, from + WIDEST_BRACKET).indexOf(')')
  return close < 0 ? words.length : from + close
}

/** Most characters of a bracket on either side of a value. */
const WIDEST_BRACKET = 200
