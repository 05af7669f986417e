import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import type { Selection } from '../../state/selection.js'
import { LinkList } from '../../ui/link-list.js'
import { OpenLink } from '../../ui/open-link.js'

interface AnswerProps {
  readonly summary: Answers['assignments']['summary']
}

/** What is assigned in plans that name nobody to lead. */
const leaderless: Selection = { subject: 'assignment', plan: null, facets: { lacks: 'lead' } }

/** How many assignments have no time, who is never given one, and where nobody leads. */
export function AssignmentAnswer({ summary }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (summary.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  return (
    <>
      <Timeless summary={summary} />
      {summary.clear > 0 && summary.roles_without_time.length > 0 && (
        <p>
          <Trans
            i18nKey="overview.assignments.no_time"
            components={{
              list: (
                <LinkList
                  items={summary.roles_without_time.map(({ actor_role }) => ({
                    key: actor_role,
                    label: codeLabel(actorRoleCodes, actor_role, language),
                    selection: { subject: 'assignment', plan: null, facets: { role: actor_role } },
                  }))}
                />
              ),
            }}
          />
        </p>
      )}
      {summary.plans_without_lead.length > 0 && <NobodyLeads summary={summary} />}
    </>
  )
}

function Timeless({ summary: { assignments, clear } }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (assignments === 0) return <p>{t('overview.worked.unowned.nothing')}</p>
  const timeless = assignments - clear
  return (
    <p>
      <Trans
        i18nKey={`overview.assignments.${timeless === 0 ? 'timed' : clear === 0 ? 'never' : 'timeless'}`}
        count={assignments}
        values={{
          timeless: formatNumber(timeless, language),
          n: formatNumber(assignments, language),
          share: formatShare(timeless / assignments, language),
        }}
        components={{
          timeless: <OpenLink selection={{ subject: 'assignment', plan: null, facets: { clear: 'no' } }} />,
          all: <OpenLink selection={{ subject: 'assignment', plan: null, facets: {} }} />,
        }}
      />
    </p>
  )
}

function NobodyLeads({ summary: { n_plans, plans_without_lead, n_without_lead, plans_with } }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (n_plans === 1) return <p className="soft">{t('overview.assignments.own_no_lead')}</p>
  const selection: Selection = { ...leaderless, by: 'plan' }
  const items = plans_without_lead.map((plan) => ({
    key: plan.plan_id,
    label: planNameWithYear(plan),
    selection: { subject: 'assignment' as const, plan: plan.plan_id, facets: {} },
  }))
  return (
    <p className="soft">
      <Trans
        i18nKey="overview.assignments.no_lead"
        values={{ n: formatOutOf(n_without_lead, plans_with, language) }}
        components={{
          plans: <OpenLink selection={selection} />,
          list: <LinkList places whole={{ n: n_without_lead, selection }} items={items} />,
        }}
      />
    </p>
  )
}
