import { useSyncExternalStore } from 'react'

let printing = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (next === printing) return
  printing = next
  for (const listener of listeners) listener()
}

// The server draws first lines too, and prints nothing.
if (typeof window !== 'undefined') {
  window.matchMedia('print').addEventListener('change', ({ matches }) => set(matches))
  window.addEventListener('beforeprint', () => set(true))
  window.addEventListener('afterprint', () => set(false))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True while the page is printed: figures that show a part of their rows then show all of them. */
export function usePrinting(): boolean {
  const isPrinting = (): boolean => printing
  return useSyncExternalStore(subscribe, isPrinting, isPrinting)
}
