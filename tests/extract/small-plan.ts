import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { readPlan } from '../properties/read-plan.js'

const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;'

/** A plan of nothing but a header, a basis, the given body and an end: enough for the extractor to take it for a plan. */
export function smallPlan(body: string, basis = BASIS, year = 2023): string {
  return `ỦY BAN NHÂN DÂN
HUYỆN ĐẦM HÀ
Số: 31/KH-UBND
Đầm Hà, ngày 10 tháng 02 năm ${String(year)}

KẾ HOẠCH
Tuyên truyền cải cách hành chính huyện Đầm Hà năm ${String(year)}

${basis}

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.

${body}

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Hải
`
}

/** The facts of such a plan. */
export function factsOfBody(body: string): PlanFacts {
  const { facts } = readPlan(smallPlan(body))
  if (facts === null) throw new Error('the small plan was not taken for a plan')
  return facts
}
