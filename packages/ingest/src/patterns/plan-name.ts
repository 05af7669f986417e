/** What stands before the word of a plan where a decision issues it: `QUYẾT ĐỊNH Về việc ban hành Kế hoạch …`. Folded. */
const ENACTING = String.raw`(?:quyet\s+dinh\s+)?(?:(?:ve\s+viec|v\/v)\s+)?(?:ban\s*hanh|phe\s+duyet)\s+`

/** A decision's subject that issues a plan. */
export const enactsPlan = new RegExp(String.raw`^${ENACTING}ke\s+hoach\b`)

/** A plan's own title, or the subject of the decision that issues it. */
export const namesPlan = new RegExp(String.raw`^(?:${ENACTING})?ke\s+hoach\b`)

/** The words of a title before what the plan is about. */
export const titleWords = new RegExp(String.raw`^(?:${ENACTING})?ke\s+hoach[\s:*_|]+`)
