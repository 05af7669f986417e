import { readsAs } from '../match/word-sequence.js'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { GAP } from '../normalize/word-list.js'
import { bodyFields, bodyHeads, unitKinds } from '../patterns/issuing-body.js'

/** The name of a body as it stands in the text. */
export interface BodyName {
  /** As written on one line; in damaged text head and kind are restored, proper names keep their letters. */
  readonly name: string
  readonly start: number
  readonly end: number
}

const LONGEST_NAME = 4
const TERM_WORDS = new Set([
  'dang',
  'cong',
  'san',
  'viet',
  'nam',
  'khoa',
  'lan',
  'thu',
  'ban',
  'chap',
  'hanh',
  'trung',
  'uong',
  'bch',
  'tw',
])

/** Reads the name of an issuing body that begins at an offset; a leading `của`, `do` or `,` is passed over. */
export function bodyNameAt(document: DocumentText, offset: number, limit: number): BodyName | null {
  const { words } = document
  const word = wordAt(words, offset)
  if (!/^[\s,*_|)(-]*$/.test(document.flat.slice(offset, words.start[word] ?? offset))) return null
  if (lead(document, word)) return nameFrom(document, word + 1, limit)
  const direct = nameFrom(document, word, limit)
  if (direct !== null || !document.damaged) return direct
  // A damaged `của` is any short word before a body.
  return (words.end[word] ?? 0) - (words.start[word] ?? 0) <= 4 ? nameFrom(document, word + 1, limit) : null
}

function nameFrom(document: DocumentText, first: number, limit: number): BodyName | null {
  const { words } = document
  const start = words.start[first] ?? limit
  if (first >= words.count || start >= limit) return null
  for (const { head, tail } of bodyHeads) {
    const after = readsAs(document, first, head)
    if (after === null || (words.end[after - 1] ?? 0) > limit) continue
    const last = readTail(document, after, tail, limit)
    if (last === null) continue
    const end = words.end[last - 1] ?? start
    return { name: restored(document, first, after, last, head), start, end }
  }
  return null
}

function lead(document: DocumentText, word: number): boolean {
  return readsAs(document, word, 'của') !== null || readsAs(document, word, 'do') !== null
}

/** Index of the word after the tail; null where a tail is needed and none follows. */
function readTail(
  document: DocumentText,
  word: number,
  tail: (typeof bodyHeads)[number]['tail'],
  limit: number,
): number | null {
  if (tail === 'none') return word
  if (tail === 'unit') return readUnit(document, word, limit) ?? word
  if (tail === 'term') return readTerm(document, word, limit)
  for (const field of bodyFields) {
    const after = readsAs(document, word, field)
    if (after !== null && (document.words.end[after - 1] ?? 0) <= limit)
      return readUnit(document, after, limit) ?? after
  }
  return null
}

/** Reads `tỉnh Bắc Ninh`, `huyện`, or a bare proper name after a body. */
export function readUnit(document: DocumentText, word: number, limit: number): number | null {
  for (const kind of unitKinds) {
    const after = readsAs(document, word, kind)
    if (after !== null && (document.words.end[after - 1] ?? 0) <= limit) return readProperName(document, after, limit)
  }
  const named = readProperName(document, word, limit)
  return named > word ? named : null
}

/** Index of the word after a run of capitalised words (or the number of a `Phường 1`). */
export function readProperName(document: DocumentText, word: number, limit: number): number {
  const { words, text } = document
  let at = word
  while (at < words.count && at < word + LONGEST_NAME && (words.end[at] ?? 0) <= limit) {
    if (words.gap[at] !== GAP.open && !/^\s*[’']\s*$/.test(text.slice(words.end[at - 1] ?? 0, words.start[at]))) break
    const written = text.slice(words.start[at], words.end[at])
    if (!/^\p{Lu}/u.test(written) && !(at === word && /^\d{1,2}$/.test(written))) break
    if (
      at > word &&
      (OPENS_SUBJECT.test(written) ||
        readsAs(document, at, 'cộng hòa xã hội') !== null ||
        readsAs(document, at, 'độc lập tự do') !== null)
    )
      break
    at++
  }
  return at
}

/** Capitalised words that begin something else than a name. */
const OPENS_SUBJECT = /^(?:Về|Ban|Phê|Căn|Thực|Quy|Kế|UBND|HĐND|Ủy|Hội|Trong|Theo)$/u

function readTerm(document: DocumentText, word: number, limit: number): number {
  const { words } = document
  let at = word
  while (at < words.count && (words.end[at] ?? 0) <= limit && words.gap[at] === GAP.open) {
    const form = words.forms[words.form[at] ?? -1] ?? ''
    const previous = words.forms[words.form[at - 1] ?? -1] ?? ''
    const numbered =
      /^(?:[ivxl]{1,5}|\d{1,2})$/.test(form) || ((previous === 'thu' || previous === 'lan') && at === word)
    if (!TERM_WORDS.has(form) && !numbered) break
    at++
  }
  return at
}

function restored(document: DocumentText, first: number, after: number, last: number, head: string): string {
  const { words, text } = document
  const slice = (from: number, to: number): string =>
    text.slice(words.start[from], words.end[to - 1]).replace(/[\s|]+/g, ' ')
  if (!document.damaged) return slice(first, last)
  if (last === after) return head
  for (const kind of unitKinds) {
    const afterKind = readsAs(document, after, kind)
    if (afterKind !== null && afterKind <= last)
      return [head, kind, afterKind < last ? slice(afterKind, last) : ''].join(' ').trim()
  }
  return restoredTerm(head, slice(after, last))
}

function restoredTerm(head: string, rest: string): string {
  return `${head} ${rest.replace(/^kho\S+/iu, 'khóa')}`
}
