import { type RefObject, useEffect } from 'react'

/**
 * Scrolls the text to an offset and marks what begins there. Runs again when the plan or the offset changes; the mark
 * stays until the next jump.
 */
export function useJump(box: RefObject<HTMLElement | null>, at: number | null, spanIds: readonly string[]): void {
  const ids = spanIds.join(' ')
  useEffect(() => {
    const text = box.current
    if (text === null || at === null) return
    const wanted = new Set(ids.split(' '))
    const marks = [...text.querySelectorAll<HTMLElement>('mark[data-start]')]
    const targets = marks.filter((mark) => mark.dataset['spans']?.split(' ').some((id) => wanted.has(id)) === true)
    const lines = [...text.querySelectorAll<HTMLElement>('[data-line]')]
    const first = targets[0] ?? lines.findLast((line) => Number(line.dataset['line']) <= at)
    if (first === undefined) return
    for (const target of targets) target.classList.add('target')
    const scroll = (): void => first.scrollIntoView({ block: 'center', behavior: 'instant' })
    scroll()
    // Who came by a link of another page, by keyboard, goes on from the words it led to.
    if (document.activeElement === document.body) {
      first.tabIndex = -1
      first.focus({ preventScroll: true })
    }
    // Chunks that come into view get their real height: look once more when they have it.
    const frame = requestAnimationFrame(() => requestAnimationFrame(scroll))
    return () => {
      cancelAnimationFrame(frame)
      for (const target of targets) target.classList.remove('target')
    }
  }, [box, at, ids])
}
