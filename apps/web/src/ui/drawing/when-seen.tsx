import { type ReactNode, startTransition, Suspense, useEffect, useRef, useState } from 'react'
import { inTurn } from '../../state/in-turn.js'
import { useDrawingsAsked } from './drawings-asked.js'
import './when-seen.css'

/** A reader who scrolls finds the drawing there already. */
const NEAR = '240px 0px'

/** Pixels of a drawing whose place was never on screen: it measures itself. */
const USUAL_WIDTH = 560

/** Milliseconds after which a drawing further down is made all the same: the page has long been readable by then. */
const MADE_AFTER = 5000

interface WhenSeenProps {
  /** Pixels that the drawing will take, kept free for it. */
  readonly height: number
  /** Draws the chart; told the pixels there are for it, so that it need not measure and draw itself a second time. */
  readonly children: (width: number) => ReactNode
}

/**
 * Loads and draws a chart when the reader comes near it, when the page has come to rest, or when all drawings are asked for. Its title, its answer and its
 * table are there before; on paper the table stands alone where the drawing never came.
 */
export function WhenSeen({ height, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useDrawingsAsked()
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const box = place.current
    if (width !== null || box === null) return undefined
    let takeBack = (): void => {}
    const make = (): void => {
      takeBack()
      takeBack = inTurn(() => startTransition(() => setWidth(box.clientWidth)))
    }
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) make()
      },
      { rootMargin: NEAR },
    )
    watch.observe(box)
    const rest = setTimeout(make, MADE_AFTER)
    return () => {
      watch.disconnect()
      clearTimeout(rest)
      takeBack()
    }
  }, [width])
  const due = <div className="drawing" data-drawing="due" style={{ minHeight: height }} ref={place} />
  return width !== null || asked ? <Suspense fallback={due}>{children(width ?? USUAL_WIDTH)}</Suspense> : due
}
