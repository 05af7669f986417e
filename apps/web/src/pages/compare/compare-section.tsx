import { useId } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { NothingKey } from '../../ui/nothing.js'
import { CompareGrid, type SideColumn } from './compare-grid.js'
import { foldRows, nothingOf } from './compare-series.js'
import type { ComparedSubject } from './compare-sections.js'
import { CompareTotals } from './compare-totals.js'
import { SectionAnswer } from './section-answer.js'

interface CompareSectionProps {
  readonly section: ComparedSubject
  readonly columns: readonly SideColumn[]
  /** Rows there are, of which `section` may hold the most common only. */
  readonly total: number
}

/** One subject: what the rows say, totals, what differs, and behind a fold what all sides have alike. */
export function CompareSection({ section, columns, total }: CompareSectionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const { subject, rows } = section
  const sides = columns.map(({ side }) => side)
  const { differing, common } = foldRows(rows, sides, subject)
  const alone = sides.filter(({ n_plans }) => n_plans > 0).length < 2
  const title = t(`compare.section.${subject}`)
  const grid = { subject, columns, corner: t(`compare.corner.${subject}`) }
  const empty = rows.flatMap((row) =>
    sides.flatMap((side, at) => {
      const cell = row.cells[at]
      return cell === undefined || cell.facts > 0 ? [] : [nothingOf(row, side, cell, subject)]
    }),
  )
  return (
    <section className="figure compare-section" id={subject} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <SectionAnswer subject={subject} rows={rows} columns={columns} />
      <CompareTotals subject={subject} columns={columns} title={title} />
      {differing.length > 0 && (
        <>
          <h3>
            {t('compare.differing', {
              n: formatNumber(differing.length, language),
              total: formatNumber(rows.length, language),
            })}
          </h3>
          <CompareGrid {...grid} rows={differing} label={`${title}: ${t('compare.differing_label')}`} />
        </>
      )}
      {common.length > 0 && (
        <details className="figure-table figure-part" open={differing.length === 0}>
          <summary>
            {t(alone ? 'compare.only_side' : 'compare.common', {
              count: common.length,
              n: formatNumber(common.length, language),
            })}
          </summary>
          <CompareGrid {...grid} rows={common} label={`${title}: ${t('compare.common_label')}`} />
        </details>
      )}
      <div className="figure-foot">
        {empty.length > 0 && <NothingKey kinds={[...new Set(empty)]} />}
        <span>{t(sides.some(({ n_plans }) => n_plans > 1) ? 'compare.foot_groups' : 'compare.foot_plans')}</span>
        {total > rows.length && (
          <span>
            {t('compare.shown', { n: formatNumber(rows.length, language), total: formatNumber(total, language) })}
          </span>
        )}
      </div>
    </section>
  )
}
