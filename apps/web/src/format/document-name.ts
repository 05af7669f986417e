import type { Language } from '../state/view-state.js'
import { formatDate } from './date.js'

interface NamedDocument {
  readonly doc_type: string
  readonly number: string | null
  readonly title: string | null
  readonly issuer: string | null
}

/** How readers name a legal document: `Nghị quyết 76/NQ-CP`; without a number its type and title, or its issuer. */
export function documentName({ doc_type, number, title, issuer }: NamedDocument): string {
  if (number !== null) return `${doc_type} ${number}`
  if (title !== null && title !== '') return title.startsWith(doc_type) ? title : `${doc_type} ${title}`
  return issuer === null ? doc_type : `${doc_type} (${issuer})`
}

interface ListedDocument extends NamedDocument {
  readonly legal_document_id: string
  readonly issued_on: string | null
}

/**
 * The names of documents that stand in one list, by their ids. Every body numbers its plans anew each year, so documents of
 * one name get what tells them apart: their issuers, else their years, else their dates, else issuer and date.
 */
export function documentNames(documents: readonly ListedDocument[], language: Language): ReadonlyMap<string, string> {
  const alike = new Map<string, ListedDocument[]>()
  for (const document of documents) {
    const name = documentName(document)
    alike.set(name, [...(alike.get(name) ?? []), document])
  }
  return new Map(
    documents.map((document) => {
      const name = documentName(document)
      const same = alike.get(name) ?? []
      if (same.length === 1) return [document.legal_document_id, name]
      const issuer = document.number === null ? null : document.issuer
      const date = document.issued_on === null ? null : formatDate(document.issued_on, language)
      const each = (values: readonly (string | null)[]): boolean => new Set(values).size === same.length
      const year = document.issued_on?.slice(0, 4) ?? null
      const words = (
        each(same.map((one) => one.issuer))
          ? [issuer]
          : each(same.map((one) => one.issued_on?.slice(0, 4) ?? null))
            ? [year]
            : each(same.map((one) => one.issued_on))
              ? [date]
              : [issuer, date]
      ).filter((word) => word !== null)
      return [document.legal_document_id, words.length === 0 ? name : `${name} (${words.join(', ')})`]
    }),
  )
}
