import { z } from 'zod'
import { defineStatement } from './statement.js'

/** The one row of `build_info`, with a short id to cite and to compare. */
export const buildInfoSchema = z.object({
  /** First 12 hex digits of `inputs_sha256`: the same documents give the same id on any machine. */
  build_id: z.string().min(1),
  inputs_sha256: z.string().min(1),
  /** ISO 8601, UTC. */
  built_at: z.string(),
  schema_version: z.string(),
  extractor_version: z.string(),
  document_count: z.int(),
})
export type BuildInfo = z.infer<typeof buildInfoSchema>

export const buildInfoStatement = defineStatement(
  'build.info',
  buildInfoSchema,
  `select substr(inputs_sha256, 1, 12) as build_id, inputs_sha256, strftime(built_at, '%Y-%m-%dT%H:%M:%SZ') as built_at,
     schema_version::VARCHAR as schema_version, extractor_version::VARCHAR as extractor_version,
     document_count::INTEGER as document_count
   from build_info`,
)
