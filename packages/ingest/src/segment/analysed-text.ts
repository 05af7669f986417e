import { findPhrases } from '../match/find-phrases.js'
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
  const document = documentText(text)
  const hits = findPhrases<Entry>(vocabularyIndex, document)
  const topics = hits.filter((hit): hit is Hit<'topic'> => hit.entry.kind === 'topic')
  return {
    document,
    segments: outlineOf(document, topics),
    channels: hits.filter((hit): hit is Hit<'channel'> => hit.entry.kind === 'channel'),
    actors: hits.filter((hit): hit is Hit<'actor'> => hit.entry.kind === 'actor'),
    cues: hits.filter((hit): hit is Hit<'cue'> => hit.entry.kind === 'cue'),
    indices: hits.filter((hit): hit is Hit<'index'> => hit.entry.kind === 'index'),
    docTypes: hits.filter((hit): hit is Hit<'doc_type'> => hit.entry.kind === 'doc_type'),
    parAreas: hits.filter((hit): hit is Hit<'par_area'> => hit.entry.kind === 'par_area'),
  }
}

/** The hits that lie inside a span; `hits` is sorted by start. */
export function hitsWithin<H extends { readonly start: number; readonly end: number }>(
  hits: readonly H[],
  start: number,
  end: number,
): readonly H[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const inside: H[] = []
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.start >= end) break
    if (hit.end <= end) inside.push(hit)
  }
  return inside
}
