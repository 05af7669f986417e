import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import { OpenLink } from '../../ui/open-link.js'
import type { CascadeRow } from './cascade.series.js'

interface StepLinkProps {
  readonly row: CascadeRow
  readonly label?: string
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** Where the sentences stand that tell of a step: all mentions of its document, or the one mention there is. */
export function stepSelection(row: CascadeRow): Selection | null {
  if (row.legal_document_id !== null)
    return { subject: 'citation', plan: null, facets: { document: row.legal_document_id } }
  return row.citation_id === null ? null : { subject: 'citation', plan: null, facets: { citation: row.citation_id } }
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
