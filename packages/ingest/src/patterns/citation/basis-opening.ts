import type { NamedPatternExample } from '../pattern-example.js'

/** What a plan is based on: documents, and what a superior said or decided. Folded. */
const BASES =
  '(?:ke\\s+hoach|(?:nghi|quyet)\\s+(?:quyet|dinh)|quy\\s+(?:dinh|che)|chi\\s+(?:thi|dao)|cong\\s+(?:van|dien)|chuong\\s+trinh|huong\\s+dan|ket\\s+luan|(?:bo\\s+)?luat|thong\\s+(?:bao|tu|tri)|de\\s+an|to\\s+trinh|hien\\s+phap|phap\\s+lenh|y\\s+kien|van\\s+ban|bao\\s+cao)'
const OF_THEM = `(?:cac\\s+|su\\s+)?${BASES}\\b`

/** What opens the basis of a plan where a new paragraph stands above its first heading. Folded. */
export const basisOpening = new RegExp(
  `^(?:can cu|(?:thuc hien|trien khai(?: thuc hien)?|bam (?:sat|theo)|quan triet|chap hanh) ${OF_THEM}|theo |xet |de |nham |tren co so )`,
)

/** What opens a basis that a portal or a narrow header left above the title: any of these words, a dash before it or none. Folded, on one line. */
export const basisAbove = /^(?:- *)?(?:can cu|xet|theo|thuc hien)\b/

/** A basis in the middle of the sentence that announces a plan: `Phát huy kết quả …, thực hiện chỉ đạo của …`. Folded, on one line. */
export const namesBasis = new RegExp(
  String.raw`(?:can cu|thuc hien|trien khai|cu the hoa|theo|xet) ${OF_THEM}(?! nay| nhu sau)`,
)

/** What opens a basis clause at the beginning of any line, whatever the line before it ends in. Folded. */
export const basisLine = new RegExp(`^(?:can\\s+cu\\s|(?:thuc\\s+hien|xet|theo|tren\\s+co\\s+so)\\s+${OF_THEM})`)

/** The same behind a blank line only: right below a title `Triển khai Nghị quyết số …` may go on with it. Folded. */
export const basisLineApart = new RegExp(
  `^(?:(?:(?:de|nham)\\s+)?(?:trien\\s+khai(?:\\s+thuc\\s+hien)?|thuc\\s+hien)|bam\\s+(?:sat|theo)|quan\\s+triet|chap\\s+hanh)\\s+${OF_THEM}`,
)

/** What a basis names, each letter with a mark lost or misread. */
const DAMAGED_TYPE = [
  String.raw`lu\S{1,2}t |ngh\S{1,2} (?:qu\S{2,4}|d\S{2,3}) |qu\S{2,4} d\S{2,3} |k\S h\S{3,6} |ch\S (?:th\S|d\S{1,2}) `,
  String.raw`c\S{2,3} v\S{2} |th\S{2,3} t\S |chu\S{2,3} tr\S{2,3} |h\S{3,4} d\S{2} `,
].join('|')
/** The same in damaged texts: `Thuc hi¢n Ké hoach`, `Can cw Ké hoqch`, `Cén cir Quyét dinh`. Signs stand for letters. */
export const damagedBasisOpening = new RegExp(
  String.raw`^(?:c\S{2} c\S{1,2}|th\S{1,2}[ce] h\S{1,3})\s+(?:cac )?(?:${DAMAGED_TYPE})`,
)

/** What each finds and what it leaves. */
export const basisOpenings: readonly NamedPatternExample[] = [
  {
    name: 'basisOpening',
    pattern: basisOpening,
    example: 'can cu quyet dinh so 12/qd-ubnd',
    counterExample: 'thuc hien tot cong tac tuyen truyen',
  },
  {
    name: 'basisAbove',
    pattern: basisAbove,
    example: '- xet de nghi cua van phong',
    counterExample: 'uy ban nhan dan xa',
  },
  {
    name: 'namesBasis',
    pattern: namesBasis,
    example: 'phat huy ket qua da dat duoc, thuc hien su chi dao cua uy ban nhan dan huyen',
    counterExample: 'ubnd xa to chuc thuc hien ke hoach nay',
  },
  {
    name: 'basisLine',
    pattern: basisLine,
    example: 'tren co so de an so 06/da-ubnd',
    counterExample: 'theo chuc nang, nhiem vu duoc giao',
  },
  {
    name: 'basisLineApart',
    pattern: basisLineApart,
    example: 'trien khai thuc hien ket luan so 76-kl/tw',
    counterExample: 'de thuc hien cac nhiem vu trong tam',
  },
  {
    name: 'damagedBasisOpening',
    pattern: damagedBasisOpening,
    example: 'thuc hi¢n ké hoach sd 37/kh-ubnd',
    counterExample: 'thuc hien nghiem tuc cac noi dung',
  },
]
