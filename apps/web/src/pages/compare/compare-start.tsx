import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, useView } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import { everyPlan, type SideFilter, writeSide } from '../../state/written-filter.js'
import { type Answers, type PlanHead, trpc } from '../../trpc.js'

interface Question {
  readonly words: string
  readonly sides: readonly SideFilter[]
}

/** Two plans that say much about each other: of the same kind and year where there are such, else the first two. */
function pairOf(plans: readonly PlanHead[]): readonly [PlanHead, PlanHead] | null {
  for (const [at, plan] of plans.entries()) {
    const like = plans
      .slice(at + 1)
      .find((one) => one.locality_level === plan.locality_level && one.plan_year === plan.plan_year)
    if (like !== undefined) return [plan, like]
  }
  const [first, second] = plans
  return first === undefined || second === undefined ? null : [first, second]
}

/** What this data can answer: two places, two years, two levels. */
function questionsOf(
  { years, levels }: Answers['overview']['summary']['facets'],
  plans: readonly PlanHead[],
  t: TFunction,
  language: Language,
): readonly Question[] {
  const pair = pairOf(plans)
  const [older, newer] = years.slice(-2)
  const [levelA, levelB] = levels.toSorted((a, b) => b.plans - a.plans)
  const level = (code: (typeof levels)[number]['level']): string => codeLabel(localityLevelCodes, code, language)
  const places = pair && {
    words: capitalised(t('compare.start.places', { a: planNameWithYear(pair[0]), b: planNameWithYear(pair[1]) })),
    sides: pair.map(({ plan_id }) => ({ ...everyPlan, plan: [plan_id] })),
  }
  const twoYears = older !== undefined &&
    newer !== undefined && {
      words: t('compare.start.years', { a: older.year, b: newer.year }),
      sides: [older, newer].map(({ year }) => ({ ...everyPlan, year: [year] })),
    }
  const twoLevels = levelA !== undefined &&
    levelB !== undefined && {
      words: capitalised(t('compare.start.levels', { a: level(levelA.level), b: level(levelB.level) })),
      sides: [levelA, levelB].map((one) => ({ ...everyPlan, level: [one.level] })),
    }
  return [places, twoYears, twoLevels].filter((question) => question !== null && question !== false)
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
  const plans = list.data.rows.map(({ plan }) => plan)
  const questions = questionsOf(summary.data.facets, plans, t, language)
  const [only] = plans
  if (questions.length === 0)
    return (
      <p className="notice">
        {only === undefined
          ? `${capitalised(t('nothing.no_document'))}.`
          : t('compare.start.single', { plan: planNameWithYear(only) })}
      </p>
    )
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
