import { foldText } from '@doi-chieu/core/text/fold'
import { confusionDistance } from '../../match/confusion-distance.js'
import { WordSequence } from '../../match/word-sequence.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { WordTable } from '../../normalize/word/word-table.js'
import { unitKindWords, type UnitKind } from '../../patterns/issuer/unit-kind.js'

/** Cost of one letter read as another that looks like it. */
const ONE_LIKENESS = 0.5

interface BegunKind {
  readonly kind: UnitKind
  readonly sequence: WordSequence
}

const allKinds: readonly BegunKind[] = unitKindWords.map((kind) => ({ kind, sequence: new WordSequence(kind.written) }))

/** Kinds that a word as written may begin; a kind of one word stands there, a longer one is still to be read. */
function begunBy(written: string): readonly BegunKind[] {
  const form = foldText(written)
  return allKinds.filter(({ kind, sequence }) =>
    sequence.words.length > 1
      ? sequence.words[0] === form
      : // `tinh` may be `tỉnh` or `tình`, `xa` may be `xã` or `xa`: where the text has marks they decide.
        written.toLowerCase() === kind.written.toLowerCase() && inItsCapitals(written, kind),
  )
}

/** The same for damaged text. A kind of one syllable allows for one likeness (`x&`, `huyén`), not for another word (`trình`). */
function begunByLike(written: string): readonly BegunKind[] {
  const form = foldText(written)
  if (form.length < 2 || form.length > 7) return []
  return allKinds.filter(({ kind, sequence }) =>
    sequence.words.length > 1
      ? sequence.mayBeginWith(form, true)
      : confusionDistance(form, sequence.words[0] ?? '', ONE_LIKENESS) <= ONE_LIKENESS && inItsCapitals(written, kind),
  )
}

/** Two capitals are an abbreviation only where they stand in capitals. */
function inItsCapitals(written: string, { written: meant }: UnitKind): boolean {
  return meant.length > 2 || meant !== meant.toUpperCase() || written === meant
}

const kindsWritten = new WordTable('spellings', begunBy)
const kindsLike = new WordTable('spellings', begunByLike)
const beginsWritten = new WordFlags('spellings', (written) => begunBy(written).length > 0)
const beginsLike = new WordFlags('spellings', (written) => begunByLike(written).length > 0)

/** By spelling: 1 where a word may begin a kind. */
export function beginsKind({ words, damaged }: DocumentText): Uint8Array {
  return (damaged ? beginsLike : beginsWritten).of(words.lexicon)
}

/** The kind of unit that a word begins, and the index of the word behind it. */
export function kindAt(
  document: DocumentText,
  word: number,
): { readonly kind: UnitKind; readonly after: number } | null {
  const { lexicon, spelling } = document.words
  for (const { kind, sequence } of (document.damaged ? kindsLike : kindsWritten).get(lexicon, spelling[word] ?? 0)) {
    const after = sequence.words.length === 1 ? word + 1 : sequence.readAt(document, word)
    if (
      after !== null &&
      (document.damaged || sequence.words.every((meant, i) => formAt(document, word + i) === meant))
    )
      return { kind, after }
  }
  return null
}

/** In a sound text `Thạnh Phú Đông` is no slip for `thành phố`: the words must be those of the kind. */
function formAt({ words }: DocumentText, word: number): string | undefined {
  return words.forms[words.form[word] ?? 0]
}

/** `Tỉnh ủy Ninh Bình`, `Tỉnh đoàn Ninh Bình` name the province too. */
const unitBodies = ['ủy', 'đoàn'].map((word) => new WordSequence(word))

/** The word behind the body of a unit that stands at a word; the word itself where none does. */
export function behindBody(document: DocumentText, word: number, kind: UnitKind): number {
  return unitBodies.map((body) => bodyAt(document, body, word, kind)).find((at) => at !== null) ?? word
}

/** `xã Đoàn Kết`, `huyện Đoan Hùng`: with its capital, or other marks, the word is the first of a name. */
function bodyAt(document: DocumentText, body: WordSequence, word: number, kind: UnitKind): number | null {
  const after = body.readAt(document, word)
  // `… TRÊN ĐỊA BÀN TỈNH` / `ỦY BAN NHÂN DÂN TỈNH …`: a title ends above who decides.
  if (after === null || formAt(document, after) === 'ban') return null
  const { words, text, damaged, sparse } = document
  const written = text.slice(words.start[word], words.end[word])
  if (!damaged && !sparse && /^đoan$/iu.test(written)) return null
  if (!isUpperUnit(written.charCodeAt(0))) return after
  // `huyện Đan Phượng` in a scan: a capital word that is only like `đoàn` is the first of a name.
  return /^(?:xã|phường)$/.test(kind.written) || formAt(document, word) !== body.words[0] ? null : after
}
