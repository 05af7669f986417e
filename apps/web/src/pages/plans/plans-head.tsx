import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Jump } from '../../ui/jump.js'
import { PageHead } from '../../ui/page-head.js'
import { usePlans } from './use-plans.js'

export function PlansHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, order } = usePlans()
  return (
    <PageHead title={t('plans.title')} actions={actions}>
      <p>
        <Trans
          i18nKey="plans.lead"
          count={data.total}
          values={{ n: formatNumber(data.total, language), order: t(`plans.order.${order}`) }}
          components={{ list: <Jump to="list" /> }}
        />
      </p>
    </PageHead>
  )
}
