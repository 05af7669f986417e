import { legalDocumentSchema } from '@doi-chieu/core/legal/legal-document'

const packed = Object.keys(legalDocumentSchema.shape)
  .map((column) => `${column} := j.${column}`)
  .join(', ')

/** SQL column `legal_document`: a row of `legal_documents` (alias `j`) as one value, null where a left join found none. */
export const documentSql = `case when j.legal_document_id is not null then struct_pack(${packed}) end as legal_document`
