import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { capitalised } from '../../i18n/code-label.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { FigureLink } from '../../ui/figure-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import type { SideColumn } from './compare-grid.js'

interface CompareTotalsProps {
  readonly subject: Subject
  readonly columns: readonly SideColumn[]
  readonly title: string
}

interface TotalLine {
  readonly name: 'distinct' | 'facts' | 'clear'
  readonly facets: Readonly<Record<string, string>>
  readonly value: (side: SideColumn['side']) => number
}

/** How much each side has of the subject at all: different things, mentions, and of assignments how many are clear. */
export function CompareTotals({ subject, columns, title }: CompareTotalsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const lines: readonly TotalLine[] = [
    { name: 'distinct', facets: {}, value: ({ distinct }) => distinct[subject] },
    { name: 'facts', facets: {}, value: ({ totals }) => totals[subject].facts },
    ...(subject === 'assignment'
      ? [
          {
            name: 'clear',
            facets: { clear: 'yes' },
            value: ({ totals }: SideColumn['side']) => totals.assignment.clear,
          } as const,
        ]
      : []),
  ]
  const shown = (name: TotalLine['name'], value: number): string =>
    name === 'distinct' && subject === 'channel'
      ? formatOutOf(value, channelCodes.codes.length, language)
      : formatNumber(value, language)
  return (
    <ScrollX label={t('compare.totals', { subject: title })}>
      <table className="table compare-totals">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{title}</span>
            </th>
            {columns.map(({ written, name, place }) => (
              <th key={written} scope="col" className="number" title={place}>
                {capitalised(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, facets, value }) => {
            const label = name === 'distinct' ? t(`compare.distinct.${subject}`) : t(`compare.total.${name}`)
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                {columns.map((column) => (
                  <td key={column.written} className="number">
                    <FigureLink
                      value={value(column.side)}
                      selection={{ subject, plan: null, of: column.written, facets }}
                      words={`${label}, ${column.name}: ${shown(name, value(column.side))}`}
                      nothing={column.side.totals[subject].facts === 0 ? column.side.status[subject] : 'not_found'}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollX>
  )
}
