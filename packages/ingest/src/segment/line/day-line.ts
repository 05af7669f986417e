import type { DocumentText } from '../../normalize/document-text.js'
import type { Block } from '../block/block.js'

const DAY = /^[a-z][a-z .'-]{1,38},\s{0,3}ngay[\s\d._\u0085]{1,16}thang[\s\d._\u0085]{1,12}nam (?:19|20)\d{2}$/
const LONGEST = 76
/** Characters of `nam 2022`. */
const YEAR = 8
const STOP = 0x2e

/** `Phú Thọ, ngày 12 tháng 3 năm 2022`: the day of a document stands on a line of its own, below its title too. */
export function isDayLine(
  { flat, units }: DocumentText,
  { body, end, marker }: Pick<Block, 'body' | 'end' | 'marker'>,
): boolean {
  const last = units[end - 1] === STOP ? end - 1 : end
  return (
    marker === null && end - body <= LONGEST && flat.startsWith('nam ', last - YEAR) && DAY.test(flat.slice(body, last))
  )
}
