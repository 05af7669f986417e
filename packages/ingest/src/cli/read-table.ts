import { readFile } from 'node:fs/promises'
import type { Problem } from '@doi-chieu/core/problem/problem'
import { errorCode } from '../store/open-published.js'
import { text } from './language.js'

/** The text of a table that a person gives, or why it cannot be taken. */
export async function readTable(path: string, name: string): Promise<Problem | { readonly csv: string }> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const cause = errorCode(error)
    if (cause === null) throw error
    return {
      code: 'unreadable_table',
      field: null,
      vi: {
        what: `Không đọc được tệp ${name} (${cause}).`,
        effect: NOTHING.vi,
        next: 'Kiểm tra tên tệp và quyền đọc.',
      },
      en: {
        what: `The file ${name} cannot be read (${cause}).`,
        effect: NOTHING.en,
        next: 'Check its name and the right to read it.',
      },
    }
  }
  const line = firstBadLine(bytes)
  if (line === null) return { csv: new TextDecoder().decode(bytes) }
  return {
    code: 'wrong_encoding',
    field: null,
    vi: {
      what: `Tệp ${name} không phải UTF-8 (chữ đầu tiên không đọc được ở dòng ${line}).`,
      effect: NOTHING.vi,
      next: 'Lưu lại dưới dạng "CSV UTF-8" rồi nạp lại.',
    },
    en: {
      what: `The file ${name} is not UTF-8 (the first letter that cannot be read is in line ${line}).`,
      effect: NOTHING.en,
      next: 'Save it as "CSV UTF-8" and import it again.',
    },
  }
}

const NOTHING = text(
  'Không dòng nào được nạp; dữ liệu và bảng đã nạp trước (nếu có) giữ nguyên.',
  'No row was loaded; the data and the table imported before, if any, stay.',
)

/** The line (1-based) of the first bytes that are no UTF-8; null where all are. */
function firstBadLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decodes = (part: Uint8Array): boolean => {
    try {
      decoder.decode(part)
      return true
    } catch {
      return false
    }
  }
  if (decodes(bytes)) return null
  let line = 1
  let start = 0
  // A line end is never a part of a longer letter, so each line decodes by itself.
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!decodes(bytes.subarray(start, end))) return line
    line++
    start = end + 1
  }
  return line
}
