import { findPhrases, type PhraseHit } from '../match/find-phrases.js'
import { documentText, type DocumentText } from '../normalize/document-text.js'
import { vocabularyIndex, type Entry, type Hit } from '../patterns/vocabulary.js'
import { outlineOf, type Segment } from './outline/outline.js'

/** A text read once: its words, its vocabulary hits by kind and its outline. Every extractor starts from here. */
export interface AnalysedText {
  readonly document: DocumentText
  readonly segments: readonly Segment[]
  readonly channels: readonly Hit<'channel'>[]
  readonly actors: readonly Hit<'actor'>[]
  readonly cues: readonly Hit<'cue'>[]
  /** The cues of some codes apart: a rule that waits for one of them need not look at all that a clause holds. */
  readonly requests: readonly Hit<'cue'>[]
  readonly orders: readonly Hit<'cue'>[]
  readonly coordinations: readonly Hit<'cue'>[]
  readonly integrations: readonly Hit<'cue'>[]
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
  return { document, segments: outlineOf(document, sorted), ...sorted }
}

type HitsByKind = Omit<AnalysedText, 'document' | 'segments'> & { readonly topics: readonly Hit<'topic'>[] }

function sortedByKind(hits: readonly PhraseHit<Entry>[]): HitsByKind {
  const topics: Hit<'topic'>[] = []
  const channels: Hit<'channel'>[] = []
  const actors: Hit<'actor'>[] = []
  const cues: Hit<'cue'>[] = []
  const indices: Hit<'index'>[] = []
  const docTypes: Hit<'doc_type'>[] = []
  const parAreas: Hit<'par_area'>[] = []
  for (const hit of hits)
    if (isOf('cue', hit)) cues.push(hit)
    else if (isOf('actor', hit)) actors.push(hit)
    else if (isOf('doc_type', hit)) docTypes.push(hit)
    else if (isOf('channel', hit)) channels.push(hit)
    else if (isOf('topic', hit)) topics.push(hit)
    else if (isOf('par_area', hit)) parAreas.push(hit)
    else if (isOf('index', hit)) indices.push(hit)
  return { topics, channels, actors, cues, ...cuesApart(cues), indices, docTypes, parAreas }
}

function cuesApart(
  cues: readonly Hit<'cue'>[],
): Pick<AnalysedText, 'requests' | 'orders' | 'coordinations' | 'integrations'> {
  const requests: Hit<'cue'>[] = []
  const orders: Hit<'cue'>[] = []
  const coordinations: Hit<'cue'>[] = []
  const integrations: Hit<'cue'>[] = []
  for (const cue of cues) {
    const { code } = cue.entry.row
    if (code === 'request') requests.push(cue)
    else if (code === 'order') orders.push(cue)
    else if (code === 'coordinate_with') coordinations.push(cue)
    else if (code === 'integrate') integrations.push(cue)
  }
  return { requests, orders, coordinations, integrations }
}

function isOf<Kind extends Entry['kind']>(kind: Kind, hit: PhraseHit<Entry>): hit is Hit<Kind> {
  return hit.entry.kind === kind
}
