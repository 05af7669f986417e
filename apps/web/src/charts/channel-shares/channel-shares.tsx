import { useTranslation } from 'react-i18next'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { usePanel } from '../../state/use-panel.js'
import { FigureLink } from '../../ui/figure-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import type { ShareBar } from './channel-shares.series.js'
import { BarLabel } from '../bar-label.js'
import './channel-shares.css'

const MOST_BARS = 40
const BAR_HEIGHT = 42
/** Pixels that `23%` needs inside a segment. */
const LABEL_ROOM = 32

/** Stacked bars of shares, one a plan, with the numbers in the segments and all of them in the table. */
export function ChannelShares({ bars }: { readonly bars: readonly ShareBar[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const narrow = useNarrow()
  const shown = bars.slice(0, MOST_BARS)
  const name = (family: ChannelFamily): string => t(`channels.families.${family}`)
  return (
    <>
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
          height={shown.length * BAR_HEIGHT + 8}
          initialDimension={{ width: 900, height: 200 }}
        >
          <BarChart
            data={[...shown]}
            layout="vertical"
            barCategoryGap={7}
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
                  if (payload !== undefined)
                    panel.open({ subject: 'channel', plan: payload.plan_id, facets: { family } })
                }}
              >
                <LabelList
                  content={
                    <BarLabel
                      texts={shown.map((bar) => formatShare(bar.shares[family], language, 0))}
                      className={`family-label family-label-${family}`}
                      place="inside"
                      room={LABEL_ROOM}
                    />
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
                {t('channels.shares.mentions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.plan_id}>
                <th scope="row">{bar.name}</th>
                {channelFamilyCodes.map((family) => {
                  const share = formatShare(bar.shares[family], language)
                  return (
                    <td key={family} className="number">
                      {bar.counts[family] > 0 && <span className="soft">{share} </span>}
                      <FigureLink
                        value={bar.counts[family]}
                        selection={{ subject: 'channel', plan: bar.plan_id, facets: { family } }}
                        words={t('channels.shares.words', {
                          place: bar.name,
                          family: name(family),
                          share,
                          n: formatNumber(bar.counts[family], language),
                        })}
                      />
                    </td>
                  )
                })}
                <td className="number">{formatNumber(bar.mentions, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureTable>
    </>
  )
}
