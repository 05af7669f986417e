import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { partsBehindOpening } from './behind-opening.js'
import type { RunningActor } from '../actor/actor-found.js'
import { chargedActor } from './running-charged.js'
import { requestedActor } from './running-request.js'
import { subjectActor } from './running-subject.js'
import { LONGEST_ORDER, ORDERS } from './who-orders.js'

/** `Ngày 31/8/2020, Bộ Y tế ban hành Công văn số …`: what has its number has been issued. */
const HAS_ISSUED =
  /^(?:da\s+)?(?:ky\s+)?(?:ban\s+hanh|co)\s+(?:cong\s+van|van\s+ban|quyet\s+dinh|chi\s+thi|ke\s+hoach|cong\s+dien|thong\s+bao)\s+(?:so\s+\d|\d+\s*\/|chi\s+dao\s+ve\s)/
const LONGEST_ISSUED = 50

/** `Căn cứ Kế hoạch này, Giám đốc các sở … tổ chức thực hiện`: the subject stands behind what its sentence opens with. */
export function actorBehindOpening(analysed: AnalysedText, clause: Clause): RunningActor | null {
  for (const part of partsBehindOpening(analysed, clause)) {
    const asked = requestedActor(analysed, part, false)
    if (asked !== null) return asked
    const found = chargedActor(analysed, part) ?? subjectActor(analysed, part)
    if (found === null) continue
    // `Thực hiện …, Chủ tịch UBND tỉnh yêu cầu X …`: who orders is not who acts.
    if (ORDERS.test(analysed.document.flat.slice(found.task.start, found.task.start + LONGEST_ORDER))) return null
    if (HAS_ISSUED.test(analysed.document.flat.slice(found.task.start, found.task.start + LONGEST_ISSUED))) return null
    return { ...found, rule: 'assignment.behind_opening' }
  }
  return null
}
