import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import { CitationAnswer } from './citation-answer.js'

export function CitationsHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const { data } = useSuspenseQuery(trpc.citations.summary.queryOptions({ filter: useFilter() }))
  return (
    <PageHead title={t('citations.title')} actions={actions}>
      <CitationAnswer summary={data} />
    </PageHead>
  )
}
