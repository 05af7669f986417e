import type { ReactNode } from 'react'

interface ScrollXProps {
  /** Names what is scrolled, for screen readers. */
  readonly label: string
  readonly children: ReactNode
}

/** A wide table or a long command in its own scroller, so that the page never scrolls sideways. */
export function ScrollX({ label, children }: ScrollXProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="scroll-x" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
