import type { Comparator } from '@doi-chieu/core/commitment/commitment'

/** What a cell of a table of goals says. */
interface GoalValue {
  readonly value: number
  readonly comparator: Comparator | null
  /** Whether the cell bears the sign of percent. */
  readonly percent: boolean
}

const VALUE =
  /^(tu|tren|duoi|it nhat|toi thieu|toi da|khong qua|khong duoi|khoang|dat|>=|<=|>|<|\u009b|\u008b)?\s*(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?:\/\d{1,4})?\s*(%)?\s*(tro len)?$/

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  tu: '>=',
  'it nhat': '>=',
  'toi thieu': '>=',
  'khong duoi': '>=',
  '>=': '>=',
  '\u009b': '>=',
  tren: '>',
  '>': '>',
  duoi: '<',
  '<': '<',
  'toi da': '<=',
  'khong qua': '<=',
  '<=': '<=',
  '\u008b': '<=',
}

/** Reads the folded words of a cell that holds a number and nothing else; null for any other. */
export function goalValueOf(words: string): GoalValue | null {
  const match = VALUE.exec(words)
  if (match === null) return null
  const [, before, digits = '', percent, upwards] = match
  return {
    value: Number(/\.\d{3}/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.')),
    comparator: COMPARATORS[before ?? ''] ?? (upwards === undefined ? null : '>='),
    percent: percent !== undefined,
  }
}
