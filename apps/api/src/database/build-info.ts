import { z } from 'zod'
import { defineStatement } from './statement.js'

/** The one row of `build_info`, with a short id to cite and to compare. */
const buildInfoSchema = z.object({
  /** From inputs, extractor and schema: the same documents read by the same code give the same id on any machine. */
  build_id: z.string().min(1),
  inputs_sha256: z.string().min(1),
  /** ISO 8601, UTC. */
  built_at: z.string(),
  schema_version: z.string(),
  extractor_version: z.string(),
  document_count: z.int(),
  /** Hash of the imported conversion table; null where split units have their main successor only. */
  conversion_sha256: z.string().nullable(),
})
export type BuildInfo = z.infer<typeof buildInfoSchema>

export const buildInfoStatement = defineStatement(
  'build.info',
  buildInfoSchema,
  `select substr(sha256(concat_ws(' ', inputs_sha256, extractor_version, schema_version)), 1, 12) as build_id, inputs_sha256, strftime(built_at, '%Y-%m-%dT%H:%M:%SZ') as built_at,
     schema_version::VARCHAR as schema_version, extractor_version::VARCHAR as extractor_version,
     document_count::INTEGER as document_count, conversion_sha256
   from build_info`,
)
