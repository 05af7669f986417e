/** What a table, a view or a column means: its comment in the database. */
export interface Meaning {
  readonly vi: string
  readonly en: string
}

interface DescribedColumn {
  readonly name: string
  /** As DuckDB names it: `VARCHAR`, `INTEGER`, `VARCHAR[]`. */
  readonly type: string
  /** Whether it may be null; in a view every column may. */
  readonly nullable: boolean
  readonly about: Meaning
}

/** A table or a view of the published database, with its columns in their order. */
interface DescribedTable {
  readonly name: string
  readonly kind: 'table' | 'view'
  /** Number of rows. */
  readonly rows: number
  readonly about: Meaning
  readonly columns: readonly DescribedColumn[]
}

/** Views first, which join what belongs together; both by name. */
export interface Dictionary {
  readonly tables: readonly DescribedTable[]
}
