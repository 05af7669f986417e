import { useSyncExternalStore } from 'react'

let asked = false
const listeners = new Set<() => void>()

/** Has every drawing of the page drawn, also those the reader has not come to: for paper, pictures and reports. */
export function askForDrawings(): void {
  if (asked) return
  asked = true
  for (const listener of listeners) listener()
}

const drawingsAsked = (): boolean => asked

/** True once all drawings are wanted; they stay. */
export const useDrawingsAsked = (): boolean => useSyncExternalStore(onDrawingsAsked, drawingsAsked)

function onDrawingsAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

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
