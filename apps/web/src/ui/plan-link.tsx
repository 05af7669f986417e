import { Link } from '@tanstack/react-router'
import { planName, planPlace } from '../format/plan-label.js'
import { carry } from '../state/use-view.js'
import type { ViewState } from '../state/view-state.js'
import type { PlanHead } from '../trpc.js'

interface PlanLinkProps {
  readonly plan: PlanHead
  readonly facts?: ViewState['facts']
  /** Name and, on a second line, where the unit lies. */
  readonly withPlace?: boolean
}

export function PlanLink({ plan, facts, withPlace = false }: PlanLinkProps) {
  const place = planPlace(plan)
  return (
    <>
      <Link to="/plans/$planId" params={{ planId: plan.plan_id }} search={carry(facts === undefined ? {} : { facts })}>
        {planName(plan)}
      </Link>
      {withPlace && place !== '' && <span className="note"> {place}</span>}
    </>
  )
}
