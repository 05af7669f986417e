import type { DuckDBConnection } from '@duckdb/node-api'
import { checkFiles } from './sql-files.js'

/** A check that found rows it should not have found. */
interface CheckFailure {
  readonly check: string
  readonly count: number
  /** The first row, for the report. */
  readonly example: string
}

/** Runs every file of `sql/checks`: each selects the rows that break its rule. An empty answer means that all hold. */
export async function runChecks(connection: DuckDBConnection): Promise<readonly CheckFailure[]> {
  const failures: CheckFailure[] = []
  for (const { name, sql } of checkFiles()) {
    const found = await connection.runAndReadAll(sql)
    const [first] = found.getRowsJson()
    if (first !== undefined)
      failures.push({ check: name, count: found.currentRowCount, example: first.map(String).join(' ') })
  }
  return failures
}
