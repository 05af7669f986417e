import { capitalised } from '../../i18n/code-label.js'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { compare } from '../../i18n/vi/compare.js'
import { useSideWords } from '../../state/side-words.js'
import { alter, carry, useView } from '../../state/use-view.js'
import { everyPlan, filterOfSide, MOST_SIDES, readSide, writeSide } from '../../state/written-filter.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { PageHead } from '../../ui/page-head.js'
import type { SideColumn } from './compare-grid.js'
import { CompareSection } from './compare-section.js'
import { foldRows } from './compare-series.js'
import { comparedSubjects, type ComparedSubject } from './compare-sections.js'
import { CompareStart } from './compare-start.js'
import { compareScope, compareSources, compareTables } from './compare-tables.js'
import { SideChooser } from './side-chooser.js'
import './compare-page.css'

addTexts({ compare })

/** Two to six places, plans or groups beside each other. */
export function ComparePage() {
  const { t } = useTranslation()
  const view = useView()
  const side = useDeferredValue(view.side)
  if (side.length > 0) return <ChosenSides written={side.slice(0, MOST_SIDES)} />
  return (
    <>
      <PageHead title={t('compare.title')}>
        <p>{t('compare.lead')}</p>
      </PageHead>
      <SideChooser sides={[]} />
      <CompareStart />
    </>
  )
}

function ChosenSides({ written }: { readonly written: readonly string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { units } = useView()
  const words = useSideWords()
  const { data } = useSuspenseQuery(
    trpc.compare.table.queryOptions({ sides: written.flatMap((side) => filterOfSide(side, units) ?? []) }),
  )
  const columns: readonly SideColumn[] = written.flatMap((one, at) => {
    const side = data.sides[at]
    return side === undefined ? [] : [{ written: one, side, ...words(readSide(one) ?? everyPlan, side) }]
  })
  const sections = comparedSubjects(data, language, {
    kind: t('compare.commitment.kind'),
    index: t('compare.commitment.index'),
    area: t('compare.commitment.area'),
  })
  const enough = columns.length > 1
  return (
    <>
      <PageHead
        title={t('compare.title')}
        actions={
          enough && (
            <TakeAway
              view="so-sanh"
              title={t('compare.title')}
              scope={compareScope(columns, language)}
              tables={compareTables(sections, columns, data.documents_total, t, language)}
              sources={compareSources(sections, columns)}
            />
          )
        }
      >
        {enough ? <OverallAnswer sections={sections} columns={columns} /> : <OneSide columns={columns} />}
      </PageHead>
      <SideChooser sides={columns} />
      <NoPlanNotes columns={columns} />
      {enough &&
        sections.map((section) => (
          <CompareSection
            key={section.subject}
            section={section}
            columns={columns}
            total={section.subject === 'citation' ? data.documents_total : section.rows.length}
          />
        ))}
    </>
  )
}

interface AnswerProps {
  readonly sections: readonly ComparedSubject[]
  readonly columns: readonly SideColumn[]
}

/** How much differs, and where most of it lies; each subject a link to its part of the page. */
function OverallAnswer({ sections, columns }: AnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sides = columns.map(({ side }) => side)
  const counted = sections.map(({ subject, rows }) => ({
    subject,
    total: rows.length,
    differing: foldRows(rows, sides, subject).differing.length,
  }))
  const sum = (pick: (one: (typeof counted)[number]) => number): number =>
    counted.reduce((total, one) => total + pick(one), 0)
  return (
    <>
      <p>
        {t('compare.overall', {
          differing: formatNumber(
            sum(({ differing }) => differing),
            language,
          ),
          total: formatNumber(
            sum(({ total }) => total),
            language,
          ),
          sides: formatList(
            columns.map(({ name }) => name),
            language,
          ),
        })}
      </p>
      <nav aria-label={t('compare.jump')} className="compare-jump">
        <ul>
          {counted.map(({ subject, differing, total }) => (
            <li key={subject}>
              <a href={`#${subject}`}>
                {t('compare.subject_count', {
                  subject: t(`compare.section.${subject}`),
                  differing: formatNumber(differing, language),
                  total: formatNumber(total, language),
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** One side alone says nothing yet: what to do next. */
function OneSide({ columns }: { readonly columns: readonly SideColumn[] }) {
  const { t } = useTranslation()
  const { side } = useView()
  const [only] = columns
  if (only === undefined) return null
  const [plan] = only.side.plans
  const peers =
    plan === undefined || plan.locality_level === null || plan.plan_year === null
      ? null
      : writeSide({ ...everyPlan, level: [plan.locality_level], year: [plan.plan_year] })
  const isPlace = only.written.startsWith('unit:') || only.written.startsWith('plan:')
  return (
    <>
      <p>{t('compare.one.what', { side: only.name })}</p>
      <p className="soft">{t('compare.one.next')}</p>
      <ul className="compare-questions">
        {peers !== null && (
          <li>
            <Link to="." search={alter({ side: [...side, peers] })}>
              {t('compare.one.peers')}
            </Link>
          </li>
        )}
        {only.written !== writeSide(everyPlan) && (
          <li>
            <Link to="." search={alter({ side: [...side, writeSide(everyPlan)] })}>
              {t('compare.one.all')}
            </Link>
          </li>
        )}
        {isPlace && (
          <li>
            <Link to="/benchmark" search={carry({ subject: only.written })}>
              {t('compare.one.benchmark')}
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}

/** Sides without a plan stay in the comparison, and say why they are empty. */
function NoPlanNotes({ columns }: { readonly columns: readonly SideColumn[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const empty = columns.filter(({ side }) => side.n_plans === 0)
  return empty.map(({ written, name, side }) => {
    const now = side.units.flatMap((unit) => unit.now)
    return (
      <p key={written} className="notice">
        {now.length === 0
          ? t('compare.no_plan', { side: capitalised(name) })
          : t('compare.no_plan_now', { side: capitalised(name), names: formatList(now, language) })}{' '}
        {t('compare.no_plan_next')}
      </p>
    )
  })
}
