/** U+FFFD stands for each character outside the Basic Multilingual Plane, so that an offset means the same in every language. */
const REPLACEMENT = '\ufffd'
const BYTE_ORDER_MARK = 0xfeff

/**
 * The canonical text of a document: NFC, line ends `\n`, BMP only. Nothing is translated, repaired or removed;
 * a form feed stays, it marks a page break of the source.
 */
export function canonicalText(raw: string): string {
  const text = (raw.charCodeAt(0) === BYTE_ORDER_MARK ? raw.slice(1) : raw).normalize('NFC')
  // Hardly any text has either: one look tells.
  if (!/[\r\ud800-\udfff]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, REPLACEMENT)
}
