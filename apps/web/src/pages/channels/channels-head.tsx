import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { OpenLink } from '../../ui/open-link.js'
import { PageHead } from '../../ui/page-head.js'
import { ChannelAnswer } from './channel-answer.js'

export function ChannelsHead({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.channels.summary.queryOptions({ filter: useFilter() }))
  return (
    <PageHead title={t('channels.title')} actions={actions}>
      <ChannelAnswer summary={data} />
      {data.median_channels !== null && (
        <p className="soft">
          <Trans
            i18nKey={data.n_plans === 1 ? 'channels.own' : 'channels.median'}
            values={{ n: formatNumber(data.median_channels, language, 1) }}
            components={{ plans: <OpenLink selection={{ subject: 'channel', plan: null, by: 'plan', facets: {} }} /> }}
          />
        </p>
      )}
    </PageHead>
  )
}
