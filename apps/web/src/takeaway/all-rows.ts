/** The API gives at most this many at once. */
const AT_ONCE = 500
/** Pages asked for together: they share one HTTP request, and the server has more than one core. */
const TOGETHER = 4

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
  onRows?: (done: number, total: number) => void,
): Promise<readonly Row[]> {
  if (shown !== undefined && shown.rows.length >= shown.total) return shown.rows
  const first = await ask({ limit: AT_ONCE, offset: 0 })
  const offsets: number[] = []
  for (let offset = AT_ONCE; offset < first.total; offset += AT_ONCE) offsets.push(offset)
  const rows = [...first.rows]
  onRows?.(rows.length, first.total)
  for (let at = 0; at < offsets.length; at += TOGETHER) {
    const pages = offsets.slice(at, at + TOGETHER).map((offset) => ask({ limit: AT_ONCE, offset }))
    for (const page of await Promise.all(pages)) rows.push(...page.rows)
    onRows?.(rows.length, first.total)
  }
  return rows
}
