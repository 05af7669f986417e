import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.js'
import { planPlace, planTitleWithYear } from '../../format/plan-label.js'
import { toldApart } from '../../format/told-apart.js'
import { alter, useView } from '../../state/use-view.js'
import type { PlanHead } from '../../trpc.js'
import './plan-tabs.css'

/** More plans than this are chosen in the filter bar instead. */
const MOST_TABS = 12

/** All plans together or one of them: links that set the plan in the filter. */
export function PlanTabs({ plans }: { readonly plans: readonly PlanHead[] }) {
  const { t } = useTranslation()
  const { plan: chosen } = useView()
  // One plan alone is all of them.
  if (plans.length < 2 || plans.length > MOST_TABS) return null
  const named = toldApart(
    plans.map((plan) => ({ id: plan.plan_id, name: planTitleWithYear(plan), place: planPlace(plan) })),
  )
  return (
    <nav className="plan-tabs no-print" aria-label={t('assignments.matrix.view')}>
      <Link
        to="."
        search={alter({ plan: [], open: null })}
        resetScroll={false}
        activeProps={{}}
        aria-current={chosen.length === 0}
      >
        {t('assignments.matrix.every')}
      </Link>
      {named.map(({ id, name }) => (
        <Link
          key={id}
          to="."
          search={alter({ plan: [id], open: null })}
          resetScroll={false}
          activeProps={{}}
          aria-current={chosen.length === 1 && chosen[0] === id}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
