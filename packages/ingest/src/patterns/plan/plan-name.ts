import { foldedPhrases } from '../folded-phrases.js'
import type { NamedPatternExample } from '../pattern-example.js'
/** What stands before the word of a plan where a decision issues it: `QUYẾT ĐỊNH Về việc ban hành Kế hoạch …`. Folded. */
const ENACTING = String.raw`(?:quyet\s+dinh\s+)?(?:(?:ve(?:\s+viec)?|v\/v)\s+)?(?:ban\s*hanh|phe\s*duyet)\s+[“"]?`
/** Where the next line is glued to the word: `BAN HÀNH KẾ HOẠCHTRIỂN KHAI THỰC HIỆN …`. Folded. */
const GLUED = String.raw`(?=(?:trien\s+khai|thuc\s+hien|hanh\s+dong|phat\s+trien|phong,?\s+chong|to\s+chuc|nang\s+cao|tang\s+cuong|cai\s+cach|tuyen\s+truyen|ung\s+(?:dung|pho)|quan\s+ly|kiem\s+tra|day\s+manh|bao\s+ve|xay\s+dung|dao\s+tao|cong\s+tac|chuyen\s+doi)(?![a-z]))`
/** A programme of action is a plan by another name. */
const PROGRAMME = String.raw`chuong\s+trinh(?:\s+hanh\s+dong)?`

/** What else bears the word: programmes of lessons, and agendas. Folded, behind the word. */
const LESSONS = String.raw`(?:dao\s+tao|boi\s+duong|tap\s+huan|khung|mon\s+hoc|giao\s+duc\s+(?:pho\s+thong|mam\s+non|thuong\s+xuyen)|giang\s+day)`
const AGENDA = String.raw`(?:(?:cac\s+)?(?:hoi\s+nghi|hoi\s+thao|toa\s+dam|ky\s+hop|buoi\s+|cuoc\s+hop|dai\s+hoi|le\s)|van\s+nghe|nghe\s+thuat|lam\s+viec\s+(?:cua\s+doan|voi))`
/** What an assembly means to pass or to look into. */
const BILLS = String.raw`(?:giam\s+sat|xay\s+dung\s+(?:luat|phap\s+lenh|nghi\s+quyet|van\s+ban))`

/** A decision's subject that issues a plan. */
export const enactsPlan = new RegExp(String.raw`^${ENACTING}ke\s+hoach(?:\b|${GLUED})`)

/** A decision's subject that issues a programme; a programme of lessons is none. */
export const enactsProgramme = new RegExp(
  String.raw`^${ENACTING}${PROGRAMME}\s(?!(?:dao\s+tao|boi\s+duong|khung|mon\s+hoc|giao\s+duc|giang\s+day|hoi\s+nghi)\s)`,
)

/** A plan's own title, or the subject of the decision that issues it. */
export const namesPlan = new RegExp(String.raw`^(?:${ENACTING})?ke\s+hoach(?:\b|${GLUED})`)

/** The title of a programme; agendas bear the word too, so the sections below have to tell. */
export const namesProgramme = new RegExp(String.raw`^${PROGRAMME}(?=\s|$)(?!\s+(?:${LESSONS}|${AGENDA}))`)

/** What a plan is called besides, where that stands on the line of its word: `KẾ HOẠCH HÀNH ĐỘNG`, `KẾ HOẠCH PHỐI HỢP`. */
const PLAN = String.raw`ke\s*hoach(?:\s+(?:hanh\s+dong|phoi\s+hop|lien\s+tich|lien\s+nganh))?`

/** The word that stands alone above the subject. */
export const bareName = new RegExp(String.raw`^(?:${PLAN}|${PROGRAMME})\s?[.:]?$`)

/** The words of a title before what the plan is about. */
export const titleWords = new RegExp(String.raw`^(?:${ENACTING})?(?:ke\s*hoach|${PROGRAMME})(?:[\s:.*_|]+|${GLUED})`)

/** What stands below a title and is none of it: whom it is sent to, what it is attached to, what a portal writes there. Folded. */
export const belowTitle = new RegExp(
  `^(?:${foldedPhrases([
    String.raw`kính gửi\s?:|\(?\s?(?:ban hành )?kèm theo\s|\(\s?theo (?:kế hoạch|quyết định) số\s`,
    String.raw`(?:thứ (?:hai|ba|tư|năm|sáu|bảy),? )?ngày (?:\d{1,2}[/-]|(?:cập nhật|đăng|tạo)[\s:])`,
    String.raw`lượt xem|số lần xem|tác giả\s?:|người đăng\s?:|!\[`,
  ])})`,
)

/** How the text of a plan opens below its title where it is no basis: an aim, what goes on, who issues it. Folded. */
export const opensPlan = new RegExp(
  [
    String.raw`^(?:nham|de|thi hanh|tiep tuc|tren co so|xet|phat huy (?:nhung )?(?:ket qua|thanh tich)|trong (?:nhung nam|thoi gian) qua)\s`,
    String.raw`^(?:uy ban nhan dan|ubnd|ban chi dao|[a-z]+ uy|so|phong|truong)\s[^.;]{0,80}\s(?:ban hanh|xay dung|lap) ke hoach\s`,
  ].join('|'),
)

/** What an article of a decision issues, behind `Điều 1.`: the plan or programme of action, and what it is about. */
export const issuedPlan = new RegExp(
  [
    String.raw`^(?:nay\s+)?(?:ban\s*hanh|phe\s*duyet)\s+(?:kem\s+theo\s*(?:quyet\s+dinh\s+nay\s+)?)?(?:la\s+)?(?:ban\s+)?[“"]?`,
    String.raw`(?:ke\s*hoach|chuong\s+trinh(?:\s+hanh\s+dong|(?!\s+(?:${LESSONS}|${AGENDA}|${BILLS}|kem\s+theo|nay|tren|sau)(?![a-z]))))\s+([^;.:(]{8,300}?)`,
    String.raw`\s*(?:[;.:(]|,?\s+(?:voi\s+(?:cac|nhung|mot\s+so|noi\s+dung)\s|gom\s|kem\s+theo\s|nhu\s+sau)|$)`,
  ].join(''),
)

/** The heading of a plan's own basis, where a page begins with its first section. Folded, behind its number. */
export const ownBasis =
  /^(?:nhung\s+)?(?:can\s+cu|co\s+so)\s+(?:phap\s+ly\s+)?(?:de\s+)?(?:lap|xay\s+dung|ban\s+hanh)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)(?=\s*(?:$|[:.–-]))/

/** What each of these patterns finds and what it leaves, folded. */
export const planNames: readonly NamedPatternExample[] = [
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
    name: 'namesPlan, glued to the next line',
    pattern: namesPlan,
    example: 'ban hanh ke hoachtrien khai thuc hien nghi quyet',
    counterExample: 'ke hoachdinh',
  },
  {
    name: 'namesProgramme',
    pattern: namesProgramme,
    example: 'chuong trinh hanh dong thuc hien nghi quyet',
    counterExample: 'thuc hien chuong trinh hanh dong',
  },
  {
    name: 'namesProgramme, of no lessons',
    pattern: namesProgramme,
    example: 'chuong trinh pho bien, giao duc phap luat',
    counterExample: 'chuong trinh boi duong ky nang so',
  },
  {
    name: 'namesProgramme, of no meeting',
    pattern: namesProgramme,
    example: 'chuong trinh hanh dong thuc hien nghi quyet dai hoi',
    counterExample: 'chuong trinh hoi nghi tong ket',
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
    name: 'ownBasis',
    pattern: ownBasis,
    example: 'can cu phap ly xay dung ke hoach',
    counterExample: 'can cu ke hoach so 12/kh-ubnd',
  },
  {
    name: 'ownBasis, before its first document',
    pattern: ownBasis,
    example: 'can cu lap ke hoach - luat cong nghe thong tin',
    counterExample: 'co so xay dung ke hoach cong tac nam cua cac doan the',
  },
  {
    name: 'belowTitle',
    pattern: belowTitle,
    example: 'kinh gui: - cac phong, ban',
    counterExample: 'ngay phap luat nam 2022',
  },
  {
    name: 'belowTitle, the number of what a page hands on',
    pattern: belowTitle,
    example: '(theo ke hoach so 8/kh-ubnd ngay 11/01/2021 cua ubnd tinh)',
    counterExample: 'theo ke hoach cua tinh',
  },
  {
    name: 'belowTitle, of a portal',
    pattern: belowTitle,
    example: 'ngay 06/04/2022 23:23:18',
    counterExample: 'luot ngay hoi chuyen doi so',
  },
  {
    name: 'opensPlan',
    pattern: opensPlan,
    example: 'nham nang cao nhan thuc cua nguoi dan',
    counterExample: 'nang cao nhan thuc cua nguoi dan',
  },
  {
    name: 'opensPlan, by its issuer',
    pattern: opensPlan,
    example: 'uy ban nhan dan xa ban hanh ke hoach nhu sau',
    counterExample: 'uy ban nhan dan xa nam 2024',
  },
  {
    name: 'issuedPlan',
    pattern: issuedPlan,
    example: 'ban hanh kem theo quyet dinh nay ke hoach so hoa ket qua giai quyet thu tuc.',
    counterExample: 'ban hanh kem theo quyet dinh nay quy che tiep cong dan.',
  },
  {
    name: 'issuedPlan, of a programme of action',
    pattern: issuedPlan,
    example: 'ban hanh kem theo quyet dinh nay chuong trinh hanh dong cua uy ban nhan dan tinh thuc hien ket luan.',
    counterExample: 'ban hanh kem theo quyet dinh nay chuong trinh boi duong cong chuc.',
  },
]
