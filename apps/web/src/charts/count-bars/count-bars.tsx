import { useTranslation } from 'react-i18next'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { usePanel } from '../../state/use-panel.js'
import { FigureLink } from '../../ui/figure-link.js'
import { FigureTable } from '../../ui/figure/figure-table.js'
import { useNarrow } from '../../ui/use-narrow.js'
import type { CountBar } from './count-bars.series.js'
import { BarLabel } from '../bar-label.js'
import './count-bars.css'

const BAR_HEIGHT = 34

interface CountBarsProps {
  readonly bars: readonly CountBar[]
  /** Plans behind the figure. */
  readonly plans: number
  /** Head of the first column and of the counts in the table. */
  readonly corner: string
  readonly counted: string
}

/** Horizontal bars with their numbers beside them; a click opens the sentences, the table has the same links. */
export function CountBars({ bars, plans, corner, counted }: CountBarsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const narrow = useNarrow()
  const labelOf = (bar: CountBar): string =>
    `${formatNumber(bar.count, language)} · ${t('figure.of_plans', { n: formatOutOf(bar.plans, plans, language) })}`
  const [first] = bars
  return (
    <>
      {first !== undefined && bars.length > 1 && (
        <p className="figure-summary">{t('figure.most', { label: first.label, about: labelOf(first) })}</p>
      )}
      <div className="count-bars" aria-hidden="true">
        <ResponsiveContainer
          width="100%"
          height={bars.length * BAR_HEIGHT + 8}
          initialDimension={{ width: 560, height: 200 }}
        >
          <BarChart
            data={[...bars]}
            layout="vertical"
            barCategoryGap={6}
            margin={{ top: 0, right: 132, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis
              type="category"
              dataKey="label"
              width={narrow ? 100 : 'auto'}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            <Bar
              dataKey="count"
              isAnimationActive={false}
              className="count-bar"
              onClick={({ payload }: { payload?: CountBar }) => {
                if (payload !== undefined && payload.selection !== null) panel.open(payload.selection)
              }}
            >
              <LabelList dataKey={labelOf} content={<BarLabel className="count-label" place="beside" />} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <FigureTable>
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
                  {bar.selection === null ? (
                    formatNumber(bar.count, language)
                  ) : (
                    <FigureLink value={bar.count} selection={bar.selection} words={bar.words} />
                  )}
                </td>
                <td className="number">{formatOutOf(bar.plans, plans, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureTable>
    </>
  )
}
