import { queryClient } from '../../trpc.js'
import { askForPaper } from './paper-asked.js'

/** Milliseconds after which the page is printed as it is. */
const PATIENCE_MS = 5000

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

const isWhole = (): boolean =>
  queryClient.isFetching() === 0 && document.querySelector('main :is(.skeleton, [data-drawing="due"])') === null

/** Prints the page when its later parts, its charts and its long lists are there, which the browser would not wait for. */
export async function printPage(): Promise<void> {
  const last = performance.now() + PATIENCE_MS
  askForPaper()
  // Twice whole: a part that has just come may ask for more, and a chart measures itself before it is drawn.
  for (let whole = 0; whole < 2 && performance.now() < last; whole = isWhole() ? whole + 1 : 0) await nextFrame()
  window.print()
}
