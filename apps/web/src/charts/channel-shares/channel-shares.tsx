import { lazy } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { partCode } from '../../state/page-code.js'
import type { Denominator } from '../../state/matrix-state.js'
import { usePanel } from '../../state/use-panel.js'
import { WhenSeen } from '../../ui/drawing/when-seen.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { useNarrow } from '../../ui/use-narrow.js'
import { barLayout } from './bar-layout.js'
import { barSelection, type ShareBar } from './channel-shares.series.js'
import { LeadingFamily } from './leading-family.js'
import { SharesTable } from './shares-table.js'
import './channel-shares.css'

const MOST_BARS = 24
/** Pixels that the names of the families take as a rule, over the bars and as a key of their own. */
const HEADS = 26
const KEY = 82

// Recharts comes in its own chunk.
const ChannelSharesDrawing = lazy(async () => ({
  default: (await partCode(() => import('./channel-shares-drawing.js'))).ChannelSharesDrawing,
}))

interface ChannelSharesProps {
  readonly bars: readonly ShareBar[]
  /** The bars of all pages. */
  readonly allBars: () => readonly ShareBar[]
  readonly of: Denominator
}

/** Stacked bars of shares, one a plan or a group, with the numbers in the segments and all of them in the table. */
export function ChannelShares({ bars, allBars, of }: ChannelSharesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const shown = bars.slice(0, MOST_BARS)
  const names = shown.map(({ name }) => name)
  const layout = barLayout(names, useNarrow())
  return (
    <>
      <LeadingFamily allBars={allBars} />
      <WhenSeen height={(layout.over === 0 ? HEADS : KEY) + shown.length * layout.row}>
        {(width) => (
          <ChannelSharesDrawing
            width={width}
            bars={shown}
            layout={layout}
            onOpen={(bar, family) => panel.open(barSelection(bar, { family }))}
          />
        )}
      </WhenSeen>
      {shown.length < bars.length && (
        <p className="note">
          {t('channels.shares.more', { count: shown.length, n: formatNumber(shown.length, language) })}
        </p>
      )}
      <FigureTable>{() => <SharesTable bars={bars} of={of} />}</FigureTable>
    </>
  )
}
