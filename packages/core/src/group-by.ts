/** Groups rows by a key, in the order in which keys and rows come; rows without a key are left out. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  return groupPairs(
    rows.flatMap((row): readonly (readonly [string, T])[] => {
      const key = keyOf(row)
      return key === null ? [] : [[key, row]]
    }),
  )
}

/** The values of each key, in the order in which keys and values come. */
export function groupPairs<Value>(
  pairs: Iterable<readonly [key: string, value: Value]>,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
