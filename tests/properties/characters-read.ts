import { vi } from 'vitest'

/** A pattern tied to its place gives up after its first letters. */
const TIED = 64

/**
 * How many characters patterns and searches look at while work is done: an upper bound in steps, the same on any machine and
 * under any load, where a time is not. Loops over units are not counted; they run once over a text.
 */
export function charactersRead(work: () => void): number {
  const patterns = vi.spyOn(RegExp.prototype, 'exec')
  const searches = [vi.spyOn(String.prototype, 'indexOf'), vi.spyOn(String.prototype, 'includes')]
  const backwards = vi.spyOn(String.prototype, 'lastIndexOf')
  try {
    work()
    let read = 0
    patterns.mock.calls.forEach(([text], i) => {
      const pattern: unknown = patterns.mock.contexts[i]
      const result = patterns.mock.results[i]
      if (pattern instanceof RegExp) read += ofPattern(pattern, text, result?.type === 'return' ? result.value : null)
    })
    for (const { mock } of searches)
      mock.calls.forEach(([wanted, from = 0], i) => {
        const found = mock.results[i]?.value
        // What is not found was looked for to the end.
        read +=
          typeof found === 'number' && found >= 0
            ? Math.abs(found - from) + wanted.length
            : String(mock.contexts[i]).length - from
      })
    backwards.mock.calls.forEach(([wanted, from = Infinity], i) => {
      const start = Math.min(from, String(backwards.mock.contexts[i]).length)
      const found = backwards.mock.results[i]?.value
      read += typeof found === 'number' && found >= 0 ? start - found + wanted.length : start
    })
    return read
  } finally {
    vi.restoreAllMocks()
  }
}

function ofPattern(pattern: RegExp, text: string, match: RegExpExecArray | null): number {
  const tied = pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline)
  if (tied) return Math.min(text.length, match?.[0].length ?? TIED)
  // The matches of one walk over a text are counted once, when it comes to its end.
  if (pattern.global) return match === null ? text.length : 0
  return match === null ? text.length : match.index + match[0].length
}
