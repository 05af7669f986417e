import { lazy } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { WhenSeen } from '../../ui/drawing/when-seen.js'
import { FigureLink } from '../../ui/figure-link.js'
import { OpenLink } from '../../ui/open-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { type CountBar, longestBar } from './count-bars.series.js'

// Recharts comes in its own chunk.
const CountBarsDrawing = lazy(async () => ({ default: (await import('./count-bars-drawing.js')).CountBarsDrawing }))

const BAR_HEIGHT = 34

interface CountBarsProps {
  readonly bars: readonly CountBar[]
  /** Plans behind the figure. */
  readonly plans: number
  /** Head of the first column and of the counts in the table. */
  readonly corner: string
  readonly counted: string
}

/** Horizontal bars with their numbers beside them; the table has the same links. */
export function CountBars({ bars, plans, corner, counted }: CountBarsProps) {
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
      <FigureTable>
        {() => (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{corner}</th>
                <th scope="col" className="number">
                  {counted}
                </th>
                <th scope="col" className="number">
                  {t('figure.plans')}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <tr key={bar.key}>
                  <th scope="row">{bar.label}</th>
                  <td className="number">
                    <FigureLink value={bar.count} selection={bar.selection} words={bar.words} />
                  </td>
                  <td className="number">
                    {bar.plans === 0 ? (
                      formatOutOf(bar.plans, plans, language)
                    ) : (
                      <OpenLink
                        selection={{ ...bar.selection, by: 'plan' }}
                        label={`${bar.label}: ${t('figure.of_plans', { n: formatOutOf(bar.plans, plans, language) })}`}
                      >
                        {formatOutOf(bar.plans, plans, language)}
                      </OpenLink>
                    )}
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
