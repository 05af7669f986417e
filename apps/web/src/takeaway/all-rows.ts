/** The API gives at most this many at once. */
const AT_ONCE = 500

interface Batch<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

interface PageOf {
  readonly limit: number
  readonly offset: number
}

/** Every row of a list, asked for page by page; a list that the screen holds whole is not asked for again. */
export async function allRows<Row>(
  ask: (page: PageOf) => Promise<Batch<Row>>,
  shown?: Batch<Row>,
): Promise<readonly Row[]> {
  if (shown !== undefined && shown.rows.length >= shown.total) return shown.rows
  const rows: Row[] = []
  for (;;) {
    const batch = await ask({ limit: AT_ONCE, offset: rows.length })
    rows.push(...batch.rows)
    if (rows.length >= batch.total || batch.rows.length === 0) return rows
  }
}
