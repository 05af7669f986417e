import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plansRequest } from '../../state/plans-request.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'

export function PlansHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions(plansRequest(useFilter())))
  return (
    <PageHead title={t('plans.title')} actions={actions}>
      <p>{t('plans.lead', { count: data.total, n: formatNumber(data.total, language) })}</p>
    </PageHead>
  )
}
