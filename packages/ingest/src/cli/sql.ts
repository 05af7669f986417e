import { inspectPath, withPublished } from '../store/open-published.js'
import { missingDatabase, ProblemError } from '../store/problems.js'
import { queryReadOnly } from '../store/read-only-query.js'
import type { QueryOutcome } from '../store/read-only-query.js'
import { databaseOption, databasePath, exit } from './command.js'
import type { Command } from './command.js'
import { text } from './language.js'
import type { Text } from './language.js'
import { isResultFormat, writeResult } from './result-format.js'
import { say } from './terminal.js'

export const sqlCommand: Command = {
  name: 'sql',
  synopsis: '"SELECT …" [--db FILE] [--format table|csv|json]',
  summary: text('chạy một câu SQL chỉ đọc', 'run one read-only statement'),
  details: text(
    'In bảng trên màn hình, JSON khi chuyển tiếp. Các bảng và cột: doichieu sql "SELECT * FROM duckdb_columns()".\n' +
      'Mã thoát: 0; 1 kèm thông báo của DuckDB; 2 sai cách dùng.',
    'Prints a table on a terminal, JSON otherwise. Tables and columns: doichieu sql "SELECT * FROM duckdb_columns()".\n' +
      "Exit status: 0; 1 with DuckDB's message; 2 usage.",
  ),
  options: [
    databaseOption,
    { name: 'format', value: 'FORMAT', help: text('table, csv hoặc json', 'table, csv or json') },
  ],
  problemStatus: exit.partly,
  run: async (args, terminal) => {
    const [sql, ...more] = args.positionals
    if (sql === undefined) return { usage: text('Thiếu câu SQL.', 'The statement is missing.') }
    if (more.length > 0)
      return {
        usage: text(
          'Chỉ nhận một câu SQL; đặt câu trong dấu ngoặc kép.',
          'One statement only; put it in quotation marks.',
        ),
      }
    const format = args.values.get('format') ?? (terminal.outIsTerminal ? 'table' : 'json')
    if (!isResultFormat(format)) {
      return {
        usage: text(
          `Không có dạng ${format}; chọn table, csv hoặc json.`,
          `There is no format ${format}; choose table, csv or json.`,
        ),
      }
    }
    const database = databasePath(args, terminal)
    if ((await inspectPath(database)) === 'absent') throw new ProblemError(missingDatabase(database))
    return await withPublished(database, async (connection) => {
      const outcome = await queryReadOnly(connection, sql)
      if (outcome.kind !== 'result') {
        terminal.note(`${say(terminal, failure(outcome))}\n`)
        return exit.partly
      }
      try {
        await writeResult(outcome.result, format, terminal.out)
      } catch (error) {
        terminal.note(
          `${say(terminal, failure({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }))}\n`,
        )
        return exit.partly
      }
      return exit.done
    })
  },
}

function failure(outcome: Exclude<QueryOutcome, { readonly kind: 'result' }>): Text {
  if (outcome.kind === 'failed') {
    return text(
      `DuckDB: ${outcome.message}\n  Ảnh hưởng: dữ liệu không thay đổi.\n  Cần làm: sửa câu SQL rồi chạy lại.`,
      `DuckDB: ${outcome.message}\n  Effect: the data did not change.\n  Next: correct the statement and run it again.`,
    )
  }
  const [vi, en] = REFUSED[outcome.reason]
  return text(
    `${vi}\n  Ảnh hưởng: không câu nào được chạy, dữ liệu không thay đổi.\n  Cần làm: viết một câu SELECT.`,
    `${en}\n  Effect: nothing was run, the data did not change.\n  Next: write one SELECT statement.`,
  )
}

const REFUSED = {
  empty: ['Câu SQL trống.', 'The statement is empty.'],
  several: ['Có nhiều câu SQL; mỗi lần chỉ chạy một câu.', 'There are several statements; one at a time is run.'],
  not_reading: ['Câu SQL này không phải câu chỉ đọc.', 'This is not a reading statement.'],
} as const
