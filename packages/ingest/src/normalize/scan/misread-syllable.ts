import { groupPairs } from '@doi-chieu/core/group-by'
import { foldText, foldedUnit } from '@doi-chieu/core/text/fold'
import { isLetterUnit, isUpperUnit } from '../letter/letter-kind.js'
import { REMOVED } from '../closing.js'
import { loanWords } from '../word/loan-words.js'
import { isSyllable } from '../word/syllable.js'
import type { Lexicon } from '../word/lexicon.js'
import { GAP, type WordList } from '../word/word-list.js'
import { WordTable } from '../word/word-table.js'
import { COMMON_PAIRS, PAIRS_AS_WRITTEN } from './common-pairs.js'
import { COMMON_WORDS } from './common-words.js'

/** What recognition without Vietnamese letters writes for a vowel with marks: `phdi` phối, `truéc` trước, `chtfc` chức. */
const WRITTEN_FOR: Readonly<Record<string, readonly string[]>> = {
  a: ['d', 'e', 'i', '4', '@', '&', 'ae', 'ea', 'de'],
  i: ['j'],
  o: ['d', 'g', 'e', '6', '0', '@', '&', '$', '¢', '®', 'q', 'oe', 'e6'],
  u: 'y i l t tf tr ti tt ut tu uf ur ir ru if ff ii lf li ll rt ul tl lr ui tir tru ufr'.split(' '),
}
/** By what is written, which vowels it may stand for. */
const MEANT = groupPairs(
  Object.entries(WRITTEN_FOR).flatMap(([vowel, all]) => all.map((written) => [written, vowel] as const)),
)
const LONGEST_WRITTEN = 3

/** The hook of `mưu`, `lưu` touches the letter behind it. */
const isHooked = (letter: string): boolean => foldText(letter) === 'u' && letter !== 'u'

/** By folded word, for each spelling of it, which of its letters bear marks. */
const common = groupPairs(
  COMMON_WORDS.normalize('NFC')
    .split(' ')
    .map((word) => {
      const folded = foldText(word)
      // The grave accent alone harms no letter.
      const marks = Array.from(
        folded,
        (letter, i) =>
          (letter !== word.charAt(i) && word.charAt(i) !== 'à') || (letter === 'u' && isHooked(word.charAt(i - 1))),
      )
      return [folded, marks] as const
    }),
)

const SHORTEST = 3
const LONGEST = 10
const MOST_MISREAD = 2
/** `VII`, `iii`: a number. */
const NUMERAL = /^[ivxlh]+$/
/** No Vietnamese word is written so, whatever its sounds: `ceng`, `quec`, `ngi`. */
const NEVER_WRITTEN = /^(?:c[eiy]|n?ge|ngi(?!a|e)|quec$|(?:ch|d|h|kh|m|n|nh|ph|s|t|th|tr|v)eng$)/

/** The common words that a folded word of a badly read text may stand for where it is no word itself. */
export function commonWordsMeant(form: string): readonly string[] {
  if (form.length > LONGEST || (form.length < SHORTEST && !/^[a-z][46]$/.test(form))) return []
  if (
    (isSyllable(form) && !NEVER_WRITTEN.test(form)) ||
    loanWords.has(form) ||
    NUMERAL.test(form) ||
    /^\d+[a-z]?$/.test(form)
  )
    return []
  const found = new Map<string, number>()
  read(form, 0, '', [], found)
  // `02 1an`: the stroke of an l.
  const stroke = form.replace(/^1(?=[a-z]{2})/, 'l')
  if (stroke !== form && common.has(stroke)) found.set(stroke, 1)
  const fewest = Math.min(...found.values())
  // `trudng` is trường, not tướng. `dti`: three letters without a sign may be an abbreviation.
  return [...found.keys()].filter(
    (word) => found.get(word) === fewest && (word.length >= SHORTEST || !/^[a-z]+$/.test(form)),
  )
}

/** Reads on from an offset; `misread` are the places in `meant` that stand for something else: `found` keeps how many at least. */
function read(form: string, at: number, meant: string, misread: readonly number[], found: Map<string, number>): void {
  if (at === form.length) {
    const spellings = misread.length > 0 ? (common.get(meant) ?? []) : []
    if (spellings.some((marks) => misread.every((place) => marks[place] === true)))
      found.set(meant, Math.min(misread.length, found.get(meant) ?? Infinity))
    return
  }
  read(form, at + 1, meant + form.charAt(at), misread, found)
  // A consonant begins nearly every word, and it is read right.
  if (at === 0 || misread.length === MOST_MISREAD) return
  for (let length = 1; length <= LONGEST_WRITTEN; length++)
    for (const vowel of MEANT.get(form.slice(at, at + length)) ?? [])
      if (at + length <= form.length) read(form, at + length, meant + vowel, [...misread, meant.length], found)
}

/** By folded word, the words that stand behind it. */
type Followers = ReadonlyMap<string, readonly string[]>

function followersIn(pairs: string): Followers {
  return groupPairs(
    pairs
      .normalize('NFC')
      .split('|')
      .map((pair) => {
        const [first = '', second = ''] = foldText(pair).split(' ')
        return [first, second] as const
      }),
  )
}

const inCommon = followersIn(COMMON_PAIRS)
const asWritten = followersIn(PAIRS_AS_WRITTEN)
/** All words of common pairs. */
const partners = new Set([...inCommon].flatMap(([first, behind]) => [first, ...behind]))
/** `trong` stands before and behind every word. */
const NEVER_MISREAD = 'trong'

/** By folded word of a text, the words of common pairs that it may stand for; nearly all have none. */
const inPairs = new WordTable<readonly string[]>('forms', (form) => {
  if (form.length > LONGEST || form === NEVER_MISREAD) return []
  const found = new Map<string, number>()
  read(form, 0, '', [], found)
  const near = [...found.keys(), ...[...partners].filter((word) => lacksVowel(form, word))]
  return [...new Set(near)].filter((word) => word !== form && partners.has(word))
})

/** `phi` phoi, `hung` huong, `truc` truoc: one marked vowel is lost. */
function lacksVowel(form: string, word: string): boolean {
  if (word.length !== form.length + 1 || form.length < 2) return false
  const lost = Array.from(word).findIndex((letter, i) => letter !== form.charAt(i))
  return (
    'aiou'.includes(word.charAt(lost)) &&
    word.slice(lost + 1) === form.slice(lost) &&
    (common.get(word) ?? []).some((marks) => marks[lost] === true)
  )
}

const alone = new WordTable('forms', commonWordsMeant)

/**
 * Writes common words into the units of a badly read text where recognition has left none. What is read longer than it is
 * meant leaves units to be closed up; the letters that are lost are returned by the offset that they stand before.
 */
export function mendSyllables(units: Uint16Array, words: WordList): ReadonlyMap<number, number> | false {
  const { count, start, end, form, gap, lexicon, forms } = words
  const lost = new Map<number, number>()
  let found = false
  let previous = ''
  for (let word = 0; word < count; word++) {
    const read = forms[form[word] ?? 0] ?? ''
    const from = start[word] ?? 0
    const to = end[word] ?? 0
    const follows = gap[word] === GAP.open
    const next = word + 1 < count && gap[word + 1] === GAP.open ? (form[word + 1] ?? 0) : -1
    const meant = meantAt(lexicon, form[word] ?? 0, follows ? previous : '', next)
    previous = meant ?? read
    if (meant === null || mayBeNumber(units, from, to) || isOfNumber(units, from, to)) continue
    write(units, from, to, meant, lost)
    found = true
  }
  return found ? lost : false
}

/** What a word stands for: the partner of the word before it or behind it, or the only common word that it may be; else null. */
function meantAt(lexicon: Lexicon, form: number, previous: string, next: number): string | null {
  const near = inPairs.get(lexicon, form)
  const own = alone.get(lexicon, form)
  // So nearly every word is: what stands beside it changes nothing.
  if (near.length === 0 && own.length !== 1) return null
  const written = lexicon.forms[form] ?? ''
  const isPaired = (pairs: Followers, word: string): boolean =>
    (pairs.get(previous)?.includes(word) ?? false) || standsBefore(lexicon, next, pairs.get(word))
  if (isPaired(inCommon, written) || isPaired(asWritten, written)) return null
  return near.find((word) => isPaired(inCommon, word)) ?? (own.length === 1 ? (own[0] ?? null) : null)
}

/** Whether the next word is, or may be meant as, one of the partners of a word. */
function standsBefore(lexicon: Lexicon, next: number, partners: readonly string[] | undefined): boolean {
  if (partners === undefined || next < 0) return false
  const isPartner = (word: string): boolean => partners.includes(word)
  return (
    isPartner(lexicon.forms[next] ?? '') ||
    alone.get(lexicon, next).some(isPartner) ||
    inPairs.get(lexicon, next).some(isPartner)
  )
}

/** Takes out the quotation mark that the hook of a letter has become: `phu'ong`, `thu’c`. No Vietnamese word has one. Whether there was any. */
export function takeOutHooks(units: Uint16Array): boolean {
  let found = false
  for (let i = 2; i + 1 < units.length; i++) {
    const unit = units[i]
    if ((unit !== APOSTROPHE && unit !== OPENING && unit !== CLOSING) || foldedUnit(units[i - 1] ?? 0) !== LETTER_U)
      continue
    if (!(isLetterUnit(units[i + 1] ?? 0) || units[i + 1] === DIGIT_6) || !isLetterUnit(units[i - 2] ?? 0)) continue
    units[i] = REMOVED
    found = true
  }
  return found
}

const LETTER_U = 0x75
const DIGIT_6 = 0x36
const APOSTROPHE = 0x27
/** The single quotation marks `‘` and `’`. */
const OPENING = 0x2018
const CLOSING = 0x2019

/** `T6/2023`, `t6-2`: a month. */
function mayBeNumber(units: Uint16Array, from: number, to: number): boolean {
  return to - from < SHORTEST && (isUpperUnit(units[from] ?? 0) || !SPACES.has(units[to] ?? 0))
}

/** `87/TTr-NV`, `03- CTr/TU`, `DTI`: the symbol of a document, or an abbreviation. */
function isOfNumber(units: Uint16Array, from: number, to: number): boolean {
  return (
    JOINS.has(units[from - 1] ?? 0) ||
    JOINS.has(units[to] ?? 0) ||
    (isUpperUnit(units[from] ?? 0) &&
      isUpperUnit(units[from + 1] ?? 0) &&
      (to - from <= SHORTEST || !isUpperUnit(units[to - 1] ?? 0)))
  )
}

const JOINS: ReadonlySet<number> = new Set([0x2f, 0x2d])
const SPACES: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0c])

function write(units: Uint16Array, from: number, to: number, meant: string, lost: Map<number, number>): void {
  const capital = isUpperUnit(units[from] ?? 0)
  const allCapitals = capital && isUpperUnit(units[from + 1] ?? 0) && isUpperUnit(units[to - 1] ?? 0)
  units.fill(REMOVED, from, to)
  const written = allCapitals ? meant.toUpperCase() : capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  const last = written.length - 1
  // One letter more than was read: the last but one stands before the last.
  if (written.length > to - from) lost.set(to - 1, written.charCodeAt(last - 1))
  const room = Math.min(last, to - from - 1)
  for (let i = 0; i < room; i++) units[from + i] = written.charCodeAt(i)
  // What is too much goes before the last letter: a quote ends where the word does.
  units[to - 1] = written.charCodeAt(last)
}
