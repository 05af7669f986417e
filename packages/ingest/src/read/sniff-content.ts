import { kindByName, WORD_XML, XML } from './media-type.js'
import type { FileKind } from './media-type.js'

/** Leading bytes → the extension whose kind they show. `at`: offset of the bytes. */
const SIGNATURES: readonly { readonly at: number; readonly bytes: string; readonly extension: string }[] = [
  { at: 0, bytes: '{\\rtf', extension: '.rtf' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', extension: '.png' },
  { at: 0, bytes: '\xff\xd8\xff', extension: '.jpg' },
  { at: 0, bytes: 'II*\0', extension: '.tif' },
  { at: 0, bytes: 'MM\0*', extension: '.tif' },
  { at: 0, bytes: 'GIF87a', extension: '.gif' },
  { at: 0, bytes: 'GIF89a', extension: '.gif' },
  { at: 8, bytes: 'WEBP', extension: '.webp' },
  { at: 0, bytes: 'Rar!\x1a\x07', extension: '.rar' },
  { at: 0, bytes: "7z\xbc\xaf'\x1c", extension: '.7z' },
]

/** Names that show early in a ZIP container and tell what it holds. */
const ZIP_PARTS: readonly (readonly [part: string, extension: string])[] = [
  ['word/', '.docx'],
  ['xl/', '.xlsx'],
  ['ppt/', '.pptx'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
]

/** Stream names inside an OLE container, in UTF-16. */
const OLE_PARTS: readonly (readonly [part: string, extension: string])[] = [
  ['WordDocument', '.doc'],
  ['Workbook', '.xls'],
  ['PowerPoint Document', '.ppt'],
]

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** What the bytes themselves show, whatever the name says; null where no signature fits (plain text has none). */
export function kindByContent(bytes: Uint8Array): FileKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.toString('latin1', 0, 1024)
  for (const { at, bytes: signature, extension } of SIGNATURES) {
    if (head.startsWith(signature, at)) return kindByName(extension)
  }
  // A PDF may have some bytes before its mark; one in the first kilobyte is still opened by PDF readers.
  if (head.includes('%PDF-') && !/^\s*[^%\s]{20}/.test(head)) return kindByName('.pdf')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const part = ZIP_PARTS.find(([name]) => buffer.includes(name, 0, 'latin1'))
    return kindByName(part?.[1] ?? '.zip')
  }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    const part = OLE_PARTS.find(([name]) => buffer.includes(utf16(name)))
    return kindByName(part?.[1] ?? '.doc')
  }
  return kindOfMarkup(head)
}

/** What stands before the first element of an XML file or an HTML page. Bytes as Latin letters. */
const PROLOGUE = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!--.{0,400}?-->\s*)?/is

/** A page or an XML file that was given the name of a text. */
function kindOfMarkup(head: string): FileKind | null {
  const prologue = PROLOGUE.exec(head)?.[0] ?? ''
  if (/^<(?:!doctype html|html|head)\b/i.test(head.slice(prologue.length))) return kindByName('.html')
  if (!prologue.includes('<?xml')) return null
  return /progid="Word\.Document"|<w:(?:wordDocument|document)\b|<pkg:package\b/.test(head) ? WORD_XML : XML
}
