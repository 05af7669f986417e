import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { everyMatch } from '../every-match.js'
import { isLetterUnit } from '../letter/letter-kind.js'
import { SPELLING } from '../word/lexicon.js'
import { GAP, type WordList } from '../word/word-list.js'

/** Shares that the quality of a text rests on, each 0–1. */
interface TextQualityShares {
  /** Words with at least one Vietnamese mark. In ordinary prose about three of four. */
  readonly marked: number
  /** Lower-case words that cannot be Vietnamese syllables. In clean prose under one in a hundred. */
  readonly impossible: number
  /** How many words only recognition writes so. */
  readonly scanned: number
}

const FEW_MARKS = 0.45
/** Sound texts, words glued on web pages among them, stay below half of it; the lightest scans begin above it. */
const MANY_IMPOSSIBLE = 0.02
/** `ThS.`, `token`, `xxx` on a page of 140 words: so few words tell nothing of a reading. */
const FEWEST_IMPOSSIBLE = 4
/** Before a word these make it part of an address or a number; behind it, where a letter follows. */
const JOINS_BEFORE = signs('/.@:&')
const JOINS_AFTER = signs('/@.')

function signs(characters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Shares measured over the lower-case words of a text (names, abbreviations and numbers tell nothing). */
function textQualityShares(units: Uint16Array, words: WordList): TextQualityShares {
  const byKind = countByKind(units, words)
  const wordsWith = (bits: number): number =>
    byKind.reduce((sum, count, kind) => sum + ((kind & bits) === bits ? count : 0), 0)
  const counted = wordsWith(SPELLING.lower)
  if (counted === 0) return { marked: 1, impossible: 0, scanned: 0 }
  const possible = wordsWith(SPELLING.lower | SPELLING.syllable)
  return {
    marked: wordsWith(SPELLING.lower | SPELLING.marked) / counted,
    impossible: counted - possible < FEWEST_IMPOSSIBLE ? 0 : (counted - possible) / counted,
    scanned: wordsWith(SPELLING.scanned),
  }
}

/** How many words of two letters and more that stand by themselves there are, by their `SPELLING` bits. */
function countByKind(units: Uint16Array, { count, start, end, spelling, gap, lexicon }: WordList): Int32Array {
  const { kind } = lexicon
  const counts = new Int32Array(SPELLING.piece * 2)
  for (let word = 0; word < count; word++) {
    const from = start[word] ?? 0
    const to = end[word] ?? 0
    if (to - from < 2) continue
    // What joins words closes the gap between them: nearly all gaps of a text are open.
    const apart = gap[word] !== GAP.closed && (word + 1 === count || gap[word + 1] !== GAP.closed)
    if (!apart && isJoined(units, from, to)) continue
    const known = kind[spelling[word] ?? 0] ?? 0
    counts[known] = (counts[known] ?? 0) + 1
  }
  return counts
}

function isJoined(units: Uint16Array, start: number, end: number): boolean {
  return (
    (start > 0 && JOINS_BEFORE[units[start - 1] ?? 0] === 1) ||
    (end + 1 < units.length && JOINS_AFTER[units[end] ?? 0] === 1 && isLetterUnit(units[end + 1] ?? 0))
  )
}

/** In sound prose, headings and names aside, four words of five have a mark. */
const SOME_MARKS = 0.79

/** What is known of the reading of a text. */
interface MeasuredQuality {
  readonly quality: TextQuality
  /** Some words of a text that is sound otherwise have lost their marks. */
  readonly sparse: boolean
  /** A scan was recognised: most of its letters may be right, but no single digit or label is sure. */
  readonly scanned: boolean
}

/** Signs of recognition that a text has by chance stay below. */
const SCANNED = 2
/** `ÚY BAN NHÂN DÂN` in the head of a document. */
const MISREAD_HEAD = /[ÚÙŨỤ][YỲỴ]\sB[AẠ]N|ỦY\sBẠN/u
const HEAD = 400
/** `1532⁄SNV-CCHC`: nobody types a slash of fractions into a number. */
const FRACTION = /\d⁄\p{Lu}/u
const SLASH_OF_FRACTIONS = '⁄'
/** Recognition reads the hyphen before an item as a tilde. */
const WAVY_ITEMS = /^[^\S\n]*~[^\S\n]*(?=[-–]|\p{Lu})/gmu

/** `noisy`: many words that cannot be; `diacritics_lost`: possible words, few marks; else `clean`. */
export function measureTextQuality(text: string, units: Uint16Array, words: WordList): MeasuredQuality {
  const { marked, impossible, scanned } = textQualityShares(units, words)
  if (impossible > MANY_IMPOSSIBLE) return { quality: 'noisy', sparse: false, scanned: true }
  const clean = marked >= FEW_MARKS
  const told =
    MISREAD_HEAD.test(text.slice(0, HEAD)) || (text.includes(SLASH_OF_FRACTIONS) && FRACTION.test(text))
      ? SCANNED
      : scanned
  const wavy = told < SCANNED && text.includes('~') ? (text.match(WAVY_ITEMS)?.length ?? 0) : 0
  const odd = told + wavy < SCANNED && oneCommaAmongStops(text) ? 1 : 0
  return {
    quality: clean ? 'clean' : 'diacritics_lost',
    sparse: clean && marked < SOME_MARKS,
    scanned: told + wavy + odd >= SCANNED,
  }
}

const NUMBERED = /\d([.,])(?=[^\S\n]\p{Lu})(?<=^[^\S\n]{0,8}\d{1,2}[.,])/gmu

/** `1. Sở Nội vụ`, … `5, Công an tỉnh`: who writes commas behind numbers writes more than one. */
function oneCommaAmongStops(text: string): boolean {
  let [commas, stops] = [0, 0]
  for (const match of everyMatch(NUMBERED, text)) {
    if (match[1] === ',') commas++
    else stops++
  }
  return commas === 1 && stops >= LEAST_STOPS
}

const LEAST_STOPS = 5
