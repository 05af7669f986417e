import { countsElse } from '../../../patterns/commitment/counts-else.js'
import { everyMatch } from '../../../normalize/every-match.js'

/** A share in percent as it stands in a clause; `index` and `length` count characters of the clause. */
export interface Percentage {
  /** The lower end of a range. */
  readonly value: number
  /** The upper end of a range: `5-10%`; null where one value stands alone. */
  readonly upper: number | null
  readonly index: number
  readonly length: number
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,2})?`
/** `0,5%0` is how a keyboard writes a share of a thousand. */
const SIGN = String.raw`\s?(?:%(?!0(?!\d))|phan\s+tram)`
/** One value, or two with a dash, `đến` or `đến dưới` between them, of which the first may lack its sign. */
const PERCENT = new RegExp(
  String.raw`(?:(?<![\d.,/-])((${NUMBER})(${SIGN})?)(?:\s?[-–]\s?|\s+den\s+(?:(?:duoi|gan)\s+)?))?(?<![\d.,])(${NUMBER})${SIGN}(?!\s*(?:von|ngan\s+sach|co\s+phan|(?:muc\s+|tien\s+)luong|luong\s+co\s+so))`,
  'g',
)
/** The percentages of a folded clause, in order: `98,5% - 99,5%` is a range, `100% - 50%` are two values. */
export function percentagesIn(words: string): readonly Percentage[] {
  return everyMatch(PERCENT, words).flatMap((match): readonly Percentage[] => {
    const { index } = match
    const [whole, lower, digits, sign, last = ''] = match
    const end = index + whole.length
    const value = numberOf(last)
    if (lower === undefined || digits === undefined) return [{ value, upper: null, index, length: whole.length }]
    const start = words.indexOf(last, index + lower.length)
    const alone = { value, upper: null, index: start, length: end - start }
    const first = numberOf(digits)
    if (sign === undefined && (first >= value || countsElse.test(words.slice(Math.max(0, index - 16), index))))
      return [alone]
    if (first >= value) return [{ value: first, upper: null, index, length: lower.length }, alone]
    return [{ value: first, upper: value, index, length: whole.length }]
  })
}

function numberOf(digits: string): number {
  return Number(digits.replace(',', '.'))
}
