import type { Problem } from '@doi-chieu/core/problem/problem'

/** A fault in a gazetteer file, at a line of that file (1-based, as an editor shows it). */
export interface GazetteerProblem {
  readonly line: number
  readonly message_vi: string
  readonly message_en: string
}

/** A gazetteer file that cannot be used. Nothing of it was loaded. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
  readonly problem: Problem

  constructor(file: string, problems: readonly GazetteerProblem[]) {
    const problem = gazetteerProblem(file, problems)
    super(`${problem.vi.what} ${problem.vi.effect} ${problem.vi.next}`)
    this.problem = problem
  }
}

/** What happened (each fault by its line), what it does to the data, what to do next. */
export function gazetteerProblem(file: string, problems: readonly GazetteerProblem[]): Problem {
  const list = (write: (problem: GazetteerProblem) => string): string => problems.map(write).join('; ')
  return {
    code: 'faulty_gazetteer',
    field: null,
    vi: {
      what: `Tệp ${file} có ${problems.length} chỗ chưa đúng: ${list(({ line, message_vi }) => `dòng ${line}: ${message_vi}`)}.`,
      effect: 'Không dòng nào của tệp được nạp, cơ sở dữ liệu cũ giữ nguyên.',
      next: 'Sửa các dòng trên (cách ghi: data/gazetteer/README.md) rồi chạy lại.',
    },
    en: {
      what: `The file ${file} has ${problems.length} fault(s): ${list(({ line, message_en }) => `line ${line}: ${message_en}`)}.`,
      effect: 'No row of it was loaded and the old database stays.',
      next: 'Correct these lines (their form: data/gazetteer/README.md) and run again.',
    },
  }
}
