import { formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { FigureLink } from '../../ui/figure-link.js'
import { OpenLink } from '../../ui/open-link.js'
import type { CountBar } from './count-bars.series.js'

export interface CountTableProps {
  readonly bars: readonly CountBar[]
  /** Plans behind the figure. */
  readonly plans: number
  /** Head of the first column and of the counts in the table. */
  readonly corner: string
  readonly counted: string
}

/** The numbers of the bars, each opening what a click on its bar opens, and the plans that have any. */
export function CountTable({ bars, plans, corner, counted }: CountTableProps) {
  const { t } = useTranslation()
  return (
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
              <PlansOfBar bar={bar} of={plans} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many of all plans have any; opens them, each with its number. */
function PlansOfBar({ bar, of }: { readonly bar: CountBar; readonly of: number }) {
  const { t } = useTranslation()
  const outOf = formatOutOf(bar.plans, of, useLanguage())
  if (bar.plans === 0) return outOf
  return (
    <OpenLink
      selection={{ ...bar.selection, by: 'plan' }}
      label={`${bar.label}: ${t('figure.of_plans', { n: outOf })}`}
    >
      {outOf}
    </OpenLink>
  )
}
