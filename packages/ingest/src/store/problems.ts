import type { Problem } from '@doi-chieu/core/problem/problem'

/** A problem that ends a command: a database that cannot be opened, written or trusted. Its cause is kept. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.en.what, { cause })
    this.name = 'ProblemError'
    this.problem = problem
  }
}

type Parts = readonly [what: string, effect: string, next: string]

function problem(code: string, [what, effect, next]: Parts, [what_en, effect_en, next_en]: Parts): Problem {
  return { code, field: null, vi: { what, effect, next }, en: { what: what_en, effect: effect_en, next: next_en } }
}

const UNCHANGED = ['Dữ liệu không thay đổi.', 'The data did not change.'] as const

export function notADatabase(path: string): Problem {
  return problem(
    'not_a_database',
    [
      `${path} không phải cơ sở dữ liệu của Đối Chiếu.`,
      'Tệp đó được giữ nguyên, không ghi đè.',
      'Chọn tệp khác bằng --db.',
    ],
    [
      `${path} is not a database of Đối Chiếu.`,
      'The file is left as it is, not overwritten.',
      'Choose another file with --db.',
    ],
  )
}

/** `cause`: what DuckDB says of it. */
export function damagedDatabase(path: string, cause: string): Problem {
  return problem(
    'damaged_database',
    [
      `Cơ sở dữ liệu ${path} bị hỏng, không đọc được (${cause}).`,
      'Tệp đó được giữ nguyên.',
      'Khôi phục từ bản sao, hoặc nạp lại tất cả với --fresh để dựng mới.',
    ],
    [
      `The database ${path} is damaged and cannot be read (${cause}).`,
      'The file is left as it is.',
      'Restore a copy, or ingest everything again with --fresh.',
    ],
  )
}

/** `version`: its `schema_version`, or what does not fit. */
export function otherVersion(path: string, version: string): Problem {
  return problem(
    'other_version',
    [
      `Cơ sở dữ liệu ${path} do một phiên bản khác của Đối Chiếu dựng, không dùng tiếp được (${version}).`,
      'Tệp đó được giữ nguyên.',
      'Dùng đúng phiên bản đã dựng nó, chọn tệp khác bằng --db, hoặc nạp lại tất cả với --fresh.',
    ],
    [
      `The database ${path} was built by another version of Đối Chiếu and cannot be continued (${version}).`,
      'The file is left as it is.',
      'Use the version that built it, choose another file with --db, or ingest everything again with --fresh.',
    ],
  )
}

export function lockedDatabase(path: string): Problem {
  return problem(
    'locked_database',
    [
      `Cơ sở dữ liệu ${path} đang được một chương trình khác mở để ghi.`,
      UNCHANGED[0],
      'Đóng chương trình đó rồi chạy lại lệnh.',
    ],
    [
      `Another program holds the database ${path} open for writing.`,
      UNCHANGED[1],
      'Close that program, then run the command again.',
    ],
  )
}

export function missingDatabase(path: string): Problem {
  return problem(
    'missing_database',
    [
      `Không có cơ sở dữ liệu tại ${path}.`,
      'Chưa có dữ liệu nào để đọc.',
      'Nạp kế hoạch trước: doichieu ingest data/plans, hoặc chỉ đúng tệp bằng --db.',
    ],
    [
      `There is no database at ${path}.`,
      'There is no data to read yet.',
      'Ingest plans first: doichieu ingest data/plans, or name the right file with --db.',
    ],
  )
}

export function databaseIsFolder(path: string): Problem {
  return problem(
    'database_is_folder',
    [`${path} là một thư mục, không phải tệp cơ sở dữ liệu.`, UNCHANGED[0], 'Ghi cả tên tệp, ví dụ --db plans.duckdb.'],
    [
      `${path} is a folder, not a database file.`,
      UNCHANGED[1],
      'Give a file name as well, for instance --db plans.duckdb.',
    ],
  )
}

/** `cause`: the system's error code, such as EACCES. */
export function unreadablePlace(path: string, cause: string): Problem {
  return problem(
    'unreadable_place',
    [`Không đọc được ${path} (${cause}).`, UNCHANGED[0], 'Cấp quyền đọc, hoặc chọn tệp khác bằng --db.'],
    [`${path} cannot be read (${cause}).`, UNCHANGED[1], 'Grant read permission, or choose another file with --db.'],
  )
}

/** `cause`: the system's error code, such as EACCES, or what DuckDB says of a write that failed. */
export function unwritablePlace(path: string, cause: string): Problem {
  const isFull = /ENOSPC|EDQUOT|EFBIG|No space left|not enough space|quota|too large/i.test(cause)
  const [vi, en] = isFull ? FREE_SPACE : WRITE_PERMISSION
  return problem(
    isFull ? 'disk_full' : 'unwritable_place',
    [`Không ghi được vào ${path} (${cause}).`, NOT_PUBLISHED[0], vi],
    [`${path} cannot be written (${cause}).`, NOT_PUBLISHED[1], en],
  )
}

const NOT_PUBLISHED = [
  'Không có gì được công bố; cơ sở dữ liệu cũ (nếu có) còn nguyên.',
  'Nothing was published; the old database, if any, is intact.',
] as const
const WRITE_PERMISSION = [
  'Chọn nơi ghi được bằng --db, hoặc cấp quyền ghi.',
  'Choose a writable place with --db, or grant write permission.',
] as const
const FREE_SPACE = [
  'Giải phóng chỗ trên đĩa hoặc chọn nơi khác bằng --db, rồi chạy lại lệnh.',
  'Free some space on the disk or choose another place with --db, then run the command again.',
] as const

export function buildRunning(path: string, pid: number, host: string | null): Problem {
  const at = host === null ? '' : ` @ ${host}`
  return problem(
    'build_running',
    [
      `Một lượt nạp khác vào ${path} đang chạy (tiến trình ${pid}${at}).`,
      'Lượt này dừng lại, chưa thay đổi gì.',
      `Đợi lượt kia xong rồi chạy lại; nếu chắc chắn không còn lượt nào, xóa ${path}.lock.`,
    ],
    [
      `Another ingest into ${path} is running (process ${pid}${at}).`,
      'This one stopped and changed nothing.',
      `Wait for it, then run the command again; if you are sure that none is left, delete ${path}.lock.`,
    ],
  )
}

export function checksFailed(failures: readonly string[]): Problem {
  const list = failures.join('; ')
  return problem(
    'checks_failed',
    [
      `Bản dựng mới không qua được kiểm tra: ${list}.`,
      'Bản dựng bị bỏ; cơ sở dữ liệu cũ còn nguyên.',
      'Đây là lỗi của chương trình: báo cho nhóm phát triển kèm dòng này.',
    ],
    [
      `The new build failed its checks: ${list}.`,
      'The build was dropped; the old database is intact.',
      'This is a fault of the program: report it with this line.',
    ],
  )
}

/** An error that nobody foresaw. A build is renamed over the old one as a whole, so there is no third state. */
export function programFault(cause: string): Problem {
  return problem(
    'program_fault',
    [
      `Chương trình gặp lỗi: ${cause}.`,
      'Cơ sở dữ liệu là bản trước hoặc bản mới đã trọn vẹn, không bao giờ dở dang.',
      'Báo cho nhóm phát triển kèm các dòng dưới đây.',
    ],
    [
      `The program failed: ${cause}.`,
      'The database is the one before or the new one as a whole, never half of it.',
      'Report it with the lines below.',
    ],
  )
}
