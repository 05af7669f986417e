import type { Comparator } from '@doi-chieu/core/commitment/commitment'
import type { Language } from '../state/view-state.js'
import { formatNumber } from './number.js'

interface Quantity {
  readonly value: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
}

/** A target in words: `ít nhất 95%`, `2 lần/tháng`; null where no number is given. `=` needs no word. */
export function formatQuantity(
  quantity: Quantity,
  language: Language,
  word: (code: Comparator) => string,
): string | null {
  const { value, unit, comparator } = quantity
  if (value === null) return null
  const number = formatNumber(value, language)
  const measured = unit === null ? number : unit === '%' ? `${number}%` : `${number} ${unit}`
  return comparator === null || comparator === '=' ? measured : `${word(comparator)} ${measured}`
}
