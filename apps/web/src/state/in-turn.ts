/** A browser that never rests goes on all the same, after this many milliseconds. */
const PATIENCE_MS = 300

const waiting: (() => void)[] = []
let going = false

/** Not every browser tells when it is free. */
function whenFree(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PATIENCE_MS })
  else setTimeout(work, PATIENCE_MS / 10)
}

function goOn(): void {
  const next = waiting.shift()
  going = next !== undefined
  next?.()
  if (going) whenFree(goOn)
}

/**
 * Does pieces of work that nobody waits for one after the other, each when the browser is free: it draws and answers the
 * reader in between.
 * @returns takes the work back where it was not begun
 */
export function inTurn(work: () => void): () => void {
  waiting.push(work)
  if (!going) {
    going = true
    whenFree(goOn)
  }
  return () => {
    const place = waiting.indexOf(work)
    if (place >= 0) waiting.splice(place, 1)
  }
}
