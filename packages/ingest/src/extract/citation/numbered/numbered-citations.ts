import type { AnalysedText } from '../../../segment/analysed-text.js'
import { basisAbove } from '../../../patterns/citation/basis-opening.js'
import { cellEnd } from '../../../segment/table/cell/cells-within.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { calledByNumber } from '../../../patterns/citation/short-name.js'
import { listedBehind, withEnactors, withSharedIssuers } from './citation-issuer.js'
import type { CitationMention } from '../citation-mention.js'
import { isAmended, withTitle } from './amended-title.js'
import { findDocumentNumbers, type DocumentNumber } from '../number/document-number.js'
import { readMention } from './numbered-mention.js'
import { nextTypeWord } from './type-word.js'

/** Most characters behind a number that are its citation's. */
const LONGEST = 700

/** Finds the citations that show a number: type word, number, date, issuer and subject, in one reading from the number outwards. */
export function numberedCitations(analysed: AnalysedText): readonly CitationMention[] {
  const { segments } = analysed
  const numbers = findDocumentNumbers(analysed.document)
  const mentions: CitationMention[] = []
  let s = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    if (number === undefined) break
    while (s < segments.length && (segments[s]?.end ?? 0) <= number.start) s++
    const segment = segments[s]
    if (segment === undefined) break
    if (number.start < segment.start || !mayCite(analysed, segment)) continue
    const floor = Math.max(segment.start, mentions.at(-1)?.coreEnd ?? 0)
    if (isOnlyCalled(analysed, number, floor)) continue
    const next = nextTypeWord(analysed, number, numbers[i + 1], segment.end)
    // Where a row of a table is one line, a citation ends with its cell.
    const ceiling = cellEnd(analysed.document, number.end, Math.min(next, number.end + LONGEST))
    const before = mentions.at(-1)
    const list = listedBehind(analysed, before, number)
    const mention = readMention(analysed, { segment, number, floor, ceiling, last: before, list })
    if (mention === null || (before !== undefined && isCalledAgain(analysed, number, mention, before))) continue
    if (before !== undefined && isAmended(analysed, before, mention))
      mentions[mentions.length - 1] = withTitle(analysed, before, mention)
    else mentions.push(mention)
  }
  return withEnactors(analysed, withSharedIssuers(analysed, mentions))
}

/** The document's own number stands in the header and in `(Kèm theo …)`; neither is a citation. */
function mayCite(analysed: AnalysedText, segment: Segment): boolean {
  if (segment.zone === 'recipients' || segment.zone === 'signature' || segment.zone === 'title') return false
  if (segment.zone === 'header') return basisAbove.test(segment.folded)
  return !/^\s*\(?\s*(?:kem\s+theo|ban\s+hanh\s+kem\s+theo|dinh\s+kem|(?<=\()(?:theo\s+ke\s+hoach|ban\s+hanh\s+theo\s+(?:ke\s+hoach|quyet\s+dinh))\s+so)\b/.test(
    analysed.document.flat.slice(segment.start, segment.start + 40),
  )
}

/** `(sau đây gọi tắt là Chỉ thị số 09/CT-TTg)`: what a document just cited is called from here on. */
const LONGEST_CALLED = 63

function isOnlyCalled({ document }: AnalysedText, { start }: DocumentNumber, floor: number): boolean {
  // A search through all of the text before would be one for each number.
  const before = document.flat.slice(Math.max(floor, start - LONGEST_CALLED), start)
  const open = before.lastIndexOf('(')
  return open >= 0 && calledByNumber.test(before.slice(open))
}

/** `Chỉ thị 27-CT/TU ngày 10/3/2023 … về … (Chỉ thị 27-CT/TU)`: type and number of the document just cited, and nothing else, in brackets. */
function isCalledAgain(
  { document: { flat } }: AnalysedText,
  { start, end }: DocumentNumber,
  mention: CitationMention,
  before: CitationMention,
): boolean {
  return (
    mention.number === before.number &&
    mention.docType === before.docType &&
    mention.segment === before.segment &&
    flat.charAt(end) === ')' &&
    TYPE_ALONE.test(flat.slice(Math.max(before.coreEnd, start - LONGEST_CALLED), start))
  )
}

/** An open bracket, a type and `số`. Folded. */
const TYPE_ALONE = /\((?:[a-z]+\s+){1,3}(?:so\s+)?$/
