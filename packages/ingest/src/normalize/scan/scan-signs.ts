import { foldedUnit } from '@doi-chieu/core/text/fold'
import { REMOVED } from '../closing.js'
import { everyMatch } from '../every-match.js'
import { isLetterUnit } from '../letter/letter-kind.js'
import { textOf } from '../text-units.js'
import { WordNumbers } from '../word/word-array.js'
import type { WordList } from '../word/word-list.js'
import { mendTitles } from './scan-titles.js'
import { scanWords } from './scan-words.js'

const NEW_LINE = 0x0a
const SPACE = 0x20
const STOP = 0x2e
const SLASH = 0x2f
const LETTER_I = 0x49
const LETTER_S = 0x53
const SMALL_O = 0x6f

/**
 * Writes into the units of a scan what recognition has written with other signs, where nothing else can be meant. What
 * is too much is `REMOVED`. `words` are those of the text. Whether there was anything.
 */
export function mendScan(text: string, units: Uint16Array, words: WordList): boolean {
  let found = mendWords(text, units, words)
  for (const { pattern, mend } of MENDS)
    for (const match of everyMatch(pattern, text)) if (mend(units, match.index, match[0].length)) found = true
  // Over all that was mended in the same line.
  return mendTitles(text, units) || found
}

/** What of `scanWords` stands in a text has all its words there: most texts lack one of each. */
const wordsOfEach: readonly (readonly [written: string, words: readonly string[]])[] = [...scanWords.keys()].map(
  (written) => [written, written.split(/\P{L}+/u)],
)
const allWords = [...new Set(wordsOfEach.flatMap(([, words]) => words))]
const indexOfWord = new Map(allWords.map((word, index) => [word, index]))
/** The index in `allWords` of a word of a text, digits and signs glued to its end aside; -1 for nearly all. */
const wordOfEach = new WordNumbers('spellings', (spelling) => {
  const bare = isLetterUnit(spelling.charCodeAt(spelling.length - 1)) ? spelling : spelling.replace(/\P{L}+/gu, '')
  return indexOfWord.get(bare) ?? -1
})

function mayStandIn({ lexicon, spelling }: WordList): readonly string[] {
  const indices = wordOfEach.of(lexicon)
  const read = new Set<string | undefined>()
  for (let word = 0; word < spelling.length; word++) {
    const index = indices[spelling[word] ?? 0] ?? -1
    if (index >= 0) read.add(allWords[index])
  }
  return wordsOfEach.filter(([, words]) => words.every((word) => read.has(word))).map(([written]) => written)
}

function mendWords(text: string, units: Uint16Array, list: WordList): boolean {
  let found = false
  const written = mayStandIn(list).filter((word) => text.includes(word))
  if (written.length === 0) return false
  const words = new RegExp(String.raw`(?<!\p{L})(?:${written.join('|')})(?!\p{L})`, 'gu')
  for (const { 0: word, index } of everyMatch(words, text)) {
    const meant = scanWords.get(word) ?? word
    for (let i = 0; i < meant.length; i++) units[index + i] = meant.charCodeAt(i)
    found = true
  }
  return found
}

interface Mend {
  readonly pattern: RegExp
  /** Changes the units from an offset on, as many as the pattern has found. Whether it did. */
  readonly mend: (units: Uint16Array, at: number, length: number) => boolean
}

/** Signs that dirt becomes: with one of them among its signs a run is no sign of an item and none that a line begins with. */
const DIRT = "[_.:;,'`‘’¬=^ˆ°„]"
const AROUND = '[_.:;,\'`‘’¬=^ˆ°„"”—~–-]{0,12}'
/** Behind a line a stop, comma or colon belongs to it. */
const BEHIND = "[_'`‘’¬=^ˆ°„]"
const NO_LETTER = String.raw`[^\n\p{L}\d]{0,12}`
const PLAN = 'K[ẾÊE] ?HO[ẠA]CH'

/** The sign that is meant stands first and what has to stand before it behind it: else every place of a text would be looked back from. */
const MENDS: readonly Mend[] = [
  // `CC KẾHOẠCH - : vn`: the name of the document between dirt
  {
    pattern: new RegExp(
      String.raw`${PLAN}(?<=^${NO_LETTER}(?:\p{L}{1,2}\s${NO_LETTER})?${PLAN})(?=${NO_LETTER}(?:\s\p{L}{1,3}${NO_LETTER})?$)`,
      'gmu',
    ),
    mend: aloneOnLine,
  },
  // `_ Người dân`, `: trước một bước`, `........~ Làm cho`, `-__1. Sở`: dirt before a line, up to the sign of its item
  {
    pattern: new RegExp(
      String.raw`^[^\S\n]{0,40}(?:${AROUND}${DIRT}${AROUND}(?:[^\S\n]+|(?=[\p{L}\d]))|[-–—](?=[1-9]\d?[.,]\s?\p{Lu}))`,
      'gmu',
    ),
    mend: blankDirt,
  },
  // `- phát triển khoa học, …`: a hyphen before the rest of a sentence
  { pattern: /[-–—~](?<=[\p{Ll},]\n[-–—~])[^\S\n]+(?=\p{Ll})/gu, mend: blank },
  // dirt behind a line
  { pattern: new RegExp(String.raw`[^\S\n]${AROUND}${BEHIND}${AROUND}[^\S\n]{0,12}(?=\n)`, 'gu'), mend: blank },
  // `876/QĐ- -` / `BNV`
  { pattern: /[^\S\n](?<=[-–][^\S\n])[^\S\n]{0,3}[-–](?=\n)/g, mend: blank },
  // `Nghị quyết _ số`: dirt between words
  { pattern: /[_'`‘’¬ˆ„](?<=\p{L}[^\S\n].)[_'`‘’¬ˆ„]{0,2}(?=[^\S\n]+[\p{L}\d])/gu, mend: blank },
  // `39-NQ/TW. ngày`, `ngày. 17/4/2023`: a stop inside a sentence
  {
    pattern: /\.(?:(?<=\p{L}{2}\.)(?=\s+\p{Ll}{2})|(?<=(?:ngày|số)\.)(?=\s\d{1,5}\s?[/-]|\s\d{1,2}\stháng))/gu,
    mend: blank,
  },
  // `2. Sở Thông tin và Truyền thông,` above `a) …`: a comma that ends a heading
  {
    pattern: /,(?=[^\S\n]*\n\s{0,12}(?:a\)|[-–+]\s))(?<=^[^\S\n]{0,12}\d{1,2}\.\s\p{Lu}[\p{L}\s-]{2,60},)/gmu,
    mend: blank,
  },
  // `02/1 0/2025`
  { pattern: /[^\S\n](?=\d\/20\d{2})(?<=\d\/[01][^\S\n])/g, mend: onlyFirst(REMOVED) },
  // `2, Yêu cầu`, `1,Mục đích`, `1, 100% cơ quan`, `H,MỤC TIÊU`: the stop behind a number
  {
    pattern:
      /,(?:(?=\s?\p{Lu}\p{Ll}|\s\d{2,3}\s?%\s\p{Ll})(?<=^[^\S\n]{0,12}[1-9]\d?,)|(?=\s?\p{Lu}{2})(?<=^[^\p{L}\d\n]{0,12}[IVXH]{1,4},))/gmu,
    mend: onlyFirst(STOP),
  },
  // `v. TỔ CHỨC THỰC HIỆN`, `Iv. TO CHUC`, `vil. TIEN DO`, `Vv. PHAN CONG`: a Roman number in small letters before capitals
  {
    pattern: /^[^\S\n]{0,12}(?=[l1]{0,4}[IVXivx])[IVXivxl1]{1,5}(?=\.\s?\p{Lu}{2})/gmu,
    mend: roman,
  },
  // `sO NONG NGHIEP`, `sỞ NỘI VỤ`: the letter that is the same in capitals
  { pattern: /s(?=[OỞƠ]\s\p{Lu}{2})(?<!\p{L}s)/gu, mend: onlyFirst(LETTER_S) },
  // `$6: 271/KH-UBND`, `Quyet dinh $6 12/QD-UBND`: the number of a document
  { pattern: /\$(?=[6o]\s?[:.]?\s{0,9}\d{1,5}\s?[/-])/g, mend: onlyFirst(LETTER_S) },
  // `S6: 214/KH-SGTVT`, `S60: 3562/KH-UBND`, `S6 18-KH/DU`
  {
    pattern: /6(?=0?\s?[:.]?\s{0,9}\d{1,5}\s?[/-]\s?\p{Lu}{2})(?<=(?<![\p{L}\d])[Ss$]6)0?/gu,
    mend: onlyFirst(SMALL_O),
  },
  // `SO’ THONG TIN`: the hook of Sở
  { pattern: /['‘’](?=\s\p{Lu}{2})(?<=(?<!\p{L})S[OƠ].)/gu, mend: onlyFirst(REMOVED) },
  // `TINH QUANG BiNH`, `CHi TIEU`: a capital I read as a small one
  { pattern: /i(?<=\p{Lu}i)(?:(?=\p{Lu})|(?<=\p{Lu}{2}i)(?!\p{L}))/gu, mend: onlyFirst(LETTER_I) },
  // `1532⁄SNV-CCHC`, `II/⁄2026`
  { pattern: /(?:[⁄∕](?<=[\p{L}\d].)\/?|\/(?=[⁄∕])(?<=[\p{L}\d].)[⁄∕])(?=[\p{L}\d])/gu, mend: onlyFirst(SLASH) },
  // `ChỉỈ số`, `cửỬa`, `QĐÐ-BNV`: one letter read twice
  {
    pattern: /(?=[\u0080-\uffff])\p{Lu}(?<=\p{Ll}.)(?!\p{Lu})|[ÐĐ](?<=[ĐÐđ].)/gu,
    mend: (units, at) => {
      if (foldedUnit(units[at - 1] ?? 0) !== foldedUnit(units[at] ?? 0)) return false
      units[at] = REMOVED
      return true
    },
  },
  // `quý 11/2026`, `quý I1`, `quý 1V`: no quarter is the eleventh
  {
    pattern: /(?=[Il1])(?<=[Qq]u[ýí]\s)(?:(?=[Il1]*[Il]|11)(?:[Il1]{1,3}|[Il1]V)(?![\p{L}\d])|1(?=V(?![\p{L}\d])))/gu,
    mend: (units, at, length) => {
      for (let i = at; i < at + length; i++) if (units[i] !== 0x56) units[i] = LETTER_I
      return true
    },
  },
  // `Đíc Nguyễn Văn A`: đồng chí
  { pattern: /í(?=c\s+\p{Lu}|c\s+trong\s)(?<=(?<!\p{L})[ĐÐđ]í)/gu, mend: onlyFirst(SLASH) },
  // `959%`, `1009%`: the first half of the sign read as a digit; no share is that large
  {
    pattern: /(?<![\d.,/])(?:[2-9]\d|100)9(?=\s?%)/g,
    mend: (units, at, length) => {
      units[at + length - 1] = REMOVED
      return true
    },
  },
]

/** Writes a Roman number behind blanks in capitals; `l` and `1` are strokes of it, `Vv` is one letter read twice. */
function roman(units: Uint16Array, from: number, found: number): boolean {
  const written = textOf(units.subarray(from, from + found)).trimStart()
  const { length } = written
  const at = from + found - length
  const meant = written.replace(/Vv/, 'V').replace(/[l1]/g, 'I').toUpperCase()
  if (meant === written || !/^X{0,2}(?:IX|IV|V?I{0,3})$/.test(meant)) return false
  units.fill(REMOVED, at, at + length)
  for (let i = 0; i < meant.length; i++) units[at + i] = meant.charCodeAt(i)
  return true
}

function blank(units: Uint16Array, at: number, length: number): boolean {
  units.fill(SPACE, at, at + length)
  return true
}

/** Writes spaces for what stands beside it on its line. */
function aloneOnLine(units: Uint16Array, at: number, length: number): boolean {
  for (let i = at - 1; i >= 0 && units[i] !== NEW_LINE; i--) units[i] = SPACE
  for (let i = at + length; i < units.length && units[i] !== NEW_LINE; i++) units[i] = SPACE
  return true
}

/** Writes spaces for all that was found but the last sign of an item. */
function blankDirt(units: Uint16Array, at: number, length: number): boolean {
  let end = at + length
  while (end > at && units[end - 1] === SPACE) end--
  const item = end < at + length && ITEM.has(units[end - 1] ?? 0)
  return blank(units, at, item ? end - 1 - at : length)
}

const ITEM: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0x7e])

/** Writes one sign for all that was found. */
function onlyFirst(sign: number): Mend['mend'] {
  return (units, at, length) => {
    units.fill(REMOVED, at, at + length)
    units[at] = sign
    return true
  }
}
