import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber, formatYears } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'

/** What is compared, and from how many plans. */
export function OverviewHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.overview.summary.queryOptions({ filter: useFilter() }))
  const { totals } = data
  const unclean = data.answers.plans_unclean_text
  const years = [totals.year_min, totals.year_max].filter((year) => year !== null)
  return (
    <PageHead title={t('overview.title')} actions={actions}>
      <p className="purpose">{t('overview.purpose')}</p>
      {totals.plans === 0 ? (
        <p>{t('filter.empty.answer')}</p>
      ) : (
        <p>
          <Trans
            i18nKey="overview.lead"
            count={totals.localities}
            values={{
              plans: t('overview.lead_plans', { count: totals.plans, n: formatNumber(totals.plans, language) }),
              localities: formatNumber(totals.localities, language),
              provinces: t('overview.lead_provinces', {
                count: totals.provinces,
                n: formatNumber(totals.provinces, language),
              }),
              years: formatYears(years),
            }}
            components={{ plans: <Link to="/plans" search={carry()} /> }}
          />
        </p>
      )}
      {unclean > 0 && (
        <p className="soft">
          <Trans
            i18nKey="overview.unclean"
            values={{ n: formatNumber(unclean, language), total: formatNumber(totals.plans, language) }}
            components={{ read: <Link to="/data" hash="read" search={carry()} /> }}
          />
        </p>
      )}
    </PageHead>
  )
}
