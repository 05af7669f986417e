import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import { CommitmentAnswer } from './commitment-answer.js'

export function CommitmentsHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.commitments.summary.queryOptions({ filter: useFilter() }))
  return (
    <PageHead title={t('commitments.title')} actions={actions}>
      <CommitmentAnswer summary={data} />
    </PageHead>
  )
}
