import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { matrixRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { PageHead } from '../../ui/page-head.js'
import { ChannelAnswer } from './channel-answer.js'
import { ChannelParts } from './channel-parts.js'
import { channelTables } from './channel-tables.js'
import { useChannelView } from './use-channel-view.js'

export function ChannelsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const state = useView()
  const [summary, matrix] = useSuspenseQueries({
    queries: [trpc.channels.summary.queryOptions({ filter }), trpc.channels.matrix.queryOptions(matrixRequest(filter))],
  })
  const view = useChannelView(matrix.data)
  return (
    <>
      <PageHead
        title={t('channels.title')}
        actions={
          <TakeAway
            view="co-cau-kenh"
            title={t('channels.title')}
            tables={[
              ...channelTables(view, state, t, language),
              ...yearChangesTables({ ...view.ordered, corner: t('subject.channel') }, t),
            ]}
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
      {matrix.data.n_plans > 0 && <ChannelParts matrix={matrix.data} view={view} />}
    </>
  )
}
