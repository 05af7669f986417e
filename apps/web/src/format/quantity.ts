import { type Comparator, rankUnit } from '@doi-chieu/core/commitment/commitment'
import type { Language } from '../state/view-state.js'
import { formatNumber } from './number.js'

interface Quantity {
  readonly value: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
}

/** A place in words: at most the fifth is `từ hạng 5 trở lên`. */
function formatRank(number: string, comparator: Comparator | null, language: Language): string {
  const better = comparator === '<=' || comparator === '<'
  if (language === 'vi') return better ? `từ hạng ${number} trở lên` : `hạng ${number}`
  return better ? `rank ${number} or better` : `rank ${number}`
}

/** A target in words: `ít nhất 95%`, `2 lần/tháng`, `từ hạng 5 trở lên`; null where no number is given. `=` needs no word. */
export function formatQuantity(
  quantity: Quantity,
  language: Language,
  word: (code: Comparator) => string,
): string | null {
  const { value, unit, comparator } = quantity
  if (value === null) return null
  const number = formatNumber(value, language)
  if (unit === rankUnit) return formatRank(number, comparator, language)
  const measured = unit === null ? number : unit === '%' ? `${number}%` : `${number} ${unit}`
  return comparator === null || comparator === '=' ? measured : `${word(comparator)} ${measured}`
}
