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
