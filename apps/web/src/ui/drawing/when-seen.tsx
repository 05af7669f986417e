import { type ReactNode, startTransition, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { drawingsAsked, onDrawingsAsked } from './drawings-asked.js'
import './when-seen.css'

/** A reader who scrolls finds the drawing there already. */
const NEAR = '240px 0px'

interface WhenSeenProps {
  /** Pixels that the drawing will take, kept free for it. */
  readonly height: number
  readonly children: ReactNode
}

/**
 * Loads and draws a chart when the reader comes near it, or when all drawings are asked for. Its title, its answer and its
 * table are there before; on paper the table stands alone where the drawing never came.
 */
export function WhenSeen({ height, children }: WhenSeenProps) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useSyncExternalStore(onDrawingsAsked, drawingsAsked)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || place.current === null) return undefined
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setSeen(true))
      },
      { rootMargin: NEAR },
    )
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [seen])
  const due = <div className="drawing" data-drawing="due" style={{ minHeight: height }} ref={place} />
  return seen || asked ? <Suspense fallback={due}>{children}</Suspense> : due
}
