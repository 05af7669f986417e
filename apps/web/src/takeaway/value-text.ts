import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { formatDate } from '../format/date.js'
import { formatNumber, formatShare } from '../format/number.js'
import type { Language } from '../state/view-state.js'
import type { ColumnKind, TakeValue } from './take-table.js'

/** A value as people read it: `1.234,5`, `82,3%`, `05/03/2025`; nothing as `sign` gives it. */
export function valueText(
  value: TakeValue,
  kind: ColumnKind,
  language: Language,
  sign: (kind: EmptyMeaning) => string,
): string {
  if (typeof value === 'object') return sign(value.nothing)
  if (typeof value === 'string') return kind === 'date' ? formatDate(value, language) : value
  if (kind === 'share') return formatShare(value, language)
  return kind === 'number' ? formatNumber(value, language) : String(value)
}
