import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { formatInstant } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'

interface PlanFileProps {
  readonly document: Answers['plans']['byId']['document']
  /** All names under which the file came in. */
  readonly names: readonly string[]
}

/** The file a plan came in, and how well its text can be read. */
export function PlanFile({ document, names }: PlanFileProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h3>{t('plan_page.file')}</h3>
      <dl>
        <div>
          <dt>{t('plan_page.file')}</dt>
          <dd>{names.join(', ')}</dd>
        </div>
        <div>
          <dt>{t('plan_page.text')}</dt>
          <dd>
            {t('plan_page.quality', {
              label: textQualityCodes.entries[document.text_quality][`label_${language}`],
              definition: textQualityCodes.entries[document.text_quality][`definition_${language}`],
            })}
          </dd>
        </div>
        <div>
          <dt>{t('plan_page.media_type')}</dt>
          <dd>{document.media_type}</dd>
        </div>
        <div>
          <dt>{t('plan_page.chars')}</dt>
          <dd>{formatNumber(document.char_count, language)}</dd>
        </div>
        {document.page_count !== null && (
          <div>
            <dt>{t('plan_page.pages')}</dt>
            <dd>{formatNumber(document.page_count, language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('plan_page.ingested')}</dt>
          <dd>{formatInstant(document.ingested_at, language)}</dd>
        </div>
        <div>
          <dt>{t('plan_page.document_id')}</dt>
          <dd>
            <code>{document.document_id}</code>
          </dd>
        </div>
      </dl>
    </>
  )
}
