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

/** What each of these patterns finds and what it leaves, folded. */
export const planNames: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  readonly counterExample: string
}[] = [
  {
    name: 'enactsPlan',
    pattern: enactsPlan,
    example: 'quyet dinh ve viec ban hanh ke hoach cai cach hanh chinh',
    counterExample: 'quyet dinh ve viec ban hanh quy che lam viec',
  },
  {
    name: 'enactsProgramme',
    pattern: enactsProgramme,
    example: 'phe duyet chuong trinh chuyen doi so nam 2022',
    counterExample: 'ban hanh chuong trinh boi duong cong chuc',
  },
  {
    name: 'namesPlan',
    pattern: namesPlan,
    example: 'ke hoach tuyen truyen nam 2022',
    counterExample: 'bao cao thuc hien ke hoach tuyen truyen',
  },
  {
    name: 'namesProgramme',
    pattern: namesProgramme,
    example: 'chuong trinh hanh dong thuc hien nghi quyet',
    counterExample: 'thuc hien chuong trinh hanh dong',
  },
  {
    name: 'bareName',
    pattern: bareName,
    example: 'chuong trinh hanh dong',
    counterExample: 'ke hoach tuyen truyen',
  },
  {
    name: 'titleWords',
    pattern: titleWords,
    example: 'phe duyet ke hoach tuyen truyen',
    counterExample: 'bao cao ke hoach tuyen truyen',
  },
  {
    name: 'issuedPlan',
    pattern: issuedPlan,
    example: 'ban hanh kem theo quyet dinh nay ke hoach so hoa ket qua giai quyet thu tuc.',
    counterExample: 'ban hanh kem theo quyet dinh nay quy che tiep cong dan.',
  },
]
