import { cascadeStepCodes } from '@doi-chieu/core/legal/cascade-step'
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

/** The step above by number and issuer. */
export const aboveName = (row: CascadeRow): string =>
  [row.above_number, row.above_issuer].filter((part) => part !== null).join(', ')

/** Placed by subject and period alone: no plan cites it together with the programme. */
export const placedBySubject = (row: CascadeRow): boolean =>
  row.state === 'known' && row.depth > 0 && row.plan_id === null && !row.cited_with_programme
