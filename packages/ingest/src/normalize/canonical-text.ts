/** U+FFFD stands for each character outside the Basic Multilingual Plane, so that an offset means the same in every language. */
const REPLACEMENT = '\ufffd'

/**
 * The canonical text of a document: NFC, line ends `\n`, BMP only. Nothing is translated, repaired or removed;
 * a form feed stays, it marks a page break of the source.
 */
export function canonicalText(raw: string): string {
  return raw
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, REPLACEMENT)
}
