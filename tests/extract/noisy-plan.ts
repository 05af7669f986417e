import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { readPlan } from '../properties/read-plan.js'

/** Lines as Tesseract writes them without Vietnamese letters; enough of them make a text noisy. */
export const NOISE = `Uy BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM
XA TAN AN Déc lap - Ty do - Hanh phic
S6: 12/KH-UBND Tan An, ngay 14 thang 3 nam 2025
KE HOACH
Tuyén truyén cai cach hanh chinh nam 2025
I. MUC DICH
Nang cao nhan thtfc cia can b6, cong chtrc va ngu6i dan vé cdc quy dinh dugc ban hanh.
`

/** The facts of a plan that is read so badly; `body` stands behind its first section. */
export function factsOfNoisy(body: string): PlanFacts {
  const { facts } = readPlan(`${NOISE}${body}\n`)
  if (facts === null) throw new Error('the noisy plan was not taken for a plan')
  return facts
}
