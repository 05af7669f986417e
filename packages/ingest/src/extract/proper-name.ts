import { SequenceList } from '../match/sequence-list.js'
import type { DocumentText } from '../normalize/document-text.js'
import { isUpperUnit } from '../normalize/letter/letter-kind.js'
import { WordFlags } from '../normalize/word/word-array.js'
import { WordTable } from '../normalize/word/word-table.js'
import { GAP } from '../normalize/word/word-list.js'

const LONGEST_NAME = 5
/** What a word as written may be in a name. */
const PART = { none: 0, number: 1, name: 2, opensSubject: 3 } as const
/** Capitalised words that begin something else than a name. */
const OPENS_SUBJECT =
  /^(?:Về|VỀ|VÀ|Và|NĂM|GIAI|Ban|Phê|Phe|Căn|Thực|Thuc|Quy|Kế|UBND|HĐND|Ủy|Hội|Trong|Theo|Sở|SỞ|Hướng|Sửa|Triển|Đẩy|Tăng|Chấn|Trưởng|Phó|Cơ)$/u
const partOf = new WordTable('spellings', (written) => {
  if (isUpperUnit(written.charCodeAt(0))) return OPENS_SUBJECT.test(written) ? PART.opensSubject : PART.name
  return /^\d{1,2}$/.test(written) ? PART.number : PART.none
})
/** Columns laid side by side put the national motto behind a name. */
const mottos = new SequenceList(
  ['cộng hòa xã hội', 'độc lập tự do', 'đảng cộng sản', 'đoàn TNCS', 'đoàn thanh niên cộng sản'],
  (motto) => motto,
)

/** Whether the words of the country, the Party or the Youth Union, which head its documents, begin with this word. */
export function opensMotto(document: DocumentText, word: number): boolean {
  return mottos.readAt(document, word) !== null
}

/** Index of the word after a run of capitalised words (or the number of a `Phường 1`); `word` itself where none begins there. */
export function readProperName(document: DocumentText, word: number, limit: number): number {
  const { words } = document
  let at = word
  while (at < words.count && at < word + LONGEST_NAME && (words.end[at] ?? 0) <= limit) {
    const part = partOf.get(words.lexicon, words.spelling[at] ?? 0)
    if (part === PART.none && at > word && goesOnSmall(document, at)) {
      at++
      continue
    }
    if (part === PART.number && at > word) {
      // `xã Sơn Kim 1`; `Xã Đoài 12 thôn` and `Xã Đoài 1. Mục đích` count.
      if (words.gap[at] === GAP.open && !isZero(document, at) && sameLine(document, at) && endsName(document, at)) at++
      break
    }
    if (part === PART.none) break
    if (words.gap[at] !== GAP.open && !behindApostrophe(document, at) && !(at === word && behindShort(document, at)))
      break
    // `UBND tỉnh Quảng Ninh V/v …`.
    if (/^\s?\/\s?v\s/.test(document.flat.slice(words.end[at], (words.end[at] ?? 0) + 4))) break
    // `UBND tỉnh Phê duyệt …`: such a word opens a name only before another capital, as in `thành phố Hội An`.
    if (at === word && part === PART.opensSubject && !isNamePart(document, at + 1)) break
    if (at > word && opensMotto(document, at)) break
    // `xã Ninh Sở`, `huyện Năm Căn`: with nothing behind it the word opens no subject.
    if (at > word && part === PART.opensSubject && !endsNameSoon(document, at)) break
    at++
  }
  return at
}

/** `TP. Đà Nẵng`, `TX.Cửa Lò`: the stop of a kind in two letters. */
function behindShort({ words, text }: DocumentText, word: number): boolean {
  const start = words.start[word] ?? 0
  return /(?:^|\P{L})T[PXT]\.\s?$/u.test(text.slice(Math.max(0, start - 5), start))
}

/** `01`, `05`: a number that counts. */
function isZero({ words, text }: DocumentText, word: number): boolean {
  return text.charAt(words.start[word] ?? 0) === '0'
}

/** Whether a word stands on the line of the one before it. */
function sameLine({ words, text }: DocumentText, word: number): boolean {
  return !text.slice(words.end[word - 1], words.start[word]).includes('\n')
}

/** Small words that stand behind the name of a unit and open no noun. */
const GOES_ON =
  /^(?:năm|và|đã|có|là|trên|thuộc|với|giai|ban|xây|tổ|triển|tiếp|được|phối|về|theo|tại|cho|của|trong|đến|từ)$/iu
const goesOn = new WordFlags('spellings', (written) => GOES_ON.test(written))

/** Whether a name may end with this word: its line ends, or a sign or a word that goes on with the sentence stands behind it. */
export function endsName(document: DocumentText, word: number): boolean {
  const { words, text } = document
  const end = words.end[word] ?? text.length
  const next = word + 1
  if (next >= words.count) return true
  const between = text.slice(end, words.start[next])
  if (/^[ \t\u00a0]*(?:[\n|,;)(:]|\.\s*(?:\n|$)|[-–]\s)|^(?:[ \u00a0]{3}|\t)/.test(between)) return true
  if (opensMotto(document, next)) return true
  return between === ' ' && goesOn.of(words.lexicon)[words.spelling[next] ?? 0] === 1
}

/** `Ninh Sở`, `An Hội Tây`: the name ends with this word or the next. */
function endsNameSoon(document: DocumentText, word: number): boolean {
  if (!sameLine(document, word)) return false
  return (
    endsName(document, word) ||
    (isNamePart(document, word + 1) && sameLine(document, word + 1) && endsName(document, word + 1))
  )
}

function isNamePart({ words }: DocumentText, word: number): boolean {
  return word < words.count && partOf.get(words.lexicon, words.spelling[word] ?? 0) === PART.name
}

/** `Đăk R’lấp`, `Cư M'gar`: behind one letter and the sign a name goes on in small letters; a closing quotation mark has a space behind it. */
function goesOnSmall({ words, text }: DocumentText, word: number): boolean {
  const before = words.start[word - 1] ?? 0
  return (
    (words.end[word - 1] ?? 0) - before === 1 &&
    isUpperUnit(text.charCodeAt(before)) &&
    /^[’']$/.test(text.slice(before + 1, words.start[word]))
  )
}

/** `Ea H’Leo`, `K'Bang`: the sign is part of the name. */
function behindApostrophe({ words, text }: DocumentText, word: number): boolean {
  return /^\s*[’']\s*$/.test(text.slice(words.end[word - 1] ?? 0, words.start[word]))
}
