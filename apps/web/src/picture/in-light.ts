/**
 * What `read` finds with the colours of paper, whatever the screen has: a picture ends in a document. The page is not drawn
 * in between.
 */
export function inLight<T>(read: () => T): T {
  const root = document.documentElement
  root.dataset['paper'] = 'light'
  try {
    return read()
  } finally {
    delete root.dataset['paper']
  }
}
