import { setImmediate as nextTurn } from 'node:timers/promises'

/** Other requests wait no longer than this for a piece of work in the background. */
const SLICE_MS = 8

/** `Array.map` for long lists: lets others in between, so that the server answers while it works. */
export async function inSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Promise<readonly Made[]> {
  const made: Made[] = []
  let until = performance.now() + SLICE_MS
  for (const [index, item] of items.entries()) {
    made.push(make(item, index))
    if (performance.now() < until) continue
    await nextTurn()
    until = performance.now() + SLICE_MS
  }
  return made
}
