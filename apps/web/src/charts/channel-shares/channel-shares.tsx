import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Denominator } from '../../state/matrix-state.js'
import { type Selection, writeSelection } from '../../state/selection.js'
import { alter, useChangeView } from '../../state/use-view.js'
import { usePanel } from '../../state/use-panel.js'
import { WhenSeen } from '../../ui/drawing/when-seen.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
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

const selectionOf = (bar: ShareBar, facets: Selection['facets']): Selection => ({
  subject: 'channel',
  plan: bar.plan_id,
  facets,
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
    if (bar.filter === null) panel.open(selectionOf(bar, { family }))
    else change({ ...bar.filter, open: writeSelection(selectionOf(bar, { family })) })
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
          <Trans
            i18nKey="channels.shares.leader"
            values={{
              family: name(leader.family),
              n: formatNumber(leader.bars, language),
              total: formatNumber(bars.length, language),
            }}
            components={{
              sentences: <OpenLink selection={{ subject: 'channel', plan: null, facets: { family: leader.family } }} />,
            }}
          />
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
                      <BarLink bar={bar} facets={{ family }} words={words(bar, family)}>
                        {bar.counts[family] === 0
                          ? null
                          : `${formatShare(bar.shares[family], language)} (${formatNumber(bar.counts[family], language)})`}
                      </BarLink>
                    </td>
                  ))}
                  <td className="number">
                    <BarLink bar={bar} facets={{}} words={`${bar.name}: ${formatNumber(bar.whole, language)}`}>
                      {formatNumber(bar.whole, language)}
                    </BarLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </FigureTable>
    </>
  )
}

interface BarLinkProps {
  readonly bar: ShareBar
  readonly facets: Selection['facets']
  readonly words: string
  /** null where there is nothing. */
  readonly children: string | null
}

/** A figure of a bar with its sentences; those of a group are shown with the group as the filter. */
function BarLink({ bar, facets, words, children }: BarLinkProps) {
  const selection = selectionOf(bar, facets)
  if (children === null) return <Nothing kind="not_found" as="mark" />
  if (bar.filter === null)
    return (
      <OpenLink selection={selection} label={words}>
        {children}
      </OpenLink>
    )
  return (
    <Link
      to="."
      search={alter({ ...bar.filter, open: writeSelection(selection) })}
      resetScroll={false}
      aria-label={words}
    >
      {children}
    </Link>
  )
}
