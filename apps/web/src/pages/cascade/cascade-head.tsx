import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import { CascadeAnswer } from './cascade-answer.js'

/** What the API is asked; null as programme leaves the choice to it. */
export const cascadeRequest = (filter: PlanFilter, programme: string | null) => ({
  filter,
  ...(programme === null ? {} : { programme_id: programme }),
})

/** The request of the address. The old steps stay on screen until the new ones are there. */
export function useCascadeRequest() {
  const filter = useFilter()
  return cascadeRequest(filter, useDeferredValue(useView().programme))
}

export function CascadeHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.cascade.steps.queryOptions(useCascadeRequest()))
  return (
    <PageHead title={t('cascade.title')} actions={actions}>
      <CascadeAnswer answer={data} />
    </PageHead>
  )
}
