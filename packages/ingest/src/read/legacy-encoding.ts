import { legacyEncodings } from './legacy-tables.js'
import { measureAccentedWords } from './vietnamese-syllable.js'

/** What a text in an unknown encoding turned out to be. */
type LegacyVerdict =
  | { readonly kind: 'converted'; readonly encoding: string; readonly text: string }
  | { readonly kind: 'recognised'; readonly encoding: string }
  | { readonly kind: 'none' }

/** A text of which nine accented words in ten are syllables as they stand needs no table. */
const READS_WELL = 0.9
/** Certain: enough words, nearly all of them syllables under one table, and no second table that comes near. */
const CERTAIN = 0.97
const CERTAIN_WORDS = 20
const MARGIN = 0.1
/** Named, but not converted. */
const LIKELY = 0.8
const LIKELY_WORDS = 3

/**
 * Recognises Vietnamese in a legacy encoding by trying each table and counting real syllables.
 * @param latin the bytes as windows-1252 shows them, or a Unicode text whose letters may be such an image
 */
export function recogniseLegacy(latin: string): LegacyVerdict {
  const asItStands = measureAccentedWords(latin)
  if (asItStands.count === 0 || asItStands.possible >= READS_WELL) return { kind: 'none' }
  const trials = legacyEncodings
    .map((encoding) => {
      const text = encoding.decode(latin)
      return { name: encoding.name, text, words: measureAccentedWords(text) }
    })
    .sort((a, b) => b.words.possible - a.words.possible)
  const [best, second] = trials
  if (best === undefined || second === undefined) return { kind: 'none' }
  const { count, possible } = best.words
  if (possible < LIKELY || count < LIKELY_WORDS || possible - asItStands.possible < MARGIN) return { kind: 'none' }
  const certain = possible >= CERTAIN && count >= CERTAIN_WORDS && possible - second.words.possible >= MARGIN
  return certain
    ? { kind: 'converted', encoding: best.name, text: best.text }
    : { kind: 'recognised', encoding: best.name }
}
