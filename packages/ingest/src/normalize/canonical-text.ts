import { decodeReferences } from './character-references.js'

/** U+FFFD stands for each character outside the Basic Multilingual Plane, so that an offset means the same in every language. */
const REPLACEMENT = '\ufffd'
const BYTE_ORDER_MARK = 0xfeff

/**
 * The canonical text of a document: NFC, line ends `\n`, BMP only, characters where the source has references to them.
 * Nothing is translated, repaired or removed; a form feed stays, it marks a page break of the source.
 */
export function canonicalText(raw: string): string {
  const source = raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw
  // Hardly any text has one of these: one look tells.
  if (!/[&\r\ud800-\udfff]/.test(source)) return source.normalize('NFC')
  const text = decodeReferences(source).normalize('NFC')
  if (!/[\r\ud800-\udfff]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, REPLACEMENT)
}
