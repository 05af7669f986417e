import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react'
import { type GridPlace, type GridSize, moveInGrid } from './grid-moves.js'
import { uncover } from './uncover.js'

interface PlaceInGrid {
  readonly table: RefObject<HTMLTableElement | null>
  /** The one cell that Tab reaches. */
  readonly current: GridPlace
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

/** The place that the event is in, from the marks of its cell. */
function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest('[data-row]') : null
  if (!(cell instanceof HTMLElement)) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

/**
 * Where the reader is in a grid, and how keys and the mouse lead through it.
 * @param act what Enter, the space bar and a click do at a place; a link in a row head is followed instead
 */
export function useGridPlace(size: GridSize, act: (at: GridPlace) => void): PlaceInGrid {
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1 })
  const current = {
    row: Math.max(size.top, Math.min(place.row, size.rows - 1)),
    column: Math.min(place.column, size.columns - 1),
  }
  const focus = (to: GridPlace): void => {
    setPlace(to)
    const cell = table.current?.querySelector(`[data-row="${to.row}"][data-column="${to.column}"]`)
    if (table.current === null || !(cell instanceof HTMLElement)) return
    uncover(table.current)
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = placeOf(event.target)
    if (from === null || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      if (event.target instanceof Element && event.target.closest('a') !== null) return
      const link = from.column === 0 && event.target instanceof Element ? event.target.querySelector('a') : null
      event.preventDefault()
      if (link === null) act(from)
      else link.click()
      return
    }
    const to = moveInGrid(from, { key: event.key, ctrl: event.ctrlKey }, size)
    if (to === null) return
    event.preventDefault()
    focus(to)
  }
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target)
    if (at === null || at.column === 0) return
    setPlace(at)
    act(at)
  }
  return { table, current, onKeyDown, onClick }
}
