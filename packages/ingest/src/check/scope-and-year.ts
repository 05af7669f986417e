import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { searchKey } from '@doi-chieu/core/text/fold'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { everyMatch } from '../match/every-match.js'
import { labelledTasks } from '../extract/assignment/label/labelled-tasks.js'
import { tablesOf } from '../segment/table/table.js'
import { extentOf } from '../segment/table/table-row.js'
import { SpanSet } from '../segment/span-set.js'
import type { CheckInput, Noticed } from './plan-check.js'

type ScopeInput = Pick<CheckInput, 'facts' | 'analysed'>

const LOWER = new Set(['commune', 'ward', 'township', 'special_zone'])
const HIGHER_ISSUER = /(?:tinh|huyen|thanh\s+pho|quan|thi\s+xa)\b/
const LOWER_SCOPE = /tren\s+dia\s+ban\s+(?:xa|phuong|thi\s+tran)(?!\s+(?:,|va)|,)\b/
const PLURAL_SCOPE = /tr[a-z]n\s+d[a-z]{1,2}\s+b[a-z]n\s+(?:cac\s+xa|x[a-z0-9&],?\s+(?:phuong|th[a-z]\s+tr[a-z]n))/g

/** A scope that does not fit the level: a district's plan for "the ward", or a commune that speaks of communes and townships. */
export function scopeErrors({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const noticed: Noticed[] = []
  for (const citation of facts.legal_citations) {
    const words = { start: citation.start_offset, end: citation.end_offset }
    if (citation.subject === null || (signsIn(analysed.document, words) & SIGN.scope) === 0) continue
    if (!LOWER_SCOPE.test(searchKey(citation.subject)) || !HIGHER_ISSUER.test(searchKey(citation.issuer ?? '')))
      continue
    noticed.push({
      kind: 'scope_error',
      severity: 'warning',
      vi: `Văn bản của ${citation.issuer ?? ''} được dẫn với phạm vi của đơn vị cấp dưới; nên xem lại trích yếu.`,
      en: `A document of ${citation.issuer ?? ''} is cited with the scope of a lower unit; its summary is worth another look.`,
      expected: null,
      span: words,
      confidence: 0.8,
      rule: 'finding.scope_of_citation',
    })
  }
  noticed.push(...otherKindOfUnit({ facts, analysed }))
  if (facts.plan.locality_level === null || !LOWER.has(facts.plan.locality_level)) return noticed
  noticed.push(...endedDistricts(facts, analysed))
  for (const segment of segmentsWith(analysed, ['body'], SIGN.scope)) {
    for (const match of everyMatch(PLURAL_SCOPE, analysed.document.flat.slice(segment.body, segment.end))) {
      noticed.push({
        kind: 'scope_error',
        severity: 'warning',
        vi: 'Kế hoạch của một đơn vị cấp xã nêu phạm vi nhiều xã, thị trấn; có thể chép từ văn bản cấp trên.',
        en: 'The plan of one commune-level unit names several communes as its scope; the words may come from a higher document.',
        expected: facts.plan.locality_name,
        span: { start: segment.body + match.index, end: segment.body + match.index + match[0].length },
        confidence: 0.75,
        rule: 'finding.scope_of_plan',
      })
    }
  }
  return noticed
}

const DISTRICT_SCOPE = /tren\s+dia\s+ban\s+(?:toan\s+)?(?:huyen|quan|thi\s+xa)(?![a-z])/g

/** `UBND huyện`, `các phòng chuyên môn của huyện`, `phải lên huyện`: who acts at, or where one goes to, a district. Folded. */
const DISTRICT_ACTS =
  /(?<![a-z])(?:ubnd|uy\s+ban\s+nhan\s+dan|(?:cac\s+)?phong\s+(?:chuyen\s+mon|noi\s+vu|tu\s+phap|tai\s+chinh|van\s+hoa)(?:\s+[a-z-]+){0,5}?|(?:phai|xuong|di)\s+len)\s+(?:cua\s+)?huyen(?![a-z])/g
/** What was, or is no more. */
const FORMER = /\b(?:cu\b|truoc\s+(?:day|khi|sap)|khong\s+con|bo\s+cap|giai\s+the|cham\s+dut|ket\s+thuc|sap\s+nhap)/

const LEVEL_NAMES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:thanh\s+pho|thi\s+xa|quan)\s/, /tren\s+dia\s+ban\s+(?:toan\s+)?(huyen)(?=\s*(?:[.;,)]|$|nam\s))/g, 'huyện'],
  [
    /^huyen\s/,
    /tren\s+dia\s+ban\s+(?:toan\s+)?(thanh\s+pho|thi\s+xa|quan)(?=\s*(?:[.;)]|$|nam\s))/g,
    'thành phố, thị xã, quận',
  ],
]

/** A city of a province that calls itself a district, and the other way round: words of another's plan. */
function otherKindOfUnit({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const { locality_level: level, issuer } = facts.plan
  if (level !== 'district' || issuer === null) return []
  const own = searchKey(issuer).replace(/^(?:uy ban nhan dan|ubnd) /, '')
  const kind = LEVEL_NAMES.find(([name]) => name.test(own))
  if (kind === undefined) return []
  const [, other, word] = kind
  return segmentsWith(analysed, ['body'], SIGN.scope).flatMap((segment) =>
    everyMatch(other, analysed.document.flat.slice(segment.body, segment.end)).map((match) => ({
      kind: 'scope_error' as const,
      severity: 'warning' as const,
      vi: `Kế hoạch của ${issuer} nêu phạm vi “${word}”; có thể chép từ văn bản của nơi khác.`,
      en: `The plan of ${issuer} names a unit of another kind (“${word}”) as its scope; the words may come from elsewhere.`,
      expected: facts.plan.locality_name,
      span: { start: segment.body + match.index, end: segment.body + match.index + match[0].length },
      confidence: 0.8,
      rule: 'finding.scope_of_other_kind',
    })),
  )
}

function endedDistricts(facts: CheckInput['facts'], analysed: CheckInput['analysed']): readonly Noticed[] {
  const { doc_date: date, plan_year: year } = facts.plan
  const after =
    date !== null && date.length >= 7 ? date >= TWO_TIER_DAY.slice(0, date.length) : year !== null && year >= 2026
  if (!after) return []
  const cited = new SpanSet(facts.legal_citations.map((row) => ({ start: row.start_offset, end: row.end_offset })))
  return segmentsWith(analysed, ['body'], SIGN.word).flatMap((segment) => {
    if (segment.looksBack) return []
    const fold = analysed.document.flat.slice(segment.body, segment.end)
    if (!fold.includes('huyen') && !fold.includes('dia ban')) return []
    const acts = everyMatch(DISTRICT_ACTS, fold).filter((match) => {
      const end = match.index + match[0].length
      const at = { start: segment.body + match.index, end: segment.body + end }
      return (
        !cited.touches(at) && !FORMER.test(fold.slice(Math.max(0, match.index - 30), Math.min(fold.length, end + 40)))
      )
    })
    // What a paragraph says of a district is one thing to look at.
    const spans = [...everyMatch(DISTRICT_SCOPE, fold), ...acts.slice(0, 1)].map((match) => ({
      start: segment.body + match.index,
      end: segment.body + match.index + match[0].length,
    }))
    return spans.map((span) => ({
      kind: 'scope_error' as const,
      severity: 'warning' as const,
      vi: 'Kế hoạch nêu cấp huyện, cấp này không còn từ ngày 01/7/2025.',
      en: 'The plan names a district; districts ended on 1 July 2025.',
      expected: facts.plan.locality_name,
      span,
      confidence: 0.85,
      rule: 'finding.scope_ended_district',
    }))
  })
}

const YEAR = /(?<!(?:tu|den|ket\s+qua|so\s+voi|cua)\s)\bn[a-z]{1,2}m\s+((?:19|20)\d{2})\b(?!\s*[-/]\s*\d)/g

/** The year of a date by which something is due. */
const DUE = /truoc\s+(?:ngay\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*((?:19|20)\d{2})\b/g

const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** A year so far back is a reference, not a slip. */
const FARTHEST_SLIP = 3

/** Times of tasks, in cells and labels, that lie wholly before the plan's year; and a closing line that names another year. */
export function yearsOfTimes({ facts, analysed }: CheckInput): readonly Noticed[] {
  const planYear = facts.plan.plan_year
  if (planYear === null) return []
  const { flat } = analysed.document
  const cells = [
    ...tablesOf(analysed).flatMap(({ rows }) => rows.flatMap(({ time }) => (time === null ? [] : [extentOf(time)]))),
    ...labelledTasks(analysed).times,
  ]
  const late = cells.flatMap((cell) => {
    const years = everyMatch(ANY_YEAR, flat.slice(cell.start, cell.end)).map(Number)
    const last = Math.max(...years)
    return years.length > 0 && last < planYear && last >= planYear - FARTHEST_SLIP ? [{ span: cell, year: last }] : []
  })
  const closing = segmentsWith(analysed, ['closing'], SIGN.word).flatMap((segment) => {
    const match = OWN_YEAR.exec(flat.slice(segment.start, segment.end))
    const year = Number(match?.[1])
    if (match === null || year === planYear || Math.abs(year - planYear) > FARTHEST_SLIP) return []
    const start = segment.start + match.index
    return [{ span: { start, end: start + match[0].length }, year }]
  })
  return [...late, ...closing].map(({ span, year }) => ({
    kind: 'year_mismatch' as const,
    severity: 'warning' as const,
    vi: `Chỗ này ghi năm ${String(year)} trong kế hoạch năm ${String(planYear)}.`,
    en: `The year ${String(year)} stands here in a plan for ${String(planYear)}.`,
    expected: String(planYear),
    span,
    confidence: 0.8,
    rule: 'finding.year_of_time',
  }))
}

/** `Trên đây là Kế hoạch … năm 2018`: what the plan calls itself, up to the sentence behind it. */
const OWN_YEAR =
  /(?<=tren\s+day\s+la\s+)ke\s+hoach\s(?:[^,;.]|,(?!\s+(?:de\s+nghi|yeu\s+cau|trong|can\s+cu|giao|cac|ubnd|uy\s+ban|nhu)\s)){0,140}?nam\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/

/** `Chỉ số PCI năm 2021`, `kết quả xếp hạng năm 2021`: what was measured bears the year that it was measured for. */
const OF_RESULT =
  /\b(?:chi\s+so(?:\s[^,;.]{1,60})?|ket\s+qua\s+(?:xep\s+hang|danh\s+gia|khao\s+sat)(?:\s[^,;.]{1,60})?|so\s+voi)(?<!\s(?:trong|tu|den))\s+$/

/** A duty that names a year before the plan's own: not one of December for the next year, nor one that names both. */
export function yearMismatches({ facts, analysed }: CheckInput): readonly Noticed[] {
  const planYear = facts.plan.plan_year
  if (planYear === null) return []
  const own = facts.plan.doc_date
  const first = Math.min(planYear, Number(own?.slice(0, 4) ?? planYear))
  const citations = new SpanSet(facts.legal_citations.map((row) => ({ start: row.start_offset, end: row.end_offset })))
  return facts.assignments.flatMap((assignment) => {
    const duty = { start: assignment.start_offset, end: assignment.end_offset }
    if ((signsIn(analysed.document, duty) & SIGN.year) === 0) return []
    const fold = analysed.document.flat.slice(duty.start, duty.end)
    const named = everyMatch(YEAR, fold).map((match) => {
      const year = Number(match[1])
      return { match, year, passed: year < first }
    })
    if (named.some(({ year }) => year === planYear)) return []
    const due = everyMatch(DUE, fold).map((match) => {
      const year = Number(match[3])
      const day = `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
      return { match, year, passed: own?.length === 10 ? day < own : year < planYear }
    })
    return [...named, ...due].flatMap(({ match, year, passed }) => {
      const at = assignment.start_offset + match.index
      const cited = citations.touches({ start: at, end: at + 1 })
      if (!passed || year >= planYear || year < planYear - 2 || cited || assignment.layout === 'table') return []
      if (match[0].startsWith('n') && OF_RESULT.test(fold.slice(Math.max(0, match.index - 90), match.index))) return []
      return [
        {
          kind: 'year_mismatch' as const,
          severity: 'warning' as const,
          vi: `Nhiệm vụ nêu năm ${String(year)} trong kế hoạch năm ${String(planYear)}.`,
          en: `The duty names ${String(year)} in a plan for ${String(planYear)}.`,
          expected: String(planYear),
          span: { start: assignment.start_offset, end: assignment.end_offset },
          confidence: 0.8,
          rule: 'finding.year_mismatch',
        },
      ]
    })
  })
}
