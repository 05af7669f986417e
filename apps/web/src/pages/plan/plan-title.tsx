import { severityCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Trans } from 'react-i18next'
import { formatDateInText } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planTitleWithYear, planPlace } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, carry } from '../../state/use-view.js'
import { everyPlan, writeSide } from '../../state/written-filter.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { PageHead } from '../../ui/page-head.js'

interface PlanTitleProps {
  readonly detail: Answers['plans']['byId']
  readonly actions?: ReactNode
}

/** Whose plan it is, its heading in one line, what there is to look at again in it, and the ways to hold it against others. */
export function PlanTitle({ detail: { head, plan, findings }, actions }: PlanTitleProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const severities = severityCodes.codes.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    const label = t(`plan_page.severity.${severity}`, { count, n: formatNumber(count, language) })
    return count === 0
      ? []
      : [{ key: severity, label, selection: { subject: 'finding', plan: plan.plan_id, facets: { severity } } as const }]
  })
  const side = writeSide({ ...everyPlan, plan: [plan.plan_id] })
  const lines = [
    plan.title === null ? null : plan.title,
    plan.doc_number === null ? null : t('plan_page.number', { number: plan.doc_number }),
    plan.doc_date === null ? null : formatDateInText(plan.doc_date, language),
    planPlace(head),
  ].filter((part) => part !== null && part !== '')
  return (
    <PageHead title={planTitleWithYear(head)} actions={actions}>
      <p className="plan-line">{lines.join(' · ')}</p>
      <p className="plan-findings">
        {findings.length === 0 ? (
          t('plan_page.no_findings')
        ) : (
          <Trans
            i18nKey="plan_page.findings"
            count={findings.length}
            values={{ n: formatNumber(findings.length, language) }}
            components={{
              all: <Link to="." search={alter({ facts: 'finding' })} replace resetScroll={false} />,
              list: <LinkList items={severities} />,
            }}
          />
        )}
      </p>
      <p className="plan-findings no-print">
        <Trans
          i18nKey="plan_page.stand"
          components={{
            peers: <Link to="/benchmark" search={carry({ subject: side })} />,
            beside: <Link to="/compare" search={carry({ side: [side] })} />,
          }}
        />
      </p>
    </PageHead>
  )
}
