import { cascadeStepCodes } from '@doi-chieu/core/legal/cascade-step'
import type { TFunction } from 'i18next'
import { formatDate } from '../../format/date.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { CascadeLine, CascadeRow } from './cascade.series.js'

/** `Kế hoạch năm 2022`; of what is missing at a body, each kind with its years. */
export function stepWords({ row, missing }: CascadeLine, language: Language): string {
  return missing.length > 0
    ? capitalised(
        missing
          .map(({ step, years }) => `${codeLabel(cascadeStepCodes, step, language)} ${years.join(', ')}`)
          .join('; '),
      )
    : `${capitalised(codeLabel(cascadeStepCodes, row.step, language))} ${row.step_year ?? ''}`
}

/**
 * The body, and what tells it apart from another one of its name: `UBND thành phố Cần Thơ (từ 01/07/2025)`,
 * `UBND xã Tân Lập (huyện Mộc Châu)`.
 */
export function issuerName({ issuer, issuer_apart: apart }: CascadeRow, t: TFunction, language: Language): string {
  if (issuer === null) return t('cascade.unknown_issuer')
  if (apart === null) return issuer
  const { lies_in, since, until } = apart
  if (lies_in !== null) return `${issuer} (${lies_in})`
  if (since !== null) return t('cascade.since', { issuer, day: formatDate(since, language) })
  return until === null ? issuer : t('cascade.before', { issuer, day: formatDate(until, language) })
}

/** The step above by number and issuer. */
export const aboveName = (row: CascadeRow): string =>
  [row.above_number, row.above_issuer].filter((part) => part !== null).join(', ')

/** Placed by subject and period alone: no plan cites it together with the programme. */
export const placedBySubject = (row: CascadeRow): boolean =>
  row.state === 'known' && row.depth > 0 && row.plan_id === null && !row.cited_with_programme
