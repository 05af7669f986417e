import { groupPairs } from '@doi-chieu/core/group-by'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { kindByName } from '../read/media-type.js'
import { nameClash } from '../read/refusals.js'
import type { StoredDocument } from './build-input.js'
import type { PublishedState } from './published-state.js'

/** A set of source documents under their names: what a build is a function of. */
export interface SourceSet {
  /** By document_id. */
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** file_name → document_id. */
  readonly names: ReadonlyMap<string, string>
}

/** How the documents that were just read relate to those published before, counted in names. */
export interface SetChange {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** Names that two files of different content claim; neither is taken, for neither has the better claim. */
export function clashingNames(read: readonly SourceDocument[]): readonly Refusal[] {
  const ids = new Map<string, string>()
  const clashing = new Set<string>()
  for (const { file_name, document_id } of read) {
    if ((ids.get(file_name) ?? document_id) !== document_id) clashing.add(file_name)
    ids.set(file_name, document_id)
  }
  return [...clashing].sort().map(nameClash)
}

/** The published set with the read documents put in: a known name takes its new content, all other names stay. */
export function withRead(published: SourceSet, read: readonly SourceDocument[]): SourceSet {
  const names = new Map(published.names)
  for (const { file_name, document_id } of read) names.set(file_name, document_id)
  const documents = new Map(published.documents)
  for (const document of read) documents.set(document.document_id, document)
  return withoutNameless({ documents, names })
}

/** The set without some names; a document goes when its last name goes. */
export function withoutNames(set: SourceSet, gone: ReadonlySet<string>): SourceSet {
  return withoutNameless({
    documents: set.documents,
    names: new Map([...set.names].filter(([name]) => !gone.has(name))),
  })
}

function withoutNameless({ documents, names }: SourceSet): SourceSet {
  const named = new Set(names.values())
  return { documents: new Map([...documents].filter(([id]) => named.has(id))), names }
}

export function describeChange(published: SourceSet, read: readonly SourceDocument[]): SetChange {
  const before = (document: SourceDocument): string | undefined => published.names.get(document.file_name)
  return {
    added: read.filter((document) => before(document) === undefined).length,
    changed: read.filter((document) => before(document) !== undefined && before(document) !== document.document_id)
      .length,
    unchanged: read.filter((document) => before(document) === document.document_id).length,
  }
}

/** The documents as rows: each under the first of its names, with the time at which it was ingested first. */
export function storedDocuments(set: SourceSet, published: PublishedState, now: Date): readonly StoredDocument[] {
  const names = groupPairs([...set.names].map(([name, id]) => [id, name] as const))
  return [...set.documents.values()].map((document) => {
    const own = (names.get(document.document_id) ?? []).toSorted()
    return {
      document: underName(document, own[0] ?? document.file_name),
      names: own,
      ingested_at: published.ingestedAt.get(document.document_id) ?? now,
    }
  })
}

/** Text and Markdown cannot be told by their bytes: of equal files the first name decides, in whatever order they came. */
function underName(document: SourceDocument, file_name: string): SourceDocument {
  const byName = kindByName(file_name)?.media_type
  const media_type = byName !== undefined && TOLD_BY_NAME.has(document.media_type) ? byName : document.media_type
  return { ...document, file_name, media_type }
}

const TOLD_BY_NAME: ReadonlySet<string> = new Set(['text/plain', 'text/markdown'])
