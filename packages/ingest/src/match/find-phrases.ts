import type { DocumentText } from '../normalize/document-text.js'
import { isSyllable } from '../normalize/syllable.js'
import { GAP } from '../normalize/word-list.js'
import { confusionDistance, leastDistance, letterBits } from './confusion-distance.js'
import type { PhraseIndex, PhraseNode } from './phrase-index.js'
import { toneKey } from './tone-key.js'

/** A phrase of a vocabulary found in a text. */
export interface PhraseHit<Entry> {
  readonly entry: Entry
  readonly phrase: string
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly lastWord: number
  /** Sum of letter confusions, 0 where the folded letters agree. */
  readonly cost: number
  /** Words whose marks differ from the vocabulary's, counted only where the text has its marks. */
  readonly otherMarks: number
}

interface Reading {
  readonly id: number
  readonly cost: number
}

/** Longest share of a word, and of a whole phrase, that confusions may change. */
const WORD_SHARE = 0.34
const PHRASE_SHARE = 0.2
const SHORT_PHRASE_SHARE = 0.12
const MOST_READINGS = 4
/** A gap wider than this (a blank line and its indents) separates two phrases. */
const WIDEST_GAP = 12

/** Finds every phrase of the index, sorted by place; longer phrases first at one place. Overlaps are left to the caller. `within` limits the words looked at. */
export function findPhrases<Entry>(
  index: PhraseIndex<Entry>,
  document: DocumentText,
  within: { readonly from: number; readonly to: number } = { from: 0, to: document.words.count },
): readonly PhraseHit<Entry>[] {
  const { words, text } = document
  const readings: (readonly Reading[] | undefined)[] = []
  const readingsOf = (word: number): readonly Reading[] => {
    const form = words.form[word] ?? 0
    return (readings[form] ??= readWord(index, words.forms[form] ?? '', document.damaged))
  }
  // Most words open no phrase: what may begin at a word is looked up once a distinct word.
  const starts: (readonly Start<Entry>[] | undefined)[] = []
  const startsOf = (word: number): readonly Start<Entry>[] => {
    const form = words.form[word] ?? 0
    return (starts[form] ??= readingsOf(word).flatMap((reading) =>
      [index.root.next.get(reading.id * 2), index.root.next.get(reading.id * 2 + 1)].flatMap((node) =>
        node === undefined ? [] : [{ node, cost: reading.cost }],
      ),
    ))
  }
  const toned = new Map<string, string>()
  let found: PhraseHit<Entry>[] = []
  const toneOf = (word: number): string => {
    const raw = text.slice(words.start[word], words.end[word])
    let key = toned.get(raw)
    if (key === undefined) {
      key = toneKey(raw)
      toned.set(raw, key)
    }
    return key
  }
  const collect = (node: PhraseNode<Entry>, first: number, last: number, cost: number): void => {
    for (const leaf of node.leaves) {
      const share = leaf.toned.length > 1 ? PHRASE_SHARE : SHORT_PHRASE_SHARE
      if (cost > leaf.letters * share) continue
      let otherMarks = 0
      if (!document.damaged && cost === 0)
        for (let k = 0; k < leaf.toned.length; k++) if (toneOf(first + k) !== leaf.toned[k]) otherMarks++
      if (otherMarks > (leaf.strict || leaf.toned.length < 2 ? 0 : 1)) continue
      const start = words.start[first] ?? 0
      const end = words.end[last] ?? 0
      found.push({
        entry: leaf.entry,
        phrase: leaf.phrase,
        start,
        end,
        firstWord: first,
        lastWord: last,
        cost,
        otherMarks,
      })
    }
  }
  const step = (node: PhraseNode<Entry> | undefined, first: number, word: number, cost: number): void => {
    if (node === undefined) return
    if (node.leaves.length > 0) collect(node, first, word, cost)
    if (node.next.size > 0) walk(node, first, word + 1, cost)
  }
  const walk = (node: PhraseNode<Entry>, first: number, word: number, cost: number): void => {
    if (word >= words.count) return
    const gap = words.gap[word]
    if (gap === GAP.closed || (words.start[word] ?? 0) - (words.end[word - 1] ?? 0) > WIDEST_GAP) return
    for (const reading of readingsOf(word)) {
      if (gap === GAP.open) step(node.next.get(reading.id * 2), first, word, cost + reading.cost)
      step(node.next.get(reading.id * 2 + 1), first, word, cost + reading.cost)
    }
  }
  const hits: PhraseHit<Entry>[] = []
  for (let word = within.from; word < within.to; word++) {
    for (const start of startsOf(word)) step(start.node, word, word, start.cost)
    if (found.length > 0) hits.push(...bestOf(found))
    found = []
  }
  return hits
}

interface Start<Entry> {
  readonly node: PhraseNode<Entry>
  readonly cost: number
}

/** The vocabulary words that a word of the text may stand for: itself, and in damaged text the likest others. */
function readWord<Entry>(index: PhraseIndex<Entry>, form: string, damaged: boolean): readonly Reading[] {
  const exact = index.lexicon.get(form)
  const readings: Reading[] = exact === undefined ? [] : [{ id: exact, cost: 0 }]
  const doubtful = damaged
    ? form.length > 1
    : exact === undefined && form.length > 2 && !isSyllable(form) && !/^\d+$/.test(form)
  if (!doubtful || /^\d+$/.test(form)) return readings
  const known = knownReadings(index)
  const before = known.get(form)
  if (before !== undefined) return before
  const near: Reading[] = []
  const bits = letterBits(form)
  index.words.forEach((word, id) => {
    if (id === exact || word.length < 2 || Math.abs(word.length - form.length) > 2) return
    const limit = Math.max(word.length, 3) * WORD_SHARE
    if (leastDistance(bits, word) > limit) return
    const cost = confusionDistance(form, word, limit)
    if (cost <= limit) near.push({ id, cost })
  })
  near.sort((a, b) => a.cost - b.cost || a.id - b.id)
  const all = [...readings, ...near.slice(0, MOST_READINGS)]
  known.set(form, all)
  return all
}

/** Readings of damaged words seen before, an index: recognition makes the same mistakes again. Bounded. */
const memory = new WeakMap<object, Map<string, readonly Reading[]>>()
const MOST_REMEMBERED = 50_000

function knownReadings(index: object): Map<string, readonly Reading[]> {
  let known = memory.get(index)
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map()
    memory.set(index, known)
  }
  return known
}

/** Of the hits that begin at one word: one an entry and end, the cheapest reading; longer ones first. */
function bestOf<Entry>(found: readonly PhraseHit<Entry>[]): readonly PhraseHit<Entry>[] {
  if (found.length === 1) return found
  const best: PhraseHit<Entry>[] = []
  for (const hit of found) {
    const at = best.findIndex((other) => other.entry === hit.entry && other.end === hit.end)
    const other = best[at]
    if (other === undefined) best.push(hit)
    else if (hit.cost + hit.otherMarks < other.cost + other.otherMarks) best[at] = hit
  }
  return best.sort((a, b) => b.end - a.end)
}
