/** A label that belongs over a mark; both in pixels from the left edge of the drawing. */
export interface DueLabel {
  /** Middle of the mark. */
  readonly centre: number
  readonly width: number
}

/** Pixels between two labels. */
const GAP = 14

/**
 * Left edges of labels in one row, in the order of their marks: each as near over its mark as its neighbours allow (the
 * least sum of squared distances). Null where they do not fit beside each other.
 * @param room pixels from 0 that labels may take
 */
export function labelPlaces(labels: readonly DueLabel[], room: number): readonly number[] | null {
  const taken = labels.reduce((sum, { width }) => sum + width + GAP, -GAP)
  if (taken > room) return null
  // Without the labels before it, each could stand anywhere not left of the one before: neighbours that would cross share a place.
  const shared: { readonly place: number; readonly count: number }[] = []
  let before = 0
  for (const { centre, width } of labels) {
    let last = { place: centre - width / 2 - before, count: 1 }
    before += width + GAP
    for (let other = shared.at(-1); other !== undefined && other.place > last.place; other = shared.at(-1)) {
      const count = other.count + last.count
      last = { place: (other.place * other.count + last.place * last.count) / count, count }
      shared.pop()
    }
    shared.push(last)
  }
  const starts = shared.flatMap(({ place, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(place, 0), room - taken)),
  )
  let gone = 0
  return labels.map(({ width }, index) => {
    const left = (starts[index] ?? 0) + gone
    gone += width + GAP
    return left
  })
}
