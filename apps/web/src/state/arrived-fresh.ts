const [arrival] = performance.getEntriesByType('navigation')
let fresh = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate'

/** True where the reader starts at the top of a page; false for who comes back to the place they left. */
export const arrivedFresh = (): boolean => fresh

/** To be told of every step of the history. */
export function noteStep(type: 'PUSH' | 'REPLACE' | 'BACK' | 'FORWARD' | 'GO'): void {
  if (type !== 'REPLACE') fresh = type === 'PUSH'
}
