/** What a column of a work plan holds. */
export type Column = 'task' | 'product' | 'time' | 'lead' | 'executor' | 'partners' | 'other'

/** Folded words of column heads. A head that names several columns is read for the first. */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:don vi|co quan|bo phan|nguoi|phong|ban)\s+(?:to chuc\s+)?thuc hien$/, 'executor'],
  [/(?:co quan|don vi|bo phan|phong|to chuc)?[\s,]*(?:chu tri|dau moi|thuc hien chinh)(?![a-z])|^chu tri$/, 'lead'],
  [/(?:co quan|don vi|bo phan)?[\s,]*phoi hop(?![a-z])/, 'partners'],
  [/thoi gian|tien do|thoi han|hoan thanh/, 'time'],
  [/noi dung|nhiem vu|hinh thuc|cong viec|hoat dong|giai phap/, 'task'],
  [/san pham|ket qua/, 'product'],
  [/^(?:stt|tt|so tt)$|ghi chu|kinh phi|so luong/, 'other'],
]

/** Classifies the folded head of one column; null where the words head no column. */
export function columnOf(folded: string): Column | null {
  return HEADS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
