import { Link } from '@tanstack/react-router'
import { planPlace, planPlaceMark, planTitle, planYearMark } from '../format/plan-label.js'
import { capitalised } from '../i18n/code-label.js'
import { carry } from '../state/use-view.js'
import type { ViewState } from '../state/view-state.js'
import type { PlanHead } from '../trpc.js'

interface PlanLinkProps {
  readonly plan: PlanHead
  readonly facts?: ViewState['facts']
  /** Name and, on a second line, where the unit lies. */
  readonly withPlace?: boolean
  /** Where the unit lies is said beside the link by other means. */
  readonly inPlace?: boolean
  /** Plans of several years may stand here: the year follows the name. */
  readonly withYear?: boolean
}

export function PlanLink({ plan, facts, withPlace = false, inPlace = withPlace, withYear = false }: PlanLinkProps) {
  const place = capitalised(planPlace(plan))
  const year = inPlace ? planYearMark(plan) : planPlaceMark(plan)
  return (
    <>
      <Link to="/plans/$planId" params={{ planId: plan.plan_id }} search={carry(facts === undefined ? {} : { facts })}>
        {planTitle(plan)}
      </Link>
      {withYear && year !== '' && ` ${year}`}
      {withPlace && place !== '' && <span className="note"> {place}</span>}
    </>
  )
}
