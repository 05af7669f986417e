import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import type { Block } from '../block/block.js'
import { fitsOneLine } from '../line/folded-line.js'
import { isRow } from '../line/tabbed-row.js'
import { BODIES, LONGEST_UNIT } from './body-name.js'

/** Characters of a heading. */
export const LONGEST_HEADING = 170
/** Of a heading that names bodies one after another. */
const LONGEST_OF_BODIES = 340
/** A heading that ends in a stop is shorter than this. */
const SHORT_HEADING = 60

/** Whether a block has the form of a heading: in capitals, with hashes, or numbered; short, on one line, and no sentence. */
export function isHeading(document: DocumentText, block: Block): boolean {
  const { body, end, markdown } = block
  const mayBe = markdown > 0 || isCapitals(document.units, body, end) || isNumberedTitle(document, block)
  return mayBe && fitsOneLine(document, body, end, longestHeading(document, block))
}

/** `2. Công tác tuyên truyền`: in small letters a heading has a number, and ends neither as an item of a list nor as a sentence. */
function isNumberedTitle(document: DocumentText, { body, end, marker }: Block): boolean {
  if (marker === null || marker.kind === 'bullet') return false
  const last = end > body ? document.text.charAt(end - 1) : ''
  if (last === ';' || last === ',') return false
  if (last === '.' && !fitsOneLine(document, body, end, SHORT_HEADING - 1)) return false
  return !isRow(document, { body, end })
}

function longestHeading({ text }: DocumentText, { body, end }: Block): number {
  const names = end - body > LONGEST_HEADING && BODIES.test(text.slice(body, body + LONGEST_UNIT))
  return names ? LONGEST_OF_BODIES : LONGEST_HEADING
}
