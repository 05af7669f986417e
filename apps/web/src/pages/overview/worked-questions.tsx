import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { ListInWords } from '../../ui/list-in-words.js'
import { OpenLink } from '../../ui/open-link.js'
import { QuestionList } from './question-list.js'

type Worked = Answers['overview']['questions']

/** Questions as people ask them, each answered from the data at hand and leading to the view that answers it in full. */
export function WorkedQuestions({ worked }: { readonly worked: Worked }) {
  const { t } = useTranslation()
  const { loudspeaker } = worked
  const only = loudspeaker.fewest_channels === 1
  const questions = [
    {
      name: 'loudspeaker',
      to: '/channels',
      search: carry(only ? { plan: loudspeaker.plans.map(({ plan_id }) => plan_id) } : {}),
      answer: <LoudspeakerAnswer worked={worked} />,
    },
    { name: 'programme', to: '/citations', search: carry(), answer: <ProgrammeAnswer worked={worked} /> },
    { name: 'unowned', to: '/assignments', search: carry(), answer: <UnownedAnswer worked={worked} /> },
  ] as const
  return (
    <QuestionList
      id="worked"
      title={t('overview.worked.title')}
      questions={questions.map((one) => ({ ...one, words: t(`overview.worked.${one.name}.question`) }))}
    />
  )
}

function LoudspeakerAnswer({ worked }: { readonly worked: Worked }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plans_with, fewest_channels, plans, plans_fewest } = worked.loudspeaker
  if (fewest_channels === null) return <p>{t('overview.worked.loudspeaker.unused')}</p>
  const more = plans_fewest - plans.length
  const list = (
    <>
      <LinkList
        items={plans.map((plan) => ({
          key: plan.plan_id,
          label: planNameWithYear(plan),
          selection: { subject: 'channel', plan: plan.plan_id, facets: {} },
        }))}
      />
      {more > 0 && (
        <>
          {', '}
          <Link to="/channels" search={carry({ sort: 'least' })}>
            {t('figure.more_places', { count: more, n: formatNumber(more, language) })}
          </Link>
        </>
      )}
    </>
  )
  if (fewest_channels === 1) {
    return (
      <p>
        <Trans i18nKey="overview.worked.loudspeaker.only" components={{ list }} />
      </p>
    )
  }
  return (
    <p>
      <Trans
        i18nKey="overview.worked.loudspeaker.none"
        count={plans_with}
        values={{
          n: formatNumber(plans_with, language),
          total: formatNumber(worked.n_plans, language),
          fewest: formatNumber(fewest_channels, language),
        }}
        components={{
          list,
          few: <OpenLink selection={{ subject: 'channel', plan: null, by: 'plan', facets: {} }} />,
          loud: <OpenLink selection={{ subject: 'channel', plan: null, facets: { channel: 'loudspeaker_radio' } }} />,
        }}
      />
    </p>
  )
}

function ProgrammeAnswer({ worked }: { readonly worked: Worked }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plans_same_year, plans_earlier_year, same_year, earlier } = worked.programme
  const values = {
    n: formatNumber(plans_same_year, language),
    total: formatNumber(worked.n_plans, language),
    earlier: formatNumber(plans_earlier_year, language),
  }
  if (plans_earlier_year + plans_same_year === 0) return <p>{t('overview.worked.programme.none_at_all')}</p>
  if (plans_earlier_year === 0) {
    return (
      <p>
        <Trans
          i18nKey="overview.worked.programme.none"
          count={plans_same_year}
          values={values}
          components={{
            own: <AnnualPlans year="same" />,
            list: <Places places={same_year} total={plans_same_year} year="same" />,
          }}
        />
      </p>
    )
  }
  return (
    <p>
      <Trans
        i18nKey="overview.worked.programme.earlier"
        count={plans_earlier_year}
        values={values}
        components={{
          old: <AnnualPlans year="earlier" />,
          own: <AnnualPlans year="same" />,
          list: <Places places={earlier} total={plans_earlier_year} year="earlier" />,
        }}
      />
    </p>
  )
}

interface AnnualPlansProps {
  /** Whose year the annual plans are of that plans rest on. */
  readonly year: 'same' | 'earlier'
  readonly children?: ReactNode
}

/** Opens the plans that rest on an annual plan, each with its sentences. */
function AnnualPlans({ year, children }: AnnualPlansProps): ReactNode {
  return (
    <OpenLink selection={{ subject: 'citation', plan: null, by: 'plan', facets: { annual: year } }}>
      {children}
    </OpenLink>
  )
}

interface PlacesProps {
  readonly places: Worked['programme']['earlier']
  /** How many there are: the number of those that `places` leaves out opens all. */
  readonly total: number
  readonly year: AnnualPlansProps['year']
}

/** Plans by name, each leading to the sentence in its text. */
function Places({ places, total, year }: PlacesProps): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const left = total - places.length
  const named = places.map(({ plan }) => ({ key: plan.plan_id, label: planNameWithYear(plan) }))
  const rest = { key: '', label: t('figure.more_places', { count: left, n: formatNumber(left, language) }) }
  return (
    <ListInWords items={left === 0 ? named : [...named, rest]}>
      {(label, at) => {
        const place = places[at]
        if (place === undefined) return <AnnualPlans year={year}>{label}</AnnualPlans>
        return (
          <Link
            to="/plans/$planId"
            params={{ planId: place.plan.plan_id }}
            search={carry({ facts: 'citation', at: place.start_offset })}
          >
            {label}
          </Link>
        )
      }}
    </ListInWords>
  )
}

function UnownedAnswer({ worked }: { readonly worked: Worked }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const { assignments, unowned, plans } = worked.unowned
  if (assignments === 0) return <p>{t('overview.worked.unowned.nothing')}</p>
  const all = <OpenLink selection={{ subject: 'assignment', plan: null, facets: {} }} />
  if (unowned === 0)
    return (
      <p>
        <Trans
          i18nKey="overview.worked.unowned.none"
          values={{ n: formatNumber(assignments, language) }}
          components={{ all }}
        />
      </p>
    )
  return (
    <p>
      <Trans
        i18nKey="overview.worked.unowned.some"
        count={unowned}
        values={{
          n: formatNumber(unowned, language),
          total: formatNumber(assignments, language),
          plans: t('filter.plans', { count: plans, n: formatNumber(plans, language) }),
        }}
        components={{
          all,
          list: <OpenLink selection={{ subject: 'assignment', plan: null, facets: { owned: 'no' } }} />,
          plans: <OpenLink selection={{ subject: 'assignment', plan: null, by: 'plan', facets: { owned: 'no' } }} />,
        }}
      />
    </p>
  )
}
