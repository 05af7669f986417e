import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { partialDateSchema } from '../text/partial-date.js'
import { defineCodeList } from '../code/code-list.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

export const citationRoleCodes = defineCodeList('citation_role', {
  basis: ['căn cứ', 'basis', 'Nêu ở phần mở đầu "Căn cứ", "Thực hiện".', 'Named in the opening "Căn cứ / Thực hiện".'],
  implementation: [
    'triển khai',
    'implementation',
    'Kế hoạch phải theo hoặc gắn với văn bản này.',
    'The plan must follow this document or be tied to it.',
  ],
  content: [
    'nội dung tuyên truyền',
    'content',
    'Nội dung văn bản là điều cần tuyên truyền.',
    'Its content is to be made known.',
  ],
})
export type CitationRole = (typeof citationRoleCodes.codes)[number]

export const resolutionCodes = defineCodeList('resolution', {
  resolved: [
    'đã xác định',
    'resolved',
    'Xác định được văn bản từ chính lời viện dẫn.',
    'Identified from the mention itself.',
  ],
  inferred: ['suy ra', 'inferred', 'Chỉ có một văn bản phù hợp.', 'Exactly one document fits.'],
  ambiguous: ['còn nhiều khả năng', 'ambiguous', 'Có từ hai văn bản phù hợp trở lên.', 'Two or more documents fit.'],
  unresolved: ['chưa xác định', 'unresolved', 'Chưa tìm được văn bản phù hợp.', 'No document found.'],
})
export type Resolution = (typeof resolutionCodes.codes)[number]

/** One mention of a legal or guiding document, as the text says it. */
export const legalCitationSchema = z.object({
  citation_id: nonEmpty,
  plan_id: nonEmpty,
  /** Vietnamese type word: Kế hoạch, Nghị quyết, Luật, … (an open list). */
  doc_type: nonEmpty,
  /** Only where this mention shows one; spaces removed, Đ restored: `244/KH-UBND`, `18-NQ/TW`. */
  number: z.nullable(z.string()),
  /** As written (`UBND huyện` stays so). */
  issuer: z.nullable(z.string()),
  /** As written, ISO, may be partial. */
  cited_date: z.nullable(partialDateSchema),
  subject: z.nullable(z.string()),
  role: citationRoleCodes.schema,
  legal_document_id: z.nullable(z.string()),
  resolution: resolutionCodes.schema,
  ...evidenceSpanSchema.shape,
})
export type LegalCitation = z.infer<typeof legalCitationSchema>
