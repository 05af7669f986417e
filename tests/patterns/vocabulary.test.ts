import { editsWithin } from '@doi-chieu/core/text/edit-distance'
import { searchKey } from '@doi-chieu/core/text/fold'
import { findPhrases } from '@doi-chieu/ingest/match/find-phrases'
import { compilePhrases } from '@doi-chieu/ingest/match/phrase-index'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { actorHeadAt, actorHeads } from '@doi-chieu/ingest/patterns/actor/actor-head'
import { actorVocabulary } from '@doi-chieu/ingest/patterns/actor/actor-vocabulary'
import { askingBody, askingBodyExamples } from '@doi-chieu/ingest/patterns/actor/asking-body'
import { channelVocabulary } from '@doi-chieu/ingest/patterns/channel/channel-vocabulary'
import { commaInName, commaInNameExamples } from '@doi-chieu/ingest/patterns/citation/comma-pairs'
import { cueVocabulary } from '@doi-chieu/ingest/patterns/cue-vocabulary'
import { documentTypeVocabulary } from '@doi-chieu/ingest/patterns/citation/document-type-vocabulary'
import { indexVocabulary } from '@doi-chieu/ingest/patterns/commitment/index-vocabulary'
import { parAreaVocabulary } from '@doi-chieu/ingest/patterns/commitment/par-area-vocabulary'
import { partyBodies, symbolPart } from '@doi-chieu/ingest/patterns/citation/symbol-part'
import { headVerbs, isWrittenVerb } from '@doi-chieu/ingest/patterns/assignment/head-verb'
import { topicVocabulary } from '@doi-chieu/ingest/patterns/plan/topic-vocabulary'
import type { VocabularyRow } from '@doi-chieu/ingest/patterns/vocabulary-row'
import { extractChannelMentions } from '@doi-chieu/ingest/extract/channel/channel-mentions'
import { analyse } from '@doi-chieu/ingest/segment/analysed-text'
import { describe, expect, it } from 'vitest'

const vocabularies: readonly (readonly [name: string, rows: readonly VocabularyRow<string>[]])[] = [
  ['actor', actorVocabulary],
  ['topic', topicVocabulary],
  ['cue', cueVocabulary],
  ['index', indexVocabulary],
  ['par_area', parAreaVocabulary],
  ['document type', documentTypeVocabulary],
]

function hitsOf(row: VocabularyRow<string>, text: string): readonly string[] {
  const index = compilePhrases(row.phrases.map((phrase) => ({ phrase, entry: phrase, strict: row.strict ?? false })))
  return findPhrases(index, documentText(text)).map((hit) => hit.phrase)
}

const foldedWords = (text: string): readonly string[] => searchKey(text).match(/[a-z0-9]+/g) ?? []

/** Whether a counter-example has a word of a phrase, the beginning of one, or one that a single letter tells from it: others no rule would find. */
function isNear({ phrases, counterExample }: VocabularyRow<string>): boolean {
  const known = new Set(phrases.flatMap(foldedWords))
  return foldedWords(counterExample).some(
    (word) =>
      known.has(word) ||
      (word.length >= 3 &&
        [...known].some(
          (other) => other.length >= 3 && (word.startsWith(other) || editsWithin(word, other, 1) !== null),
        )),
  )
}

describe.each(vocabularies)('vocabulary of %s', (_, rows) => {
  it.each(rows)('$code finds its example', (row) => {
    expect(hitsOf(row, row.example)).not.toEqual([])
  })

  it.each(rows)('$code does not find its counter-example', (row) => {
    expect(hitsOf(row, row.counterExample)).toEqual([])
  })

  it.each(rows)('$code has a counter-example that is near', (row) => {
    expect(isNear(row)).toBe(true)
  })

  it.each(rows)('$code finds each of its phrases without marks too', (row) => {
    for (const phrase of row.phrases) {
      const plain = documentText(phrase).fold
      const found = hitsOf({ ...row, phrases: [phrase] }, `${plain} ${'khong co dau '.repeat(4)}`)
      expect(found, phrase).toContain(phrase)
    }
  })
})

describe('commas inside names of bodies', () => {
  it.each(commaInNameExamples)('$example', ({ example, counterExample }) => {
    const comma = new RegExp(commaInName, 'u')
    expect(comma.test(example)).toBe(true)
    expect(comma.test(counterExample)).toBe(false)
  })
})

describe('heads of actor names', () => {
  it.each(actorHeads.filter(({ written }) => written === undefined))('no head stands before $example', (head) => {
    expect(actorHeadAt(documentText(head.example), 0, head.example.length)?.pattern).toEqual(head.pattern)
  })
})

describe('verbs at the head of a clause', () => {
  it.each(headVerbs.examples)('%s', (text) => {
    expect(isWrittenVerb(text, 0)).toBe(true)
  })

  it.each(headVerbs.counterExamples)('none: %s', (text) => {
    expect(isWrittenVerb(text, 0)).toBe(false)
  })

  it('stand there once', () => {
    expect(new Set(headVerbs.verbs).size).toBe(headVerbs.verbs.length)
  })
})

describe('bodies that ask', () => {
  it.each(askingBodyExamples)('$example, not $counterExample', ({ example, counterExample }) => {
    const pattern = new RegExp(String.raw`^${askingBody}\s`)
    expect(pattern.test(example)).toBe(true)
    expect(pattern.test(counterExample)).toBe(false)
  })
})

describe('committees of the Party in symbols', () => {
  it.each(['TU', 'ĐUK', 'TW'])('%s is one, and a known part', (body) => {
    expect(partyBodies.has(body)).toBe(true)
    expect(symbolPart(body)).toEqual({ part: body, known: true })
  })

  it.each(['UBND', 'TB'])('%s is none', (body) => {
    expect(partyBodies.has(body)).toBe(false)
  })
})

/** Channels count by their use in a sentence, so they are tested in a section of a plan. */
describe('channels in a section on means', () => {
  const channelsOf = (sentence: string): readonly string[] =>
    extractChannelMentions(
      analyse(`KẾ HOẠCH\nTuyên truyền năm 2025\nI. HÌNH THỨC TUYÊN TRUYỀN\n- ${sentence}.\n`),
      'plan',
      [],
      [],
    ).map((mention) => mention.channel)

  it.each(channelVocabulary)('$code: $example', (row) => {
    expect(channelsOf(row.example)).toContain(row.code)
  })

  it.each(channelVocabulary)('not $code: $counterExample', (row) => {
    expect(channelsOf(row.counterExample)).not.toContain(row.code)
    expect(isNear(row)).toBe(true)
  })
})
