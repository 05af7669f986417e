import type { ReactNode } from 'react'
import './notice.css'

interface ThreePartsProps {
  readonly what: string
  readonly effect: string
  readonly next: string
  /** A button or link that does what `next` says. */
  readonly action?: ReactNode
  readonly urgent?: boolean
}

/** A message in three parts: what happened, what it does to the data, what to do next. */
export function ThreeParts({ what, effect, next, action, urgent = false }: ThreePartsProps) {
  return (
    <div className={urgent ? 'notice notice-urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <p>
        <strong>{what}</strong> {effect} {next}
      </p>
      {action}
    </div>
  )
}
