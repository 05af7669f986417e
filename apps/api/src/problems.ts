import type { Problem } from '@doi-chieu/core/problem/problem'
import { TRPCError } from '@trpc/server'
import type { ZodError } from 'zod'
import { ProblemError } from './problem-error.js'

/** No database file yet. */
export const notPublishedProblem: Problem = {
  code: 'not_published',
  field: null,
  vi: {
    what: 'Chưa có dữ liệu: chưa có cơ sở dữ liệu nào được công bố.',
    effect: 'Chưa có kế hoạch nào để đối chiếu; không có dữ liệu nào bị mất.',
    next: 'Chạy "npm run -s doichieu -- ingest data/plans" (hoặc thư mục của bạn), rồi mở lại trang; không cần khởi động lại máy chủ.',
  },
  en: {
    what: 'There is no data yet: no database has been published.',
    effect: 'There is no plan to compare; nothing was lost.',
    next: 'Run "npm run -s doichieu -- ingest data/plans" (or your own folder) and open the page again; the server needs no restart.',
  },
}

/** There is a file, but it is no database of this product, or of another version. `kept`: an earlier build is still served. */
export function unreadableDatabaseProblem(kept: boolean): Problem {
  return {
    code: kept ? 'newer_database_unreadable' : 'database_unreadable',
    field: null,
    vi: {
      what: kept ? 'Tệp dữ liệu vừa được công bố không đọc được.' : 'Tệp dữ liệu không đọc được.',
      effect: kept
        ? 'Trang vẫn dùng bản dữ liệu trước đó; bản mới chưa được dùng.'
        : 'Chưa thể hiển thị kế hoạch nào; các văn bản gốc không bị thay đổi.',
      next: 'Chạy lại lệnh "npm run -s doichieu -- ingest … --fresh" để tạo lại tệp dữ liệu; máy chủ sẽ tự dùng bản mới.',
    },
    en: {
      what: kept ? 'The newly published data file cannot be read.' : 'The data file cannot be read.',
      effect: kept
        ? 'The build before it is still served; the new one is not used.'
        : 'No plan can be shown; the source documents are untouched.',
      next: 'Run "npm run -s doichieu -- ingest … --fresh" again to rebuild the file; the server picks it up by itself.',
    },
  }
}

/** The file was taken away while its build is being served. */
export const databaseGoneProblem: Problem = {
  code: 'database_gone',
  field: null,
  vi: {
    what: 'Tệp dữ liệu không còn ở chỗ cũ.',
    effect: 'Trang vẫn dùng bản dữ liệu đã mở; khi khởi động lại máy chủ thì bản này không còn.',
    next: 'Chạy lại lệnh "npm run -s doichieu -- ingest …" để công bố lại dữ liệu.',
  },
  en: {
    what: 'The data file is no longer in its place.',
    effect: 'The build that was opened is still served, but only until the server stops.',
    next: 'Run "npm run -s doichieu -- ingest …" to publish the data again.',
  },
}

/** A bug or an unreadable database: the cause is in the server's log. */
export const internalProblem: Problem = {
  code: 'internal',
  field: null,
  vi: {
    what: 'Máy chủ gặp lỗi khi trả lời.',
    effect: 'Câu hỏi này chưa có kết quả; dữ liệu không bị thay đổi.',
    next: 'Thử lại; nếu vẫn lỗi, gửi dòng lỗi trong cửa sổ lệnh của máy chủ cho người quản trị.',
  },
  en: {
    what: 'The server failed to answer.',
    effect: 'This question has no result; the data is unchanged.',
    next: "Try again; if it fails again, pass the error line in the server's window to whoever runs it.",
  },
}

/** A request that does not fit its schema: names the first field at fault. */
export function invalidInputProblem(error: ZodError): Problem {
  const issue = error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const field = [...(issue?.path ?? []), ...keys].map(String).join('.')
  const name = field === '' ? '(input)' : field
  return {
    code: 'invalid_input',
    field: name,
    vi: {
      what: `Tham số "${name}" không hợp lệ.`,
      effect: 'Yêu cầu này không được thực hiện; dữ liệu không bị thay đổi.',
      next: 'Sửa hoặc bỏ tham số đó rồi thử lại.',
    },
    en: {
      what: `The parameter "${name}" is not valid${issue === undefined ? '' : `: ${issue.message}`}.`,
      effect: 'The request was not carried out; the data is unchanged.',
      next: 'Correct or drop that parameter and try again.',
    },
  }
}

const MISSING = {
  plan_not_found: { vi: 'kế hoạch', en: 'plan' },
  locality_not_found: { vi: 'đơn vị hành chính', en: 'unit' },
  programme_not_found: { vi: 'chương trình', en: 'programme' },
} as const

/** A plan, a locality or a document that the published build does not hold. */
export function notFound(code: keyof typeof MISSING, field: string, id: string): TRPCError {
  const noun = MISSING[code]
  const problem: Problem = {
    code,
    field,
    vi: {
      what: `Không có ${noun.vi} nào mang mã "${id}".`,
      effect: 'Không có gì để hiển thị; có thể văn bản đã được gỡ hoặc đọc lại với nội dung mới.',
      next: 'Quay về danh sách và chọn lại.',
    },
    en: {
      what: `There is no ${noun.en} with the id "${id}".`,
      effect: 'There is nothing to show; the document may have been removed or replaced.',
      next: 'Go back to the list and choose again.',
    },
  }
  return new TRPCError({ code: 'NOT_FOUND', message: problem.en.what, cause: new ProblemError(problem) })
}

/** For the errors that tRPC raises itself: unknown procedure, wrong method, unreadable body, too large a body. */
export function problemForCode(code: string): Problem {
  const what: Readonly<Record<string, readonly [vi: string, en: string]>> = {
    NOT_FOUND: ['Địa chỉ API này không tồn tại.', 'There is no such procedure.'],
    METHOD_NOT_SUPPORTED: [
      'Phương thức HTTP không phù hợp: API chỉ đọc, dùng GET.',
      'Wrong HTTP method: the API only reads, use GET.',
    ],
    // Asked of a POST without JSON before its method is looked at.
    UNSUPPORTED_MEDIA_TYPE: [
      'Phương thức HTTP không phù hợp: API chỉ đọc, dùng GET.',
      'Wrong HTTP method: the API only reads, use GET.',
    ],
    PAYLOAD_TOO_LARGE: ['Yêu cầu quá lớn.', 'The request is too large.'],
    PARSE_ERROR: ['Yêu cầu không phải JSON hợp lệ.', 'The request is not valid JSON.'],
  }
  const [vi, en] = what[code] ?? ['Yêu cầu không hợp lệ.', 'The request is not valid.']
  return {
    code: code.toLowerCase(),
    field: null,
    vi: {
      what: vi,
      effect: 'Yêu cầu này không được thực hiện; dữ liệu không bị thay đổi.',
      next: 'Kiểm tra lại địa chỉ và tham số.',
    },
    en: {
      what: en,
      effect: 'The request was not carried out; the data is unchanged.',
      next: 'Check the address and the parameters.',
    },
  }
}
