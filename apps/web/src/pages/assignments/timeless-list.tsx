import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import type { TimelessPair } from '../../charts/assignment-matrix/assignment-matrix.series.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { FigureLink } from '../../ui/figure-link.js'
import { OpenLink } from '../../ui/open-link.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { useWordsAsked } from './assignments-asked.js'

const FIRST_PAIRS = 12

/** Who is given which duty without any plan ever saying until when or how often. */
export function TimelessList({ pairs, plans }: { readonly pairs: readonly TimelessPair[]; readonly plans: number }) {
  const { t } = useTranslation()
  const { shown, more } = useRowsShown(pairs, FIRST_PAIRS)
  if (pairs.length === 0) return <p>{t('assignments.timeless.none')}</p>
  return (
    <>
      <ScrollX label={t('assignments.timeless.title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('assignments.matrix.corner')}</th>
              <th scope="col">{t('assignments.list.duty')}</th>
              <th scope="col" className="number">
                {t('assignments.clarity.all')}
              </th>
              <th scope="col" className="number">
                {t('figure.plans')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <TimelessRow key={`${pair.role}/${pair.duty}`} pair={pair} plans={plans} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {more}
    </>
  )
}

function TimelessRow({ pair, plans }: { readonly pair: TimelessPair; readonly plans: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const role = capitalised(codeLabel(actorRoleCodes, pair.role, language))
  const duty = codeLabel(dutyCodes, pair.duty, language)
  const selection: Selection = {
    subject: 'assignment',
    plan: null,
    facets: { ...useWordsAsked(), role: pair.role, duty: pair.duty, clear: 'no' },
  }
  const words = t('assignments.matrix.cell', {
    count: pair.assignments,
    role,
    duty,
    n: formatNumber(pair.assignments, language),
    clear: formatNumber(0, language),
  })
  const of = formatOutOf(pair.plans, plans, language)
  return (
    <tr>
      <th scope="row">{role}</th>
      <td>{capitalised(duty)}</td>
      <td className="number">
        <FigureLink value={pair.assignments} selection={selection} words={words} />
      </td>
      <td className="number">
        <OpenLink selection={{ ...selection, by: 'plan' }} label={`${words}, ${t('figure.of_plans', { n: of })}`}>
          {of}
        </OpenLink>
      </td>
    </tr>
  )
}
