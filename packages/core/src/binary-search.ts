/**
 * The index of the first of `count` sorted things for which `isBefore` no longer holds; `count` where it holds for all.
 * @param isBefore asked by index: holds for the things before the place that is looked for, and for none behind it
 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The index of the first of the first `count` sorted numbers that is `limit` or more; `count` where none is. A loop of its
 * own: rules ask it of every clause, and a function called at each step is felt there.
 */
export function lowerBound(sorted: ArrayLike<number>, limit: number, count = sorted.length): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
