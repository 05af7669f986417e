import { useSuspenseQueries } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelHeatmap } from '../../charts/channel-heatmap/channel-heatmap.js'
import { strengthRanges } from '../../charts/channel-heatmap/channel-heatmap.series.js'
import { shareBars } from '../../charts/channel-shares/channel-shares.series.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { PageHead } from '../../ui/page-head.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { ChannelAnswer } from './channel-answer.js'
import { channelTables } from './channel-tables.js'

// Recharts comes in its own chunk, after the heatmap.
const ChannelShares = lazy(async () => ({
  default: (await import('../../charts/channel-shares/channel-shares.js')).ChannelShares,
}))

export function ChannelsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [summary, matrix] = useSuspenseQueries({
    queries: [trpc.channels.summary.queryOptions({ filter }), trpc.channels.matrix.queryOptions({ filter })],
  })
  const bars = shareBars(matrix.data.rows)
  const unreadable = matrix.data.rows.some(({ status }) => status === 'unreadable')
  return (
    <>
      <PageHead
        title={t('channels.title')}
        actions={
          <TakeAway
            view="co-cau-kenh"
            title={t('channels.title')}
            tables={channelTables(matrix.data, filter, t, language)}
            sources={[{ subject: 'channel', plan: null, facets: {} }]}
          />
        }
      >
        <ChannelAnswer summary={summary.data} />
        {summary.data.median_channels !== null && (
          <p className="soft">{t('channels.median', { n: formatNumber(summary.data.median_channels, language, 1) })}</p>
        )}
      </PageHead>
      <FilterBar />
      {matrix.data.n_plans > 0 && (
        <>
          <Figure
            title={t('channels.heatmap.title')}
            note={t('channels.heatmap.note')}
            foot={
              <>
                <span className="swatches">
                  {strengthRanges().map(({ level, text }) => (
                    <span key={level} className={`swatch swatch-${level}`}>
                      {text}
                    </span>
                  ))}
                </span>
                <NothingKey kinds={unreadable ? ['not_found', 'unreadable'] : ['not_found']} />
                <span>{t('channels.heatmap.strength')}</span>
              </>
            }
          >
            <ChannelHeatmap matrix={matrix.data} />
          </Figure>
          <Figure title={t('channels.shares.title')} note={t('channels.shares.note')} foot={t('channels.shares.about')}>
            <Suspense fallback={<PartSkeleton height={2 + bars.length * 2.7} />}>
              <ChannelShares bars={bars} />
            </Suspense>
          </Figure>
        </>
      )}
    </>
  )
}
