import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { SIGN } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Levels 1 to 4 of online services ended with Nghị định 42/2022/NĐ-CP of 24/6/2022. */
const LEVELS = /muc\s+do\s+(?:[1-4]|i{1,3}v?)(?:\s*(?:,|va)\s*(?:muc\s+do\s+)?[1-4])*/g
const ENDED_ON = '2022-06-24'

/** Terms out of use on the plan's date; a plan without a full date is judged by its year. */
export function obsoleteTerms({ facts, analysed }: CheckInput): readonly Noticed[] {
  const { doc_date: date, plan_year: year } = facts.plan
  const after = isFullDate(date) ? date >= ENDED_ON : year !== null && year >= 2023
  if (!after) return []
  const places = segmentsWith(analysed, ['body'], SIGN.level).flatMap((segment) => {
    const fold = analysed.document.flat.slice(segment.body, segment.end)
    return everyMatch(LEVELS, fold).map((match) => spanOf(match, segment.body))
  })
  const first = places[0]
  if (first === undefined) return []
  const times = String(places.length)
  return [
    {
      kind: 'obsolete_term',
      severity: 'warning',
      vi: `Cách gọi "mức độ 1–4" của dịch vụ công trực tuyến (${times} chỗ) đã được thay bằng "toàn trình", "một phần" (Nghị định 42/2022/NĐ-CP).`,
      en: `Levels 1–4 of online services (${times} places) were replaced by "full" and "partial" services (Nghị định 42/2022/NĐ-CP).`,
      expected: 'toàn trình / một phần',
      span: first,
      confidence: 0.85,
      rule: 'finding.obsolete_service_level',
    },
  ]
}
