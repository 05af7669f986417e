import { useSyncExternalStore } from 'react'

/** `newer`: another build is published, the screen shows the one before; `switched`: the screen went over to it. */
type BuildNews = 'newer' | 'switched'

let news: BuildNews | null = null
const listeners = new Set<() => void>()

export function tellBuildNews(next: BuildNews | null): void {
  news = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useBuildNews(): BuildNews | null {
  return useSyncExternalStore(subscribe, () => news)
}
