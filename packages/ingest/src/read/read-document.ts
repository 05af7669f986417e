import { hash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import { canonicalText } from '../normalize/canonical-text.js'
import { documentText } from '../normalize/document-text.js'
import { refusalOf } from './file-error.js'
import type { SourceFile } from './list-sources.js'
import { kindByName } from './media-type.js'
import type { FileKind } from './media-type.js'
import { readers, refuseBySize } from './reader.js'
import { blankFile, emptyFile, unsupportedType } from './refusals.js'
import { kindByContent } from './sniff-content.js'

type DocumentResult =
  | { readonly ok: true; readonly document: SourceDocument; readonly known: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

/** The text of a document that was read before; undefined where these bytes are new. */
export type KnownDocuments = ReadonlyMap<string, SourceDocument>

const TEXT_KIND: FileKind = { media_type: 'text/plain', name_vi: 'văn bản', name_en: 'text' }
const SNIFFED_BYTES = 65_536

/**
 * Reads one file. Its kind comes from its bytes where they show one, else from its name; a file that a person named
 * explicitly and whose extension says nothing is taken as text. Bytes that are known are not decoded again.
 */
export async function readDocument(file: SourceFile, known: KnownDocuments = new Map()): Promise<DocumentResult> {
  const { file_name, path } = file
  try {
    const { size } = await stat(path)
    if (size === 0) return refuse(emptyFile(file_name))
    const byName = kindByName(file_name) ?? TEXT_KIND
    const shown = kindByContent(await readHead(path))
    const kind = shown ?? byName
    const reader = readers.get(kind.media_type)
    if (reader === undefined) return refuse(unsupportedType(file_name, kind, readers.has(byName.media_type)))
    const tooLarge = refuseBySize(file_name, size, reader)
    if (tooLarge !== null) return refuse(tooLarge)

    const bytes = await readFile(path)
    const document_id = hash('sha256', bytes, 'hex')
    const seen = known.get(document_id)
    if (seen !== undefined)
      return { ok: true, known: true, document: { ...seen, file_name, media_type: kind.media_type } }
    const result = await reader.read(bytes, file_name)
    if (!result.ok) return result
    const { raw_text, page_count, extraction_method } = result.content
    const text = canonicalText(raw_text)
    if (text.trim() === '') return refuse(blankFile(file_name))
    return {
      ok: true,
      known: false,
      document: {
        document_id,
        file_name,
        media_type: kind.media_type,
        byte_count: bytes.length,
        page_count,
        text,
        char_count: text.length,
        text_quality: documentText(text).quality,
        extraction_method,
      },
    }
  } catch (error) {
    return refuse(refusalOf(error, file_name))
  }
}

function refuse(refusal: Refusal): DocumentResult {
  return { ok: false, refusal }
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
