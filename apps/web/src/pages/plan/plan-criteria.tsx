import { criteriaSource } from '@doi-chieu/core/criterion/communication-criteria'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { criteria } from '../../i18n/vi/criteria.js'
import type { Subject } from '../../state/selection.js'
import { TakeAway } from '../../takeaway/take-away.js'
import type { Answers } from '../../trpc.js'
import { formatNumber } from '../../format/number.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { Nothing } from '../../ui/nothing.js'
import { criteriaFacts } from './criteria-facts.js'
import { criteriaTable } from './criteria-table.js'
import { FactList } from './fact-list.js'
import type { PlanFact } from './plan-spans.js'

addTexts({ criteria })

interface PlanCriteriaProps {
  readonly detail: Answers['plans']['byId']
  readonly facts: Readonly<Record<Subject, readonly PlanFact[]>>
  readonly at: number | null
}

/** The plan's sentences under the criteria of a scoring scheme, to be taken away as one pack. */
export function PlanCriteria({ detail, facts, at }: PlanCriteriaProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const proved = criteriaFacts(detail, facts)
  const place = planTitleWithYear(detail.head)
  const plan = detail.plan.plan_id
  const channels = new Set(proved.flatMap(({ criterion }) => criterion.channels))
  const kinds = new Set(proved.flatMap(({ criterion }) => criterion.commitments))
  return (
    <div className="plan-criteria">
      <p className="note">{t('criteria.about', { source: criteriaSource[language] })}</p>
      <TakeAway
        view="minh-chung"
        title={t('criteria.title', { place })}
        scope={place}
        evidence={{
          answer: proved.map(({ criterion, facts: found }) =>
            t('criteria.found', {
              count: found.length,
              n: formatNumber(found.length, language),
              name: `${criterion.code}. ${criterion[`label_${language}`]}`,
            }),
          ),
        }}
        tables={[criteriaTable(proved, detail, t, language)]}
        sources={[
          ...[...channels].map((channel) => ({ subject: 'channel' as const, plan, facets: { channel } })),
          ...[...kinds].map((kind) => ({ subject: 'commitment' as const, plan, facets: { kind } })),
        ]}
      />
      {proved.map(({ criterion, subject, facts: found }) => (
        <section key={criterion.code} aria-labelledby={`criterion-${criterion.code}`}>
          <h3 id={`criterion-${criterion.code}`}>
            {criterion.code}. {criterion[`label_${language}`]}
          </h3>
          <p className="note">{criterion[`besides_${language}`]}</p>
          {found.length === 0 ? (
            <p>
              <Nothing kind={emptyMeaningOf(detail.head.text_quality, 0)} />
            </p>
          ) : (
            <FactList subject={subject} facts={found} at={at} tab="criteria" />
          )}
        </section>
      ))}
    </div>
  )
}
