import { Trans } from 'react-i18next'
import { formatList } from '../../format/list.js'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { LinkList } from '../../ui/link-list.js'
import type { SideColumn } from './compare-grid.js'
import { type ComparedRow, foldRows, shareOf, sidesApart } from './compare-series.js'

interface SectionAnswerProps {
  readonly subject: Subject
  readonly rows: readonly ComparedRow[]
  readonly columns: readonly SideColumn[]
}

/** The side with most facts of a row: its sentences say most about it. */
function richestSide(row: ComparedRow, columns: readonly SideColumn[]): string {
  const most = Math.max(...row.cells.map(({ facts }) => facts))
  return columns[row.cells.findIndex(({ facts }) => facts === most)]?.written ?? 'all'
}

/** A row as a word of a sentence, which opens the sentences of one side. */
const itemOf = (subject: Subject, row: ComparedRow, of: string) => ({
  key: `${of}/${row.key}`,
  label: row.label,
  selection: { subject, plan: null, of, facets: row.facets },
})

/** In sentences: what all have, what one alone has or lacks; between groups, where they lie furthest apart. */
export function SectionAnswer({ subject, rows, columns }: SectionAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sides = columns.map(({ side }) => side)
  const silent = columns.filter(({ side }) => side.status[subject] !== 'not_found')
  const { differing, common } = foldRows(rows, sides, subject)
  const grouped = sides.some(({ n_plans }) => n_plans > 1)
  const [widest] = differing
  return (
    <div className="compare-answer">
      {rows.length === 0 && <p>{t('compare.answer.none')}</p>}
      {rows.length > 0 && sides.filter(({ n_plans }) => n_plans > 0).length > 1 && (
        <p>
          {t('compare.answer.alike', {
            alike: formatNumber(common.length, language),
            differing: formatNumber(differing.length, language),
          })}
        </p>
      )}
      {!grouped && <Apart subject={subject} rows={rows} columns={columns} />}
      {grouped && widest !== undefined && (
        <p>
          <Trans
            i18nKey="compare.answer.widest"
            values={{
              shares: formatList(
                columns.flatMap(({ name }, at) => {
                  const share = shareOf(widest, sides, at, subject)
                  return share === null ? [] : [`${name} ${formatShare(share, language, 0)}`]
                }),
                language,
              ),
            }}
            components={{ row: <LinkList items={[itemOf(subject, widest, richestSide(widest, columns))]} /> }}
          />
        </p>
      )}
      {silent.map(({ written, name, side }) => (
        <p key={written} className="soft">
          {t('compare.answer.silent', { side: name, why: t(`nothing.${side.status[subject]}`) })}
        </p>
      ))}
    </div>
  )
}

/** Side by side what one of several plans alone has, and what it alone lacks. */
function Apart({ subject, rows, columns }: SectionAnswerProps) {
  const sides = columns.map(({ side }) => side)
  return sidesApart(rows, sides, subject).map(({ side, only, lacking }) => {
    const column = columns[side]
    if (column === undefined) return null
    const here = only.map((row) => itemOf(subject, row, column.written))
    const elsewhere = lacking.map((row) => itemOf(subject, row, richestSide(row, columns)))
    return (
      <p key={column.written}>
        {only.length > 0 && (
          <Trans
            i18nKey="compare.answer.only"
            values={{ side: column.name }}
            components={{ list: <LinkList items={here} limit={5} /> }}
          />
        )}{' '}
        {lacking.length > 0 && (
          <Trans
            i18nKey="compare.answer.lacking"
            values={{ side: column.name }}
            components={{ list: <LinkList items={elsewhere} limit={5} /> }}
          />
        )}
      </p>
    )
  })
}
