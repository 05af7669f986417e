import type { z } from 'zod'

/** A static SQL statement with `$named` parameters and the shape of its rows. */
export interface Statement<Row> {
  /** `<noun>.<what>`: stands in error messages and in the test that prepares every statement. */
  readonly name: string
  readonly sql: string
  readonly row: z.core.$ZodType<Row>
  /** Its rows hold whole texts: too large to be remembered. */
  readonly large: boolean
}

const registry = new Map<string, Statement<unknown>>()

/** Declares a statement; every declared statement is prepared when a database is opened. */
export function defineStatement<Row>(
  name: string,
  row: z.core.$ZodType<Row>,
  sql: string,
  large = false,
): Statement<Row> {
  if (registry.has(name)) throw new Error(`two SQL statements are named ${name}`)
  const statement = { name, sql, row, large }
  registry.set(name, statement)
  return statement
}

/** All statements declared by the modules loaded so far. */
export function allStatements(): readonly Statement<unknown>[] {
  return [...registry.values()]
}
