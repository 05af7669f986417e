import { useSyncExternalStore } from 'react'

let reachable = true
const listeners = new Set<() => void>()

/** Notes whether the last request reached the server. */
export function reportConnection(reached: boolean): void {
  if (reached === reachable) return
  reachable = reached
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the last request told. */
export const isReachable = (): boolean => reachable

/** Waits until a request is answered. */
export function whenReachable(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!reachable) return
      stop()
      resolve()
    }
    const stop = subscribe(look)
    look()
  })
}

/** False from the first request that reached nobody until the next that is answered. */
export function useReachable(): boolean {
  return useSyncExternalStore(subscribe, () => reachable)
}
