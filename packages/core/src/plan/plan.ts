import { z } from 'zod'
import { localityLevelCodes } from '../locality/locality.js'
import { issuerLevelCodes } from '../legal/legal-document.js'

/** An ISO date of which the end may be unknown: `2024-03-15`, `2022-02`, `2023`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** The plan a document carries: a row of `plans`. Units are those of the time of issue; `current_*` those of today. */
export const planSchema = z.object({
  plan_id: z.string().min(1),
  document_id: z.string().min(1),
  title: z.string().nullable(),
  plan_year: z.int().min(1990).max(2100).nullable(),
  /** Number with symbol (`12/KH-UBND`), null where the number is blank. */
  doc_number: z.string().nullable(),
  /** What is known of the symbol (`KH-UBND`) even where the number is blank. */
  doc_symbol: z.string().nullable(),
  doc_date: partialDateSchema.nullable(),
  issuer: z.string().nullable(),
  issuer_level: issuerLevelCodes.schema.nullable(),
  locality_id: z.string().nullable(),
  locality_name: z.string().nullable(),
  locality_level: localityLevelCodes.schema.nullable(),
  district_name: z.string().nullable(),
  province_name: z.string().nullable(),
  current_locality_id: z.string().nullable(),
  current_locality_name: z.string().nullable(),
  current_province_name: z.string().nullable(),
  signer_name: z.string().nullable(),
  signer_title: z.string().nullable(),
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`; null where the head signs in their own right. */
  signing_form: z.string().nullable(),
  /** True where province or district came from the registry, not from the text. */
  place_inferred: z.boolean(),
})
export type Plan = z.infer<typeof planSchema>
