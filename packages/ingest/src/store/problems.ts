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

export function damagedDatabase(path: string): Problem {
  return problem(
    'damaged_database',
    [
      `Cơ sở dữ liệu ${path} bị hỏng, không đọc được.`,
      'Tệp đó được giữ nguyên.',
      'Khôi phục từ bản sao, hoặc nạp lại tất cả với --fresh để dựng mới.',
    ],
    [
      `The database ${path} is damaged and cannot be read.`,
      'The file is left as it is.',
      'Restore a copy, or ingest everything again with --fresh.',
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
export function unwritablePlace(path: string, cause: string): Problem {
  return problem(
    'unwritable_place',
    [
      `Không ghi được vào ${path} (${cause}).`,
      'Không có gì được công bố; cơ sở dữ liệu cũ (nếu có) còn nguyên.',
      'Chọn nơi ghi được bằng --db, hoặc cấp quyền ghi.',
    ],
    [
      `${path} cannot be written (${cause}).`,
      'Nothing was published; the old database, if any, is intact.',
      'Choose a writable place with --db, or grant write permission.',
    ],
  )
}

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
