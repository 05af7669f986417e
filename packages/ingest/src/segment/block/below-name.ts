import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { bareName, opensPlan } from '../../patterns/plan/plan-name.js'
import type { Line } from '../line/line.js'

/** Lines longer than this are not hard-wrapped. */
export const WIDEST_WRAP = 140

/** `… năm 2026`: what a title ends in. */
const OF_YEAR = /\snam\s20\d{2}$/
const YEAR_LENGTH = ' nam 2026'.length
/** Characters of a line of a title that a blank line parts from the line before. */
const LONGEST_PART = 100
/** Characters of `CHƯƠNG TRÌNH HÀNH ĐỘNG:`, spaced out. */
const LONGEST_NAME = 30

/** Whether a line ends in the year that a title ends in. */
export function endsInYear(flat: string, { end }: Line): boolean {
  return OF_YEAR.test(flat.slice(end - YEAR_LENGTH, end))
}

/** Whether a block is nothing but the word that names a plan. */
export function isName({ flat, units }: DocumentText, [first, second]: readonly Line[]): boolean {
  return (
    first !== undefined &&
    second === undefined &&
    first.end - first.body <= LONGEST_NAME &&
    isCapitals(units, first.body, first.end) &&
    bareName.test(flat.slice(first.body, first.end))
  )
}

/** Whether a line right below a title begins the text: longer than any line of a title, behind its year, or in words that open a plan. */
export function endsTitle(
  { text, flat, units }: DocumentText,
  previous: Line,
  { body, end, afterBlank }: Line,
): boolean {
  return (
    isUpperUnit(units[body] ?? 0) &&
    !isCapitals(units, body, end) &&
    text.charAt(previous.end - 1) !== ',' &&
    (end - body > (afterBlank ? LONGEST_PART : WIDEST_WRAP) ||
      endsInYear(flat, previous) ||
      opensPlan.test(flat.slice(body, Math.min(end, body + WIDEST_WRAP))))
  )
}
