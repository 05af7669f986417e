// Runs before anything is drawn; the policy of the server allows no script inside the HTML.

// The titles in the HTML are there in both languages; this says which one to show.
{
  const remembered = () => {
    try {
      return localStorage.getItem('doi-chieu.lang')
    } catch {
      // Storage may be switched off.
      return null
    }
  }
  const asked = /[?&]lang=(vi|en)(?:&|$)/.exec(location.search)?.[1]
  if ((asked ?? remembered()) === 'en') document.documentElement.lang = 'en'
}

// The scripts of the page come when its text is painted, so that on a slow line the text does not share the line with them.
{
  /** Longer than this nobody waits for a paint: a window in the background has none. */
  const PATIENCE_MS = 1500
  let started = false
  const start = () => {
    const list = document.getElementById('scripts')
    if (started || list === null) return
    started = true
    const [entry, ...parts] = list.textContent.split(' ')
    for (const href of parts)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
    const begin = () =>
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: entry }))
    // Each heavy part in a task of its own: the browser can answer the reader before the next one begins.
    const heavy = ['/libraries-', '/shared-'].flatMap((name) => parts.filter((href) => href.includes(name)))
    const evaluate = () => {
      const next = heavy.shift()
      if (next === undefined) begin()
      else import(next).then(() => setTimeout(evaluate), begin)
    }
    evaluate()
  }
  document.addEventListener('DOMContentLoaded', () => {
    if (document.visibilityState === 'hidden') start()
    else setTimeout(start, PATIENCE_MS)
    try {
      new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
    } catch {
      start()
    }
  })
}
