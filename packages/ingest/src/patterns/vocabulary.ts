import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { IndexCode, ParArea } from '@doi-chieu/core/commitment/commitment'
import { compilePhrases, type Phrase, type PhraseIndex } from '../match/phrase-index.js'
import type { PhraseHit } from '../match/find-phrases.js'
import { actorVocabulary } from './actor/actor-vocabulary.js'
import type { ChannelRow } from './channel/channel-row.js'
import { channelVocabulary } from './channel/channel-vocabulary.js'
import { documentTypeVocabulary } from './citation/document-type-vocabulary.js'
import { cueVocabulary, type Cue } from './cue-vocabulary.js'
import { indexVocabulary } from './commitment/index-vocabulary.js'
import { parAreaVocabulary } from './commitment/par-area-vocabulary.js'
import { topicVocabulary, type Topic } from './plan/topic-vocabulary.js'
import type { VocabularyRow } from './vocabulary-row.js'

/** Every vocabulary in one trie: a text is read once for all of them. */
export type Entry =
  | { readonly kind: 'channel'; readonly row: ChannelRow }
  | { readonly kind: 'actor'; readonly row: VocabularyRow<ActorRole> }
  | { readonly kind: 'topic'; readonly row: VocabularyRow<Topic> }
  | { readonly kind: 'cue'; readonly row: VocabularyRow<Cue> }
  | { readonly kind: 'index'; readonly row: VocabularyRow<IndexCode> }
  | { readonly kind: 'doc_type'; readonly row: VocabularyRow<string> }
  | { readonly kind: 'par_area'; readonly row: VocabularyRow<ParArea> }

/** Hits of one kind, sorted by place. */
export type Hit<Kind extends Entry['kind']> = PhraseHit<Extract<Entry, { kind: Kind }>>

const entries: readonly Entry[] = [
  ...channelVocabulary.map((row) => ({ kind: 'channel', row }) as const),
  ...actorVocabulary.map((row) => ({ kind: 'actor', row }) as const),
  ...topicVocabulary.map((row) => ({ kind: 'topic', row }) as const),
  ...cueVocabulary.map((row) => ({ kind: 'cue', row }) as const),
  ...indexVocabulary.map((row) => ({ kind: 'index', row }) as const),
  ...documentTypeVocabulary.map((row) => ({ kind: 'doc_type', row }) as const),
  ...parAreaVocabulary.map((row) => ({ kind: 'par_area', row }) as const),
]

function* phrases(): Generator<Phrase<Entry>> {
  for (const entry of entries) {
    for (const phrase of entry.row.phrases)
      yield {
        phrase,
        entry,
        strict: entry.row.strict ?? false,
        exact: entry.row.exact ?? false,
        // What follows the word of a document tells whether one is named.
        bare: entry.kind === 'doc_type',
      }
  }
}

export const vocabularyIndex: PhraseIndex<Entry> = compilePhrases(phrases())
