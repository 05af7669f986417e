import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import type { Span } from '../../normalize/span.js'
import { bareName } from '../../patterns/plan/plan-name.js'
import { headsDocument, ownNumber, stateMotto } from '../../patterns/plan/second-header.js'
import type { AnalysedText } from '../analysed-text.js'
import { foldedLine } from '../line/folded-line.js'
import type { Line } from '../line/line.js'

/** Another plan behind the end of the first one: where its header begins, and its title. */
interface SecondPlan {
  readonly start: number
  readonly title: Span
}

/** Lines of the header of a plan up to its title at most, and those that stand above its motto. */
const LONGEST_HEADER = 16
const MOST_ABOVE = 6

/** The plan that somebody has put into the same file; null where a text has one alone. An annex has neither motto nor number of its own. */
export function secondPlan({ document, segments }: AnalysedText): SecondPlan | null {
  const body = segments.findIndex(({ zone }) => zone === 'body')
  if (body < 0 || !segments.slice(0, body).some(({ zone }) => zone === 'title')) return null
  const end = segments.findIndex(({ zone }, i) => i > body && (zone === 'recipients' || zone === 'signature'))
  if (end < 0) return null
  const lines = segments.slice(end).flatMap((segment) => segment.lines)
  for (const [i, line] of lines.entries()) {
    if (!isMotto(document, line)) continue
    const header = lines.slice(Math.max(0, i - MOST_ABOVE), i + LONGEST_HEADER)
    const title = header.find((each) => each.start > line.start && isTitle(document, each))
    if (title === undefined || !header.some((each) => each.start < title.start && isNumber(document, each))) continue
    return { start: headerStart(document, lines, i), title }
  }
  return null
}

function isMotto(document: DocumentText, { start, end }: Line): boolean {
  return stateMotto.test(foldedLine(document, start, end)) && isCapitals(document.units, start, end)
}

function isTitle(document: DocumentText, { start, end }: Line): boolean {
  return bareName.test(foldedLine(document, start, end)) && isCapitals(document.units, start, end)
}

function isNumber(document: DocumentText, { start, end }: Line): boolean {
  return ownNumber.test(foldedLine(document, start, end))
}

/** Where the lines begin that name the issuer above the motto, which the first plan's signature stands above. */
function headerStart(document: DocumentText, lines: readonly Line[], motto: number): number {
  let first = motto
  while (motto - first < MOST_ABOVE && isOfHeader(document, lines[first - 1])) first--
  return lines[first]?.start ?? 0
}

function isOfHeader(document: DocumentText, line: Line | undefined): boolean {
  if (line === undefined) return false
  const words = foldedLine(document, line.start, line.end)
  return (
    !/[a-z]/.test(words) ||
    ownNumber.test(words) ||
    (headsDocument.test(words) && isCapitals(document.units, line.start, line.end))
  )
}
