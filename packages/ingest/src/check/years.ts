import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { foldedPhrases } from '../patterns/folded-phrases.js'
import { labelledTasks } from '../extract/assignment/label/labelled-tasks.js'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import { spanOfFact, type CheckInput, type Noticed } from './plan-check.js'
import { timeCells } from './time-cells.js'
import { ANY_YEAR, FARTHEST_SLIP } from './year-slip.js'

const YEAR = /(?<!(?:tu|den|truoc|ket\s+qua|so\s+voi|cua)\s)\bn[a-z]{1,2}m\s+((?:19|20)\d{2})\b(?!\s*[-/]\s*\d)/g

/** The year of a date by which something is due. */
const DUE = /truoc\s+(?:ngay\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*((?:19|20)\d{2})\b/g

/** Times of tasks, in cells and labels, that lie wholly before the plan's year; and a closing line that names another year. */
export function yearsOfTimes({ facts, analysed }: CheckInput): readonly Noticed[] {
  const planYear = facts.plan.plan_year
  if (planYear === null) return []
  const { flat } = analysed.document
  const cells = [...timeCells(analysed), ...labelledTasks(analysed).times]
  const late = cells.flatMap((cell) => {
    const years = everyMatch(ANY_YEAR, flat.slice(cell.start, cell.end)).map(Number)
    const last = Math.max(...years)
    if (years.length === 0 || last >= planYear || last < planYear - FARTHEST_SLIP) return []
    return isAhead(flat.slice(cell.start, cell.end), last, facts.plan.doc_date) ? [] : [{ span: cell, year: last }]
  })
  const closing = segmentsWith(analysed, ['closing'], SIGN.word).flatMap((segment) => {
    const match = OWN_YEAR.exec(flat.slice(segment.start, segment.end))
    const year = Number(match?.[1])
    if (match === null || year === planYear || Math.abs(year - planYear) > FARTHEST_SLIP) return []
    return [{ span: spanOf(match, segment.start), year }]
  })
  return [...late, ...closing].map(({ span, year }) => ({
    kind: 'year_mismatch' as const,
    severity: 'warning' as const,
    vi: `Chỗ này ghi năm ${String(year)} trong kế hoạch năm ${String(planYear)}; có thể chép từ kế hoạch khác.`,
    en: `The year ${String(year)} stands here in a plan for ${String(planYear)}; it may come from another plan.`,
    expected: String(planYear),
    span,
    confidence: 0.8,
    rule: 'finding.year_of_time',
  }))
}

/** `Tháng 12/2025` in a plan for 2026 of December 2025: the time of what is done before its year begins. */
function isAhead(cell: string, year: number, own: string | null): boolean {
  if (own === null || own.length < 'yyyy-mm'.length || !own.startsWith(String(year))) return false
  const months = everyMatch(PART_OF_YEAR, cell).map(([, month, roman, quarter]) =>
    month === undefined
      ? 3 * (quarter === undefined ? QUARTERS.indexOf(roman ?? '') + 1 : Number(quarter))
      : Number(month),
  )
  return months.length > 0 && Math.max(...months) >= Number(own.slice(5, 7))
}

const QUARTERS = ['i', 'ii', 'iii', 'iv']
/** `tháng 12`, `15/12/2025`, `quý IV`. Folded. */
const PART_OF_YEAR =
  /(?:thang\s+|\d\/|^)(\d{1,2})(?=\s*\/\s*20|\s+nam|\s*$|[.,;])|quy\s+(?:(i{1,3}|iv)(?![a-z])|([1-4]))/g

/** `Trên đây là Kế hoạch … năm 2018`: what the plan calls itself, up to the sentence behind it. */
const OWN_YEAR =
  /(?<=tren\s+day\s+la\s+)ke\s+hoach\s(?:[^,;.]|,(?!\s+(?:de\s+nghi|yeu\s+cau|trong|can\s+cu|giao|cac|ubnd|uy\s+ban|nhu)\s)){0,140}?nam\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/

const RESULT = foldedPhrases([
  'chỉ số|kết quả (?:xếp hạng|đánh giá|khảo sát|xếp loại)|thành tích|(?:ý kiến,? )?(?:kiến nghị|phản ánh)',
  'tồn đọng|tồn tại|hạn chế|xếp loại|quyết toán|số liệu|phát sinh',
])
/** `Chỉ số PCI năm 2021`, `kết quả xếp hạng năm 2021`: what was measured bears the year that it was measured for; what was achieved, asked for or left lying its own. */
const OF_RESULT = new RegExp(String.raw`\b(?:(?:${RESULT})(?:\s[^;.]{1,60})?|so\s+voi)(?<!\s(?:trong|tu|den))\s+$`)
/** What was made, won or given then, and results that are looked at: `do Sở Nội vụ biên soạn năm 2021`, `được đào tạo trong năm 2022`. Folded, before the year. */
const OF_THEN = new RegExp(
  `\\b(?:${foldedPhrases([
    'do\\s[^,;.]{2,40}\\s(?:biên soạn|ban hành|xây dựng|phát hành|cung cấp|tổ chức|cấp|sản xuất)',
    'đạt (?:giải|danh hiệu|chuẩn)(?: [a-z]+){0,3}',
    'được (?:đào tạo|tập huấn|bồi dưỡng|công nhận|ban hành|phê duyệt|khen thưởng|công bố|thành lập|đầu tư|trang bị)',
    '(?:rà soát|phân tích|công khai|công bố|phát huy|căn cứ|trên cơ sở|tuyên truyền) kết quả(?:\\s[^;.,]{1,60})?(?<!\\s(?:trong|từ|đến))',
  ])})\\s+(?:trong\\s+)?$`,
)
/** `tổng kết, rút kinh nghiệm về công tác … năm 2021`: what is looked back on. Folded, before the year. */
const LEARNT_FROM = /\brut\s+kinh\s+nghiem\s+(?:ve|cong\s+tac|trong|tu|viec)\s[^;.]{2,100}$/
/** `báo cáo kết quả năm 2023 … trong tháng 02/2024`: a duty that has a time in the plan's own year may tell of the year before, unless it makes a plan for it. */
const PLANNED = /\bke\s+hoach(?:\s[^,;.]{1,80})?\s+$/

/** Years that a duty may be behind, and characters before a year in which it may be told what it is of. */
const FARTHEST_YEAR = 2
const FARTHEST_BEFORE = 120

/** A duty that names a year before the plan's own: not one of December for the next year, nor one that names both. */
export function yearMismatches({ facts, analysed }: CheckInput): readonly Noticed[] {
  const planYear = facts.plan.plan_year
  if (planYear === null) return []
  const own = facts.plan.doc_date
  const first = Math.min(planYear, Number(own?.slice(0, 4) ?? planYear))
  const citations = citedSpans(facts)
  return facts.assignments.flatMap((assignment) => {
    const duty = spanOfFact(assignment)
    if ((signsIn(analysed.document, duty) & SIGN.year) === 0) return []
    const fold = analysed.document.flat.slice(duty.start, duty.end)
    const named = everyMatch(YEAR, fold).map((match) => {
      const year = Number(match[1])
      return { match, year, passed: year < first }
    })
    if (named.some(({ year }) => year === planYear)) return []
    const ownTime = fold.includes(`/${String(planYear)}`)
    const due = everyMatch(DUE, fold).map((match) => {
      const year = Number(match[3])
      const day = `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
      return { match, year, passed: isFullDate(own) ? day < own : year < planYear }
    })
    return [...named, ...due].flatMap(({ match, year, passed }) => {
      const at = assignment.start_offset + match.index
      const cited = citations.touches({ start: at, end: at + 1 })
      if (!passed || year >= planYear || year < planYear - FARTHEST_YEAR || cited || assignment.layout === 'table')
        return []
      const before = fold.slice(Math.max(0, match.index - FARTHEST_BEFORE), match.index)
      if (
        match[0].startsWith('n') &&
        (OF_RESULT.test(before) ||
          OF_THEN.test(before) ||
          LEARNT_FROM.test(before) ||
          (ownTime && !PLANNED.test(before)))
      )
        return []
      return [
        {
          kind: 'year_mismatch' as const,
          severity: 'warning' as const,
          vi: `Nhiệm vụ nêu năm ${String(year)} trong kế hoạch năm ${String(planYear)}; có thể chép từ kế hoạch khác.`,
          en: `The duty names ${String(year)} in a plan for ${String(planYear)}; it may come from another plan.`,
          expected: String(planYear),
          span: duty,
          confidence: 0.8,
          rule: 'finding.year_mismatch',
        },
      ]
    })
  })
}
