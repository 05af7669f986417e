import { Trans } from 'react-i18next'
import type { CascadeRow } from '../../charts/cascade/cascade.series.js'
import { stepSelection } from '../../charts/cascade/step-selection.js'
import { formatDateInText } from '../../format/date.js'
import { documentName } from '../../format/document-name.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { Jump } from '../../ui/jump.js'
import { LinkList } from '../../ui/link-list.js'

/** How fast the programme was adopted below, and where no document is known. */
export function CascadeAnswer({ answer }: { readonly answer: Answers['cascade']['steps'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { programme, rows } = answer
  if (answer.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  if (programme === null) return <p>{t('cascade.answer.none')}</p>
  const below = rows.filter(({ depth, step, state }) => depth > 0 && step === 'programme' && state !== 'missing')
  const dated = below
    .flatMap((row) => (row.lag_days === null ? [] : [{ row, days: row.lag_days }]))
    .toSorted((a, b) => a.days - b.days)
  const document = documentName(programme)
  return (
    <>
      {dated.length === 0 ? (
        <p>{t('cascade.answer.undated', { document })}</p>
      ) : (
        <p>
          <Trans
            i18nKey="cascade.answer.adopted"
            values={{ document, date: formatDateInText(programme.issued_on, language) }}
            components={{
              list: (
                <LinkList
                  limit={4}
                  items={dated.map(({ row, days }: { readonly row: CascadeRow; readonly days: number }) => ({
                    key: row.step_id,
                    label: t(days < 0 ? 'cascade.answer.item_before' : 'cascade.answer.item', {
                      issuer: row.issuer ?? t('cascade.unknown_issuer'),
                      n: formatNumber(Math.abs(days), language),
                    }),
                    selection: stepSelection(row),
                  }))}
                />
              ),
            }}
          />
        </p>
      )}
      {programme.steps_missing > 0 && (
        <p className="soft">
          <Trans
            i18nKey="cascade.answer.missing"
            values={{
              n: formatNumber(programme.steps_missing, language),
              total: formatNumber(programme.steps_missing + programme.steps_known, language),
            }}
            components={{ steps: <Jump to="steps" /> }}
          />
        </p>
      )}
    </>
  )
}
