import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePrinting } from '../use-printing.js'

/** Pixels between the margins of an upright A4 sheet (styles/print.css), a little less for rounding. */
const SHEET = 696

/**
 * Pixels there are for a drawing: those told at first, then those of its box whenever it grows or shrinks; on paper those of
 * the sheet, which no box is measured for in time.
 * Unlike a measurement while it is drawn, this never makes the browser lay the page out in between.
 */
export function useDrawnWidth(first: number): {
  readonly box: RefObject<HTMLDivElement | null>
  readonly width: number
} {
  const printing = usePrinting()
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const place = box.current
    if (place === null) return undefined
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    watch.observe(place)
    return () => watch.disconnect()
  }, [])
  return { box, width: printing ? SHEET : width }
}
