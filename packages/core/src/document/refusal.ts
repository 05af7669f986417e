import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { defineCodeList } from '../code/code-list.js'

/** Why a file did not become a plan. */
export const refusalReasonCodes = defineCodeList('refusal_reason', {
  empty: ['tệp rỗng', 'empty file', 'Tệp không có byte nào.', 'The file has no bytes.'],
  blank: ['không có chữ', 'no letters', 'Tệp chỉ có khoảng trắng.', 'The file holds white space only.'],
  binary: ['không phải văn bản', 'not text', 'Tệp chứa dữ liệu nhị phân.', 'The file holds binary data.'],
  unsupported_type: [
    'chưa đọc được loại này',
    'type not read yet',
    'Loại tệp chưa đọc được.',
    'A file type that is not read yet.',
  ],
  legacy_encoding: [
    'bảng mã cũ',
    'legacy encoding',
    'Chữ Việt theo bảng mã cũ, không chuyển đổi chắc chắn được.',
    'Vietnamese in a legacy encoding that cannot be converted with certainty.',
  ],
  invalid_encoding: [
    'bảng mã không rõ',
    'unknown encoding',
    'Byte không phải UTF-8 và không nhận ra bảng mã.',
    'Bytes are not UTF-8 and no encoding was recognised.',
  ],
  too_large: ['quá lớn', 'too large', 'Tệp vượt giới hạn kích thước.', 'The file exceeds the size limit.'],
  unreadable: [
    'không mở được',
    'cannot be opened',
    'Không có quyền đọc hoặc lỗi khi đọc.',
    'No permission, or an error while reading.',
  ],
  not_found: ['không tìm thấy', 'not found', 'Đường dẫn không tồn tại.', 'The path does not exist.'],
  not_a_file: [
    'không phải tệp',
    'not a file',
    'Đường dẫn không phải tệp hay thư mục.',
    'The path is neither a file nor a folder.',
  ],
  no_documents: [
    'thư mục không có tài liệu',
    'folder without documents',
    'Thư mục không có tệp nào thuộc loại được xét.',
    'The folder holds no file of a considered type.',
  ],
  link_loop: [
    'liên kết vòng',
    'link loop',
    'Liên kết tượng trưng quay về chính nó.',
    'A symbolic link leads back to itself.',
  ],
  name_clash: [
    'trùng tên',
    'name clash',
    'Hai tệp khác nội dung có cùng tên.',
    'Two files of different content share one name.',
  ],
  no_plan: [
    'không có kế hoạch',
    'no plan',
    'Đọc được nhưng không tìm thấy kế hoạch.',
    'It was read, but no plan was found in it.',
  ],
  program_error: [
    'lỗi chương trình',
    'program error',
    'Chương trình gặp lỗi khi xử lý tài liệu.',
    'The program failed on the document.',
  ],
})
export type RefusalReason = (typeof refusalReasonCodes.codes)[number]

/** A file that was refused: a row of `refused_files`; its message has three parts in two languages. */
export const refusalSchema = z.object({
  /** Path under the PATH given to `doichieu ingest`, with `/`; the path as given where nothing is there. */
  file_name: nonEmpty,
  reason: refusalReasonCodes.schema,
  /** What happened. */
  what_vi: nonEmpty,
  what_en: nonEmpty,
  /** What it does to the data. */
  effect_vi: nonEmpty,
  effect_en: nonEmpty,
  /** What to do next. */
  next_vi: nonEmpty,
  next_en: nonEmpty,
})
export type Refusal = Readonly<z.infer<typeof refusalSchema>>
