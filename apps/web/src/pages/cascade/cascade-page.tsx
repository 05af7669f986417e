import { useSuspenseQuery } from '@tanstack/react-query'
import { Cascade } from '../../charts/cascade/cascade.js'
import { documentName } from '../../format/document-name.js'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { cascade } from '../../i18n/vi/cascade.js'
import { take_cascade } from '../../i18n/vi/take-cascade.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { CascadeChanges } from './cascade-changes.js'
import { CascadeHead, useCascadeRequest } from './cascade-head.js'
import { cascadeSources, cascadeTables } from './cascade-tables.js'
import { LevelDays } from './level-days.js'
import { Programmes } from './programmes.js'
import './cascade-page.css'

addTexts({ cascade, take_cascade })

/** The most steps that the API gives at once. */
const EVERY_STEP = 5000

/** How a national programme comes down to the communes: programmes and annual steps in figures of their own. */
export function CascadePage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const asked = useCascadeRequest()
  const { data } = useSuspenseQuery(trpc.cascade.steps.queryOptions(asked))
  const { programme, programmes, rows, total } = data
  const everyRow = async () =>
    rows.length < total
      ? (await queryClient.fetchQuery(trpc.cascade.steps.queryOptions({ ...asked, limit: EVERY_STEP }))).rows
      : rows
  return (
    <>
      <CascadeHead
        actions={
          programme !== null && (
            <TakeAway
              view="lan-toa-van-ban"
              title={t('cascade.title')}
              tables={cascadeTables(
                data.levels,
                rows,
                everyRow,
                programme.title ?? documentName(programme),
                t,
                language,
              )}
              sources={cascadeSources(rows)}
            />
          )
        }
      />
      <FilterBar />
      {programmes.length > 1 && <Programmes programmes={programmes} chosen={programme?.legal_document_id ?? null} />}
      {programme !== null && <CascadeFigures answer={data} programme={programme} />}
    </>
  )
}

type Answer = Answers['cascade']['steps']

interface CascadeFiguresProps {
  readonly answer: Answer
  readonly programme: NonNullable<Answer['programme']>
}

/** How many days each level took, then every step: programmes, annual plans, and what was added and dropped. */
function CascadeFigures({ answer: { levels, extremes, rows, total }, programme }: CascadeFiguresProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <Figure
        id="levels"
        title={t('cascade.levels.title')}
        note={t('cascade.levels.note')}
        foot={
          <>
            <NothingKey kinds={['not_found', 'not_applicable', 'no_document']} />
            <span>{t('cascade.levels.foot')}</span>
          </>
        }
      >
        <LevelDays levels={levels} extremes={extremes} />
      </Figure>
      <Figure
        id="steps"
        title={t('cascade.programme.title')}
        note={programme.title ?? documentName(programme)}
        foot={
          <>
            <NothingKey kinds={['no_document']} />
            <span>{t('cascade.known')}</span>
            <span>{t('cascade.days')}</span>
            {rows.length < total && (
              <span>
                {t('cascade.cut', { n: formatNumber(rows.length, language), total: formatNumber(total, language) })}
              </span>
            )}
          </>
        }
      >
        <Cascade rows={rows} kind="programme" label={t('cascade.programme.title')} />
      </Figure>
      {rows.some(({ step }) => step !== 'programme') && (
        <Figure
          id="annual"
          title={t('cascade.annual.title')}
          note={t('cascade.annual.note')}
          foot={<span>{t('cascade.annual.foot')}</span>}
        >
          <Cascade rows={rows} kind="annual" label={t('cascade.annual.title')} />
        </Figure>
      )}
      <Figure title={t('cascade.changes.title')} note={t('cascade.changes.note')}>
        <CascadeChanges rows={rows} />
      </Figure>
    </>
  )
}
