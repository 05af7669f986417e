import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { extractionMethodCodes, textQualityCodes } from './text-quality.js'

/** A source file as received and read: a row of `documents` without the time of reading. */
export const sourceDocumentSchema = z.object({
  /** sha256 of the bytes, lower-case hex. */
  document_id: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Path under the PATH given to `doichieu ingest`, with `/`. */
  file_name: nonEmpty,
  media_type: nonEmpty,
  byte_count: z.int().check(z.nonnegative()),
  page_count: z.nullable(z.int().check(z.positive())),
  /** Canonical text: NFC, `\n`, BMP only, nothing repaired. A form feed marks a page break of the source. */
  text: z.string(),
  char_count: z.int().check(z.nonnegative()),
  text_quality: textQualityCodes.schema,
  extraction_method: extractionMethodCodes.schema,
})
export type SourceDocument = z.infer<typeof sourceDocumentSchema>
