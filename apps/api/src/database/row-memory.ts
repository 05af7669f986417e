/** Results kept for one build, and the size above which a result is not worth its memory. */
const KEPT_RESULTS = 200
const KEPT_ROWS = 500

/**
 * Remembers what a build answered: a published build never changes, so the same statement with the same parameters gives
 * the same rows. Questions asked at the same time are asked once. The least recently used result is forgotten first.
 */
export function rowMemory<Row>(): (key: string, ask: () => Promise<readonly Row[]>) => Promise<readonly Row[]> {
  const known = new Map<string, Promise<readonly Row[]>>()
  return (key, ask) => {
    const found = known.get(key)
    if (found !== undefined) {
      known.delete(key)
      known.set(key, found)
      return found
    }
    const asked = ask()
    known.set(key, asked)
    asked.then(
      (rows) => {
        if (rows.length > KEPT_ROWS) known.delete(key)
      },
      () => known.delete(key),
    )
    const oldest = known.size > KEPT_RESULTS ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    return asked
  }
}
