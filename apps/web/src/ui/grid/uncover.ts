const sizeOf = (element: Element | null): { readonly width: number; readonly height: number } =>
  element?.getBoundingClientRect() ?? { width: 0, height: 0 }

/**
 * Tells the scroller of a grid how much of it the heads, the totals and the names of the rows cover, all of which stay in
 * sight: a cell that gets the focus is then scrolled out from under them.
 */
export function uncover(table: HTMLTableElement): void {
  const frame = table.parentElement
  if (frame === null) return
  const head = sizeOf(table.tHead).height
  const foot = sizeOf(table.tFoot).height
  const names = sizeOf(table.querySelector('.grid-corner')).width
  frame.style.scrollPadding = `${head}px 0 ${foot}px ${names}px`
}
