import { StatementType } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBResult } from '@duckdb/node-api'

/** What a question to the database came to. `refused`: it is not one reading statement. `failed`: DuckDB's own message. */
export type QueryOutcome =
  | { readonly kind: 'result'; readonly result: DuckDBResult }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'several' | 'not_reading' }
  | { readonly kind: 'failed'; readonly message: string }

/** SELECT stands for FROM, VALUES, WITH, DESCRIBE, SHOW, SUMMARIZE too: DuckDB plans them all as a select. */
const READING: ReadonlySet<StatementType> = new Set([StatementType.SELECT, StatementType.EXPLAIN])

/** Runs exactly one reading statement and streams its rows. The connection should be one of `withPublished`. */
export async function queryReadOnly(connection: DuckDBConnection, sql: string): Promise<QueryOutcome> {
  const count = statementCount(sql)
  if (count === 0) return { kind: 'refused', reason: 'empty' }
  if (count > 1) return { kind: 'refused', reason: 'several' }
  try {
    const statements = await connection.extractStatements(sql)
    // A PIVOT without listed values is one statement to people; DuckDB makes it several: a type for its columns, a select.
    if (statements.count > 1) return await queryPivot(connection, sql, statements.count)
    const prepared = await statements.prepare(0)
    if (!READING.has(prepared.statementType)) return { kind: 'refused', reason: 'not_reading' }
    return { kind: 'result', result: await prepared.stream() }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

async function queryPivot(connection: DuckDBConnection, sql: string, count: number): Promise<QueryOutcome> {
  const statements = await connection.extractStatements(sql)
  for (let i = 0; i < count; i++) {
    const prepared = await statements.prepare(i)
    const last = i === count - 1
    if (!last && prepared.statementType === StatementType.CREATE) await prepared.run()
    else if (last && READING.has(prepared.statementType)) return { kind: 'result', result: await prepared.stream() }
    else break
  }
  return { kind: 'refused', reason: 'not_reading' }
}

/** `E'…'` alone knows a backslash before its quotation mark. */
const TOKENS =
  /(?<!\w)[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|;/g

/** How many statements a person would count; comments and empty statements do not. */
function statementCount(sql: string): number {
  const plain = sql.replace(TOKENS, (token) => {
    if (token === ';') return ';'
    return token.startsWith('--') || token.startsWith('/*') ? ' ' : 'x'
  })
  return plain.split(';').filter((part) => part.trim() !== '').length
}
