import { withSingleSpaces } from '../../normalize/single-spaces.js'

/** What a column of a work plan holds; who looks on (`overseer`) has no part in the work. */
export type Column = 'ordinal' | 'task' | 'product' | 'time' | 'lead' | 'executor' | 'partners' | 'overseer' | 'other'

const LONGEST_HEAD = 70

/** The head of the column that counts the rows. Folded, with single spaces. */
export const ORDINAL_HEAD = /^(?:s ?tt|tt|so ?tt|so thu tu)$/

/** Folded words of column heads. A head that names several columns is read for the first. */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [ORDINAL_HEAD, 'ordinal'],
  // What is or was to be reached by a year.
  [
    /^(?:(?:ke hoach|kh|chi tieu|muc tieu|phan dau|(?:uoc )?thuc hien|ket qua)(?: (?:giao|thuc hien|den))? )?(?:nam )?20\d\d$/,
    'other',
  ],
  // Who stands over a work: posts of leaders, and whoever only looks on.
  [
    new RegExp(
      `^(?:(?:dong chi|d\\/c) )?(?:${[
        '(?:lanh dao|(?:pho )?chu tich|(?:pho )?giam doc)(?: [a-z]+){0,3} (?:phu trach|chi dao|theo doi)',
        `(?:lanh dao|nguoi|can bo|co quan|don vi|bo phan) (?:chi dao|theo doi|giam sat|danh gia|kiem tra|don doc)`,
      ].join('|')})(?:,? [a-z]+){0,2}$`,
    ),
    'overseer',
  ],
  [
    new RegExp(
      [
        String.raw`^(?:(?:co quan|don vi|bo phan|nguoi|phong|ban|khoa|to|truong|can bo|cong chuc|to chuc|ca nhan|trach nhiem|phan cong)[\s,/]*(?:va )?)+(?:to chuc )?(?:thuc hien|phu trach|trien khai|tham muu|duoc (?:giao|phan cong))$`,
        '^(?:phan cong|trach nhiem)(?: nhiem vu)?$',
        '^(?:ai|noi) (?:lam|thuc hien)$',
        '^phu trach$',
      ].join('|'),
    ),
    'executor',
  ],
  [
    /(?:co quan|don vi|bo phan|phong|to chuc)?[\s,]*(?:chu tri|dau moi|(?:thuc hien|phu trach|chiu trach nhiem|trach nhiem) chinh|chiu trach nhiem)(?![a-z])|^chu tri$/,
    'lead',
  ],
  [
    /(?:co quan|don vi|bo phan)?[\s,]*phoi hop(?![a-z])|^(?:(?:co quan|don vi|bo phan|luc luong) )?(?:cung (?:lam|thuc hien|tham gia)|tham gia|ho tro)$/,
    'partners',
  ],
  [/^(?:(?:du kien )?(?:san pham|ket qua)|dau ra|(?:hinh thuc|yeu cau) (?:san pham|ket qua))/, 'product'],
  [
    /thoi gian|tien do|thoi han|hoan thanh|thoi diem|^lo trinh|^(?:han|moc)(?: (?:chot|cuoi|xong|nop|trinh|xu ly))?$|^(?:khi nao|lich|ket thuc)$|^nam thuc hien$/,
    'time',
  ],
  [
    /noi dung|nhiem vu|hinh thuc|cong viec|hoat dong|giai phap|^(?:dau|phan|ten) viec|^viec(?: (?:can )?lam)?$|^(?:su kien|chuyen de|hang muc)$/,
    'task',
  ],
  [
    /san pham|ket qua|^(?:(?:ten|cac|he thong|linh vuc[,/]?) )*(?:chi tieu|chi so|tieu chi|muc tieu)(?:(?:,| ?\/) (?:chi tieu|chi so|tieu chi))?(?: (?:chu yeu|cu the|co ban|giao|thanh phan))?$|^(?:ho so |tai lieu )?minh chung$/,
    'product',
  ],
  [
    new RegExp(
      [
        'ghi chu|kinh phi|so luong|^(?:thang )?diem(?: (?:toi da|chuan|so))?$',
        String.raw`^(?:don vi tinh|dvt|muc giao|dia diem|doi tuong|nam 20\d\d|chu thich|luu y|bat dau|nguon (?:von|luc|kinh phi))$`,
        '^(?:phuong phap|nguon luc|cap (?:trinh|ban hanh|phe duyet|quyet dinh)|co quan (?:trinh|ban hanh|phe duyet)|linh vuc|quy mo|can cu)(?: (?:thuc hien|trien khai|du kien|phap ly))?$',
        '^(?:phuong thuc|phuong tien|cach thuc|kenh) (?:tuyen truyen|truyen thong|thuc hien|to chuc|thong tin)$',
      ].join('|'),
    ),
    'other',
  ],
]

/** `PHỐI HỢ P`: fonts whose letters stand apart part the last consonants of a syllable from it. */
const LOOSE_END = / (?=(?:[cmnpt]|ch|ng|nh)(?: |$))/g

/** The folded words of a head without marks and with single spaces. */
export function headWords(folded: string): string {
  return withSingleSpaces(folded.replace(/[*_]+/g, '')).replace(LOOSE_END, '').trim()
}

/** Classifies the folded head of one column; null where the words head no column. */
export function columnOf(folded: string): Column | null {
  const words = headWords(folded)
  if (words.length > LONGEST_HEAD) return null
  return HEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

export type Heads = readonly (Column | null)[]

const BY_WHAT_MEANS = /^hinh thuc/
const BEGIN = /(?:^| )bat dau$/

/**
 * Classifies the folded heads of a row: by what means a work is done is no part of it behind the column that names it, and when
 * it begins is no time of it beside one that says when it ends.
 */
export function columnsOf(heads: readonly string[]): Heads {
  const columns = heads.map(columnOf)
  const task = columns.indexOf('task')
  const ends = heads.some((head, i) => columns[i] === 'time' && !BEGIN.test(head))
  return columns.map((column, i) => {
    const head = heads[i] ?? ''
    const isOther =
      (column === 'task' && i > task && BY_WHAT_MEANS.test(head)) || (column === 'time' && ends && BEGIN.test(head))
    return isOther ? 'other' : column
  })
}

/**
 * Whether a cell below the head of a column is its number: `(2)`, `2`, `[2]`; in statistical tables the columns of words have
 * letters and those of figures are counted from one.
 * @param at index of the column
 */
export function isColumnNumber(words: string, at: number): boolean {
  const label = COLUMN_NUMBER.exec(words)?.[1]
  if (label === undefined) return false
  const letter = label.charCodeAt(0) - LETTER_A
  return letter >= 0
    ? letter === at && at < MOST_LETTERS
    : at + 1 - Number(label) >= 0 && at + 1 - Number(label) <= MOST_LETTERS
}

const COLUMN_NUMBER = /^[([]?\s?(\d{1,2}|[a-c])\s?[)\]]?$/
const LETTER_A = 0x61
const MOST_LETTERS = 3

/** Whether the cells of a row number the columns. */
export function numbersColumns(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.every(isColumnNumber)
}

/** Whether the heads of a table name a column for who leads or carries out, and one for the work. */
export function headsOfWork(heads: Heads): boolean {
  return (heads.includes('lead') || heads.includes('executor')) && (heads.includes('task') || heads.includes('product'))
}

/**
 * A head of two rows: `Cơ quan thực hiện` over `Chủ trì` and `Phối hợp`. The lower row stands for what it names; where it
 * has fewer cells they part the column of who carries out.
 */
export function withLowerHeads(heads: Heads, lower: Heads): Heads {
  if (lower.length === heads.length) return heads.map((head, i) => lower[i] ?? head)
  const parts = lower.filter((head) => head !== null)
  const at = heads.indexOf('executor')
  return at < 0 ? heads : [...heads.slice(0, at), ...parts, ...heads.slice(at + 1)]
}
