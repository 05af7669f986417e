import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Denominator } from '../../state/matrix-state.js'
import { type Selection, writeSelection } from '../../state/selection.js'
import { alter, useChangeView } from '../../state/use-view.js'
import { usePanel } from '../../state/use-panel.js'
import { WhenSeen } from '../../ui/drawing/when-seen.js'
import { FigureLink } from '../../ui/figure-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import { leadingFamily, type ShareBar } from './channel-shares.series.js'
import './channel-shares.css'

const MOST_BARS = 24
const BAR_HEIGHT = 42
/** With many bars each is lower, so that a page of them can be seen at once. */
const MANY_BARS = 14
const LOW_BAR = 26
/** Pixels that the names over the bars take as a rule. */
const HEADS = 26

// Recharts comes in its own chunk.
const ChannelSharesDrawing = lazy(async () => ({
  default: (await import('./channel-shares-drawing.js')).ChannelSharesDrawing,
}))

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
  const shown = bars.slice(0, MOST_BARS)
  const height = shown.length * (shown.length > MANY_BARS ? LOW_BAR : BAR_HEIGHT) + 8
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
      <WhenSeen height={HEADS + height}>
        {(width) => <ChannelSharesDrawing width={width} bars={shown} height={height} onOpen={open} />}
      </WhenSeen>
      {shown.length < bars.length && (
        <p className="note">
          {t('channels.shares.more', { count: shown.length, n: formatNumber(shown.length, language) })}
        </p>
      )}
      <FigureTable>
        {() => (
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
                      <span className="note">
                        {' '}
                        {t('filter.plans', { count: bar.plans, n: formatNumber(bar.plans, language) })}
                      </span>
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
        )}
      </FigureTable>
    </>
  )
}
