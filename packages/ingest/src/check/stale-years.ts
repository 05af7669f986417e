import type { Span } from '../normalize/span.js'
import { foldedPhrases } from '../patterns/folded-phrases.js'
import { searchKey } from '@doi-chieu/core/text/fold'
import { labelledTasks } from '../extract/assignment/label/labelled-tasks.js'
import { everyMatch } from '../normalize/every-match.js'
import { SIGN } from '../patterns/sign-word.js'
import type { Segment } from '../segment/outline/outline.js'
import { tellsOfThePast } from '../segment/outline/retrospect.js'
import { SpanSet } from '../segment/span-set.js'
import { segmentSigns, segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import type { CheckInput, Noticed } from './plan-check.js'
import { ANY_YEAR, FARTHEST_SLIP } from './year-slip.js'

const YEAR = String.raw`((?:19|20)\d{2})(?!\d|\s*[-/–]\s*\d)`
const SECTION = foldedPhrases(['nhiệm vụ|mục tiêu|chỉ tiêu|mục đích|phương hướng|kế hoạch|nội dung'])
/** `NHIỆM VỤ TRỌNG TÂM NĂM 2023`: a heading that says of which year its section is. Folded. */
const HEADING = new RegExp(
  [
    String.raw`^(?:phu\s+luc(?:\s+(?:so\s+)?[ivx\d]{1,4})?[.:]?\s+)?(?:(?:mot\s+so|cac)\s+)?`,
    String.raw`(?:(?:danh\s+muc|bang|bieu)\s+(?:cac\s+|phan\s+cong\s+|tong\s+hop\s+)?)?`,
    String.raw`(?:${SECTION})(?![^:]*\b(?:so\s+voi|ket\s+qua|den|tu)\b)[^:;.]{0,80}?\snam\s+${YEAR}(?=[\s.:;)]*$)`,
  ].join(''),
)
const QUARTER = String.raw`quy\s+[ivx\d]{1,3}`
const OF_YEAR = String.raw`\s*(?:[/-]|\snam)`
const AIM = String.raw`(?:phan\s+dau|muc\s+tieu)(?:\s+(?:trong|den|den\s+het|het|cuoi))?\s+nam`
const MONEY_OF = foldedPhrases([
  'chi|thu|ngân sách|nhà nước|thường xuyên|kinh phí|được giao|của (?:đơn vị|sở|xã|huyện)',
])
const ESTIMATE = [
  String.raw`(?:bo\s+tri|can\s+doi|lap|trong|tu)\s+(?:nguon\s+|kinh\s+phi\s+)?du\s+toan`,
  String.raw`(?:\s+(?:${MONEY_OF})){0,4}\s+nam`,
].join('')
const DONE_IN = [
  `(?:${foldedPhrases(['sơ kết|tổng kết|hoàn thành|xong|ra quân|phát động|tổ chức'])})`,
  String.raw`\s+(?:(?:trong|vao|truoc|cham\s+nhat)\s+)?(?:(?:thang\s+|t)\d{1,2}|${QUARTER})${OF_YEAR}`,
].join('')
/** What happened anyway in a month or a quarter, or is told of it. */
const HAPPENED = foldedPhrases(['ban hành|phát sinh|ký|cấp|nộp|tiếp nhận|xảy ra|diễn ra|công bố|số liệu'])
const IN_PART = [
  String.raw`(?<!(?:${HAPPENED})\s+)(?:trong|vao)\s+(?:thang\s+\d{1,2}|${QUARTER})${OF_YEAR}`,
  String.raw`(?=\s*20\d{2}\s*(?:[.;]|$))`,
].join('')
/** `Phấn đấu năm 2023`, `trong dự toán ngân sách năm 2023`, `sơ kết T6/2023`, `hoàn thành trong quý II/2023`. Folded. */
const AIMED = new RegExp(String.raw`(?<![a-z])(?:${[AIM, ESTIMATE, DONE_IN, IN_PART].join('|')})\s*${YEAR}`, 'g')
/** `Thực hiện tốt các nhiệm vụ cải cách hành chính năm 2022.` among aims. Folded. */
const AIM_OF_YEAR = new RegExp(
  [
    String.raw`(?:thuc\s+hien|hoan\s+thanh|trien\s+khai)\s+(?:(?:tot|thang\s+loi|thanh\s+cong|(?:co\s+)?hieu\s+qua)\s+)?`,
    String.raw`(?:(?:cac|nhung)\s+)?(?:nhiem\s+vu|muc\s+tieu|chi\s+tieu|cong\s+tac)\s[^,;.]{0,60}?\bnam\s+${YEAR}`,
    String.raw`(?=\s*(?:[.;]|$)|\s+(?:cua|tren)\s)`,
  ].join(''),
  'g',
)
/** What the year before is looked at for. Folded, before. */
const LOOKED_AT =
  /\b(?:ket\s+qua|danh\s+gia|tong\s+ket|so\s+ket|han\s+che|ton\s+tai|kinh\s+nghiem|phat\s+huy|so\s+voi|tiep\s+tuc|chua|viec|tinh\s+hinh)\b[^.;]*$/
/** `Thời gian thực hiện: Quý IV/2022`: a line that says when, up to its stop. Folded. */
const TIME_LINE =
  /(?:^|[.;]\s+)thoi\s+(?:gian|han|diem)(?:\s+(?:thuc\s+hien|to\s+chuc|trien\s+khai|tien\s+hanh|hoan\s+thanh|kiem\s+tra|phat\s+dong))*\s*:\s*[^.;]{2,100}/g
const FUNDS = String.raw`(?:nguon|su\s+dung)\s+(?:kinh\s+phi|ngan\s+sach|chi)|kinh\s+phi\s[^,;.]{0,60}\stu\s+ngan\s+sach`
const FUNDS_OF = foldedPhrases([
  'tự chủ|thường xuyên|hoạt động|ngân sách|nhà nước|(?:cấp )?(?:xã|phường|huyện|tỉnh)|thành phố',
  'được (?:giao|cấp|bố trí)|của (?:đơn vị|sở|xã|phường|huyện)',
])
/** `nguồn kinh phí tự chủ năm 2022`. Folded. */
const MONEY = new RegExp(String.raw`(?:${FUNDS})(?:\s+(?:${FUNDS_OF})){0,4}\s+nam\s+${YEAR}`, 'g')
/** What was done or is carried over from then. Folded, around. */
const OLDER = /\b(?:chuyen\s+(?:sang|nguon)|ket\s+du|con\s+du|quyet\s+toan|so\s+voi)\b/
/** `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch … năm 2023`: what a decision calls its plan. Folded. */
const ISSUED = new RegExp(
  String.raw`^ban\s+hanh\s(?:kem\s+theo\s+quyet\s+dinh\s+nay\s)?(?:ban\s+)?ke\s+hoach\s[^;.]{0,200}?\snam\s+${YEAR}`,
)
/** A school year or a period of several. Folded. */
const SPAN_OF_YEARS = /(?<![a-z])(?:nam\s+hoc|giai\s+doan)\s+(20\d{2})\s*[-–]\s*(20\d{2})(?!\d)/g
/** `Trên đây là Kế hoạch …`, `ban hành kèm theo Quyết định này Kế hoạch …`: what the plan calls itself. Folded, before its years. */
const OWN_NAME =
  /\b(?:tren\s+day\s+la|ban\s+hanh(?:\s+kem\s+theo\s+quyet\s+dinh\s+nay)?)\s+(?:noi\s+dung\s+)?(?:ke\s+hoach|chuong\s+trinh)\s[^;.]{0,180}$/
/** A plan that is to be made. Folded, before its years. */
const TO_BE_MADE = /\b(?:xay\s+dung|lap)\s+(?:va\s+[a-z\s]{4,20})?ke\s+hoach\s(?![^;.]*\bso\s+\d)[^,;.]{0,80}$/
const FARTHEST_NAME = 220
interface Slip extends Span {
  readonly written: string
  readonly expected: string
}

/** Years before the plan's in headings, aims, money and times of the plan's own; another school year or period than its own. */
export function staleYears({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { plan_year: planYear, doc_date: date, title } = facts.plan
  if (planYear === null || analysed.document.damaged) return []
  const first = Math.min(planYear, Number(date?.slice(0, 4) ?? planYear))
  const isStale = (year: number): boolean => year < first && year >= first - FARTHEST_SLIP
  const own = new Map(everyMatch(SPAN_OF_YEARS, searchKey(title ?? '')).map((match) => [kindOf(match), yearsOf(match)]))
  const cited = citedSpans(facts)
  // Times of tasks are judged with their tasks.
  const times = new SpanSet(labelledTasks(analysed).times)
  return segmentsWith(analysed, ['body', 'closing', 'annex'], SIGN.year).flatMap((segment) => {
    if (segment.looksBack) return []
    const flat = analysed.document.flat.slice(segment.body, segment.end)
    const years = [
      ...headingYears(segment, flat),
      ...aimedYears(analysed, segment, flat),
      ...timeLines(flat),
      ...(segment.topic === 'aims' ? aimsOfYear(flat) : []),
    ]
      .filter(({ written }) => isStale(Number(written)))
      .map((slip) => ({ ...slip, expected: String(planYear) }))
    return [...years, ...otherSpans(flat, own)]
      .map((slip) => ({ ...slip, start: segment.body + slip.start, end: segment.body + slip.end }))
      .filter((slip) => !cited.touches(slip) && !times.touches(slip))
      .map(mismatch)
  })
}

function headingYears(segment: Segment, flat: string): readonly Slip[] {
  const named =
    segment.marker?.kind === 'article' ? ISSUED : segment.heading || segment.zone === 'annex' ? HEADING : null
  const match = named?.exec(flat) ?? null
  if (match === null || tellsOfThePast(segment.folded)) return []
  return [{ start: 0, end: match[0].length, written: match[1] ?? '', expected: '' }]
}

function aimedYears(analysed: CheckInput['analysed'], segment: Segment, flat: string): readonly Slip[] {
  const text = analysed.document.text.slice(segment.body, segment.end)
  const money = (segmentSigns(analysed, segment) & SIGN.money) === 0 ? [] : everyMatch(MONEY, flat)
  return [...everyMatch(AIMED, flat), ...money].flatMap((match): readonly Slip[] => {
    const end = match.index + match[0].length
    const around = flat.slice(Math.max(0, match.index - BESIDE), end + BESIDE)
    const done = DONE.test(text.slice(Math.max(0, match.index - FARTHEST_DONE), match.index))
    return done || OLDER.test(around) ? [] : [{ start: match.index, end, written: match[1] ?? '', expected: '' }]
  })
}

function aimsOfYear(flat: string): readonly Slip[] {
  return everyMatch(AIM_OF_YEAR, flat).flatMap((match): readonly Slip[] => {
    const before = flat.slice(Math.max(0, match.index - FARTHEST_DONE), match.index)
    const start = match.index
    return LOOKED_AT.test(before)
      ? []
      : [{ start, end: start + match[0].length, written: match[1] ?? '', expected: '' }]
  })
}

/** The last year of a line that says when. */
function timeLines(flat: string): readonly Slip[] {
  if (!flat.includes('thoi ')) return []
  return everyMatch(TIME_LINE, flat).flatMap((line): readonly Slip[] => {
    const years = everyMatch(ANY_YEAR, line[0])
    const last = years.toSorted((a, b) => Number(b[0]) - Number(a[0]))[0]
    if (last === undefined || NAMES_PLAN.test(line[0].slice(0, last.index))) return []
    const start = line.index + line[0].search(/[a-z]/)
    return [{ start, end: line.index + line[0].trimEnd().length, written: last[0], expected: '' }]
  })
}

/** `Thời gian: theo Kế hoạch năm 2022`. */
const NAMES_PLAN = /\b(?:ke\s+hoach|quyet\s+dinh|nghi\s+quyet|cong\s+van)\s/

/** `đã hoàn thành trong quý II/2023`. */
const DONE = /(?<!\p{L})đã(?!\p{L})[^.;]*$/iu
const FARTHEST_DONE = 100
/** Characters beside a year in which it may say that money is carried over, or that it was before. */
const BESIDE = 40

function otherSpans(flat: string, own: ReadonlyMap<string, string>): readonly Slip[] {
  if (own.size === 0) return []
  return everyMatch(SPAN_OF_YEARS, flat).flatMap((match): readonly Slip[] => {
    const expected = own.get(kindOf(match))
    const written = yearsOf(match)
    if (expected === undefined || written === expected) return []
    const before = flat.slice(Math.max(0, match.index - FARTHEST_NAME), match.index)
    const made = kindOf(match) === 'nam hoc' && written < expected && TO_BE_MADE.test(before)
    const named = OWN_NAME.exec(before)
    if (named === null && !made) return []
    const start = named === null ? match.index : match.index - before.length + named.index
    return [{ start, end: match.index + match[0].length, written, expected }]
  })
}

const kindOf = ([words]: RegExpExecArray): string => (words.startsWith('nam') ? 'nam hoc' : 'giai doan')
const yearsOf = ([, from, to]: RegExpExecArray): string => `${from ?? ''} - ${to ?? ''}`

function mismatch({ start, end, written, expected }: Slip): Noticed {
  return {
    kind: 'year_mismatch',
    severity: 'warning',
    vi: `Chỗ này ghi năm ${written} trong kế hoạch năm ${expected}; có thể chép từ kế hoạch khác.`,
    en: `The year ${written} stands here in a plan for ${expected}; it may come from another plan.`,
    expected,
    span: { start, end },
    confidence: 0.8,
    rule: 'finding.stale_year',
  }
}
