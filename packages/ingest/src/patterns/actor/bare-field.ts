import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { foldText } from '@doi-chieu/core/text/fold'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import type { DocumentText } from '../../normalize/document-text.js'

/** A field that stands for the body or the officer in charge of it, where an order or a label names it: `Giao Quốc phòng, Công an …`. */
interface BareField {
  readonly name: string
  readonly role: ActorRole
}

/** Longer names before those that they begin with. */
const bareFields: readonly BareField[] = [
  { name: 'Văn phòng', role: 'office' },
  { name: 'Nội vụ', role: 'office' },
  { name: 'Tư pháp', role: 'justice_officer' },
  { name: 'Hộ tịch', role: 'justice_officer' },
  { name: 'Tài chính', role: 'finance_officer' },
  { name: 'Kế toán', role: 'finance_officer' },
  { name: 'Văn hóa', role: 'culture_officer' },
  ...(
    [
      'Thống kê',
      'Kế hoạch',
      'Đầu tư',
      'Thông tin',
      'Truyền thông',
      'Thể thao',
      'Du lịch',
      'Xã hội',
      'Quốc phòng',
      'Công an',
      'Quân sự',
      'Biên phòng',
      'Hải quan',
      'Thuế',
      'Kho bạc',
      'Ngân hàng',
      'Địa chính',
      'Xây dựng',
      'Đô thị',
      'Tài nguyên',
      'Môi trường',
      'Nông nghiệp',
      'Phát triển nông thôn',
      'Giao thông vận tải',
      'Giao thông',
      'Thủy lợi',
      'Công Thương',
      'Công nghiệp',
      'Thương mại',
      'Khoa học',
      'Công nghệ',
      'Giáo dục',
      'Đào tạo',
      'Y tế',
      'Lao động',
      'Thương binh',
      'Dân tộc',
      'Tôn giáo',
      'Thanh tra',
      'Ngoại vụ',
      'Kiểm lâm',
      'Thú y',
      'Bảo vệ thực vật',
      'Khuyến nông',
      'Bưu điện',
      'Điện lực',
      'Phụ nữ',
      'Nông dân',
      'Cựu chiến binh',
      'Thanh niên',
    ] as const
  ).map((name) => ({ name, role: 'department' as const })),
]

const folded = (name: string): string => foldText(name).replace(/ /g, '\\s+')

const byLength = [...bareFields].sort((a, b) => b.name.length - a.name.length)
const FIELD = new RegExp(`(?:${byLength.map(({ name }) => folded(name)).join('|')})(?![a-z])`, 'y')
const roles = new Map(bareFields.map(({ name, role }) => [foldText(name), role]))
/** Between two fields of one body or post (`Tài chính - Kế toán`, `Nông nghiệp và Môi trường`) or of two. */
const LINK = /\s*(?:[,;](?:\s*va)?|[-–]|\bva\b)\s*/y

/** A run of fields in capitals. */
export interface FieldRun {
  readonly role: BareField['role']
  readonly end: number
  /** Fields that commas, semicolons or dashes part: one alone may be a thing as well. */
  readonly parts: number
}

/** Reads the fields that begin at a word: each with a capital, as names have it; null where none does. */
export function fieldsAt(document: DocumentText, at: number, limit: number): FieldRun | null {
  const { flat, text } = document
  if (document.quality === 'noisy') return null
  let role: BareField['role'] | null = null
  let end = at
  let parts = 0
  let next = at
  let parted = true
  while (next < limit && isUpperUnit(text.charCodeAt(next))) {
    FIELD.lastIndex = next
    const field = FIELD.exec(flat)
    if (field === null || FIELD.lastIndex > limit) break
    role ??= roles.get(field[0].replace(/\s+/g, ' ')) ?? 'department'
    if (parted) parts++
    end = FIELD.lastIndex
    LINK.lastIndex = end
    const link = LINK.exec(flat)
    if (link === null) break
    parted = /[,;–-]/.test(link[0])
    next = LINK.lastIndex
  }
  return role === null ? null : { role, end, parts }
}
