import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carry } from '../state/use-view.js'

interface ProvenProps {
  readonly plan: string
  /** Where in the plan's text it is read from, in UTF-16 units; null: no link. */
  readonly at: number | null | undefined
  readonly children: ReactNode
}

/** What the heading of a plan says, leading to the words it was read from. */
export function Proven({ plan, at, children }: ProvenProps) {
  if (at === null || at === undefined) return children
  return (
    <Link to="/plans/$planId" params={{ planId: plan }} search={carry({ at, facts: 'about' })}>
      {children}
    </Link>
  )
}
