import { useSyncExternalStore } from 'react'

let asked = false
const listeners = new Set<() => void>()

/** Has every drawing of the page drawn, also those the reader has not come to: for paper, pictures and reports. */
export function askForDrawings(): void {
  if (asked) return
  asked = true
  for (const listener of listeners) listener()
}

export const drawingsAsked = (): boolean => asked

/** True when somebody may print: what is on paper only is then asked for. */
export const useDrawingsAsked = (): boolean => useSyncExternalStore(onDrawingsAsked, drawingsAsked)

export function onDrawingsAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Whoever presses Ctrl or goes to the browser's own menu may print next, and the browser does not wait for what comes then.
window.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  if (key === 'Control' || key === 'Meta') askForDrawings()
  if (key.toLowerCase() !== 'p' || shiftKey || altKey || !(ctrlKey || metaKey)) return
  event.preventDefault()
  void import('./print-page.js').then(
    ({ printPage }) => printPage(),
    () => window.print(),
  )
})
document.documentElement.addEventListener('mouseleave', ({ clientY }) => {
  if (clientY <= 0) askForDrawings()
})
window.addEventListener('beforeprint', askForDrawings)

/** Resolves when everything within `place` is drawn; asks for it first. */
export function drawnWithin(place: Element): Promise<void> {
  askForDrawings()
  const isDrawn = (): boolean => place.querySelector('[data-drawing="due"]') === null
  if (isDrawn()) return Promise.resolve()
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isDrawn()) return
      watch.disconnect()
      // The chart measures itself once it is there, then draws.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    })
    watch.observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawing'] })
  })
}
