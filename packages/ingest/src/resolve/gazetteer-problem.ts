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

  /** `form`: where the form of the file is told. */
  constructor(file: string, problems: readonly GazetteerProblem[], form?: string) {
    const problem = gazetteerProblem(file, problems, form)
    super(`${problem.vi.what} ${problem.vi.effect} ${problem.vi.next}`)
    this.problem = problem
  }
}

/** A table with another meaning has a fault in every line; the first ones tell it. */
const MOST_NAMED = 20

/** What happened (each fault by its line), what it does to the data, what to do next. */
export function gazetteerProblem(
  file: string,
  problems: readonly GazetteerProblem[],
  form = 'data/gazetteer/README.md',
): Problem {
  const list = (write: (problem: GazetteerProblem) => string): string =>
    problems.slice(0, MOST_NAMED).map(write).join('; ')
  const left = problems.length - MOST_NAMED
  return {
    code: 'faulty_gazetteer',
    field: null,
    vi: {
      what: `Tệp ${file} có ${problems.length} chỗ chưa đúng: ${list(({ line, message_vi }) => `dòng ${line}: ${message_vi}`)}${left > 0 ? `; và ${left} chỗ khác` : ''}.`,
      effect: 'Không dòng nào của tệp được nạp, cơ sở dữ liệu cũ giữ nguyên.',
      next: `Sửa các dòng trên (cách ghi: ${form}) rồi chạy lại.`,
    },
    en: {
      what: `The file ${file} has ${problems.length} fault(s): ${list(({ line, message_en }) => `line ${line}: ${message_en}`)}${left > 0 ? `; and ${left} more` : ''}.`,
      effect: 'No row of it was loaded and the old database stays.',
      next: `Correct these lines (their form: ${form}) and run again.`,
    },
  }
}
