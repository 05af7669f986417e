import { z } from 'zod'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import type { Dictionary, Meaning } from './answers.js'

const tablesStatement = defineStatement(
  'dictionary.tables',
  z.object({ name: z.string(), kind: z.enum(['table', 'view']), rows: z.int().nullable(), comment: z.string() }),
  `select view_name as name, 'view' as kind, null::INTEGER as rows, coalesce(comment, '') as comment
   from duckdb_views() where not internal
   union all
   select table_name, 'table', estimated_size::INTEGER, coalesce(comment, '') from duckdb_tables() where not internal
   order by kind desc, name`,
)

const columnsStatement = defineStatement(
  'dictionary.columns',
  z.object({
    table_name: z.string(),
    column_name: z.string(),
    data_type: z.string(),
    is_nullable: z.boolean(),
    comment: z.string(),
  }),
  `select table_name, column_name, data_type, is_nullable, coalesce(comment, '') as comment
   from duckdb_columns() where not internal order by table_name, column_index`,
)

/** DuckDB knows the rows of a table, those of a view have to be counted. */
const viewRowsStatement = defineStatement(
  'dictionary.view_rows',
  z.object({ name: z.string(), rows: z.int() }),
  ['v_assignments', 'v_cascade', 'v_channel_mix', 'v_legal_citations', 'v_par_commitments', 'v_plan_scope']
    .map((view) => `select '${view}' as name, count(*)::INTEGER as rows from ${view}`)
    .join(' union all '),
)

/** A comment of the schema: `tiếng Việt | English`. */
function meaningOf(comment: string): Meaning {
  const [vi = '', en = vi] = comment.split(' | ')
  return { vi, en }
}

/** Every table, view and column of the build with its meaning. */
export async function dictionary(db: Snapshot): Promise<Dictionary> {
  const [tables, columns, counted] = await Promise.all([
    db.rows(tablesStatement),
    db.rows(columnsStatement),
    db.rows(viewRowsStatement),
  ])
  const rowsOfView = new Map(counted.map(({ name, rows }) => [name, rows]))
  return {
    tables: tables.map(({ name, kind, rows, comment }) => ({
      name,
      kind,
      rows: rows ?? rowsOfView.get(name) ?? 0,
      about: meaningOf(comment),
      columns: columns
        .filter(({ table_name }) => table_name === name)
        .map((column) => ({
          name: column.column_name,
          type: column.data_type,
          nullable: column.is_nullable,
          about: meaningOf(column.comment),
        })),
    })),
  }
}
