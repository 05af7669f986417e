import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import { AssignmentAnswer } from './assignment-answer.js'

export function AssignmentsHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.assignments.summary.queryOptions({ filter: useFilter(), limit: 1 }))
  return (
    <PageHead title={t('assignments.title')} actions={actions}>
      <AssignmentAnswer summary={data} />
    </PageHead>
  )
}
