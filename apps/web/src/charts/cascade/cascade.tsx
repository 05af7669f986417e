import { cascadeStateCodes } from '@doi-chieu/core/legal/cascade-step'
import { type CSSProperties, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { cascadeDrawing, type CascadeLine, type CascadeRow } from './cascade.series.js'
import { StepLink } from './step-link.js'
import { aboveName, issuerName, placedBySubject, stepWords } from './step-words.js'
import '../../ui/record-table/record-table.css'
import './cascade.css'

interface CascadeProps {
  readonly rows: readonly CascadeRow[]
  /** Programmes and annual steps are never drawn in one figure: their days mean different things. */
  readonly kind: 'programme' | 'annual'
  readonly label: string
}

/** Names that the sentence of the bodies without document begins with. */
const BARE_NAMED = 12

/** On a telephone each step is a block of several lines: fifty of them are ten screens. */
const FIRST_BLOCKS = 12

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** One line a step: who, which document, its day on a scale of time, days since the national document and the step above. */
export function Cascade({ rows, kind, label }: CascadeProps) {
  const { lines, bare, ticks } = useMemo(() => cascadeDrawing(rows, kind), [rows, kind])
  const { shown, more } = useRowsShown(lines, useBlocks() ? FIRST_BLOCKS : undefined)
  return (
    <>
      <ScrollX label={label}>
        <table className={`table table-wide record-table cascade cascade-of-${kind}`}>
          <Heads kind={kind} ticks={ticks} />
          <tbody>
            {shown.map((line) => (
              <Line key={line.row.step_id} line={line} kind={kind} ticks={ticks} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {more}
      {bare.length > 0 && <Bare lines={bare} />}
    </>
  )
}

type Ticks = ReturnType<typeof cascadeDrawing>['ticks']

function Heads({ kind, ticks }: Pick<CascadeProps, 'kind'> & { readonly ticks: Ticks }) {
  const { t } = useTranslation()
  return (
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
  )
}

/** Of many the bodies without any document are told in a sentence, which unfolds their names. */
function Bare({ lines }: { readonly lines: readonly CascadeLine[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const items = lines.map(({ row }) => ({ key: row.step_id, label: issuerName(row, t, language), selection: null }))
  return (
    <p className="note cascade-bare">
      <Trans
        i18nKey="cascade.bare"
        values={{ n: formatNumber(items.length, language) }}
        components={{ list: <LinkList items={items} limit={BARE_NAMED} places /> }}
      />
    </p>
  )
}

interface LineProps {
  readonly line: CascadeLine
  readonly kind: CascadeProps['kind']
  readonly ticks: Ticks
}

function Line({ line, kind, ticks }: LineProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { row, mark } = line
  const indent: CSSProperties = { paddingInlineStart: `${row.depth * 1.1}rem` }
  return (
    <tr className={row.state === 'missing' ? 'cascade-missing' : undefined}>
      <th scope="row" style={indent}>
        {issuerName(row, t, language)}
      </th>
      {kind === 'annual' && (
        <td data-head={t('cascade.step')}>
          <div>
            <span className={`cascade-mark cascade-${mark}`} aria-hidden="true" /> {stepWords(line, language)}
          </div>
        </td>
      )}
      <td data-head={t('cascade.document')}>
        <div>
          <StepDocument row={row} />
          {placedBySubject(row) && <span className="note cascade-basis">{t('cascade.by_subject')}</span>}
        </div>
      </td>
      <td className="nowrap" data-head={t('cascade.date')}>
        {row.issued_on === null ? null : <div>{formatDate(row.issued_on, language)}</div>}
      </td>
      <td className="cascade-time">
        <Track line={line} ticks={ticks} />
      </td>
      <DayCells row={row} />
    </tr>
  )
}

/** The document of a step, what is known of it, or that there is none. */
function StepDocument({ row }: { readonly row: CascadeRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  switch (row.state) {
    case 'missing':
      return <Nothing kind="no_document" />
    case 'mentioned':
      return <StepLink row={row}>{codeLabel(cascadeStateCodes, 'mentioned', language)}</StepLink>
    case 'known':
      return (
        <StepLink row={row} title={row.title ?? undefined}>
          {row.doc_type} <span className="nowrap">{row.number ?? t('cascade.no_number')}</span>
        </StepLink>
      )
  }
}

/** Days since the national document and since the step above; cells stay empty where no days can be. */
function DayCells({ row }: { readonly row: CascadeRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const issuer = issuerName(row, t, language)
  const above = aboveName(row)
  const none = row.state === 'missing' || row.depth === 0
  return (
    <>
      <td className="number" data-head={t('cascade.from_national')}>
        {none ? null : (
          <div>
            <Days
              row={row}
              days={row.lag_days}
              words={(n, before) =>
                t(before ? 'cascade.words.national_before' : 'cascade.words.national', { n, issuer })
              }
            />
          </div>
        )}
      </td>
      <td className="number" data-head={t('cascade.from_above')}>
        {none ? null : (
          <div>
            <Days
              row={row}
              days={row.lag_from_above_days}
              words={(n, before) =>
                t(before ? 'cascade.words.above_before' : 'cascade.words.above', { n, issuer, above })
              }
            />
            {row.above_step_id !== null && row.lag_from_above_days !== null && (
              <span className="note cascade-above">{t('cascade.against', { above })}</span>
            )}
          </div>
        )}
      </td>
    </>
  )
}

interface DaysProps {
  readonly row: CascadeRow
  readonly days: number | null
  readonly words: (n: string, before: boolean) => string
}

/** Days as a link to the words that give the date; a reason where a date is not whole. */
function Days({ row, days, words }: DaysProps) {
  const { t } = useTranslation()
  const language = useLanguage()
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
