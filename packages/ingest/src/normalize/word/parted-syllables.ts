import { TONE_MARKS } from '@doi-chieu/core/text/tones'
import { REMOVED } from '../closing.js'
import { isLetterUnit } from '../letter/letter-kind.js'
import { textOf } from '../text-units.js'
import { remembered } from './remembered.js'
import { isVietnameseSyllable } from './spoken-syllable.js'
import { SPELLING } from './lexicon.js'
import type { WordList } from './word-list.js'

const SPACE = 0x20
const FIRST_MARKED = 0x80
/** Signs of parted syllables that a sound text has by chance stay below. */
const FEWEST_PARTED = 3
/** Letters of the longest syllable (`nghiêng`), which is as many pieces at most. */
const LONGEST = 7

/** Words that begin with their vowel: what else does so is a piece of one. */
const WITHOUT_ONSET: ReadonlySet<string> = new Set(
  (
    'án ảnh ánh áo ảo áp ái ám ác ách ăn ắc ấm ẩm âm ân ấn ẩn ấp ập âu ấu ẩu ấy ế ếch êm ép em ý ỷ y yên yếm yến yết yểm yêu yếu ' +
    'ủy uỷ úy uý ủ ủng úng út ứ ưa ức ứng ửng ưng ước ướt ướp ươm ưu uống uốn ở ổ ồ ổn ồn ồi ôi ốm ôm ôn ống ông ốc ố ô ơi ơn ớt ' +
    'ít ích ì ào ạt à ạ ai an ang anh ao em in im oan oanh oai um ủi uy ổi ải'
  ).split(' '),
)
/** Pieces that are words each, though together they are the likelier one. */
const SOONER_WHOLE: ReadonlySet<string> = new Set(
  'huấn chuẩn toán khoán tuân xuân luân quấn đoán hoán hoạt loạt ngày này máy thấy giấy đẩy'.split(' '),
)

/**
 * Takes out the spaces inside syllables: `Kế ho ạch`, `th ực hi ện`. Programs that make a text of a PDF write them where the
 * letters with marks come from another font. One text has many; a sound one has no `th` and `ng` beside a letter with a mark.
 */
export function takeOutPartings(words: WordList, units: Uint16Array): boolean {
  if (!hasParted(words, units)) return false
  const { count } = words
  let found = false
  for (let first = 0; first < count;) {
    let last = first
    while (last + 1 < count && isParting(words, units, last)) last++
    if (last > first) found = joinPieces(words, units, first, last) || found
    first = last + 1
  }
  return found
}

/** Whether several pieces without a vowel stand beside a letter with a mark. */
function hasParted(words: WordList, units: Uint16Array): boolean {
  const { count, start, end, spelling, lexicon } = words
  const { kind } = lexicon
  const { piece, ending } = SPELLING
  let parted = 0
  for (let word = 0; word < count; word++) {
    const own = (kind[spelling[word] ?? 0] ?? 0) & (piece | ending)
    if (own === 0) continue
    const next = start[word + 1] ?? 0
    if ((own & piece) !== 0 && next === (end[word] ?? 0) + 1 && isMarked(units[next] ?? 0)) parted++
    else if ((own & ending) !== 0) parted += signsBehind(words, units, word)
    if (parted >= FEWEST_PARTED) return true
  }
  return false
}

const SMALL_P = 0x70
/** What stands behind the letter of an item or a symbol: `điểm c)`, `c. Sở`, `n/a`. */
const BEHIND_LABEL: ReadonlySet<number> = new Set(Array.from('.)/:-,;', (sign) => sign.charCodeAt(0)))

/** As how many signs the end of a syllable counts behind a letter with a mark, `hoạ ch`, `Sả n`: no word is a lone `p`, as in `phối hợ p`. */
function signsBehind({ start, end }: WordList, units: Uint16Array, word: number): number {
  const before = end[word - 1] ?? 0
  const [from, to] = [start[word] ?? 0, end[word] ?? 0]
  if (from !== before + 1 || units[before] !== SPACE || !isMarked(units[before - 1] ?? 0)) return 0
  if (BEHIND_LABEL.has(units[to] ?? 0)) return 0
  const syllable = textOf(units.subarray(start[word - 1], before)) + textOf(units.subarray(from, to))
  if (!isVietnameseSyllable(syllable)) return 0
  return units[from] === SMALL_P ? FEWEST_PARTED : 1
}

/** Whether one space parts a word from the next, beside a letter with a mark or behind a piece without a vowel. */
function isParting({ start, end, spelling, lexicon }: WordList, units: Uint16Array, word: number): boolean {
  const space = end[word] ?? 0
  return (
    start[word + 1] === space + 1 &&
    units[space] === SPACE &&
    (isMarked(units[space - 1] ?? 0) ||
      isMarked(units[space + 1] ?? 0) ||
      ((lexicon.kind[spelling[word] ?? 0] ?? 0) & SPELLING.piece) !== 0)
  )
}

function isMarked(unit: number): boolean {
  return unit >= FIRST_MARKED && isLetterUnit(unit)
}

/** What it costs to leave a piece that is no word, and to join pieces. */
const LEFT_OVER = 10
const JOINED = 1
const JOINED_SOONER = -1

/** Joins the pieces of a row the cheapest way. Whether any were joined. */
function joinPieces(words: WordList, units: Uint16Array, first: number, last: number): boolean {
  const { start, end } = words
  const pieces: string[] = []
  for (let word = first; word <= last; word++) pieces.push(textOf(units.subarray(start[word], end[word])))
  // By how many pieces are read: the least cost, and how many of them the last word takes.
  const cost = [0]
  const taken = [0]
  for (let read = 1; read <= pieces.length; read++) {
    cost.push(Infinity)
    taken.push(1)
    for (let size = 1; size <= Math.min(read, LONGEST); size++) {
      const sum = (cost[read - size] ?? Infinity) + costOf(pieces.slice(read - size, read))
      if (sum >= (cost[read] ?? Infinity)) continue
      cost[read] = sum
      taken[read] = size
    }
  }
  let found = false
  for (let read = pieces.length; read > 0; read -= taken[read] ?? 1)
    for (let back = 2; back <= (taken[read] ?? 1); back++) {
      units[end[first + read - back] ?? 0] = REMOVED
      found = true
    }
  return found
}

function costOf(pieces: readonly string[]): number {
  const joined = pieces.join('')
  if (pieces.length === 1) return isPiece(joined) ? LEFT_OVER : 0
  if (ABBREVIATION.test(joined)) return JOINED_SOONER
  if (joined.length > LONGEST || !isOneCase(joined) || !isVietnameseSyllable(joined)) return Infinity
  return SOONER_WHOLE.has(joined.toLowerCase()) ? JOINED_SOONER : JOINED + (isPiece(joined) ? LEFT_OVER : 0)
}

/** `Q Đ-UBND`, `H ĐND`: a program parts the Đ inside an abbreviation too. */
const ABBREVIATION = /^[BCGHKLMNPQRSTUVX]{1,3}Đ[BCDGHKLMNPQRSTVX]{0,4}$/

/** All letters behind the first are small ones, or all are capitals. */
function isOneCase(written: string): boolean {
  return written.slice(1) === written.slice(1).toLowerCase() || written === written.toUpperCase()
}

/** What is no word, but may be a piece of one: `th`, `ng`, `ạch`, `trướ`. */
const isPiece: (written: string) => boolean = remembered((written) => {
  const word = written.toLowerCase()
  if (word.length > LONGEST) return false
  if (/^(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr)$/.test(word)) return true
  if (!isVietnameseSyllable(word)) return /[^a-z]/.test(word) && /^\p{L}+$/u.test(word)
  return /^[^bcdđghklmnpqrstvx]/.test(word) && !WITHOUT_ONSET.has(word)
})

const COMBINING_FIRST = 0x300
const COMBINING_LAST = 0x323
/** What makes another letter stands before the tone. */
const isTone = (mark: string): boolean => TONE_MARKS.includes(mark)

/** Writes letters with the marks that a space parts from them: `Kê ́ hoa ̣ch`. Whether there were any. */
export function takeInMarks(units: Uint16Array): boolean {
  let found = false
  for (let at = 2; at < units.length; at++) {
    if (!isCombining(units[at] ?? 0) || units[at - 1] !== SPACE || !isLetterUnit(units[at - 2] ?? 0)) continue
    let after = at + 1
    while (after < units.length && isCombining(units[after] ?? 0)) after++
    const marks = [...textOf(units.subarray(at, after))].sort((a, b) => Number(isTone(a)) - Number(isTone(b)))
    const letter = `${String.fromCharCode(units[at - 2] ?? 0)}${marks.join('')}`.normalize('NFC')
    if (letter.length > 1) continue
    units[at - 2] = letter.charCodeAt(0)
    units.fill(REMOVED, at - 1, after)
    found = true
    at = after
  }
  return found
}

function isCombining(unit: number): boolean {
  return unit >= COMBINING_FIRST && unit <= COMBINING_LAST
}
