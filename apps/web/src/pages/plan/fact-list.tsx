import { severityCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import type { Subject } from '../../state/selection.js'
import { alter } from '../../state/use-view.js'
import type { PlanFact } from './plan-spans.js'

interface FactListProps {
  readonly subject: Subject
  readonly facts: readonly PlanFact[]
  /** The offset that the text is at. */
  readonly at: number | null
}

/** The facts of one kind; each leads to its place in the text. */
export function FactList({ subject, facts, at }: FactListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (facts.length === 0) return <p className="note">{t(`plan_page.none.${subject}`)}</p>
  return (
    <ol className="facts">
      {facts.map((fact) => (
        <li key={fact.id} id={`fact-${fact.id}`} className={fact.start !== null && fact.start === at ? 'fact fact-current' : 'fact'}>
          <p className="fact-label">
            {fact.severity !== null && <span className={`severity severity-${fact.severity}`} title={codeLabel(severityCodes, fact.severity, language)} />}
            {fact.start === null ? (
              <>
                {fact.label} <span className="note">({t('plan_page.absent')})</span>
              </>
            ) : (
              <Link to="." search={alter({ at: fact.start, facts: subject })} replace resetScroll={false}>
                {fact.label}
              </Link>
            )}
          </p>
          {fact.note !== '' && <p className="note">{fact.note}</p>}
          {fact.quote !== null && subject !== 'citation' && <p className="fact-quote">“{fact.quote}”</p>}
          <p className="note fact-confidence">{t('panel.confidence', { share: formatShare(fact.confidence, language, 0) })}</p>
        </li>
      ))}
    </ol>
  )
}
