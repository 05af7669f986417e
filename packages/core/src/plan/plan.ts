import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { partialDateSchema } from '../text/partial-date.js'
import { localityLevelCodes } from '../locality/locality.js'
import { issuerLevelCodes } from '../legal/legal-document.js'

/** The plan a document carries: a row of `plans`. Units are those of the time of issue; `current_*` those of today. */
export const planSchema = z.object({
  plan_id: nonEmpty,
  document_id: nonEmpty,
  title: z.nullable(z.string()),
  plan_year: z.nullable(z.int().check(z.gte(1990), z.lte(2100))),
  /** Number with symbol (`12/KH-UBND`), null where the number is blank. */
  doc_number: z.nullable(z.string()),
  /** What is known of the symbol (`KH-UBND`) even where the number is blank. */
  doc_symbol: z.nullable(z.string()),
  doc_date: z.nullable(partialDateSchema),
  issuer: z.nullable(z.string()),
  issuer_level: z.nullable(issuerLevelCodes.schema),
  locality_id: z.nullable(z.string()),
  locality_name: z.nullable(z.string()),
  locality_level: z.nullable(localityLevelCodes.schema),
  district_name: z.nullable(z.string()),
  province_name: z.nullable(z.string()),
  current_locality_id: z.nullable(z.string()),
  current_locality_name: z.nullable(z.string()),
  current_province_name: z.nullable(z.string()),
  signer_name: z.nullable(z.string()),
  signer_title: z.nullable(z.string()),
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`; null where the head signs in their own right. */
  signing_form: z.nullable(z.string()),
  /** True where province or district came from the registry, not from the text. */
  place_inferred: z.boolean(),
})
export type Plan = z.infer<typeof planSchema>
