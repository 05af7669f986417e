import { parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { Link } from '@tanstack/react-router'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { NumberKind } from '../../state/matrix-state.js'
import type { Selection } from '../../state/selection.js'
import { alter } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { OpenLink } from '../../ui/open-link.js'
import { writeGoal } from './written-goal.js'

type Spread = Answers['commitments']['targets']['spreads'][number]

interface SpreadLineProps {
  readonly spread: Spread
  readonly kind: NumberKind
  /** In the filter. */
  readonly plans: number
  /** Lines that its area stands beside; 0 where a line above names it. */
  readonly lines: number
}

/** The targets of one area in one unit, or the frequencies of one unit: how many, in how many plans, and where they lie. */
export function SpreadLine({ spread, kind, plans, lines }: SpreadLineProps) {
  const { par_area, unit, targets, plans_with, ...values } = spread
  const { t } = useTranslation()
  const language = useLanguage()
  const area =
    par_area === null ? t('commitments.area.unknown') : capitalised(codeLabel(parAreaCodes, par_area, language))
  const label = kind === 'target' ? `${area} (${unit})` : unit
  const facets = kind === 'target' ? { kind, area: par_area ?? 'none', unit } : { kind, unit }
  const all: Selection = { subject: 'commitment', plan: null, facets: { ...facets, number: 'yes' } }
  const n = formatNumber(targets, language)
  const share = formatOutOf(plans_with, plans, language)
  return (
    <tr>
      {kind === 'target' && lines > 0 && (
        <th scope="rowgroup" rowSpan={lines}>
          {area}
        </th>
      )}
      <th scope="row" className="spread-unit">
        {kind === 'target' ? unit : <UnitLink unit={unit} />}
      </th>
      <td className="number">
        <FigureLink
          value={targets}
          selection={all}
          words={t('commitments.words', { label, n, plans: formatNumber(plans_with, language) })}
        />
      </td>
      <td className="number">
        <OpenLink selection={{ ...all, by: 'plan' }} label={`${label}: ${t('figure.of_plans', { n: share })}`}>
          {share}
        </OpenLink>
      </td>
      {(['least', 'median', 'most'] as const).map((name) => {
        const value = values[name]
        const written = formatQuantity({ value, unit, comparator: null }, language, () => '') ?? ''
        // A median may be nobody's target: its sentences are all it is the middle of.
        const selection = name === 'median' ? all : { ...all, facets: { ...facets, value: String(value) } }
        return (
          <td key={name} className="number">
            <OpenLink selection={selection} label={`${label}, ${t(`commitments.spread.${name}`)}: ${written}`}>
              {formatNumber(value, language)}
            </OpenLink>
          </td>
        )
      })}
    </tr>
  )
}

/** A unit that leads to its numbers in the list below. */
function UnitLink({ unit }: { readonly unit: string }) {
  const { t } = useTranslation()
  return (
    <Link
      to="."
      search={alter({ goal: writeGoal({ value: null, unit }) })}
      resetScroll={false}
      aria-label={t('commitments.spread.list', { unit })}
    >
      {unit}
    </Link>
  )
}
