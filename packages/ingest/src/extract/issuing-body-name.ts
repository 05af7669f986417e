import { SequenceList } from '../match/sequence-list.js'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { gluedFootnote } from '../normalize/word/glued-footnote.js'
import { isSpaceUnit } from '../normalize/letter/letter-kind.js'
import { GAP } from '../normalize/word/word-list.js'
import { isSpaceOrBar, withSingleSpaces } from '../normalize/single-spaces.js'
import { bodyFields, bodyHeads, unitKinds, type BodyTail } from '../patterns/issuer/issuing-body.js'
import { readProperName } from './proper-name.js'

/** The name of a body as it stands in the text. */
export interface BodyName {
  /** As written on one line; in damaged text head and kind are restored, proper names keep their letters. */
  readonly name: string
  readonly start: number
  readonly end: number
}

const heads = new SequenceList(bodyHeads, ({ head }) => head)
const fields = new SequenceList(bodyFields, (field) => field)
const kinds = new SequenceList(unitKinds, (kind) => kind)
const leads = new SequenceList(['của', 'do'], (word) => word)
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
/** Signs that may stand between an offset and the name behind it, white space apart. */
const BETWEEN = ',*_|)(-'

/** Reads the name of an issuing body that begins at an offset; a leading `của`, `do` or `,` is passed over. */
export function bodyNameAt(document: DocumentText, offset: number, limit: number): BodyName | null {
  const { words } = document
  const word = wordAt(words, offset)
  if (word >= words.count || !onlySigns(document.flat, offset, words.start[word] ?? 0)) return null
  if (leads.readAt(document, word) !== null) return nameFrom(document, word + 1, limit)
  const direct = nameFrom(document, word, limit)
  if (direct !== null || !document.damaged) return direct
  // A damaged `của` is any short word before a body.
  return (words.end[word] ?? 0) - (words.start[word] ?? 0) <= 4 ? nameFrom(document, word + 1, limit) : null
}

function onlySigns(flat: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isSpaceUnit(flat.charCodeAt(i)) && !BETWEEN.includes(flat.charAt(i))) return false
  return true
}

function nameFrom(document: DocumentText, first: number, limit: number): BodyName | null {
  const { words } = document
  const start = words.start[first] ?? limit
  if (first >= words.count || start >= limit) return null
  for (const { item, sequence } of heads.begunAt(document, first)) {
    const after = sequence.readAt(document, first)
    if (after === null || (words.end[after - 1] ?? 0) > limit) continue
    const last = readTail(document, after, item.tail, limit)
    if (last === null) continue
    return { name: restored(document, first, after, last, item.head), start, end: endOf(document, last) }
  }
  return null
}

/** Where the name ends whose last word stands before a word; the number of a footnote is none of it. */
function endOf({ words }: DocumentText, after: number): number {
  const mark = gluedFootnote.exec(words.forms[words.form[after - 1] ?? -1] ?? '')
  return (words.end[after - 1] ?? 0) - (mark?.[0].length ?? 0)
}

/** Index of the word after the tail; null where a tail is needed and none follows. */
function readTail(document: DocumentText, word: number, tail: BodyTail, limit: number): number | null {
  if (tail === 'none') return word
  if (tail === 'unit') return readUnit(document, word, limit) ?? word
  if (tail === 'term') return readTerm(document, word, limit)
  for (const { sequence } of fields.begunAt(document, word)) {
    const after = sequence.readAt(document, word)
    if (after !== null && (document.words.end[after - 1] ?? 0) <= limit && !goesOnShort(document, after))
      return readUnit(document, after, limit) ?? after
  }
  return null
}

/** `Bộ Kế hoạch & Đầu tư`: a name that goes on behind the sign is read as one that is on no list. */
function goesOnShort({ flat, words }: DocumentText, after: number): boolean {
  const end = words.end[after - 1] ?? 0
  return flat.charAt(end) === '&' || flat.startsWith(' &', end)
}

/** Reads `tỉnh Bắc Ninh`, `huyện`, or a bare proper name after a body. */
export function readUnit(document: DocumentText, word: number, limit: number): number | null {
  if (document.words.gap[word] === GAP.closed) return null
  for (const { sequence } of kinds.begunAt(document, word)) {
    const after = sequence.readAt(document, word)
    if (after !== null && (document.words.end[after - 1] ?? 0) <= limit) return readProperName(document, after, limit)
  }
  // A title in quotation marks is no name of a place.
  const start = document.words.start[word] ?? 0
  if ('“"'.includes(document.text.charAt(start - 1))) return null
  // `Sở Tài chính - Sở Nội vụ`: another body.
  if (/-\s*$/.test(document.flat.slice(Math.max(0, start - 3), start))) return null
  const named = readProperName(document, word, limit)
  return named > word ? named : null
}

/** `khóa XIII`, `lần thứ sáu`, `Đảng Cộng sản Việt Nam`: words of a term of office. */
function readTerm(document: DocumentText, word: number, limit: number): number {
  const { words } = document
  const formAt = (at: number): string => words.forms[words.form[at] ?? -1] ?? ''
  let at = word
  while (at < words.count && (words.end[at] ?? 0) <= limit && words.gap[at] === GAP.open) {
    const form = formAt(at)
    // `Ban Bí thư` ends in a word that folds as `thứ` does.
    const numbered = (formAt(at - 1) === 'thu' && formAt(at - 2) !== 'bi') || formAt(at - 1) === 'lan'
    const ordinal = at === word && numbered
    // `do Ban Bí thư Trung ương Đảng ban hành`.
    if (form === 'ban' && formAt(at + 1) === 'hanh') break
    // `Ban Bí thư năm 2021`: no `Việt Nam`.
    if (form === 'nam' && formAt(at - 1) !== 'viet') break
    // `Ban Bí thư V/v …`.
    if (form === 'v' && document.flat.startsWith('/v', words.end[at])) break
    if (!TERM_WORDS.has(form) && !ordinal && !/^(?:[ivxl]{1,5}|\d{1,2})$/.test(form)) break
    at++
  }
  return at
}

function restored(document: DocumentText, first: number, after: number, last: number, head: string): string {
  const { words, text } = document
  const slice = (from: number, to: number): string =>
    withSingleSpaces(text.slice(words.start[from], endOf(document, to)), isSpaceOrBar)
  if (!document.damaged) return slice(first, last)
  if (last === after) return head
  for (const { item: kind, sequence } of kinds.begunAt(document, after)) {
    const afterKind = sequence.readAt(document, after)
    if (afterKind !== null && afterKind <= last)
      return [head, kind, afterKind < last ? slice(afterKind, last) : ''].join(' ').trim()
  }
  return restoredTerm(head, slice(after, last))
}

function restoredTerm(head: string, rest: string): string {
  return `${head} ${rest.replace(/^kho\S+/iu, 'khóa')}`
}
