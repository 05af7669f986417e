import { Link, useNavigate } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { isTyping } from '../../state/is-typing.js'
import { carry, useView } from '../../state/use-view.js'
import type { PlanHead } from '../../trpc.js'

interface PlanNeighboursProps {
  readonly previous: PlanHead | null
  readonly next: PlanHead | null
}

/** The plans before and after in the filtered list, by link and by the keys `[` and `]`. */
export function PlanNeighbours({ previous, next }: PlanNeighboursProps) {
  const { t } = useTranslation()
  // Words that are searched for are looked for in the next plan too.
  const { facts, q } = useView()
  const navigate = useNavigate()
  // Before the links can be seen, so that the keys work as soon as they do.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const plan = event.key === '[' ? previous : event.key === ']' ? next : null
      if (plan === null || isTyping(event)) return
      void navigate({ to: '/plans/$planId', params: { planId: plan.plan_id }, search: carry({ facts, q }) })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [previous, next, facts, q, navigate])
  const link = (plan: PlanHead | null, rel: 'prev' | 'next') =>
    plan !== null && (
      <Link
        to="/plans/$planId"
        params={{ planId: plan.plan_id }}
        search={carry({ facts, q })}
        rel={rel}
        className={`plan-${rel}`}
        aria-keyshortcuts={rel === 'prev' ? '[' : ']'}
      >
        {rel === 'prev' && '←\u00a0'}
        {planTitleWithYear(plan)}
        {rel === 'next' && '\u00a0→'}
      </Link>
    )
  return (
    <nav className="plan-neighbours no-print" aria-label={t('plan_page.neighbours')}>
      {link(previous, 'prev')}
      {link(next, 'next')}
    </nav>
  )
}
