import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { formatNumber, formatShare } from '../format/number.js'
import { planPlace, planTitle, planYearMark } from '../format/plan-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Subject } from '../state/selection.js'
import { carry } from '../state/use-view.js'
import type { EvidenceItem } from './evidence-item.js'
import { CopySentence } from './copy-sentence.js'
import { sentenceOf } from './sentence-of.js'
import { wordsAfter, wordsBefore } from './surroundings.js'

interface EvidenceListProps {
  readonly subject: Subject
  readonly items: readonly EvidenceItem[]
  /** Whether each item names what it shows; left out where the panel's own title says it. */
  readonly named: boolean
}

/** Sentences under their plans, each with its surroundings, its confidence and the way to its place in the plan. */
export function EvidenceList({ subject, items, named }: EvidenceListProps) {
  return items.map((item, index) => (
    <Fragment key={item.key}>
      {items[index - 1]?.plan.plan_id !== item.plan.plan_id && (
        <h3 className="panel-plan">
          {planTitle(item.plan)}{' '}
          <span className="note">
            {[planYearMark(item.plan), planPlace(item.plan)].filter((part) => part !== '').join(' · ')}
          </span>
        </h3>
      )}
      <EvidenceEntry subject={subject} item={item} named={named} />
    </Fragment>
  ))
}

interface EvidenceEntryProps {
  readonly subject: Subject
  readonly item: EvidenceItem
  readonly named: boolean
}

function EvidenceEntry({ subject, item, named }: EvidenceEntryProps) {
  const { t } = useTranslation()
  return (
    <article className={`evidence kind-${subject}`}>
      {named && <h4>{item.heading}</h4>}
      {item.message !== null && <p>{item.message}</p>}
      {item.expected !== null && <p className="note">{t('panel.expected', { value: item.expected })}</p>}
      {item.quote === null ? (
        <p className="note">{t('panel.absent')}</p>
      ) : (
        <blockquote className="sentence" lang="vi">
          {wordsBefore(item.context?.before ?? '')}
          <mark>{item.quote}</mark>
          {wordsAfter(item.context?.after ?? '')}
        </blockquote>
      )}
      {item.details.length > 0 && (
        <dl className="evidence-details">
          {item.details.map(({ name, value }) => (
            <Fragment key={name}>
              <dt>{t(`panel.${name}`)}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      <EvidenceProof subject={subject} item={item} />
    </article>
  )
}

/** How sure the sentence is, its page, and the ways to copy it and to its place in the plan. */
function EvidenceProof({ subject, item }: Omit<EvidenceEntryProps, 'named'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <p className="evidence-proof">
      <span title={`${t('panel.rule')}: ${item.rule_id}`}>
        {t('panel.confidence', { share: formatShare(item.confidence, language, 0) })}
      </span>
      {item.page !== null && <span>{t('panel.page', { page: formatNumber(item.page, language) })}</span>}
      {item.quote !== null && item.start_offset !== null && (
        <CopySentence
          sentence={{
            plan: item.plan,
            text: sentenceOf({ quote: item.quote, context: item.context }),
            page: item.page,
            start_offset: item.start_offset,
          }}
          facts={subject}
        />
      )}
      {item.start_offset !== null && (
        <Link
          to="/plans/$planId"
          params={{ planId: item.plan.plan_id }}
          search={carry({ at: item.start_offset, facts: subject })}
        >
          {t('panel.in_plan')}
        </Link>
      )}
    </p>
  )
}
