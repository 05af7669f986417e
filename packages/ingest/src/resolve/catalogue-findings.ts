import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { Finding, FindingKind, Severity } from '@doi-chieu/core/finding/finding'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { foldText } from '@doi-chieu/core/text/fold'
import { writtenDate } from '@doi-chieu/core/text/written-date'
import { isFullDate, precisionOf } from '@doi-chieu/core/text/partial-date'
import { factId } from '../fact-id.js'
import { documentTypeBySymbol } from '../patterns/citation/document-type-vocabulary.js'
import type { CatalogueDocument } from './document/law-catalogue.js'
import { numberKey, numberParts } from './document/legal-number.js'
import { soundDate } from './iso-date.js'
import { planPeriod } from './plan-place.js'
import { centralIssuer, issuerOfSymbol } from './document/symbol-issuer.js'

interface Remark {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message_vi: string
  readonly message_en: string
  readonly expected: string | null
  readonly confidence: number
}

type Rule = (citation: LegalCitation, entry: CatalogueDocument | null, facts: PlanFacts) => Remark | null

/** Rules in the order in which their findings are listed. Each speaks only where both values are certain. */
const RULES: readonly Rule[] = [dateError, yearOfNumber, citedBeforeIssue, noLongerInForce, wrongIssuer, wrongType]

/** What the catalogue and the symbols tell about a plan's citations; the citation's span is the evidence. */
export function catalogueFindings(
  facts: PlanFacts,
  catalogue: ReadonlyMap<string, CatalogueDocument>,
): readonly Finding[] {
  return facts.legal_citations.flatMap((citation) => {
    const entry = citation.legal_document_id === null ? null : (catalogue.get(citation.legal_document_id) ?? null)
    return RULES.flatMap((rule) => {
      const remark = rule(citation, entry, facts)
      return remark === null ? [] : [findingOf(citation, remark)]
    })
  })
}

function findingOf(citation: LegalCitation, remark: Remark): Finding {
  const { plan_id, quote, start_offset, end_offset, page } = citation
  const { kind, severity, message_vi, message_en, expected, confidence } = remark
  const place = { quote, start_offset, end_offset, page }
  return {
    finding_id: factId('fnd', plan_id, kind, start_offset, end_offset),
    plan_id,
    kind,
    severity,
    message_vi,
    message_en,
    expected,
    ...place,
    confidence: Math.min(confidence, citation.confidence),
    rule_id: `catalogue.${kind}`,
  }
}

/** The cited day differs from the confirmed day of issue, in the same year (another year is another document). */
function dateError(citation: LegalCitation, entry: CatalogueDocument | null): Remark | null {
  const { cited_date, resolution } = citation
  if (entry?.row.date_certainty !== 'confirmed' || cited_date === null || resolution !== 'resolved') return null
  // A day that no calendar has is a finding already.
  if (soundDate(cited_date) !== cited_date) return null
  const { issued_on } = entry.row
  if (issued_on.startsWith(cited_date)) return null
  return {
    kind: 'date_error',
    severity: 'error',
    message_vi: `Văn bản ${nameOf(entry)} ban hành ngày ${vietnameseDate(issued_on)}; kế hoạch ghi ${vietnameseDate(cited_date)}.`,
    message_en: `${nameOf(entry)} was issued on ${writtenDate(issued_on, 'en')}; the plan gives ${writtenDate(cited_date, 'en')}.`,
    expected: issued_on,
    confidence: 0.95,
  }
}

/** Laws and rules are numbered by the year (Nghị định 30/2020); plans are numbered as their offices like. */
const NUMBERED_BY_YEAR = /^\d{1,4}[a-z]?\/(\d{4})\/(?:NĐ|TT(?:LT)?|QĐ|NQ(?:LT)?|PL|QH\d|UBTVQH\d*)(?!\p{L})/u

/** `Nghị định số 61/2018/NĐ-CP ngày 23/4/2019`: one of the two years is wrong. Where letters are damaged so may be the digits. */
function yearOfNumber(citation: LegalCitation, entry: CatalogueDocument | null, facts: PlanFacts): Remark | null {
  const { number, cited_date: date, doc_type: type } = citation
  const year = NUMBERED_BY_YEAR.exec(number ?? '')?.[1]
  if (number === null || year === undefined || date === null || date.startsWith(year)) return null
  if (facts.document.text_quality !== 'clean' || dateError(citation, entry) !== null) return null
  return {
    kind: 'date_error',
    severity: 'error',
    message_vi: `${type} ${number} mang số của năm ${year}; kế hoạch ghi ${vietnameseDate(date)}.`,
    message_en: `${type} ${number} is numbered in ${year}; the plan gives ${writtenDate(date, 'en')}.`,
    expected: null,
    confidence: 0.9,
  }
}

/** The plan cites, by number and year, a document that did not exist on any day on which the plan can have been issued. */
function citedBeforeIssue(
  citation: LegalCitation,
  entry: CatalogueDocument | null,
  { plan }: PlanFacts,
): Remark | null {
  const period = planPeriod(plan)
  if (entry?.row.date_certainty !== 'confirmed' || period === null || citation.resolution !== 'resolved') return null
  const { issued_on } = entry.row
  if (issued_on <= period.last || tellsItself(citation, plan)) return null
  const planDay = plan.doc_date ?? `${plan.plan_year}`
  return {
    kind: 'cited_before_issue',
    severity: 'error',
    message_vi: `Văn bản ${nameOf(entry)} ban hành ngày ${vietnameseDate(issued_on)}, sau thời điểm của kế hoạch (${vietnameseDate(planDay)}).`,
    message_en: `${nameOf(entry)} was issued on ${writtenDate(issued_on, 'en')}, after the time of the plan (${writtenDate(planDay, 'en')}).`,
    expected: null,
    confidence: 0.9,
  }
}

/** A basis that the plan itself dates after its own day: `check/cited-dates` has told it from the text. */
function tellsItself({ role, cited_date }: LegalCitation, { doc_date }: PlanFacts['plan']): boolean {
  return role === 'basis' && isFullDate(cited_date) && isFullDate(doc_date) && cited_date > doc_date
}

/** `kết quả 10 năm thực hiện Nghị quyết …`, `thay thế Nghị quyết …`: who says so knows that it has ended. Folded, up to the citation. */
const KNOWN_TO_HAVE_ENDED =
  /(?<![a-z])(?:\d{1,2}\s+nam\s+(?:thuc\s+hien|trien\s+khai)|tong\s+ket(?:\s+[a-z]+){0,3}|thay\s+the(?:\s+cho)?)\s+$/
const FARTHEST_BEFORE = 60

function noLongerInForce(
  citation: LegalCitation,
  entry: CatalogueDocument | null,
  { plan, document }: PlanFacts,
): Remark | null {
  const period = planPeriod(plan)
  if (entry === null || period === null) return null
  const before = document.text.slice(Math.max(0, citation.start_offset - FARTHEST_BEFORE), citation.start_offset)
  if (KNOWN_TO_HAVE_ENDED.test(foldText(before))) return null
  const { status, status_since: since, replaced_by } = entry.row
  // Inferred mentions name no number: they may mean the newer document.
  if (since === '' || since > period.first || citation.resolution !== 'resolved') return null
  if (status === 'replaced')
    return {
      kind: 'replaced_document',
      severity: 'warning',
      message_vi: `Văn bản ${nameOf(entry)} đã được thay thế từ ngày ${vietnameseDate(since)} bởi ${named(replaced_by)}; kế hoạch ghi ${citation.number ?? citation.doc_type}.`,
      message_en: `${nameOf(entry)} was replaced from ${writtenDate(since, 'en')} by ${named(replaced_by)}; the plan gives ${citation.number ?? citation.doc_type}.`,
      expected: named(replaced_by),
      confidence: 0.85,
    }
  if (status !== 'expired') return null
  return {
    kind: 'expired_document',
    severity: 'warning',
    message_vi: `Văn bản ${nameOf(entry)} chỉ áp dụng đến trước ngày ${vietnameseDate(since)}; kế hoạch có thời điểm ${vietnameseDate(plan.doc_date ?? `${plan.plan_year}`)}.`,
    message_en: `${nameOf(entry)} had ceased to apply by ${writtenDate(since, 'en')}; the plan is of ${writtenDate(plan.doc_date ?? `${plan.plan_year}`, 'en')}.`,
    expected: null,
    confidence: 0.85,
  }
}

/** `TTLT`, `NQLT`: documents of several bodies (liên tịch), which words may name in any order. */
const JOINT = /lt$/

/** The symbol belongs to one body, the words name another. */
function wrongIssuer(citation: LegalCitation): Remark | null {
  if (citation.number === null || citation.issuer === null || JOINT.test(numberParts(citation.number).type)) return null
  const bySymbol = issuerOfSymbol(citation.number)
  const byWords = centralIssuer(citation.issuer)
  if (bySymbol === null || byWords === null || bySymbol.key === byWords.key) return null
  return {
    kind: 'wrong_issuer',
    severity: 'warning',
    message_vi: `Ký hiệu ${citation.number} là của ${bySymbol.name}; kế hoạch ghi ${oneLine(citation.issuer)}.`,
    message_en: `The symbol ${citation.number} belongs to ${bySymbol.name}; the plan gives ${oneLine(citation.issuer)}.`,
    expected: bySymbol.name,
    confidence: 0.85,
  }
}

const TYPE_OF_SYMBOL: ReadonlyMap<string, string> = new Map(
  Object.entries(documentTypeBySymbol).map(([symbol, type]) => [numberKey(symbol), type]),
)
const TYPES: ReadonlySet<string> = new Set(TYPE_OF_SYMBOL.values())

/** The type word right before the number is not the symbol's; words further away may belong to what the document carries. */
function wrongType(citation: LegalCitation): Remark | null {
  const { number, doc_type, quote } = citation
  if (number === null || !TYPES.has(doc_type)) return null
  const { order, type, body } = numberParts(number)
  // The Assembly issues laws and resolutions under one symbol; the Party's QĐ is a Quyết định or a Quy định.
  if (order === 'standard' || /^qh\d*$/.test(type) || (order === 'party' && type === 'qd') || body === '') return null
  const expected = TYPE_OF_SYMBOL.get(type)
  if (expected === undefined || expected === doc_type) return null
  const written = foldText(quote).replace(/\s+/g, ' ')
  if (!new RegExp(`^${foldText(doc_type)}(?: so)? ?:? ?\\d`).test(written)) return null
  return {
    kind: 'wrong_type',
    severity: 'warning',
    message_vi: `Ký hiệu ${number} là của ${expected}; kế hoạch ghi ${doc_type}.`,
    message_en: `The symbol ${number} stands for ${expected}; the plan gives ${doc_type}.`,
    expected,
    confidence: 0.85,
  }
}

function nameOf({ document }: CatalogueDocument): string {
  return document.number ?? document.doc_type
}

/** A day as it stands on the pages; a year alone with its word. */
function vietnameseDate(iso: string): string {
  return precisionOf(iso) === 'year' ? `năm ${iso}` : writtenDate(iso, 'vi')
}

/** `29/2023/NĐ-CP 2023` without the year that its number says. */
function named(document: string): string {
  return document.replace(/^(\S*\/(\d{4})\/\S+) \2$/, '$1')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
