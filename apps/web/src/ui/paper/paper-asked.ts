import { useSyncExternalStore } from 'react'
import { askForDrawings } from '../drawing/drawings-asked.js'

/** Milliseconds after which nobody who went for the menu is about to print any more. */
const FORGOTTEN_AFTER = 60_000

let asked = false
let forgetting: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(next: boolean): void {
  clearTimeout(forgetting)
  if (next) forgetting = setTimeout(() => set(false), FORGOTTEN_AFTER)
  if (next === asked) return
  asked = next
  for (const listener of listeners) listener()
}

/** Has the page made ready for paper: all drawings and parts, which stay, and for a minute the whole of its long lists. */
export function askForPaper(): void {
  askForDrawings()
  set(true)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const paperAsked = (): boolean => asked

/** True while somebody may be about to print. */
export const usePaperAsked = (): boolean => useSyncExternalStore(subscribe, paperAsked, paperAsked)

const isMac = /Mac/.test(navigator.userAgent)

/** The browser's own key for printing: on a Mac Ctrl+P is the line above in a field. */
const printsBy = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && !shiftKey && !altKey && (isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey)

// Whoever presses Ctrl or goes to the browser's own menu may print next, and the browser does not wait for what comes then.
window.addEventListener('keydown', (event) => {
  // A filled-in field sends an event of this name without a key.
  if (!(event instanceof KeyboardEvent)) return
  if (event.key === (isMac ? 'Meta' : 'Control')) askForPaper()
  if (!printsBy(event)) return
  event.preventDefault()
  if (event.repeat) return
  void import('./print-page.js').then(
    ({ printPage }) => printPage(),
    () => window.print(),
  )
})
document.documentElement.addEventListener('mouseleave', ({ clientY }) => {
  if (clientY <= 0) askForPaper()
})
window.addEventListener('beforeprint', askForPaper)
window.addEventListener('afterprint', () => set(false))
