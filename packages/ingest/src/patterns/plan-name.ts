/** What stands before the word of a plan where a decision issues it: `QUYẾT ĐỊNH Về việc ban hành Kế hoạch …`. Folded. */
const ENACTING = String.raw`(?:quyet\s+dinh\s+)?(?:(?:ve\s+viec|v\/v)\s+)?(?:ban\s*hanh|phe\s+duyet)\s+`
/** A programme of action is a plan by another name. */
const PROGRAMME = String.raw`chuong\s+trinh(?:\s+hanh\s+dong)?`

/** A decision's subject that issues a plan. */
export const enactsPlan = new RegExp(String.raw`^${ENACTING}ke\s+hoach\b`)

/** A decision's subject that issues a programme; a programme of lessons is none. */
export const enactsProgramme = new RegExp(
  String.raw`^${ENACTING}${PROGRAMME}\s(?!(?:dao\s+tao|boi\s+duong|khung|mon\s+hoc|giao\s+duc|giang\s+day|hoi\s+nghi)\s)`,
)

/** A plan's own title, or the subject of the decision that issues it. */
export const namesPlan = new RegExp(String.raw`^(?:${ENACTING})?ke\s+hoach\b`)

/** The title of a programme; agendas bear the word too, so the sections below have to tell. */
export const namesProgramme = new RegExp(String.raw`^${PROGRAMME}(?=\s|$)`)

/** The word that stands alone above the subject. */
export const bareName = new RegExp(String.raw`^(?:ke\s+hoach|${PROGRAMME})$`)

/** The words of a title before what the plan is about. */
export const titleWords = new RegExp(String.raw`^(?:${ENACTING})?(?:ke\s+hoach|${PROGRAMME})[\s:*_|]+`)

/** What an article of a decision issues, behind `Điều 1.`: the plan, and what it is about. */
export const issuedPlan =
  /^(?:ban\s+hanh|phe\s+duyet)\s+(?:kem\s+theo\s+quyet\s+dinh\s+nay\s+)?(?:ban\s+)?ke\s+hoach\s+([^;.:(]{8,300}?)\s*(?:[;.:(]|,?\s+(?:voi\s+(?:cac|nhung|mot\s+so)\s|gom\s|kem\s+theo\s|nhu\s+sau)|$)/
