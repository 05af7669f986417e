import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { defineCodeList } from '../code/code-list.js'

export const issuerLevelCodes = defineCodeList('issuer_level', {
  party: ['Đảng', 'Party', 'Cơ quan của Đảng ở mọi cấp.', 'A Party body at any level.'],
  central: [
    'Trung ương',
    'central',
    'Quốc hội, Chính phủ, bộ, ngành Trung ương.',
    'National Assembly, Government, ministries.',
  ],
  province: ['cấp tỉnh', 'province', 'HĐND, UBND tỉnh, thành phố.', "Provincial People's Council or Committee."],
  district: [
    'cấp huyện',
    'district',
    'HĐND, UBND huyện, quận, thị xã, thành phố thuộc tỉnh.',
    "District People's Council or Committee.",
  ],
  commune: [
    'cấp xã',
    'commune',
    'HĐND, UBND xã, phường, thị trấn, đặc khu.',
    "Commune-level People's Council or Committee.",
  ],
  department: ['sở, ban, ngành', 'department', 'Sở, ban, ngành cấp tỉnh.', 'A provincial department.'],
})
export type IssuerLevel = (typeof issuerLevelCodes.codes)[number]

export const legalSourceCodes = defineCodeList('legal_source', {
  catalogue: [
    'danh mục',
    'catalogue',
    'Có trong danh mục văn bản đã kiểm tra.',
    'In the catalogue of checked documents.',
  ],
  corpus: ['kho kế hoạch', 'corpus', 'Là một kế hoạch có trong kho.', 'A plan that is itself in the corpus.'],
  cited_only: ['chỉ được viện dẫn', 'cited only', 'Chỉ biết qua các lần viện dẫn.', 'Known from citations only.'],
})

/** The document that is cited (the thing, not the mention). Identity: number + issuer + year. */
export const legalDocumentSchema = z.object({
  legal_document_id: nonEmpty,
  number: z.nullable(z.string()),
  doc_type: nonEmpty,
  issuer: z.nullable(z.string()),
  issuer_level: z.nullable(issuerLevelCodes.schema),
  /** ISO date, may be partial. */
  issued_on: z.nullable(z.string()),
  title: z.nullable(z.string()),
  source: legalSourceCodes.schema,
})
export type LegalDocument = z.infer<typeof legalDocumentSchema>
