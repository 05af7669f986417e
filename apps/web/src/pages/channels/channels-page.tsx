import { useSuspenseQuery } from '@tanstack/react-query'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { matrixRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { ChannelsHead } from './channels-head.js'
import { ChannelParts } from './channel-parts.js'
import { channelTables } from './channel-tables.js'
import { useChannelView } from './use-channel-view.js'

export function ChannelsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const state = useView()
  const { data: matrix } = useSuspenseQuery(trpc.channels.matrix.queryOptions(matrixRequest(filter)))
  const view = useChannelView(matrix)
  return (
    <>
      <ChannelsHead
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
      />
      <FilterBar />
      {matrix.n_plans > 0 && <ChannelParts matrix={matrix} view={view} />}
    </>
  )
}
