import { cascadeStateCodes } from '@doi-chieu/core/legal/cascade-step'
import { type CSSProperties, useMemo } from 'react'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Nothing } from '../../ui/nothing.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { cascadeDrawing, type CascadeLine, type CascadeRow } from './cascade.series.js'
import { StepLink } from './step-link.js'
import { aboveName, placedBySubject, stepWords } from './step-words.js'
import './cascade.css'

interface CascadeProps {
  readonly rows: readonly CascadeRow[]
  /** Programmes and annual steps are never drawn in one figure: their days mean different things. */
  readonly kind: 'programme' | 'annual'
  readonly label: string
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** One line a step: who, which document, its day on a scale of time, days since the national document and the step above. */
export function Cascade({ rows, kind, label }: CascadeProps) {
  const { t } = useTranslation()
  const { lines, ticks } = useMemo(() => cascadeDrawing(rows, kind), [rows, kind])
  const { shown, more } = useRowsShown(lines)
  return (
    <>
      <ScrollX label={label}>
        <table className="table table-wide cascade">
          <thead>
            <tr>
              <th scope="col">{t('cascade.issuer')}</th>
              {kind === 'annual' && <th scope="col">{t('cascade.step')}</th>}
              <th scope="col">{t('cascade.document')}</th>
              <th scope="col" className="nowrap">
                {t('cascade.date')}
              </th>
              <th scope="col" className="cascade-time">
                <span className="visually-hidden">{t('cascade.time')}</span>
                <span className="cascade-ticks" aria-hidden="true">
                  {ticks.map(({ year, at }) => (
                    <span key={year} style={{ left: percent(at) }}>
                      {year}
                    </span>
                  ))}
                </span>
              </th>
              <th scope="col" className="number">
                {t('cascade.from_national')}
              </th>
              <th scope="col" className="number">
                {t('cascade.from_above')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line key={line.row.step_id} line={line} kind={kind} ticks={ticks} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {more}
    </>
  )
}

interface LineProps {
  readonly line: CascadeLine
  readonly kind: CascadeProps['kind']
  readonly ticks: ReturnType<typeof cascadeDrawing>['ticks']
}

function Line({ line, kind, ticks }: LineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { row, mark } = line
  const name = row.issuer ?? t('cascade.unknown_issuer')
  const indent: CSSProperties = { paddingInlineStart: `${row.depth * 1.1}rem` }
  return (
    <tr className={row.state === 'missing' ? 'cascade-missing' : undefined}>
      <th scope="row" style={indent}>
        {name}
      </th>
      {kind === 'annual' && (
        <td>
          <span className={`cascade-mark cascade-${mark}`} aria-hidden="true" /> {stepWords(line, language)}
        </td>
      )}
      <td>
        {row.state === 'missing' ? (
          <Nothing kind="no_document" />
        ) : row.state === 'mentioned' ? (
          <StepLink row={row}>{codeLabel(cascadeStateCodes, 'mentioned', language)}</StepLink>
        ) : (
          <StepLink row={row} title={row.title ?? undefined}>
            {row.doc_type} <span className="nowrap">{row.number ?? t('cascade.no_number')}</span>
          </StepLink>
        )}
        {placedBySubject(row) && <span className="note cascade-basis">{t('cascade.by_subject')}</span>}
      </td>
      <td className="nowrap">{row.issued_on === null ? '' : formatDate(row.issued_on, language)}</td>
      <td className="cascade-time">
        <Track line={line} ticks={ticks} />
      </td>
      <td className="number">
        <Days
          row={row}
          days={row.depth === 0 ? null : row.lag_days}
          words={(n, before) =>
            t(before ? 'cascade.words.national_before' : 'cascade.words.national', { n, issuer: name })
          }
        />
      </td>
      <td className="number">
        <Days
          row={row}
          days={row.lag_from_above_days}
          words={(n, before) =>
            t(before ? 'cascade.words.above_before' : 'cascade.words.above', {
              n,
              issuer: name,
              above: aboveName(row),
            })
          }
        />
        {row.above_step_id !== null && row.lag_from_above_days !== null && (
          <span className="note cascade-above">{t('cascade.against', { above: aboveName(row) })}</span>
        )}
      </td>
    </tr>
  )
}

interface DaysProps {
  readonly row: CascadeRow
  readonly days: number | null
  readonly words: (n: string, before: boolean) => string
}

/** Days as a link to the words that give the date; nothing where there is no document, a reason where a date is not whole. */
function Days({ row, days, words }: DaysProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (row.state === 'missing' || row.depth === 0) return null
  if (days === null) return <span className="note">{t('cascade.no_day')}</span>
  return (
    <StepLink row={row} label={words(formatNumber(Math.abs(days), language), days < 0)}>
      {formatNumber(days, language)}
    </StepLink>
  )
}

/** The step's day, joined to the day of the step above; the table says the same in numbers. */
function Track({ line: { mark, at, from }, ticks }: Omit<LineProps, 'kind'>) {
  return (
    <span className="cascade-track" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.year} className="cascade-tick" style={{ left: percent(tick.at) }} />
      ))}
      {at !== null && from !== null && (
        <span
          className="cascade-span"
          style={{ left: percent(Math.min(at, from)), width: percent(Math.abs(at - from)) }}
        />
      )}
      {at !== null && <span className={`cascade-mark cascade-${mark}`} style={{ left: percent(at) }} />}
    </span>
  )
}
