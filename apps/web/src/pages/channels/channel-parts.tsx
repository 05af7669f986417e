import { useTranslation } from '../../i18n/use-translation.js'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { ChannelHeatmap } from '../../charts/channel-heatmap/channel-heatmap.js'
import { ChannelShares } from '../../charts/channel-shares/channel-shares.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { denominatorSchema } from '../../state/matrix-state.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { HeatmapKey } from './heatmap-key.js'
import type { ChannelView } from './use-channel-view.js'
import { Later } from '../../ui/later.js'

interface ChannelPartsProps {
  readonly matrix: Answers['channels']['matrix']
  readonly view: ChannelView
}

/** The heatmap and the shares: the same rows in the same order. */
export function ChannelParts({ matrix, view: { ordered, bars, allBars } }: ChannelPartsProps) {
  const { t } = useTranslation()
  const { measure, of } = useView()
  const { group, sort, cols } = ordered.order
  const change = useChangeView()
  const unreadable = matrix.rows.some(({ status }) => status === 'unreadable')
  return (
    <>
      <Figure
        picture
        title={t('channels.heatmap.title')}
        note={t(`channels.heatmap.notes.${measure}`, { peers: t(`channels.heatmap.peers.${group}`) })}
        foot={<HeatmapKey measure={measure} unreadable={unreadable} byLikeness={sort === 'like' || cols === 'like'} />}
      >
        <ChannelHeatmap matrix={matrix} ordered={ordered} />
      </Figure>
      <Later>
        <Figure
          picture
          title={t(group === 'none' ? 'channels.shares.title' : 'channels.shares.title_groups')}
          note={t(`channels.shares.notes.${of}`)}
          foot={t('channels.shares.about')}
        >
          <div className="arrange-bar no-print">
            <ArrangeSelect
              label={t('channels.shares.of')}
              value={of}
              options={denominatorSchema.options.map((value) => ({
                value,
                label: t(`channels.shares.whole.${value}`),
              }))}
              onChange={(value) => {
                const chosen = denominatorSchema.safeParse(value)
                if (chosen.success) change({ of: chosen.data }, { replace: true })
              }}
            />
          </div>
          <ChannelShares bars={bars} allBars={allBars} of={of} />
        </Figure>
      </Later>
      <Later>
        <YearChanges
          rows={ordered.rows}
          columns={ordered.columns}
          corner={t('subject.channel')}
          selectionOf={(plan, channel) => ({ subject: 'channel', plan, facets: { channel } })}
        />
      </Later>
    </>
  )
}
