import { formatDateInText } from '../format/date.js'
import type { Language } from '../state/view-state.js'
import type { PlanHead } from '../trpc.js'

interface SourceWords {
  /** `Kế hoạch` */
  readonly plan: string
  /** `số 12/KH-UBND`, null without a number. */
  readonly number: string | null
  /** `trang 2`, null where the source has no pages. */
  readonly page: string | null
}

type Named = Pick<
  PlanHead,
  'doc_number' | 'doc_date' | 'issuer' | 'place_name' | 'district_name' | 'then_province' | 'plan_year'
>

/** How a number is read out: `12/QĐ-UBND` is that of the decision that issues the plan, `05-CTr/TU` that of a programme. */
export function numberKind(number: string): 'plan' | 'decision' | 'programme' {
  if (/[/-]QĐ(?:[-/]|$)/u.test(number)) return 'decision'
  return /[/-]CTr(?:[-/]|$)/iu.test(number) ? 'programme' : 'plan'
}

/** `Công an tỉnh Hưng Yên` says its province itself. */
const saidBy = (name: string | null, place: string): boolean =>
  name?.toLocaleLowerCase('vi').endsWith(place.toLocaleLowerCase('vi')) === true

/**
 * Where a sentence comes from, as one cites it: `Kế hoạch số 12/KH-UBND ngày 15 tháng 3 năm 2024, UBND xã …, huyện …, trang 2`.
 * Places have the names of the time of issue, as the document has them, whatever units the page shows.
 */
export function sourceLine(plan: Named, words: SourceWords, language: Language): string {
  const date =
    plan.doc_date === null
      ? plan.plan_year === null
        ? null
        : formatDateInText(String(plan.plan_year), language)
      : formatDateInText(plan.doc_date, language)
  const document = [words.plan, words.number, date].filter((part) => part !== null).join(' ')
  const issuer = plan.issuer ?? plan.place_name
  const places = [plan.district_name, plan.then_province].filter((place) => place !== null && !saidBy(issuer, place))
  return [document, issuer, ...places, words.page].filter((part) => part !== null && part !== '').join(', ')
}

/** The sentence on one line in quotation marks, and its source below with the address of its place. */
export function sentenceWithSource(sentence: string, source: string, address: string): string {
  return `“${sentence.replace(/\s+/g, ' ').trim()}”\n(${source}; ${address})`
}
