import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { readPlan } from '../properties/read-plan.js'
import { factsOfBody } from './small-plan.js'

/** Who is to do what in the body of a small plan, one a line: `actor | duty | quote | partner + partner`. */
export function dutyLines(body: string): readonly string[] {
  return linesOf(factsOfBody(body))
}

/** The same for a plan that has lost its marks altogether. */
export function withoutMarks(body: string): readonly string[] {
  const { facts } = readPlan(`UY BAN NHAN DAN
HUYEN DAM HA
So: 31/KH-UBND
Dam Ha, ngay 10 thang 02 nam 2023

KE HOACH
Tuyen truyen cai cach hanh chinh huyen Dam Ha nam 2023

Can cu Nghi quyet so 76/NQ-CP ngay 15/7/2021 cua Chinh phu;

I. MUC DICH, YEU CAU
1. Nang cao nhan thuc cua can bo, cong chuc ve cai cach hanh chinh.

${body}

Noi nhan:
- UBND tinh;
- Luu: VT.
`)
  if (facts === null) throw new Error('the small plan was not taken for a plan')
  return linesOf(facts)
}

function linesOf({ assignments }: PlanFacts): readonly string[] {
  return assignments.map(
    ({ actor, duty, quote, partners }) =>
      `${actor} | ${duty} | ${quote.replace(/\s+/g, ' ')} | ${partners.join(' + ')}`,
  )
}
