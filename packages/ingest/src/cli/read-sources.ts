import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { listSources } from '../read/list-sources.js'
import { readDocument } from '../read/read-document.js'
import type { KnownDocuments } from '../read/read-document.js'
import { text } from './language.js'
import { startProgress } from './progress.js'
import type { Terminal } from './terminal.js'

export interface SourcesRead {
  readonly documents: readonly SourceDocument[]
  /** Refused files, in the order of their names. */
  readonly refusals: readonly Refusal[]
  /** Given paths that lead to nothing. */
  readonly path_refusals: readonly Refusal[]
}

/** Reads all documents at or under the given paths, with progress. */
export async function readSources(
  paths: readonly string[],
  terminal: Terminal,
  known?: KnownDocuments,
): Promise<SourcesRead> {
  const listing = await listSources(paths, terminal.folder)
  const documents: SourceDocument[] = []
  const refusals: Refusal[] = [...listing.refusals]
  if (listing.files.length > 0) {
    const progress = startProgress(terminal, text('Đọc', 'Read'), listing.files.length)
    for (const file of listing.files) {
      const result = await readDocument(file, known)
      if (result.ok) documents.push(result.document)
      else refusals.push(result.refusal)
      progress.step()
    }
    progress.done()
  }
  return { documents, refusals, path_refusals: listing.path_refusals }
}
