import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter, carry, useView } from '../../state/use-view.js'
import { everyPlan, writeSide } from '../../state/written-filter.js'
import { PageHead } from '../../ui/page-head.js'
import type { SideColumn } from './compare-grid.js'
import type { ComparedSubject } from './compare-sections.js'
import { foldRows } from './compare-series.js'

/** The head while nothing is chosen. */
export function NoSideHead() {
  const { t } = useTranslation()
  return (
    <PageHead title={t('compare.title')}>
      <p>{t('compare.lead')}</p>
    </PageHead>
  )
}

interface SidesProps {
  readonly sections: readonly ComparedSubject[]
  readonly columns: readonly SideColumn[]
}

/** The head of sides beside each other; with one alone, what to do next. */
export function SidesHead({ actions, ...sides }: SidesProps & { readonly actions?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <PageHead title={t('compare.title')} actions={actions}>
      {sides.columns.length > 1 ? <OverallAnswer {...sides} /> : <OneSide columns={sides.columns} />}
    </PageHead>
  )
}

/** How much differs, and where most of it lies; each subject a link to its part of the page. */
function OverallAnswer({ sections, columns }: SidesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sides = columns.map(({ side }) => side)
  const counted = sections.map(({ subject, rows }) => ({
    subject,
    total: rows.length,
    differing: foldRows(rows, sides, subject).differing.length,
  }))
  const telling = columns.filter(({ side }) => side.n_plans > 0)
  const [only] = telling
  if (telling.length < 2)
    return <p>{only === undefined ? t('compare.no_documents') : t('compare.one_document', { side: only.name })}</p>
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
