import { refusalSchema } from '@doi-chieu/core/document/refusal'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import { sourceDocumentSchema } from '@doi-chieu/core/document/source-document'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { DuckDBConnection } from '@duckdb/node-api'
import { z } from 'zod'
import { documentText } from '../normalize/document-text.js'
import { readConversion } from './conversion-file.js'
import { firstLine, inspectPath, withPublished } from './open-published.js'
import { ProblemError, notADatabase, otherVersion } from './problems.js'
import { schemaVersion } from './table-rows.js'

/** What a published database hands on to the next build: its documents with their texts, and the standing refusals. */
export interface PublishedState {
  /** By document_id. */
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** file_name → document_id. */
  readonly names: ReadonlyMap<string, string>
  /** document_id → when it was ingested first. */
  readonly ingestedAt: ReadonlyMap<string, Date>
  readonly refused: readonly Refusal[]
  /** The imported conversion table of July 2025 as CSV; null where none was imported. */
  readonly conversion: string | null
}

export const emptyState: PublishedState = {
  documents: new Map(),
  names: new Map(),
  ingestedAt: new Map(),
  refused: [],
  conversion: null,
}

const documentRow = z.object({ ...sourceDocumentSchema.shape, ingested_ms: z.number() })
const versionRow = z.object({ schema_version: z.string() })
const nameRow = z.object({ document_id: z.string(), file_name: z.string() })

/**
 * Reads the state of the database at `path`; the empty state where there is none.
 * @throws ProblemError where the file is no database of ours, is damaged, of another version, or held by a writer
 */
export async function readPublished(path: string): Promise<PublishedState> {
  const conversion = await readConversion(path)
  if ((await inspectPath(path)) === 'absent') return { ...emptyState, conversion }
  return await withPublished(path, async (connection) => {
    if (!(await isOurs(connection))) throw new ProblemError(notADatabase(path))
    try {
      const [build] = await rows(connection, versionRow, 'SELECT schema_version FROM build_info')
      // An older build is read as far as it fits: all facts are made anew. A newer one may hold what we would lose.
      if (build !== undefined && Number(build.schema_version) > Number(schemaVersion))
        throw new ProblemError(otherVersion(path, build.schema_version))
      const documents = await rows(connection, documentRow, DOCUMENTS)
      const names = await rows(connection, nameRow, 'SELECT document_id, file_name FROM document_names')
      const refused = await rows(
        connection,
        refusalSchema,
        "SELECT COLUMNS(c -> c NOT LIKE '%_sort') FROM refused_files",
      )
      return {
        // The quality is a measure of the text, so it is taken anew: a build never mixes two versions of the measure.
        documents: new Map(
          documents.map((row) => [
            row.document_id,
            { ...sourceDocumentSchema.parse(row), text_quality: documentText(row.text).quality },
          ]),
        ),
        names: new Map(names.map(({ document_id, file_name }) => [file_name, document_id])),
        ingestedAt: new Map(documents.map(({ document_id, ingested_ms }) => [document_id, new Date(ingested_ms)])),
        refused,
        conversion,
      }
    } catch (error) {
      throw error instanceof ProblemError ? error : new ProblemError(otherVersion(path, firstLine(error)), error)
    }
  })
}

const DOCUMENTS = `
SELECT document_id, file_name, media_type, byte_count, page_count, text, char_count, text_quality, extraction_method,
  CAST(epoch_ms(ingested_at) AS DOUBLE) AS ingested_ms
FROM documents`

async function isOurs(connection: DuckDBConnection): Promise<boolean> {
  const found = await connection.runAndReadAll(
    "SELECT count(*) = 3 FROM duckdb_tables() WHERE table_name IN ('documents', 'document_names', 'build_info')",
  )
  return found.getRows()[0]?.[0] === true
}

async function rows<T>(connection: DuckDBConnection, schema: z.core.$ZodType<T>, sql: string): Promise<readonly T[]> {
  const result = await connection.runAndReadAll(sql)
  return z.array(schema).parse(result.getRowObjects())
}
