import { z } from 'zod'
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
  legal_document_id: z.string().min(1),
  number: z.string().nullable(),
  doc_type: z.string().min(1),
  issuer: z.string().nullable(),
  issuer_level: issuerLevelCodes.schema.nullable(),
  /** ISO date, may be partial. */
  issued_on: z.string().nullable(),
  title: z.string().nullable(),
  source: legalSourceCodes.schema,
})
export type LegalDocument = z.infer<typeof legalDocumentSchema>
