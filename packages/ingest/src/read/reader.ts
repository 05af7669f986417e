import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { ExtractionMethod } from '@doi-chieu/core/document/text-quality'
import { decodeText } from './decode-text.js'
import { tooLarge } from './refusals.js'

/** What a reader makes of a file: its text as the source has it (not yet canonical). */
interface FileContent {
  readonly raw_text: string
  /** null where the source has no pages that can be told. */
  readonly page_count: number | null
  readonly extraction_method: ExtractionMethod
}

type ReadResult =
  { readonly ok: true; readonly content: FileContent } | { readonly ok: false; readonly refusal: Refusal }

interface Reader {
  /** Files above it are refused before a byte is read. */
  readonly byte_limit: number
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<ReadResult>
}

/**
 * Ten million bytes of text are some 4,000 pages: no plan, rather a whole archive pasted together. The limit keeps one
 * file from holding up (or exhausting) the machine for all the others.
 */
const TEXT_BYTE_LIMIT = 10 * 1024 * 1024

const textReader: Reader = {
  byte_limit: TEXT_BYTE_LIMIT,
  read: (bytes, fileName) => {
    const decoded = decodeText(bytes, fileName)
    if (!decoded.ok) return Promise.resolve(decoded)
    const { text } = decoded
    const content: FileContent = { raw_text: text, page_count: countPages(text), extraction_method: 'text' }
    return Promise.resolve({ ok: true, content })
  },
}

/** Pages of a text that PDF tools made: each form feed ends a page. null without form feeds. */
function countPages(text: string): number | null {
  const pages = text.split('\f')
  if (pages.length === 1) return null
  return pages.at(-1)?.trim() === '' ? pages.length - 1 : pages.length
}

/** Which media types are read, and how: a new kind of file is one more line here. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ['text/plain', textReader],
  ['text/markdown', textReader],
])

/** The refusal of a file whose size alone rules it out. */
export function refuseBySize(fileName: string, byteCount: number, reader: Reader): Refusal | null {
  return byteCount > reader.byte_limit ? tooLarge(fileName, byteCount, reader.byte_limit) : null
}
