import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plansRequest } from '../../state/plans-request.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Jump } from '../../ui/jump.js'
import { PageHead } from '../../ui/page-head.js'

export function PlansHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions(plansRequest(useFilter())))
  return (
    <PageHead title={t('plans.title')} actions={actions}>
      <p>
        <Trans
          i18nKey="plans.lead"
          count={data.total}
          values={{ n: formatNumber(data.total, language) }}
          components={{ list: <Jump to="list" /> }}
        />
      </p>
    </PageHead>
  )
}
