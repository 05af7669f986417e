import { z } from 'zod'

const span = z.tuple([z.int(), z.int()])
const placed = { quote: z.string().nullish(), span: span.nullish(), optional: z.boolean().default(false) }
const alternatives = z.array(z.string().nullable()).default([])

/** One annotated document: the parts of the codebook's format that are scored. Offsets are those of the source file. */
export const goldDocumentSchema = z.object({
  file: z.string(),
  plan: z.object({
    title: z.string().nullable(),
    year: z.int().nullable(),
    doc_number: z.string().nullable(),
    doc_date: z.string().nullable(),
    issuer: z.string().nullable(),
    issuer_alternatives: alternatives,
    locality: z.object({
      name: z.string().nullable(),
      level: z.string().nullable(),
      province: z.string().nullable(),
      province_inferred: z.string().nullish(),
    }),
    signer: z
      .object({
        name: z.string().nullable(),
        form: z.string().nullable(),
        name_certain: z.boolean().default(true),
        form_alternatives: alternatives,
      })
      .nullish(),
  }),
  legal_citations: z.array(
    z.object({
      ...placed,
      alt_span: span.nullish(),
      numbered: z.boolean(),
      doc_type: z.string(),
      number: z.string().nullable(),
      date: z.string().nullish(),
      issuer: z.string().nullish(),
      issuer_inferred: z.string().nullish(),
      issuer_alternatives: alternatives,
      role: z.string(),
      role_alternatives: alternatives,
    }),
  ),
  channels: z.array(z.object({ ...placed, channel: z.string() })),
  responsibilities: z.array(
    z.object({
      ...placed,
      task_quote: z.string().nullish(),
      alt_span: span.nullish(),
      actor: z.string().nullable(),
      actor_role: z.string(),
      actor_role_alternatives: alternatives,
      duty: z.string(),
      duty_alternatives: alternatives,
      partners: z.array(z.string()).default([]),
      frequency: z.string().nullish(),
      deadline: z.string().nullish(),
    }),
  ),
  commitments: z.array(
    z.object({
      ...placed,
      alt_span: span.nullish(),
      kind: z.string(),
      index: z.string().nullish(),
      value: z.union([z.number(), z.string()]).nullish(),
      unit: z.string().nullish(),
    }),
  ),
  anomalies: z.array(z.object({ ...placed, kind: z.string() })),
})
export type GoldDocument = z.infer<typeof goldDocumentSchema>
