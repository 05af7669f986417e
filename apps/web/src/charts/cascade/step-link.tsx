import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carry } from '../../state/use-view.js'
import { OpenLink } from '../../ui/open-link.js'
import type { CascadeRow } from './cascade.series.js'
import { stepSelection } from './step-selection.js'

interface StepLinkProps {
  readonly row: CascadeRow
  readonly label?: string
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** Opens the sentences about a step; for a plan of the corpus that nobody cites, its own place of date or title. */
export function StepLink({ row, label, title, children }: StepLinkProps) {
  const selection = stepSelection(row)
  const named = label === undefined ? {} : { label }
  if (selection !== null)
    return (
      <OpenLink selection={selection} {...named}>
        {title === undefined ? children : <span title={title}>{children}</span>}
      </OpenLink>
    )
  if (row.plan_id === null) return children
  return (
    <Link
      to="/plans/$planId"
      params={{ planId: row.plan_id }}
      search={carry({ at: row.plan_offset ?? 0, facts: 'about' })}
      title={title}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Link>
  )
}
