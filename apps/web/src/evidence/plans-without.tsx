import type { Ref } from 'react'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Subject } from '../state/selection.js'
import { Nothing } from '../ui/nothing.js'
import { PlanLink } from '../ui/plan-link.js'
import { useRowsShown } from '../ui/rows-shown.js'
import type { PlansOfMark } from './plans-listed.js'

/** Rows that stand there before more are asked for. */
const FIRST = 100

interface PlansWithoutProps {
  readonly rows: PlansOfMark
  /** The head of the list, for who goes straight there. */
  readonly head: Ref<HTMLHeadingElement>
  readonly subject: Subject
}

/** The plans that have none of it: read and not found, or unreadable. */
export function PlansWithout({ rows, head, subject }: PlansWithoutProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(rows, FIRST)
  if (rows.length === 0) return null
  return (
    <>
      <h3 ref={head} tabIndex={-1} className="panel-plan plans-without-head">
        {t('panel.plans_without', { count: rows.length, n: formatNumber(rows.length, language) })}
      </h3>
      <ul className="plans-without">
        {shown.map(({ plan }) => (
          <li key={plan.plan_id}>
            <PlanLink plan={plan} facts={subject} withPlace withYear />
            {emptyMeaningOf(plan.text_quality, 0) === 'unreadable' && (
              <>
                {' '}
                <Nothing kind="unreadable" />
              </>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
