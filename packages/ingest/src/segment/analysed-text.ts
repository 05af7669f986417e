import { findPhrases, type PhraseHit } from '../match/find-phrases.js'
import { documentText, type DocumentText } from '../normalize/document-text.js'
import { vocabularyIndex, type Entry, type Hit } from '../patterns/vocabulary.js'
import { outlineOf, type Segment } from './outline.js'

/** A text read once: its words, its vocabulary hits by kind and its outline. Every extractor starts from here. */
export interface AnalysedText {
  readonly document: DocumentText
  readonly segments: readonly Segment[]
  readonly channels: readonly Hit<'channel'>[]
  readonly actors: readonly Hit<'actor'>[]
  readonly cues: readonly Hit<'cue'>[]
  readonly indices: readonly Hit<'index'>[]
  readonly docTypes: readonly Hit<'doc_type'>[]
  readonly parAreas: readonly Hit<'par_area'>[]
}

export function analyse(text: string): AnalysedText {
  return analyseDocument(documentText(text))
}

/** Reads a text whose words are known. */
export function analyseDocument(document: DocumentText): AnalysedText {
  const sorted = sortedByKind(findPhrases<Entry>(vocabularyIndex, document))
  return { document, segments: outlineOf(document, sorted.topics), ...sorted }
}

type HitsByKind = Omit<AnalysedText, 'document' | 'segments'> & { readonly topics: readonly Hit<'topic'>[] }

function sortedByKind(hits: readonly PhraseHit<Entry>[]): HitsByKind {
  const of = <Kind extends Entry['kind']>(kind: Kind): readonly Hit<Kind>[] =>
    hits.filter((hit): hit is Hit<Kind> => hit.entry.kind === kind)
  return {
    topics: of('topic'),
    channels: of('channel'),
    actors: of('actor'),
    cues: of('cue'),
    indices: of('index'),
    docTypes: of('doc_type'),
    parAreas: of('par_area'),
  }
}
