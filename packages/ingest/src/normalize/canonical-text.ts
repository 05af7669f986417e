import { TONE_MARKS } from '@doi-chieu/core/text/tones'
import { decodeReferences } from './character-references.js'

/** U+FFFD stands for each character outside the Basic Multilingual Plane, so that an offset means the same in every language. */
const REPLACEMENT = '\ufffd'
const BYTE_ORDER_MARK = 0xfeff
/** What ends a line in some programs: a line that a word processor breaks by hand, the separators of Unicode, the next line of mainframes. */
const OTHER_ENDS = /\r\n?|[\v\u0085\u2028\u2029]/g
/** A tone before the mark that makes another letter: programs that take letters apart write `á` and the hat of `ấ`. */
const TONE_FIRST = new RegExp(`([${TONE_MARKS}])([\u0302\u0306\u031b])`, 'g')

/**
 * The canonical text of a document: NFC, line ends `\n`, BMP only, characters where the source has references to them.
 * Nothing is translated, repaired or removed; a form feed stays, it marks a page break of the source.
 */
export function canonicalText(raw: string): string {
  const source = raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw
  // Hardly any text has one of these: one look tells.
  if (!/[\u0302\u0306\u031b&\r\v\u0085\u2028\u2029\ud800-\udfff]/.test(source)) return source.normalize('NFC')
  const text = decodeReferences(source).normalize('NFC')
  if (!/[\u0302\u0306\u031b\r\v\u0085\u2028\u2029\ud800-\udfff]/.test(text)) return text
  return withMarksFirst(text)
    .replace(OTHER_ENDS, '\n')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, REPLACEMENT)
}

/** NFC, in which the mark of a letter stands before its tone. */
function withMarksFirst(text: string): string {
  return /[\u0302\u0306\u031b]/.test(text) ? text.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC') : text
}
