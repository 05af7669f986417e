import type { Refusal, RefusalReason } from '@doi-chieu/core/document/refusal'
import type { FileKind } from './media-type.js'

const NOT_STORED = {
  effect_vi: 'Tệp này không có trong cơ sở dữ liệu; các tệp khác không bị ảnh hưởng.',
  effect_en: 'This file is not in the database; other files are not affected.',
}
const KEPT = {
  effect_vi: 'Bản đã nạp trước đây của tệp này vẫn được giữ nguyên trong cơ sở dữ liệu.',
  effect_en: 'The version of this file that was read earlier stays in the database.',
}
const SAVE_AS_UTF8 = {
  next_vi: 'Mở tệp bằng phần mềm đã tạo ra nó, lưu lại dạng văn bản Unicode (UTF-8), rồi nạp lại.',
  next_en: 'Open the file in the program that made it, save it as Unicode text (UTF-8), then ingest it again.',
}

type Parts = Pick<Refusal, 'what_vi' | 'what_en' | 'next_vi' | 'next_en'>

function refusal(file_name: string, reason: RefusalReason, parts: Parts): Refusal {
  return { file_name, reason, ...NOT_STORED, ...parts }
}

/** The same refusal for a file of which an older version is in the database: that version stays. */
export function withOlderVersion(refused: Refusal): Refusal {
  return { ...refused, ...KEPT }
}

export function emptyFile(file_name: string): Refusal {
  return refusal(file_name, 'empty', {
    what_vi: 'Tệp rỗng (0 byte).',
    what_en: 'The file is empty (0 bytes).',
    next_vi: 'Chép lại tệp từ nguồn gốc rồi nạp lại.',
    next_en: 'Copy the file from its source again, then ingest it again.',
  })
}

export function blankFile(file_name: string): Refusal {
  return refusal(file_name, 'blank', {
    what_vi: 'Tệp chỉ có khoảng trắng, không có chữ.',
    what_en: 'The file holds white space only, no letters.',
    next_vi: 'Kiểm tra khâu chuyển đổi đã tạo ra tệp này rồi nạp lại.',
    next_en: 'Check the conversion that made this file, then ingest it again.',
  })
}

export function binaryFile(file_name: string): Refusal {
  return refusal(file_name, 'binary', {
    what_vi: 'Tệp có đuôi văn bản nhưng chứa dữ liệu nhị phân.',
    what_en: 'The file is named as text but holds binary data.',
    ...SAVE_AS_UTF8,
  })
}

/** `kind`: what the file is; `disguised`: its extension says text. */
export function unsupportedType(file_name: string, kind: FileKind, disguised: boolean): Refusal {
  return refusal(file_name, 'unsupported_type', {
    what_vi: disguised
      ? `Tệp mang đuôi văn bản nhưng nội dung là ${kind.name_vi}: chưa đọc được loại này.`
      : `Tệp ${kind.name_vi}: chưa đọc được loại này.`,
    what_en: disguised
      ? `The file is named as text but its content is ${kind.name_en}: this type is not read yet.`
      : `${kind.name_en} file: this type is not read yet.`,
    next_vi: 'Lưu nội dung thành tệp .txt hoặc .md (Unicode, UTF-8) rồi nạp tệp đó.',
    next_en: 'Save its content as .txt or .md (Unicode, UTF-8) and ingest that file.',
  })
}

export function legacyEncoding(file_name: string, encoding: string): Refusal {
  return refusal(file_name, 'legacy_encoding', {
    what_vi: `Chữ trong tệp có vẻ theo bảng mã cũ ${encoding}, nhưng không chuyển đổi chắc chắn được.`,
    what_en: `The text seems to be in the legacy encoding ${encoding}, but cannot be converted with certainty.`,
    next_vi: `Chuyển tệp từ ${encoding} sang Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ), lưu lại dạng Unicode (UTF-8), rồi nạp lại.`,
    next_en: `Convert the file from ${encoding} to Unicode (for instance with the tool of your input method), save it as UTF-8, then ingest it again.`,
  })
}

export function invalidEncoding(file_name: string, encoding: 'UTF-8' | 'UTF-16', offset: number | null): Refusal {
  const place_vi = offset === null ? '' : ` (byte thứ ${offset + 1})`
  const place_en = offset === null ? '' : ` (byte ${offset + 1})`
  return refusal(file_name, 'invalid_encoding', {
    what_vi: `Nội dung không phải ${encoding} hợp lệ${place_vi} và không nhận ra bảng mã tiếng Việt nào khác.`,
    what_en: `The content is not valid ${encoding}${place_en}, and no other Vietnamese encoding was recognised.`,
    ...SAVE_AS_UTF8,
  })
}

export function doubleEncoding(file_name: string): Refusal {
  return refusal(file_name, 'invalid_encoding', {
    what_vi:
      'Chữ Unicode (UTF-8) trong tệp đã bị mã hóa hai lần (“Káº¿ hoáº¡ch” thay cho “Kế hoạch”) và mất một số chữ.',
    what_en:
      'The Unicode text (UTF-8) of this file was encoded twice (“Káº¿ hoáº¡ch” for “Kế hoạch”) and lost some letters.',
    next_vi: 'Lấy lại tệp từ nguồn gốc, hoặc mở bản gốc và lưu lại dạng Unicode (UTF-8), rồi nạp lại.',
    next_en: 'Take the file from its source again, or open the original and save it as UTF-8, then ingest it again.',
  })
}

export function tooLarge(file_name: string, bytes: number, limit: number): Refusal {
  const megabytes = (n: number): number => Math.round((n / 1024 / 1024) * 10) / 10
  return refusal(file_name, 'too_large', {
    what_vi: `Tệp dài ${String(megabytes(bytes)).replace('.', ',')} MB, quá giới hạn ${megabytes(limit)} MB cho một văn bản.`,
    what_en: `The file has ${megabytes(bytes)} MB, over the limit of ${megabytes(limit)} MB for one text.`,
    next_vi: 'Tách tệp thành từng kế hoạch một rồi nạp lại; một kế hoạch thường dưới 1 MB.',
    next_en: 'Split the file into single plans and ingest those; a plan is usually below 1 MB.',
  })
}

export function unreadable(file_name: string, cause: string): Refusal {
  return refusal(file_name, 'unreadable', {
    what_vi: `Không mở được để đọc (${cause}).`,
    what_en: `It could not be opened for reading (${cause}).`,
    next_vi: 'Cấp quyền đọc hoặc đóng phần mềm đang giữ tệp, rồi nạp lại.',
    next_en: 'Grant read permission or close the program that holds it, then ingest it again.',
  })
}

/** A file that a folder names in an encoding of its own (an old ZIP file unpacked on Linux): it cannot be asked for by a Unicode name. */
export function nameNotUnicode(file_name: string): Refusal {
  return refusal(file_name, 'unreadable', {
    what_vi: 'Tên tệp không phải Unicode (UTF-8) nên không mở được.',
    what_en: 'The name of the file is not Unicode (UTF-8), so it cannot be opened.',
    next_vi: 'Đổi tên tệp rồi nạp lại.',
    next_en: 'Rename the file, then ingest it again.',
  })
}

export function notFound(file_name: string): Refusal {
  return refusal(file_name, 'not_found', {
    what_vi: 'Đường dẫn không tồn tại.',
    what_en: 'The path does not exist.',
    next_vi: 'Kiểm tra lại đường dẫn (tính từ thư mục nơi gõ lệnh).',
    next_en: 'Check the path (it is taken from the folder where the command is run).',
  })
}

export function notAFile(file_name: string): Refusal {
  return refusal(file_name, 'not_a_file', {
    what_vi: 'Đường dẫn không phải tệp hay thư mục thông thường.',
    what_en: 'The path is neither an ordinary file nor a folder.',
    next_vi: 'Chỉ định một tệp hoặc thư mục chứa kế hoạch.',
    next_en: 'Name a file or a folder that holds plans.',
  })
}

export function noDocuments(file_name: string, extensions: readonly string[]): Refusal {
  return refusal(file_name, 'no_documents', {
    what_vi: 'Thư mục không có tài liệu nào.',
    what_en: 'The folder holds no documents.',
    next_vi: `Đặt tệp kế hoạch vào thư mục; các đuôi được xét: ${extensions.join(' ')}.`,
    next_en: `Put plans into the folder; considered extensions: ${extensions.join(' ')}.`,
  })
}

export function linkLoop(file_name: string): Refusal {
  return refusal(file_name, 'link_loop', {
    what_vi: 'Liên kết tượng trưng tạo thành vòng lặp.',
    what_en: 'A symbolic link makes a loop.',
    next_vi: 'Xóa liên kết này; các tệp thật vẫn được đọc.',
    next_en: 'Delete the link; the real files are read all the same.',
  })
}

export function nameClash(file_name: string): Refusal {
  return refusal(file_name, 'name_clash', {
    what_vi: 'Có hai tệp khác nội dung cùng mang tên này trong các đường dẫn đã cho.',
    what_en: 'Two files of different content have this name under the given paths.',
    next_vi: 'Đổi tên một tệp, hoặc nạp thư mục cha chung của chúng.',
    next_en: 'Rename one of them, or ingest the folder that holds both.',
  })
}

export function noPlan(file_name: string): Refusal {
  return refusal(file_name, 'no_plan', {
    what_vi: 'Đọc được tệp nhưng không tìm thấy kế hoạch nào trong đó.',
    what_en: 'The file was read, but no plan was found in it.',
    next_vi: 'Kiểm tra xem đây có phải toàn văn một kế hoạch không; nếu không, chuyển tệp ra khỏi thư mục.',
    next_en: 'Check that it is the full text of a plan; if not, move it out of the folder.',
  })
}

export function programError(file_name: string, cause: string): Refusal {
  return refusal(file_name, 'program_error', {
    what_vi: `Chương trình gặp lỗi khi xử lý tài liệu này (${cause}).`,
    what_en: `The program failed on this document (${cause}).`,
    next_vi: 'Báo lỗi này kèm tệp cho nhóm phát triển.',
    next_en: 'Report this error with the file to the developers.',
  })
}
