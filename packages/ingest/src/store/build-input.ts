import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { ResolvedCorpus } from '../resolve/resolve-corpus.js'

/** A document of the set that a build is made from. */
export interface StoredDocument {
  /** Its `file_name` is the first of `names`. */
  readonly document: SourceDocument
  /** Every name it is known by, in code-unit order. */
  readonly names: readonly string[]
  /** When it was ingested first. */
  readonly ingested_at: Date
}

/** All that a build writes. The order of anything in it does not matter. */
export interface BuildInput {
  readonly documents: readonly StoredDocument[]
  readonly corpus: ResolvedCorpus
  readonly refused: readonly Refusal[]
  /** Version of the code that made the facts. */
  readonly extractor_version: string
  /** Hash of the imported conversion table; null where none was imported. */
  readonly conversion_sha256: string | null
}
