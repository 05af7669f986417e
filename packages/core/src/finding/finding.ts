import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { defineCodeList } from '../code/code-list.js'
import { absentEvidenceSchema, evidenceSpanSchema } from '../evidence/evidence-span.js'

export const severityCodes = defineCodeList('severity', {
  error: ['mâu thuẫn', 'conflict', 'Hai giá trị đều biết và khác nhau.', 'Both values are known and disagree.'],
  warning: ['cần xem lại', 'look again', 'Nên xem lại.', 'Worth another look.'],
  info: ['ghi nhận', 'note', 'Ghi nhận; cũng có thể do khâu đọc văn bản.', 'A note; may be damage of the reading.'],
})
export type Severity = (typeof severityCodes.codes)[number]

export const findingKindCodes = defineCodeList('finding_kind', {
  missing_number: ['thiếu số', 'missing number', 'Kế hoạch không có số.', 'The plan has no number.'],
  missing_date: ['thiếu ngày', 'missing date', 'Kế hoạch không có ngày đầy đủ.', 'The plan has no complete date.'],
  missing_header: [
    'thiếu phần đầu',
    'missing header',
    'Phần đầu văn bản không đọc được.',
    'The header could not be read.',
  ],
  missing_form: [
    'thiếu thể thức ký',
    'missing signing form',
    'Chữ ký không ghi TM., KT. …',
    'The signature has no TM., KT. …',
  ],
  missing_basis: ['thiếu căn cứ', 'missing basis', 'Không có căn cứ ban hành.', 'No legal basis is given.'],
  missing_annex: [
    'thiếu phụ lục',
    'missing annex',
    'Có nhắc phụ lục nhưng không có phụ lục.',
    'An annex is announced but absent.',
  ],
  date_error: [
    'ngày cần đối chiếu',
    'date to check',
    'Ngày viện dẫn khác ngày ban hành đã biết.',
    'The cited date differs from the known one.',
  ],
  date_conflict: [
    'ngày không thống nhất',
    'date conflict',
    'Cùng một văn bản mang hai ngày khác nhau.',
    'The same document carries two dates.',
  ],
  weekend_date: ['ngày nghỉ', 'weekend date', 'Ngày ban hành rơi vào cuối tuần.', 'The date falls on a weekend.'],
  year_mismatch: [
    'năm không khớp',
    'year mismatch',
    'Năm nêu trong nhiệm vụ khác năm kế hoạch.',
    "A task names another year than the plan's.",
  ],
  scope_error: [
    'phạm vi không khớp',
    'scope to check',
    'Phạm vi nêu khác cấp của văn bản.',
    'The scope does not fit the level.',
  ],
  bad_numbering: [
    'đánh số không liền mạch',
    'numbering to check',
    'Thứ tự đề mục không liên tục.',
    'Headings are not numbered in order.',
  ],
  second_plan: [
    'kế hoạch thứ hai',
    'second plan',
    'Tệp chứa thêm một kế hoạch khác, chưa được đọc.',
    'The file holds another plan, which is not read.',
  ],
  table_cut: ['bảng bị cắt', 'cut table', 'Dòng của bảng bị cắt qua trang.', 'A table row is cut by a page.'],
  name_damage: ['tên bị hỏng', 'damaged name', 'Tên người ký đọc không trọn.', "The signer's name is damaged."],
  duplicate_word: ['lặp từ', 'duplicate word', 'Một từ viết hai lần liền nhau.', 'A word stands twice in a row.'],
  duplicate_phrase: ['lặp cụm từ', 'duplicate phrase', 'Một cụm từ viết hai lần.', 'A phrase stands twice.'],
  number_spacing: [
    'khoảng trắng trong ký hiệu',
    'space in number',
    'Số, ký hiệu có khoảng trắng thừa.',
    'The number has stray spaces.',
  ],
  unnumbered_reference: [
    'viện dẫn không số',
    'unnumbered reference',
    'Viện dẫn không ghi số, ký hiệu.',
    'A reference without number.',
  ],
  ocr_damage: ['lỗi nhận dạng', 'OCR damage', 'Chữ không được nhận dạng trọn vẹn.', 'Letters damaged by recognition.'],
  decomposed_unicode: [
    'Unicode tổ hợp',
    'decomposed Unicode',
    'Văn bản nguồn dùng Unicode tổ hợp.',
    'The source uses decomposed Unicode.',
  ],
  cited_before_issue: [
    'viện dẫn trước khi ban hành',
    'cited before issue',
    'Văn bản được viện dẫn ban hành sau ngày kế hoạch.',
    'The cited document is younger than the plan.',
  ],
  replaced_document: [
    'văn bản đã được thay thế',
    'replaced document',
    'Văn bản đã được thay thế vào ngày kế hoạch.',
    "The document had been replaced by the plan's date.",
  ],
  expired_document: [
    'văn bản hết hiệu lực',
    'expired document',
    'Văn bản đã hết hiệu lực vào ngày kế hoạch.',
    "The document had expired by the plan's date.",
  ],
  wrong_issuer: [
    'cơ quan ban hành cần đối chiếu',
    'issuer to check',
    'Cơ quan ban hành không khớp ký hiệu.',
    'The issuer does not fit the symbol.',
  ],
  wrong_type: [
    'loại văn bản cần đối chiếu',
    'type to check',
    'Loại văn bản không khớp ký hiệu.',
    'The type does not fit the symbol.',
  ],
  obsolete_term: [
    'thuật ngữ cũ',
    'obsolete term',
    'Thuật ngữ không còn dùng vào ngày kế hoạch.',
    "The term was out of use by the plan's date.",
  ],
})
export type FindingKind = (typeof findingKindCodes.codes)[number]

const findingBase = {
  finding_id: nonEmpty,
  plan_id: nonEmpty,
  kind: findingKindCodes.schema,
  severity: severityCodes.schema,
  message_vi: nonEmpty,
  message_en: nonEmpty,
  /** What a reader would have expected instead; null where nothing definite can be said. */
  expected: z.nullable(z.string()),
}

/** Something in the plan that a reader should look at; evidence is null where something is absent. */
export const findingSchema = z.union([
  z.object({ ...findingBase, ...evidenceSpanSchema.shape }),
  z.object({ ...findingBase, ...absentEvidenceSchema.shape }),
])
export type Finding = z.infer<typeof findingSchema>
