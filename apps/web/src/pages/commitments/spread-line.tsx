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
import { writeGoal, writeThing } from './written-goal.js'

type Spread = Answers['commitments']['targets']['spreads'][number]

interface SpreadLineProps {
  readonly spread: Spread
  readonly kind: NumberKind
  /** Words that the quotes of the numbers have; empty where any will do. */
  readonly words: string
  /** In the filter. */
  readonly plans: number
  /** Lines that its area stands beside; 0 where a line above names it. */
  readonly lines: number
}

/** The targets of one area in one unit, or the frequencies of one unit: how many, in how many plans, and where they lie. */
export function SpreadLine({ spread, kind, words, plans, lines }: SpreadLineProps) {
  const { par_area, unit, thing, targets, plans_with, ...values } = spread
  const { t } = useTranslation()
  const language = useLanguage()
  const area =
    par_area === null ? t('commitments.area.unknown') : capitalised(codeLabel(parAreaCodes, par_area, language))
  const monthly = t('commitments.targets.monthly_of', { thing: unit })
  const label = kind === 'target' ? `${area} (${unit})` : thing ? monthly : unit
  const facets = {
    kind,
    ...(kind === 'target' ? { area: par_area ?? 'none' } : {}),
    ...(thing ? { thing: unit } : { unit }),
    ...(words === '' ? {} : { words }),
  }
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
        {kind === 'target' ? (
          unit
        ) : (
          <UnitLink label={label} goal={thing ? writeThing(unit) : writeGoal({ value: null, unit })} />
        )}
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
        const number = formatNumber(value, language)
        const written = thing
          ? t('panel.times_a_month', { thing: unit, n: number })
          : (formatQuantity({ value, unit, comparator: null }, language, () => '') ?? '')
        // A median may be nobody's target: its sentences are all it is the middle of.
        const selection =
          name === 'median' ? all : { ...all, facets: { ...facets, [thing ? 'monthly' : 'value']: String(value) } }
        return (
          <td key={name} className="number">
            <OpenLink selection={selection} label={`${label}, ${t(`commitments.spread.${name}`)}: ${written}`}>
              {number}
            </OpenLink>
          </td>
        )
      })}
    </tr>
  )
}

/** A unit, or a thing in all its periods, that leads to its numbers in the list below. */
function UnitLink({ label, goal }: { readonly label: string; readonly goal: string }) {
  const { t } = useTranslation()
  return (
    <Link
      to="."
      search={alter({ goal })}
      resetScroll={false}
      aria-label={t('commitments.spread.list', { unit: label })}
    >
      {label}
    </Link>
  )
}
