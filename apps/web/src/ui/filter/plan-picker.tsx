import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.js'
import { planPlace, planTitleInPlace } from '../../format/plan-label.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { FilterChoice } from './filter-choice.js'

/** Chooses single plans among those that the other filters leave. */
export function PlanPicker({ onChange }: { readonly onChange: (plans: readonly string[]) => void }) {
  const { t } = useTranslation()
  const view = useView()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions({ filter: { ...filter, plan: [] }, limit: 500 }))
  return (
    <FilterChoice
      name={t('filter.plan')}
      options={data.rows.map(({ plan }) => ({
        value: plan.plan_id,
        label: planTitleInPlace(plan),
        note: planPlace(plan),
        plans: null,
      }))}
      chosen={view.plan}
      onChange={onChange}
    />
  )
}
