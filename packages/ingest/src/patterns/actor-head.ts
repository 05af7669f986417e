import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/word-table.js'

/** Words before a name that are no part of it. Folded. */
export const leadWords =
  /^(?:\s|[-+"*_|]|(?:(?:cac\s+)?ong\s?\(ba\)|giao\s+cho|giao|mời|moi|rieng|doi\s+voi|de\s+nghi|yeu\s+cau|phan\s+cong|chi\s+dao|dong\s+chi|cac\s+dong\s+chi)\s)*/

/** How names of bodies begin that no vocabulary lists, with the role such a body has. Folded. */
export interface ActorHead {
  readonly pattern: RegExp
  /** The words that the pattern may begin with. */
  readonly opens: readonly string[]
  readonly role: ActorRole
  /** How its first words are written in sound text: a capital in the second tells a name from a verb. */
  readonly written?: RegExp
  readonly example: string
  readonly counterExample: string
}

const policeOffices = Array.from('achkvx').flatMap((branch) =>
  Array.from({ length: 20 }, (_, number) => `p${branch}${String(number).padStart(2, '0')}`),
)

export const actorHeads: readonly ActorHead[] = [
  {
    pattern: /^so\s(?!luong|lieu|dien|ho|diem|huu|tay)[a-z]/,
    opens: ['so'],
    role: 'department',
    example: 'so cong thuong',
    counterExample: 'so lieu thong ke',
  },
  {
    pattern: /^phong\s(?!chong|trao|phu|ngua|hop|cach)[a-z]/,
    opens: ['phong'],
    role: 'division',
    example: 'phong dkkd',
    counterExample: 'phong chong tham nhung',
  },
  {
    // Since July 2025 the centre for public services of a commune holds its culture, sports and broadcasting.
    pattern: /^trung\s+tam\s(?:[^,;:]{0,60}(?:truyen\s+thanh|truyen\s+thong|van\s+hoa)|cung\s+ung\s+dich\s+vu\s+cong)/,
    opens: ['trung'],
    role: 'radio_station',
    example: 'trung tam van hoa - the thao va truyen thanh',
    counterExample: 'trung tam xuc tien dau tu',
  },
  {
    pattern:
      /^(?:trung\s+tam|chi\s+cuc|cuc|ban\s+quan\s+ly|bql|hat|vien|truong(?!\s+hop)|kho\s+bac|ngan\s+hang|buu\s+dien|chi\s+nhanh|hoc\s+vien|hop\s+tac\s+xa)\s[a-z]/,
    opens: ['trung', 'chi', 'cuc', 'ban', 'bql', 'hat', 'vien', 'truong', 'kho', 'ngan', 'buu', 'hoc', 'hop'],
    role: 'department',
    example: 'trung tam xuc tien dau tu',
    counterExample: 'kho khan',
  },
  {
    // Offices of a province's police by their symbols: `PV01`, `PC06`.
    pattern: /^p[achkvx]\d{2}(?![a-z\d])/,
    opens: policeOffices,
    role: 'division',
    example: 'pv01',
    counterExample: 'pc cua co quan',
  },
  {
    // The code list has no role for firms; the annotations count them with the agencies outside the committee.
    pattern: /^(?:tong\s+cong\s+ty|cong\s+ty|tap\s+doan|dien\s+luc|vien\s+thong|canh\s+sat)\s[a-z]/,
    opens: ['tong', 'cong', 'tap', 'dien', 'vien', 'canh'],
    role: 'department',
    example: 'cong ty dien luc tinh',
    counterExample: 'cong tac tuyen truyen',
  },
  {
    pattern:
      /^(?:cong\s+an|(?:ban|bo)\s+chi\s+huy|bo\s+doi|bo\s+tu\s+lenh|(?:ban|bo)\s+chqs|bch\s+quan\s+su|don\s+bien\s+phong)\s?[a-z]*/,
    opens: ['cong', 'ban', 'bo', 'bch', 'don'],
    role: 'department',
    example: 'cong an huyen',
    counterExample: 'cong viec',
  },
  {
    // Closed: `bộ máy`, `bộ tiêu chí`, `bộ phận` are no ministries.
    pattern:
      /^(?:cac\s+)?bo[:,]?\s(?:quoc\s+phong|cong\s+an|ngoai\s+giao|noi\s+vu|tu\s+phap|tai\s+chinh|ke\s+hoach|cong\s+thuong|nong\s+nghiep|nn|giao\s+thong|xay\s+dung|tai\s+nguyen|thong\s+tin|lao\s+dong|van\s+hoa|vh|khoa\s+hoc|kh|giao\s+duc|gd|y\s+te|dan\s+toc|tttt|tnmt|ldtb|gtvt|thuong\s+mai|cong\s+nghiep|buu\s+chinh)/,
    opens: ['bo', 'cac'],
    role: 'department',
    example: 'bo quoc phong',
    counterExample: 'bo tieu chi',
  },
  {
    pattern:
      /^nganh\s(?:giao\s+duc|y\s+te|cong\s+an|tu\s+phap|tai\s+chinh|nong\s+nghiep|van\s+hoa|noi\s+vu|thue|ngan\s+hang|buu\s+(?:chinh|dien)|cong\s+thuong|xay\s+dung|giao\s+thong|lao\s+dong|tai\s+nguyen|thong\s+(?:tin|ke)|du\s+lich|hai\s+quan|thanh\s+tra|dien(?:\s+luc)?|kho\s+bac|kiem\s+(?:sat|lam)|toa\s+an|bao\s+hiem|quan\s+su|khoa\s+hoc|thi\s+hanh)(?![a-z])/,
    opens: ['nganh'],
    role: 'department',
    example: 'nganh y te',
    counterExample: 'nganh nghe kinh doanh',
  },
  {
    pattern: /^(?:tong\s+cuc|nha\s+may|xi\s+nghiep|chu\s+(?:dau\s+tu|rung|ho\s+dap))\s[a-z]/,
    opens: ['tong', 'nha', 'xi', 'chu'],
    role: 'department',
    example: 'chu dau tu cac cong trinh',
    counterExample: 'chu dong to chuc',
  },
  {
    pattern:
      /^doi\s(?:quan\s+ly|canh\s+sat|kiem\s+tra|kiem\s+lam|thi\s+hanh|thue|trat\s+tu|thanh\s+tra|y\s+te|quy\s+tap|tuyen\s+truyen|cong\s+tac|qltt|csgt|cuu\s+(?:ho|nan)|xung\s+kich|(?:thanh\s+nien\s+)?tinh\s+nguyen|phan\s+ung|dan\s+phong|bao\s+ve|thong\s+tin\s+luu\s+dong|van\s+nghe)/,
    opens: ['doi'],
    role: 'department',
    example: 'doi quan ly thi truong so 4',
    counterExample: 'doi moi cong tac',
  },
  {
    // The divisions of a ministry.
    pattern:
      /^vu\s(?:phap\s+che|to\s+chuc|ke\s+hoach|tai\s+chinh|cai\s+cach|chinh\s+quyen|cong\s+chuc|hop\s+tac|thi\s+dua|khoa\s+hoc|tong\s+hop|giao\s+duc|chinh\s+sach|phap\s+luat|thong\s+tin|cong\s+tac|hanh\s+chinh)/,
    opens: ['vu'],
    role: 'division',
    example: 'vu phap che',
    counterExample: 'vu chay lon',
  },
  {
    pattern:
      /^(?:co\s+quan\s+thuong\s+truc|luc\s+luong|nha\s+(?:hat|xuat\s+ban|khach|thieu\s+nhi|van\s+hoa\s+thieu\s+nhi)|quy\s+(?:bao\s+ve|phat\s+trien|dau\s+tu|ho\s+tro|tin\s+dung|khuyen)|hoi\s+dong\s+(?:thi\s+dua|phoi\s+hop|giao\s+duc|nghia\s+vu|tham\s+dinh|tuyen|sang\s+kien)|cac\s+(?:to\s+chuc\s+tin\s+dung|ngan\s+hang|hop\s+tac\s+xa|cong\s+ty|nha\s+may|chu\s+rung|chu\s+dau\s+tu|benh\s+vien))(?:\s|$)/,
    opens: ['co', 'luc', 'nha', 'quy', 'hoi', 'cac'],
    role: 'department',
    example: 'luc luong kiem lam',
    counterExample: 'nha nuoc',
  },
  {
    pattern:
      /^(?:doan\s+(?:kiem\s+tra|thanh\s+tra|giam\s+sat|cong\s+tac|lien\s+nganh)|cac\s+to\s+(?:hoa\s+giai|cong\s+tac|giup\s+viec|lien\s+gia|tu\s+quan|chuyen\s+mon|an\s+ninh|kiem\s+tra))(?:\s|$)/,
    opens: ['doan', 'cac'],
    role: 'division',
    example: 'doan kiem tra lien nganh',
    counterExample: 'doan the',
  },
  {
    pattern: /^cac\s+hoi(?:,|\s+(?!nghi|thao|dong|dam|thi|cho|truong|quan))/,
    opens: ['cac'],
    role: 'fatherland_front',
    example: 'cac hoi, doan the',
    counterExample: 'cac hoi nghi',
  },
  {
    pattern:
      /^(?:cac\s+)?co\s+so\s+(?:kham|kcb|kbcb|y\s+te|giao\s+duc|dao\s+tao|kinh\s+doanh|san\s+xuat|luu\s+tru|cai\s+nghien|tro\s+giup|ton\s+giao|tho\s+tu)(?:\s|,|$)/,
    opens: ['co', 'cac'],
    role: 'department',
    example: 'cac co so giao duc',
    counterExample: 'co so du lieu',
  },
  {
    pattern: /^ban\s+(?:chi\s+dao|giam\s+(?:doc|hieu)|thuong\s+truc|chap\s+hanh)(?:\s|$)/,
    opens: ['ban'],
    role: 'leadership',
    example: 'ban chi dao cai cach hanh chinh tinh',
    counterExample: 'ban hanh ke hoach',
  },
  {
    pattern:
      /^ban\s+(?:thi\s+dua|to\s+chuc|van\s+hoa|kinh\s+te|tiep\s+cong\s+dan|noi\s+chinh|cong\s+tac|dai\s+dien|bien\s+soan|giai\s+phong\s+mat\s+bang|dieu\s+phoi|an\s+toan|thanh\s+tra|ton\s+giao|dan\s+toc|bao\s+ve|lien\s+lac|boi\s+thuong|quan\s+trang|kiem\s+soat)(?:\s|$)/,
    opens: ['ban'],
    role: 'department',
    example: 'ban thi dua - khen thuong',
    counterExample: 'ban do hanh chinh',
  },
  {
    // `Ban Xúc tiến đầu tư`, `Ban An toàn giao thông`: any field in capitals.
    pattern: /^(?:tieu\s+)?ban\s[a-z]/,
    opens: ['ban', 'tieu'],
    role: 'department',
    written: /^(?:[Tt]iểu\s+ban|[Tt]ieu\s+ban|Ban)\s+\p{Lu}\p{Ll}/u,
    example: 'ban xuc tien dau tu',
    counterExample: 'bang dien tu',
  },
  {
    pattern:
      /^(?:hieu\s+truong|uy\s+vien|pho\s+(?:chu\s+tich|giam\s+doc|truong\s+ban|bi\s+thu)|bi\s+thu|ke\s+toan\s+truong)(?:\s|$)/,
    opens: ['hieu', 'uy', 'pho', 'bi', 'ke'],
    role: 'leadership',
    example: 'hieu truong cac truong hoc',
    counterExample: 'hieu qua cong tac',
  },
  {
    pattern: /^(?:pho\s+)?chanh\s+van\s+phong(?:\s|$)/,
    opens: ['chanh', 'pho'],
    role: 'office',
    example: 'chanh van phong',
    counterExample: 'chanh an toa an',
  },
  {
    pattern: /^(?:cong\s+chuc|bo\s+phan|can\s+bo|to)\s(?!ch)[a-z]/,
    opens: ['cong', 'bo', 'can', 'to'],
    role: 'division',
    example: 'bo phan dia chinh',
    counterExample: 'to chuc hoi nghi',
  },
  {
    pattern: /^(?:(?:don|doi|to|tram|hat)\s+truong|tong\s+bien\s+tap)(?:[\s,:]|$)/,
    opens: ['don', 'doi', 'to', 'tram', 'hat', 'tong'],
    role: 'leadership',
    example: 'don truong cac don bien phong',
    counterExample: 'to truyen thong',
  },
  {
    pattern: /^cang\s+(?:vu|hang\s+khong|bien)(?:[\s,:]|$)/,
    opens: ['cang'],
    role: 'department',
    example: 'cang vu hang hai',
    counterExample: 'cang som cang tot',
  },
  {
    pattern: /^(?:cac\s+)?(?:cong\s+tac\s+vien|hoa\s+giai\s+vien)(?:[\s,:]|$)/,
    opens: ['cong', 'hoa', 'cac'],
    role: 'village',
    example: 'cong tac vien dan so thon',
    counterExample: 'cong tac dan so',
  },
  {
    pattern: /^ub\.?\s?mttq/,
    opens: ['ub', 'ubmttq', 'ubmttqvn'],
    role: 'fatherland_front',
    example: 'ubmttq huyen',
    counterExample: 'ubnd huyen',
  },
  {
    pattern: /^(?:hiep\s+hoi|lien\s+minh)\s[a-z]/,
    opens: ['hiep', 'lien'],
    role: 'department',
    example: 'hiep hoi du lich',
    counterExample: 'hiep dinh',
  },
  {
    pattern: /^(?:lien\s+hiep|hoi|doan)\s(?!nghi|thao|dong|dam|thi|nhap|kiem)[a-z]/,
    opens: ['lien', 'hoi', 'doan'],
    role: 'fatherland_front',
    example: 'hoi cuu thanh nien xung phong',
    counterExample: 'hoi nghi',
  },
  {
    // One misread letter a word: `Ủy bau nhân dâu các xã`.
    pattern:
      /^(?:ubnd|uy\s+ba[a-z]\s+[a-z]{2,3}n\s+da[a-z])\s(?:cac\s|cap\s|\d+\s|(?:huyen|quan|xa|phuong|thi\s+xa|thi\s+tran)\s?[,-]\s?(?:huyen|quan|xa|phuong|thi|thanh|dac)(?![a-z]))/,
    opens: ['ubnd', 'uy'],
    role: 'local_committee',
    example: 'ubnd cac thi tran',
    counterExample: 'uy quyen',
  },
  {
    pattern: /^cac\s(?:xa|phuong|thi\s+tran|huyen|quan|dac\s+khu)\s(?!hoi)[a-z]/,
    opens: ['cac'],
    role: 'local_committee',
    example: 'cac phuong tan an',
    counterExample: 'cac xa hoi',
  },
  {
    pattern:
      /^dai\s(?!hoi|bieu|dien|ly|tuong|han|so|khi)[^,;:]{0,22}(?:huyen|quan|thi\s+xa|xa|phuong|co\s+so|truyen\s+thanh)(?:[\s,;:]|$)/,
    opens: ['dai'],
    role: 'radio_station',
    example: 'dai tt-th huyen',
    counterExample: 'dai bieu',
  },
  {
    pattern: /^dai\s(?:tieng\s+noi|pt|phat|truyen|tinh|thanh\s+pho|tw|trung\s+uong)/,
    opens: ['dai'],
    role: 'provincial_media',
    example: 'dai pt&th tinh',
    counterExample: 'dai hoi',
  },
  {
    pattern: /^dai\skhi\s+tuong/,
    opens: ['dai'],
    role: 'department',
    example: 'dai khi tuong thuy van tinh',
    counterExample: 'dai dien',
  },
  {
    pattern: /^uy\s+ban\s+(?:ve|dan\s+toc)\s/,
    opens: ['uy'],
    role: 'department',
    example: 'uy ban ve nguoi viet nam o nuoc ngoai',
    counterExample: 'uy ban nhan dan',
  },
  {
    pattern: /^bao\s(?!cao|dam|ve|chi|hiem|gom)[a-z]/,
    opens: ['bao'],
    role: 'provincial_media',
    example: 'bao lao cai',
    counterExample: 'bao cao',
  },
]

/** How the first words are written whose folds other words share: `Số người` is no `Sở`, `bảo đảm` no `Báo`. */
const WRITTEN: ReadonlyMap<string, RegExp> = new Map([
  ['so', /^sở/iu],
  ['phong', /^phòng/iu],
  ['ban', /^ban/iu],
  ['hoi', /^hội/iu],
  ['doan', /^đoàn/iu],
  ['to', /^tổ/iu],
  ['dai', /^đài/iu],
  ['bao', /^báo/iu],
  ['hat', /^hạt/iu],
  ['cuc', /^cục/iu],
  ['bo', /^bộ/iu],
  ['doi', /^đội/iu],
  ['vu', /^vụ/iu],
  ['chu', /^chủ/iu],
  ['luc', /^lực/iu],
  ['nha', /^nhà/iu],
  ['quy', /^quỹ/iu],
  ['co', /^cơ/iu],
  ['nganh', /^ngành/iu],
])

/** Whether the marks of a sound text make another word of the first one. */
function readsOtherwise({ text, flat, damaged, sparse }: DocumentText, at: number): boolean {
  if (damaged || sparse) return false
  const word = /^[a-z]{2,5}/.exec(flat.slice(at, at + 6))?.[0] ?? ''
  const written = WRITTEN.get(word)
  // A text without marks at this place says nothing.
  return (
    written !== undefined &&
    text.slice(at, at + word.length).toLowerCase() !== word &&
    !written.test(text.slice(at, at + 6))
  )
}

const headsByWord = new WordTable('forms', (form) => actorHeads.filter(({ opens }) => opens.includes(form)))
/** Longest stretch that a pattern looks at. */
export const longestHead = 40

/** The first words of a name as they are written; nothing where marks and capitals tell nothing. */
function writtenAt({ text, quality }: DocumentText, at: number): string {
  return quality === 'noisy' ? '' : text.slice(at, at + WRITTEN_LENGTH)
}

const WRITTEN_LENGTH = 24

/** The head of a name that begins at an offset and ends before another; undefined where none does. */
export function actorHeadAt(document: DocumentText, at: number, end: number): ActorHead | undefined {
  const { words, flat } = document
  const word = wordAt(words, at)
  if (words.start[word] !== at) return undefined
  const heads = headsByWord.get(words.lexicon, words.form[word] ?? 0)
  if (heads.length === 0) return undefined
  if (readsOtherwise(document, at)) return undefined
  const opening = flat.slice(at, Math.min(end, at + longestHead))
  return heads.find(({ pattern, written }) => pattern.test(opening) && (written?.test(writtenAt(document, at)) ?? true))
}
