import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import type { Denominator } from '../../state/matrix-state.js'
import { type Selection, writeSelection } from '../../state/selection.js'
import { alter, useChangeView } from '../../state/use-view.js'
import { usePanel } from '../../state/use-panel.js'
import { FigureLink } from '../../ui/figure-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { BarLabel } from '../bar-label.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import { leadingFamily, type ShareBar } from './channel-shares.series.js'
import './channel-shares.css'

const MOST_BARS = 24
const BAR_HEIGHT = 42
/** With many bars each is lower, so that a page of them can be seen at once. */
const MANY_BARS = 14
const LOW_BAR = 26
/** Pixels that `23%` needs inside a segment. */
const LABEL_ROOM = 32

const selectionOf = (bar: ShareBar, family: ChannelFamily): Selection => ({
  subject: 'channel',
  plan: bar.plan_id,
  facets: { family },
})

interface ChannelSharesProps {
  readonly bars: readonly ShareBar[]
  readonly of: Denominator
}

/** Stacked bars of shares, one a plan or a group, with the numbers in the segments and all of them in the table. */
export function ChannelShares({ bars, of }: ChannelSharesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const change = useChangeView()
  const narrow = useNarrow()
  const shown = bars.slice(0, MOST_BARS)
  const name = (family: ChannelFamily): string => t(`channels.families.${family}`)
  const open = (bar: ShareBar, family: ChannelFamily): void => {
    if (bar.filter === null) panel.open(selectionOf(bar, family))
    else change({ ...bar.filter, open: writeSelection(selectionOf(bar, family)) })
  }
  const words = (bar: ShareBar, family: ChannelFamily): string =>
    t('channels.shares.words', {
      place: bar.name,
      family: name(family),
      share: formatShare(bar.shares[family], language),
      n: formatNumber(bar.counts[family], language),
      whole: formatNumber(bar.whole, language),
    })
  const leader = leadingFamily(bars)
  return (
    <>
      {leader !== null && bars.length > 1 && (
        <p className="figure-summary">
          {t('channels.shares.leader', {
            family: name(leader.family),
            n: formatNumber(leader.bars, language),
            total: formatNumber(bars.length, language),
          })}
        </p>
      )}
      <ul className="family-key">
        {channelFamilyCodes.map((family) => (
          <li key={family} className={`family-${family}`}>
            {name(family)}
          </li>
        ))}
      </ul>
      <div className="shares-chart" aria-hidden="true">
        <ResponsiveContainer
          width="100%"
          height={shown.length * (shown.length > MANY_BARS ? LOW_BAR : BAR_HEIGHT) + 8}
          initialDimension={{ width: 900, height: 200 }}
        >
          <BarChart
            data={[...shown]}
            layout="vertical"
            barCategoryGap={shown.length > MANY_BARS ? 3 : 7}
            margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 1]} hide />
            <YAxis
              type="category"
              dataKey="name"
              width={narrow ? 100 : 'auto'}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            {channelFamilyCodes.map((family) => (
              <Bar
                key={family}
                dataKey={(bar: ShareBar) => bar.shares[family]}
                name={name(family)}
                stackId="share"
                className={`family-bar family-bar-${family}`}
                isAnimationActive={false}
                onClick={({ payload }: { payload?: ShareBar }) => {
                  if (payload !== undefined) open(payload, family)
                }}
              >
                <LabelList
                  dataKey={(bar: ShareBar) => formatShare(bar.shares[family], language, 0)}
                  content={
                    <BarLabel className={`family-label family-label-${family}`} place="inside" room={LABEL_ROOM} />
                  }
                />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      {shown.length < bars.length && (
        <p className="note">
          {t('channels.shares.more', { count: shown.length, n: formatNumber(shown.length, language) })}
        </p>
      )}
      <FigureTable>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('figure.plan')}</th>
              {channelFamilyCodes.map((family) => (
                <th key={family} scope="col" className="number">
                  {name(family)}
                </th>
              ))}
              <th scope="col" className="number">
                {t(`channels.shares.whole.${of}`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">
                  {bar.name}
                  {bar.plan_id === null && (
                    <span className="note"> {t('figure.of_plans', { n: formatNumber(bar.plans, language) })}</span>
                  )}
                </th>
                {channelFamilyCodes.map((family) => (
                  <td key={family} className="number">
                    {bar.counts[family] > 0 && (
                      <span className="soft">{formatShare(bar.shares[family], language)} </span>
                    )}
                    {bar.filter === null || bar.counts[family] === 0 ? (
                      <FigureLink
                        value={bar.counts[family]}
                        selection={selectionOf(bar, family)}
                        words={words(bar, family)}
                      />
                    ) : (
                      <Link
                        to="."
                        search={alter({ ...bar.filter, open: writeSelection(selectionOf(bar, family)) })}
                        resetScroll={false}
                        aria-label={words(bar, family)}
                      >
                        {formatNumber(bar.counts[family], language)}
                      </Link>
                    )}
                  </td>
                ))}
                <td className="number">{formatNumber(bar.whole, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureTable>
    </>
  )
}
