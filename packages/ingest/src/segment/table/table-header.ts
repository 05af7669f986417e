/** What a column of a work plan holds; who looks on (`overseer`) has no part in the work. */
export type Column = 'ordinal' | 'task' | 'product' | 'time' | 'lead' | 'executor' | 'partners' | 'overseer' | 'other'

const LONGEST_HEAD = 70

/** Folded words of column heads. A head that names several columns is read for the first. */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:stt|tt|so tt|so thu tu)$/, 'ordinal'],
  [
    /^(?:(?:co quan|don vi|bo phan|nguoi|phong|ban|can bo|cong chuc|to chuc|ca nhan|trach nhiem|phan cong)[\s,/]*(?:va )?)+(?:to chuc )?(?:thuc hien|phu trach|trien khai)$|^(?:phan cong|trach nhiem)(?: nhiem vu)?$|^(?:ai|noi) (?:lam|thuc hien)$/,
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
  [
    /thoi gian|tien do|thoi han|hoan thanh|thoi diem|^(?:han|moc)(?: (?:chot|cuoi|xong|nop))?$|^(?:khi nao|lich)$/,
    'time',
  ],
  [/^(?:san pham|ket qua)/, 'product'],
  [
    /noi dung|nhiem vu|hinh thuc|cong viec|hoat dong|giai phap|^(?:dau|phan|ten) viec|^viec(?: (?:can )?lam)?$|^(?:su kien|chuyen de)$/,
    'task',
  ],
  [/san pham|ket qua|^(?:ten )?(?:chi tieu|chi so|tieu chi|muc tieu)$/, 'product'],
  [/ghi chu|kinh phi|so luong|^(?:don vi tinh|dvt|muc giao|dia diem|doi tuong|nam 20\d\d)$/, 'other'],
  [/^(?:co quan|don vi|bo phan) (?:theo doi|giam sat|danh gia|kiem tra|don doc)$/, 'overseer'],
]

/** Classifies the folded head of one column; null where the words head no column. */
export function columnOf(folded: string): Column | null {
  const words = folded.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim()
  if (words.length > LONGEST_HEAD) return null
  return HEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

export type Heads = readonly (Column | null)[]

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
