import { type ReactNode, startTransition, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { drawingsAsked, onDrawingsAsked } from './drawings-asked.js'
import './when-seen.css'

/** A reader who scrolls finds the drawing there already. */
const NEAR = '240px 0px'

/** Milliseconds after which a drawing further down is made all the same: the page has long been readable by then. */
const MADE_AFTER = 5000

interface WhenSeenProps {
  /** Pixels that the drawing will take, kept free for it. */
  readonly height: number
  readonly children: ReactNode
}

/**
 * Loads and draws a chart when the reader comes near it, when the page has come to rest, or when all drawings are asked for. Its title, its answer and its
 * table are there before; on paper the table stands alone where the drawing never came.
 */
export function WhenSeen({ height, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useSyncExternalStore(onDrawingsAsked, drawingsAsked)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || place.current === null) return undefined
    const make = (): void => startTransition(() => setSeen(true))
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) make()
      },
      { rootMargin: NEAR },
    )
    watch.observe(place.current)
    const rest = setTimeout(make, MADE_AFTER)
    return () => {
      watch.disconnect()
      clearTimeout(rest)
    }
  }, [seen])
  const due = <div className="drawing" data-drawing="due" style={{ minHeight: height }} ref={place} />
  return seen || asked ? <Suspense fallback={due}>{children}</Suspense> : due
}
