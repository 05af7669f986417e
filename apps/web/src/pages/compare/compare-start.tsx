import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, useView } from '../../state/use-view.js'
import { everyPlan, type SideFilter, writeSide } from '../../state/written-filter.js'
import { trpc } from '../../trpc.js'

interface Question {
  readonly words: string
  readonly sides: readonly SideFilter[]
}

/** Nothing is chosen yet: questions that this data can answer, each a link to its comparison. */
export function CompareStart() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const filter = { units }
  const [summary, list] = useSuspenseQueries({
    queries: [
      trpc.overview.summary.queryOptions({ filter }),
      trpc.plans.list.queryOptions({ filter, limit: 50, sort: 'year_newest' }),
    ],
  })
  const { years, levels } = summary.data.facets
  const plans = list.data.rows.map(({ plan }) => plan)
  const [first] = plans
  // Two of the same kind and year say more about each other.
  const like = plans.flatMap((plan, at) => {
    const other = plans
      .slice(at + 1)
      .find((one) => one.locality_level === plan.locality_level && one.plan_year === plan.plan_year)
    return other === undefined ? [] : [[plan, other] as const]
  })[0]
  const other = plans[1]
  const pair = like ?? (first === undefined || other === undefined ? undefined : ([first, other] as const))
  const [older, newer] = years.slice(-2)
  const [levelA, levelB] = levels.toSorted((a, b) => b.plans - a.plans)
  const level = (code: (typeof levels)[number]['level']): string => codeLabel(localityLevelCodes, code, language)
  const questions: readonly Question[] = [
    ...(pair === undefined
      ? []
      : [
          {
            words: capitalised(
              t('compare.start.places', { a: planNameWithYear(pair[0]), b: planNameWithYear(pair[1]) }),
            ),
            sides: pair.map(({ plan_id }) => ({ ...everyPlan, plan: [plan_id] })),
          },
        ]),
    ...(older === undefined || newer === undefined
      ? []
      : [
          {
            words: t('compare.start.years', { a: older.year, b: newer.year }),
            sides: [older, newer].map(({ year }) => ({ ...everyPlan, year: [year] })),
          },
        ]),
    ...(levelA === undefined || levelB === undefined
      ? []
      : [
          {
            words: t('compare.start.levels', { a: level(levelA.level), b: level(levelB.level) }),
            sides: [levelA, levelB].map((one) => ({ ...everyPlan, level: [one.level] })),
          },
        ]),
  ]
  if (questions.length === 0) return <p>{capitalised(t('nothing.no_document'))}.</p>
  return (
    <section className="figure">
      <h2>{t('compare.start.title')}</h2>
      <ul className="compare-questions">
        {questions.map(({ words, sides }) => (
          <li key={words}>
            <Link to="." search={alter({ side: sides.map(writeSide), open: null })}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
