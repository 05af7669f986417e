import { isCapitals } from '../../normalize/letter/letter-kind.js'
import {
  decisionName,
  letterNumber,
  otherName,
  otherNameAbove,
  otherNumber,
} from '../../patterns/plan/other-document.js'
import type { AnalysedText } from '../analysed-text.js'
import { foldedLine } from '../line/folded-line.js'

/** The header of a document, with its name, number and addressees, stands among its first segments. */
export const HEAD_SEGMENTS = 16
/** The word that names a document stands in capitals among its first characters. */
const NAME_LENGTH = 40

/** Whether a text without a plan's title says that it is another document: by the name above its subject, by its own number, or as a letter. */
export function isOtherDocument(analysed: AnalysedText): boolean {
  const { segments, document } = analysed
  const named = segments.some(
    ({ body, end, folded }) =>
      otherNameAbove.test(folded) && isCapitals(document.units, body, Math.min(end, body + NAME_LENGTH)),
  )
  if (named || headLines(analysed, otherName, true) || headLines(analysed, otherNumber)) return true
  return headLines(analysed, letterNumber) && headLines(analysed, ADDRESSED)
}

/** `QUYẾT ĐỊNH` alone on its line: a decision, of which only its subject or first article can make a plan. */
export function namesDecision(analysed: AnalysedText): boolean {
  return headLines(analysed, decisionName, true)
}

const ADDRESSED = /^kinh gui\b/

/** Whether a line of the head, which may stand in one block with others, is so; in capitals where that is asked. */
function headLines({ segments, document }: AnalysedText, pattern: RegExp, inCapitals = false): boolean {
  return segments
    .slice(0, HEAD_SEGMENTS)
    .some(
      ({ lines, marker, end }) =>
        marker === null &&
        lines.some(
          (line) =>
            line.start < end &&
            pattern.test(foldedLine(document, line.start, Math.min(line.end, end))) &&
            (!inCapitals || isCapitals(document.units, line.start, line.end)),
        ),
    )
}
