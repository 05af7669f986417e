import { lazy } from 'react'
import { partCode } from '../../state/page-code.js'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { WhenSeen } from '../../ui/drawing/when-seen.js'
import { OpenLink } from '../../ui/open-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { type CountBar, longestBar } from './count-bars.series.js'
import { CountTable, type CountTableProps } from './count-table.js'

// Recharts comes in its own chunk.
const CountBarsDrawing = lazy(async () => ({
  default: (await partCode(() => import('./count-bars-drawing.js'))).CountBarsDrawing,
}))

const BAR_HEIGHT = 34

/** Horizontal bars with their numbers beside them; the table has the same links. */
export function CountBars({ bars, plans, corner, counted }: CountTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const height = bars.length * BAR_HEIGHT + 8
  const labelOf = (bar: CountBar): string =>
    `${formatNumber(bar.count, language)} · ${t('figure.of_plans', { n: formatOutOf(bar.plans, plans, language) })}`
  const longest = longestBar(bars)
  return (
    <>
      {longest !== undefined && bars.length > 1 && (
        <p className="figure-summary">
          <Trans
            i18nKey="figure.most"
            values={{ label: longest.label, about: labelOf(longest) }}
            components={{ sentences: <OpenLink selection={longest.selection} /> }}
          />
        </p>
      )}
      <WhenSeen height={height}>
        {(width) => <CountBarsDrawing bars={bars} width={width} height={height} labelOf={labelOf} />}
      </WhenSeen>
      <FigureTable>{() => <CountTable bars={bars} plans={plans} corner={corner} counted={counted} />}</FigureTable>
    </>
  )
}
