/** A fault in a gazetteer file, at a line of that file (1-based; 0 = the file as a whole). */
export interface GazetteerProblem {
  readonly line: number
  readonly message_vi: string
  readonly message_en: string
}

/** A gazetteer file that cannot be used. Nothing of it was loaded. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
  readonly file: string
  readonly problems: readonly GazetteerProblem[]

  constructor(file: string, problems: readonly GazetteerProblem[]) {
    super(gazetteerMessage(file, problems, 'vi'))
    this.file = file
    this.problems = problems
  }
}

/** What happened, what it does to the data, what to do next. */
export function gazetteerMessage(file: string, problems: readonly GazetteerProblem[], language: 'vi' | 'en'): string {
  const lines = problems.map(({ line, message_vi, message_en }) =>
    language === 'vi' ? `  dòng ${line}: ${message_vi}` : `  line ${line}: ${message_en}`,
  )
  const head =
    language === 'vi'
      ? `Tệp ${file} có ${problems.length} chỗ chưa đúng:`
      : `The file ${file} has ${problems.length} fault(s):`
  const effect =
    language === 'vi'
      ? 'Không dòng nào của tệp được nạp, cơ sở dữ liệu cũ giữ nguyên. Sửa các dòng trên (cách ghi: data/gazetteer/README.md) rồi chạy lại.'
      : 'No row of it was loaded and the old database stays. Correct these lines (form: data/gazetteer/README.md) and run again.'
  return [head, ...lines, effect].join('\n')
}
