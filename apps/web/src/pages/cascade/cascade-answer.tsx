import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { Trans } from 'react-i18next'
import { stepSelection } from '../../charts/cascade/step-selection.js'
import { issuerName } from '../../charts/cascade/step-words.js'
import { formatDateInText } from '../../format/date.js'
import { documentName } from '../../format/document-name.js'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { Jump } from '../../ui/jump.js'
import { LinkList } from '../../ui/link-list.js'
import { datedProgrammes } from './dated-programmes.js'

/** As many are named one by one; of more the first, the last and the middle are told. */
const NAMED = 4

type Answer = Answers['cascade']['steps']

/** How fast the programme was adopted below, and where no document is known. */
export function CascadeAnswer({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { programme } = answer
  if (answer.n_plans === 0) return <p>{t('filter.empty.answer')}</p>
  if (programme === null) return <p>{t('cascade.answer.none')}</p>
  const { dated, n } = datedProgrammes(answer)
  const document = documentName(programme)
  const few = n <= NAMED
  const item = ({ row, days }: (typeof dated)[number]) => ({
    key: row.step_id,
    label: t(days < 0 ? 'cascade.answer.item_before' : 'cascade.answer.item', {
      issuer: issuerName(row, t, language),
      n: formatNumber(Math.abs(days), language),
    }),
    selection: stepSelection(row),
  })
  return (
    <>
      {dated.length === 0 ? (
        <p>{t('cascade.answer.undated', { document })}</p>
      ) : (
        <>
          <p>
            <Trans
              i18nKey={few ? 'cascade.answer.adopted' : 'cascade.answer.span'}
              values={{
                document,
                date: formatDateInText(programme.issued_on, language),
                n: formatNumber(n, language),
              }}
              components={{
                list: <LinkList limit={NAMED} items={dated.map(item)} />,
                first: <LinkList items={dated.slice(0, 1).map(item)} />,
                last: <LinkList items={dated.slice(-1).map(item)} />,
              }}
            />
          </p>
          {!few && <Medians levels={answer.levels} />}
        </>
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

/** The middle of the days of each level, with how many it is the middle of. */
function Medians({ levels }: { readonly levels: Answer['levels'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const parts = levels.flatMap(({ level, national }) =>
    national === null
      ? []
      : [
          t(national.median < 0 ? 'cascade.answer.median_before' : 'cascade.answer.median', {
            level: codeLabel(issuerLevelCodes, level, language),
            n: formatNumber(Math.abs(national.median), language, 1),
            of: formatNumber(national.n, language),
          }),
        ],
  )
  return (
    <p>
      <Trans
        i18nKey="cascade.answer.medians"
        values={{ list: formatList(parts, language) }}
        components={{ levels: <Jump to="levels" /> }}
      />
    </p>
  )
}
