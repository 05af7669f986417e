import { hash } from 'node:crypto'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { decodeUtf8 } from '@doi-chieu/ingest/read/decode-utf8'

/** The bytes of a text file (UTF-8) as `ingest` reads them; what is no UTF-8 is an empty text. */
export function textDocument(file_name: string, bytes: Uint8Array): SourceDocument {
  const text = canonicalText(decodeUtf8(bytes) ?? '')
  return {
    document_id: hash('sha256', bytes, 'hex'),
    file_name,
    media_type: 'text/plain',
    byte_count: bytes.length,
    page_count: null,
    text,
    char_count: text.length,
    text_quality: documentText(text).quality,
    extraction_method: 'text',
  }
}
