import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { localityLevelCodes, successionCodes } from '@doi-chieu/core/locality/locality'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../../format/date.js'
import { formatShare } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import { PlanFile } from './plan-file.js'

const codeFields: Readonly<Record<string, CodeList>> = {
  issuer_level: issuerLevelCodes,
  locality_level: localityLevelCodes,
}

/** What is known of the plan itself, each field with its proof, the recipients, and the file it came in. */
export function PlanAbout({ detail }: { readonly detail: Answers['plans']['byId'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { document, plan_fields, recipients, file_names } = detail
  const shown = (field: string, value: string): string => {
    if (field === 'doc_date') return formatDate(value, language)
    return codeFields[field]?.entries[value]?.[`label_${language}`] ?? value
  }
  const today = placeToday(detail, language)
  return (
    <div className="plan-about">
      <dl>
        {plan_fields.map(({ field, value, inferred, start_offset, confidence, quote }) => (
          <div key={`${field}/${start_offset}`}>
            <dt>{t(`plan_page.fields.${field}`, { defaultValue: field })}</dt>
            <dd>
              {shown(field, value)}{' '}
              <span className="note">
                <Link to="." search={alter({ at: start_offset })} replace resetScroll={false} title={quote}>
                  {t('plan_page.proof')}
                </Link>{' '}
                · {formatShare(confidence, language, 0)}
                {inferred && ` · ${t('plan_page.inferred')}`}
              </span>
            </dd>
          </div>
        ))}
        {today !== '' && (
          <div>
            <dt>{t('plan_page.place_today')}</dt>
            <dd>{today}</dd>
          </div>
        )}
      </dl>
      {recipients.length > 0 && (
        <>
          <h3>{t('plan_page.recipients')}</h3>
          <ol className="recipients">
            {recipients.map((row) => (
              <li key={row.recipient_id}>
                <Link to="." search={alter({ at: row.start_offset })} replace resetScroll={false}>
                  {row.recipient}
                </Link>
                {row.is_archive && <span className="note"> ({t('plan_page.archive')})</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      <PlanFile document={document} names={file_names} />
    </div>
  )
}

/** Where the place of the plan lies today, in words; empty where nothing is known. */
function placeToday({ plan, head }: Answers['plans']['byId'], language: Language): string {
  // What became of a unit without a single successor is told, never guessed.
  const { succession } = head
  const fate = succession === null || succession === 'one' || succession === 'current' ? null : succession
  return [
    fate === null ? null : capitalised(codeLabel(successionCodes, fate, language)),
    plan.locality_level === 'department' ? null : plan.current_locality_name,
    plan.current_province_name,
  ]
    .filter((name) => name !== null)
    .join(', ')
}
