import { append } from '../../../normalize/append.js'
import { everyMatch } from '../../../normalize/every-match.js'
import { toneKey } from '../../../match/tone-key.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { withLettersMeant } from '../../../normalize/scan/misread-letter.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { saysAny } from '../../../normalize/word/says-any.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { segmentsWith } from '../../../segment/segment-signs.js'
import { goalRowAreas, goalTablesOf } from '../../../segment/table/goal/goal-table.js'
import {
  earnedWords,
  goalWords,
  measuredWords,
  measureUnitPattern,
  measureWritten,
  noGoalWords,
  moreWords,
  scalePattern,
  sharedUnits,
} from '../../../patterns/commitment/measure-unit.js'
import { countsElse } from '../../../patterns/commitment/counts-else.js'
import { comparatorOf, turnedAbout, withoutComparator } from '../../../patterns/commitment/comparator.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { REACHED, reachedIn } from '../../what-was-reached.js'
import { isListedGoal } from './among-goals.js'
import { lastComma } from '../last-comma.js'

const MEASURE = new RegExp(
  String.raw`(?<![\d.,/a-z])(?:(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?:\s?[-–]\s?|\s+den\s+))?(\d{1,3}(?:[.,]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?:\s*\([a-z\s]{2,20}\))?\s*(?:(${scalePattern})\s+)?(?:(${measureUnitPattern})(?![a-z\d])((?:\s?/\s?(?:\d[\d.]*\s+)?[a-z]+(?:\s+(?:dan|nu|gai|em)(?![a-z]))?){0,2})|\u0089|(\s?/\s?\d{1,3}(?:\.\d{3})+\s+[a-z]+(?:\s+(?:em|nu|dan|so|de\s+song))?)(?![a-z]))`,
  'g',
)
/** A measure whose sentence says that it is aimed at, in whatever section. */
const AIMED =
  /(?<![a-z])(?:phan\s+dau|chi\s+tieu|(?<!(?:chuong\s+trinh|(?<!\bdat\s+)\bco)\s+)muc\s+tieu(?!\s+quoc\s+gia))(?![a-z])/
/** The last word of each of them: hardly a paragraph has one. */
const lastOfAim = new WordFlags('forms', (form) => /^(?:dau|tieu)(?![a-z])/.test(withLettersMeant(form)))

function isAimed({ document }: AnalysedText, { body, end }: Segment): boolean {
  return saysAny(document, { start: body, end }, lastOfAim) && AIMED.test(document.flat.slice(body, end))
}

/** What opens a list of goals in running text. */
const PHAN_DAU =
  /(?<![a-z])(?:phan\s+dau\s|(?:chi|(?<!chuong\s+trinh\s+)muc)\s+tieu(?!\s+quoc\s+gia)[^;.]{0,60}(?::|\sla\s))/
const GOES_ON = /^\s*;/
/** `kim ngạch xuất khẩu gấp 2 lần năm 2020`: times as much, where nothing else is counted in times. */
const TIMES = 'lan'
const TIMES_AS_MUCH = /(?<![a-z])(?:gap|(?<!\([^)]*)tang)\s+(?:(?:tren|hon|khoang|tu|it\s+nhat|toi\s+thieu)\s+)?$/
/** `từ 50 ha lên 70 ha`: where a goal starts from. */
const START = /(?<![a-z])tu\s*$/
const START_BEHIND = /^\s*(?:\([^)]{2,30}\)\s*)?(?:len|xuong)\s/
/** `100% doanh nghiệp có từ 25 lao động trở lên`: those that the share is of. */
const OF_THOSE_WITH = /%\s[^,;]{0,60}\sco\s+(?:tu|tren|duoi)\s*$/
/** `vào TOP 100 trường đại học`: of which rank. */
const OF_RANK = /(?<![a-z])top\s?$/
const LONGEST_RANK = 6
/** `30 giường bệnh trên 10.000 người`: of how many; `năm 2025 đạt trên 500 tỷ đồng` is not. */
const OF_HOW_MANY = /(?<!\bnam\s+20\d)\d\s+[a-z]+(?:\s+[a-z]+){0,2}\s+tren\s*$/
/** `Đến năm 2025, có 30 giường bệnh`. */
const TO_HAVE = /(?<![a-z])co\s*$/
const BY_WHEN = /(?<![a-z])(?:phan\s+dau|den\s+(?:het\s+|cuoi\s+)?nam)(?![a-z])/
/** `05 xã đạt chuẩn nông thôn mới`. */
const OF_STANDARD =
  /^\s+(?:(?:duoc\s+cong\s+nhan\s+)?dat\s+(?:chuan|tieu\s+chi)|nong\s+thon\s+moi|khong\s+(?:co\s+)?ma\s+tuy)/
/** `Đã trồng được 15.000 ha`. */
const DONE = /(?<!\p{L})đã\s/iu
/** Most characters that belong to a measure on either side. */
const FARTHEST = 160

/**
 * Goals in measures of their own: `trồng 41,2 triệu cây xanh`, `thu nhập bình quân 75 triệu đồng/người/năm`, `dưới 12‰`. They
 * stand in sections on goals, or behind `phấn đấu`; what is spent, what stands already and what was reached is none.
 */
export function measureMentions(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const rows = goalRowAreas(goalTablesOf(analysed, planYear))
  return segmentsWith(analysed, ['body'], SIGN.digit).flatMap((segment) => {
    const inGoals = isOfGoals(analysed, segment)
    if (!inGoals && !isAimed(analysed, segment)) return []
    const found: CommitmentMention[] = []
    let aimed = false
    for (const clause of clausesOf(analysed.document, contentOf(segment))) {
      const { flat } = analysed.document
      // `Phấn đấu …; GDP bình quân đầu người …; sản lượng …`: one aim up to the end of its sentence.
      if ((clause.signs & SIGN.digit) !== 0 && !rows.touches(clause))
        append(
          found,
          measuresIn(analysed, segment, clause, {
            planYear,
            follows: found.length > 0,
            unitBefore: found.at(-1)?.unit ?? null,
            inGoals,
            aimed,
          }),
        )
      if (inGoals) continue
      const goesOn = GOES_ON.test(flat.slice(clause.end, clause.end + 4))
      aimed = goesOn && (aimed || PHAN_DAU.test(flat.slice(clause.start, clause.end)))
    }
    return found
  })
}

/** A section on goals, or an item of a list of them. */
const isOfGoals = (analysed: AnalysedText, segment: Segment): boolean =>
  segment.topic === 'targets' || segment.topic === 'aims' || isListedGoal(analysed, segment)

/** What was said before a clause: a goal in its item; `aimed` that its sentence aims at what follows. */
interface Told {
  readonly planYear: number | null
  readonly follows: boolean
  /** The unit of the goal that was told last. */
  readonly unitBefore: string | null
  readonly inGoals: boolean
  readonly aimed: boolean
}

function measuresIn(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  { planYear, follows, unitBefore, inGoals, aimed }: Told,
): readonly CommitmentMention[] {
  const { document } = analysed
  const flat = document.flat.slice(clause.start, clause.end)
  const matches = everyMatch(MEASURE, flat)
  if (matches.length === 0 || REACHED.test(flat)) return []
  const wasReached = reachedIn(document, clause, contentOf(segment), planYear)
  const aimedFrom = inGoals || aimed ? 0 : (AIMED.exec(flat)?.index ?? flat.length)
  const toHave = inGoals || BY_WHEN.test(flat)
  const found: CommitmentMention[] = []
  let last = 0
  for (const [i, match] of matches.entries()) {
    if (match.index < aimedFrom) continue
    const from = skipStops(flat, Math.max(last, leadOf(flat, match.index)))
    const behind = match.index + match[0].length
    const lead = flat.slice(from, match.index)
    const after = flat.slice(behind, behind + FARTHEST)
    const at = clause.start + match.index
    const rate = (match[5] ?? match[6] ?? '').length
    if (!isWrittenSo(document, at + match[0].length - (match[5]?.length ?? 0), match[4])) continue
    if (OF_RANK.test(flat.slice(Math.max(0, match.index - LONGEST_RANK), match.index))) continue
    const unit = unitOf(match[3], match[4], document.text.slice(at + match[0].length - rate, at + match[0].length))
    const alike =
      inGoals &&
      !sharedUnits.has(match[4] ?? '') &&
      unit === (found.at(-1)?.unit ?? unitBefore) &&
      NAMED_ALONE.test(lead)
    if (!alike && !isGoal({ lead, after, unit: match[4] ?? '', follows: follows || found.length > 0, toHave })) continue
    if (wasReached(at, at + match[0].length) || DONE.test(document.text.slice(clause.start + from, at))) continue
    const end = behind + objectEnd(flat.slice(behind, joined(flat, behind, matches[i + 1]?.index)))
    found.push({
      kind: 'target',
      indexCode: null,
      value: lowerEnd(match, lead) ?? numberOf(match[2] ?? ''),
      unit,
      comparator: turnedAbout(comparatorOf(lead, after), lead),
      frequency: null,
      start: clause.start + from,
      end: clause.start + end,
      segment,
      confidence: (inGoals ? 0.88 : 0.82) * (document.damaged ? 0.92 : 1),
      rule: 'commitment.measure',
    })
    last = end
  }
  return found
}

/** `…, cây ngô 38-40 ngàn ha`: what is measured, and no verb, behind a goal in the same unit. */
const NAMED_ALONE = /^(?:[a-z]+\s+){1,5}$/

/** The words around a measure; `follows` where the item has told a goal already, `toHave` where `có` tells one. */
interface Around {
  readonly lead: string
  readonly after: string
  readonly unit: string
  readonly follows: boolean
  readonly toHave: boolean
}

function isGoal({ lead: words, after, unit, follows, toHave }: Around): boolean {
  // `(tăng 2 lần so với năm trước) và tổng thu đạt 500 tỷ đồng`: a bracket that is closed says nothing of what follows.
  const lead = words.includes(')') ? words.replace(CLOSED_BRACKET, ' ') : words
  if (noGoalWords.test(lead) || OF_HOW_MANY.test(lead)) return false
  if ((START.test(lead) && START_BEHIND.test(after)) || OF_THOSE_WITH.test(lead)) return false
  if (unit === TIMES) return TIMES_AS_MUCH.test(lead)
  if (/^(?:dong|usd)/.test(unit)) return earnedWords.test(lead)
  const listed = follows && LISTED.test(lead)
  const compared = comparatorOf(lead, '') !== null
  // What is compared of these is a quantity already.
  if (sharedUnits.has(unit)) return !compared && (moreWords.test(lead) || OF_STANDARD.test(after))
  if (toHave && IS_GIVEN.test(after)) return true
  return listed || compared || goalWords.test(lead) || measuredWords.test(lead) || (toHave && TO_HAVE.test(lead))
}

const CLOSED_BRACKET = /\([^()]{0,160}\)|^[^()]{0,160}\)/g

/** `1.200 lao động ngành du lịch được bồi dưỡng`, `170 trường học đạt tiêu chuẩn …`: what becomes of so many. */
const IS_GIVEN =
  /^(?:\s+(?!da\s)[a-z]+){0,10}?\s+(?:duoc\s+(?!thanh|hinh)[a-z]|dat\s+(?:chuan|tieu\s+(?:chi|chuan))(?![a-z]))/

/** `trong đó: 10 triệu cây …, 31,2 triệu cây …`: a goal in its parts. */
const LISTED = /^[\s,]*(?:(?:va|trong\s+do|gom)\s*:?\s*)*(?:(?<=trong\s+do\s*:?\s*)(?:[a-z]+\s+){1,5})?$/

/** Start of the words that belong to a measure: behind the last comma, semicolon or colon before it. */
function leadOf(flat: string, index: number): number {
  const from = Math.max(0, index - FARTHEST)
  const before = flat.slice(from, index)
  const stop = Math.max(lastComma(before), before.lastIndexOf('; '), before.lastIndexOf(': '))
  // `Sản lượng: 1,05 triệu tấn`, `Doanh thu: trên 25.500 tỷ đồng`: the words before say of what.
  if (stop < 0) return from === 0 ? 0 : from + before.indexOf(' ') + 1
  if (withoutComparator(before.slice(stop + 2)) !== '') return from + stop + 2
  const earlier = Math.max(lastComma(before, stop - 1), before.lastIndexOf('; ', stop - 1))
  return earlier < 0 ? from : from + earlier + 2
}

/** Behind signs, and behind a bracket that closes before the measure: `(tăng 2 lần) và tổng thu đạt …`. */
function skipStops(flat: string, from: number): number {
  const at = from + (/^[\s,;]*(?:va\s+(?=[a-z]))?/.exec(flat.slice(from, from + 12))?.[0].length ?? 0)
  if (flat.charAt(at) !== '(') return at
  return at + (/^\([^()]*\)\s*(?:va\s+)?/.exec(flat.slice(at, at + FARTHEST))?.[0].length ?? 0)
}

/** `thành lập 300 hợp tác xã … và tăng thêm 1 triệu hội viên`: what belongs to a measure ends where the next is joined to it by its own verb. */
function joined(flat: string, behind: number, next = Infinity): number {
  const farthest = behind + FARTHEST
  if (next > farthest) return farthest
  const and = flat.lastIndexOf(' va ', next)
  return and >= behind && (goalWords.test(flat.slice(and, next)) || comparatorOf(flat.slice(and, next), '') !== null)
    ? and
    : farthest
}

function objectEnd(after: string): number {
  const stop = /[,;.()]|\s(?:trong\s+do(?=\s?[:,]|\s+co\s)|va\s+\d)\s?/.exec(after)
  return stop === null ? after.length : stop.index
}

/** `từ 3 đến 5 ha`: the lower end of a range is promised; `năm 2024 đến 12.500 tấn` is none. */
function lowerEnd([, lower, upper = '']: readonly (string | undefined)[], lead: string): number | null {
  if (lower === undefined || countsElse.test(lead)) return null
  return numberOf(lower) < numberOf(upper) ? numberOf(lower) : null
}

/** `150.000` groups thousands, `1,05` is a fraction. */
function numberOf(written: string): number {
  return Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

/** `01 cán bộ` is no `căn`, though it folds as one: in a sound text the unit that ends at a place has its marks. */
function isWrittenSo({ text, damaged, sparse }: DocumentText, end: number, unit: string | undefined): boolean {
  const written = unit === undefined ? undefined : measureWritten.get(withSingleSpaces(unit))
  return (
    damaged ||
    sparse ||
    unit === undefined ||
    written === undefined ||
    toneKey(withSingleSpaces(text.slice(end - unit.length, end))) === toneKey(written)
  )
}

function unitOf(scale: string | undefined, unit: string | undefined, rate: string): string {
  if (unit === undefined && rate === '') return '‰'
  const named = [scale, unit]
    .filter((part) => part !== undefined)
    .map((part) => withSingleSpaces(part))
    .map((part) => measureWritten.get(part) ?? part)
    .join(' ')
  return named + withSingleSpaces(rate).replace(/\s?\/\s?/g, '/')
}
