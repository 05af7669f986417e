/**
 * Edits (a letter added, left out, replaced, or two neighbours swapped) that lead from `a` to `b`, or null where it takes
 * more than `most`.
 */
export function editsWithin(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : most + 1
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped,
      )
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return null
    beforeLast = last
    last = current
  }
  const edits = last[b.length] ?? most + 1
  return edits <= most ? edits : null
}
