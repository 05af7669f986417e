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
  'doc_number' | 'doc_date' | 'issuer' | 'place_name' | 'place_district' | 'place_province' | 'plan_year'
>

/** Where a sentence comes from, as one cites it: `Kế hoạch số 12/KH-UBND ngày 15 tháng 3 năm 2024, UBND xã …, huyện …, trang 2`. */
export function sourceLine(plan: Named, words: SourceWords, language: Language): string {
  const date =
    plan.doc_date === null
      ? plan.plan_year === null
        ? null
        : formatDateInText(String(plan.plan_year), language)
      : formatDateInText(plan.doc_date, language)
  const document = [words.plan, words.number, date].filter((part) => part !== null).join(' ')
  const issuer = plan.issuer ?? plan.place_name
  return [document, issuer, plan.place_district, plan.place_province, words.page]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}

/** The sentence on one line in quotation marks, and its source below with the address of its place. */
export function sentenceWithSource(sentence: string, source: string, address: string): string {
  return `“${sentence.replace(/\s+/g, ' ').trim()}”\n(${source}; ${address})`
}
