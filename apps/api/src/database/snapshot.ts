import type { BuildInfo } from './build-info.js'
import type { Statement } from './statement.js'

/**
 * A value for a `$named` parameter; `null` means "not asked for". The SQL casts each parameter to its type, without which
 * a statement cannot be checked before it runs.
 */
export type ParameterValue = string | number | boolean | null | readonly string[]
export type Parameters = Readonly<Record<string, ParameterValue>>

/** One published build, open for reading: all statements of a request see the same data. */
export interface Snapshot {
  readonly build: BuildInfo
  /** Rows parsed by the statement's schema. Rejects with the statement's name and SQL. */
  readonly rows: <Row>(statement: Statement<Row>, parameters?: Parameters) => Promise<readonly Row[]>
  /** The first row; throws when there is none: for aggregates, which always have one. */
  readonly one: <Row>(statement: Statement<Row>, parameters?: Parameters) => Promise<Row>
}
