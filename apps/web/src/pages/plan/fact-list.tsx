import { severityCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import { formatNumber, formatShare } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { alter } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { factGroups } from './fact-groups.js'
import type { PlanFact } from './plan-spans.js'

interface FactListProps {
  readonly subject: Subject
  readonly facts: readonly PlanFact[]
  /** The offset that the text is at. */
  readonly at: number | null
  /** The tab that the list stands in, where it is not that of its subject. */
  readonly tab?: ViewState['facts']
}

/** The facts of one kind; each quote leads to its place in the text. What is said several times stands once. */
export function FactList({ subject, facts, at, tab = subject }: FactListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (facts.length === 0) return <p className="note">{t(`plan_page.none.${subject}`)}</p>
  return (
    <ol className="facts">
      {factGroups(facts).map((group) => (
        <li key={group.key} className="fact">
          <p className="fact-label">
            {group.severity !== null && (
              <span
                className={`severity severity-${group.severity}`}
                title={codeLabel(severityCodes, group.severity, language)}
              />
            )}
            {group.label}
            {group.facts.length > 1 && <span className="note"> × {formatNumber(group.facts.length, language)}</span>}
          </p>
          {group.note !== '' && <p className="note">{group.note}</p>}
          <ul>
            {group.facts.map((fact) => (
              <li
                key={fact.id}
                id={`fact-${fact.id}`}
                className={fact.start !== null && fact.start === at ? 'fact-place fact-current' : 'fact-place'}
              >
                {fact.quote === null || fact.start === null ? (
                  <span className="note">{t('plan_page.absent')}</span>
                ) : (
                  <Link
                    to="."
                    search={alter({ at: fact.start, facts: tab })}
                    replace
                    resetScroll={false}
                    className="fact-quote"
                    lang="vi"
                  >
                    {fact.quote}
                  </Link>
                )}
                <span className="note fact-confidence" title={t('plan_page.confidence_means')}>
                  {t('plan_page.confidence', { share: formatShare(fact.confidence, language, 0) })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
