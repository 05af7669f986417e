import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { foldText, searchKey } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { behindSuperior } from '../../patterns/issuer/body-behind-superior.js'
import { centralCities, type UnitKind } from '../../patterns/issuer/unit-kind.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Zone } from '../../segment/outline/zone.js'
import { endsName, opensMotto, readProperName } from '../proper-name.js'
import { beginsKind, behindBody, kindAt } from './unit-kind-at.js'
import { isUpperCase, nameWords, titleCase } from './unit-name.js'

/** An administrative unit named in the text. */
export interface NamedPlace {
  readonly level: Exclude<LocalityLevel, 'department'>
  /** Kind word with its marks, lower case. */
  readonly kind: string
  /** Proper name on one line; written in capitals it is put in title case. */
  readonly name: string
  readonly zone: Zone
  readonly start: number
  /** Start of the proper name. */
  readonly nameStart: number
  readonly end: number
}

/** Words that begin a body rather than a place where a small letter follows: `xã Hội đồng`, `xã Ban hành`. */
const BODY_WORD = /^(?:Hội|Ban|Đảng|Văn|Công|Phòng|Cổng|Đài|Trang|Tổ|Mặt|Số|Thực|Độc|Cộng|Sở|Nội|Mục)$/iu

/** `… XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `BẢO HIỂM XÃ HỘI KHU VỰC …`: no commune. */
function isSocial(flat: string, start: number, parts: readonly string[]): boolean {
  const name = foldText(parts.join(' '))
  return (
    /^hoi(?:\s+chu(?:\s|$)|$)/.test(name) ||
    // `C NG HÒA XÃ H I CH NGHĨA …`: letters were lost with their font.
    (/^h(?:oi?|\si)?\s/.test(name) && SOCIAL.test(flat.slice(Math.max(0, start - 8), start)))
  )
}

/** Behind these words `xã hội` is no unit: `Bảo hiểm`, `Chính sách`, `Văn hóa`, `Lao động … và`. */
const SOCIAL = /(?:^|\s)(?:hiem|sach|hoa|va|-)\s$/

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  'thành ủy': 'thành phố',
  'thị ủy': 'thị xã',
}

/**
 * Every unit named with its kind and a proper name, in the order of the text. `year`: when the plan was issued; a city that came
 * directly under the centre later is one of its province.
 */
export function namedPlaces(analysed: AnalysedText, year: number): readonly NamedPlace[] {
  const { document, segments } = analysed
  const { words } = document
  const { count, spelling } = words
  const places: NamedPlace[] = []
  const begins = beginsKind(document)
  const named = opensName.of(words.lexicon)
  let s = 0
  for (let word = 0; word < count - 1; word++) {
    if (begins[spelling[word] ?? 0] === 0) continue
    // A capital or a number stands near enough to be the name of a unit: most kind words name none.
    let near = 1
    while (near <= FARTHEST_NAME && named[spelling[word + near] ?? 0] === 0) near++
    if (near > FARTHEST_NAME) continue
    const kind = kindAt(document, word)
    // The `xã` of `thị xã Gò Công` is no commune.
    if (kind === null || (words.start[word] ?? 0) < (places.at(-1)?.end ?? 0)) continue
    while (s < segments.length - 1 && (segments[s]?.end ?? 0) <= (words.start[word] ?? 0)) s++
    const place = readPlace(document, { ...kind, first: word, segment: segments[s] }, year)
    if (place !== null) places.push(place)
  }
  return places
}

/** Words of a kind behind its first, and `ủy`, that may stand before a name. */
const FARTHEST_NAME = 3

const opensName = new WordFlags('spellings', (written) => {
  const unit = written.charCodeAt(0)
  return isUpperUnit(unit) || (unit >= 0x30 && unit <= 0x39)
})

/** A word for a kind of unit, in indices of words, with the paragraph that it stands in. */
interface KindMention {
  readonly kind: UnitKind
  readonly first: number
  /** Index of the word behind the kind. */
  readonly after: number
  readonly segment: Segment | undefined
}

function readPlace(document: DocumentText, mention: KindMention, year: number): NamedPlace | null {
  const { words, text } = document
  const { kind, first, segment } = mention
  if (isOtherThanKind(document, mention)) return null
  const { from, limit } = nameStart(document, mention)
  const parts = nameParts(document, mention, from, limit)
  if (parts.length === 0 || namesNoUnit(document, mention, parts)) return null
  const written = parts.join(' ')
  const behind = from + parts.length
  const rest = segment?.zone === 'header' ? restBelow(document, behind, written) : null
  const name = titleCase(rest?.name ?? written)
  const named = WRITTEN_OUT[kind.written] ?? kind.written
  const central = named === 'thành phố' && (centralCities.get(searchKey(name)) ?? Infinity) <= year
  return {
    level: central ? 'province' : kind.level,
    kind: named,
    name,
    zone: segment?.zone ?? 'body',
    start: words.start[first] ?? 0,
    nameStart: words.start[from] ?? 0,
    end: rest?.end ?? words.end[behind - 1] ?? text.length,
  }
}

/** Whether what stands before a word for a kind, or its capitals, tell that it begins the name of no unit. */
function isOtherThanKind(document: DocumentText, { kind, first, segment }: KindMention): boolean {
  const { words, text } = document
  const start = words.start[first] ?? 0
  if (kind.written === 'xã' && isOfOrganisation(document, start)) return true
  // `Thông tư số 01/2018/TT-VPCP` names no township.
  if (text.charAt(start - 1) === '/') return true
  const written = text.slice(start, words.end[first])
  if (!isUpperCase(written)) return false
  // A heading in capitals (`PHƯƠNG TIỆN …` without its marks) names no place; a header or signature in capitals does, but behind
  // other kinds of units words in capitals are no name: `TIÊU CHUẨN XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP …`.
  return isInHead(segment) ? behindKind(document, first) : written.length > 2
}

/** Whether a name in capitals may stand in a paragraph. */
function isInHead(segment: Segment | undefined): segment is Segment {
  return segment?.zone === 'header' || segment?.zone === 'signature' || segment?.zone === 'title'
}

/** The word that a name begins with and the offset that it ends before. */
function nameStart(
  document: DocumentText,
  { kind, after, segment }: KindMention,
): { readonly from: number; readonly limit: number } {
  const { words, text } = document
  const from = behindBody(document, after, kind)
  if (segment?.zone !== 'header' || !opensMotto(document, from)) return { from, limit: segment?.end ?? text.length }
  // The column beside a kind at the end of its line holds the motto: its name stands on the next line.
  const below = nextLine(document, from)
  return { from: below, limit: lineEnd(text, words.start[below] ?? 0) }
}

/** The words of the name that begins at a word; none where what stands there is no name. */
function nameParts(
  document: DocumentText,
  { after, segment }: KindMention,
  from: number,
  limit: number,
): readonly string[] {
  const { words, text } = document
  const run = readProperName(document, from, limit)
  if (run === from) return []
  const start = words.start[from] ?? 0
  // `| UBND các xã | Tân Biên |`: the next cell of a table names something else.
  if (!isInHead(segment) && entersCell(document, from)) return []
  // `BỘ CHỈ HUY QUÂN SỰ TỈNH` / `BAN CHỈ HUY …`: the next line of a header names another body.
  if (segment?.zone === 'header' && namesBody(document, words.end[after - 1] ?? 0, start)) return []
  const last = lastOfName(document, segment, from, run)
  return nameWords(text.slice(start, words.end[last - 1]), endsName(document, last - 1))
}

/** Index of the word after those of a run that are one name. In a header it ends with its line: the next line names another body. */
function lastOfName(document: DocumentText, segment: Segment | undefined, from: number, run: number): number {
  if (!isInHead(segment)) return lastInCell(document, from, run)
  return segment.zone === 'title' ? run : lastOnLine(document, from, run)
}

function namesNoUnit({ words, flat }: DocumentText, { kind, first }: KindMention, parts: readonly string[]): boolean {
  if (kind.written === 'xã' && isSocial(flat, words.start[first] ?? 0, parts)) return true
  const [opening = ''] = parts
  if (parts.length === 1 && BODY_WORD.test(opening)) return true
  return kind.level !== 'ward' && kind.written !== 'quận' && /^\d/.test(opening)
}

/** The first word of the next line. */
function nextLine({ words, text }: DocumentText, word: number): number {
  let next = word + 1
  while (next < words.count && !text.slice(words.end[next - 1], words.start[next]).includes('\n')) next++
  return next
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/**
 * `XÃ NGHI Độc lập - Tự do - Hạnh phúc` / `KIỀU Nghi Kiều, ngày …`: the rest of a name that a narrow column breaks, where the
 * day's line names the same place. Null where it does not.
 */
function restBelow(
  document: DocumentText,
  behind: number,
  written: string,
): { readonly name: string; readonly end: number } | null {
  if (!isUpperCase(written) || !opensMotto(document, behind)) return null
  const { words, text } = document
  const start = words.start[nextLine(document, behind)] ?? text.length
  const rest = REST_AND_DAY.exec(text.slice(start, lineEnd(text, start)))
  const [, more = '', place = ''] = rest ?? []
  const name = `${written} ${more}`
  return rest !== null && foldText(name) === foldText(place) ? { name, end: start + more.length } : null
}

const REST_AND_DAY = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){0,2}) (\p{Lu}[^,\n]{1,40}), ?ng[àa]y /u

/** `Thông tấn xã Việt Nam`, `Hợp tác xã Tân Tiến`: the `xã` of these is no commune. Folded, before it. */
const OF_ORGANISATION = /\b(?:thong\s+tan|hop\s+tac)\s+$/
/** Characters of the longest of these. */
const ORGANISED = 12

function isOfOrganisation({ flat }: DocumentText, at: number): boolean {
  const last = flat.charAt(at - 2)
  return (last === 'n' || last === 'c') && OF_ORGANISATION.test(flat.slice(Math.max(0, at - ORGANISED), at))
}

/** Whether a line begins between two places with the name of a body in capitals. */
function namesBody({ text }: DocumentText, from: number, at: number): boolean {
  return text.slice(from, at).includes('\n') && NEXT_BODY.test(text.slice(at, at + 24))
}

const NEXT_BODY =
  /^(?:BAN\s+(?:CHỈ|QUẢN|TỔ|TUYÊN|DÂN|NỘI|THƯỜNG|CHẤP|ĐẠI)|CÔNG\s+AN|SỞ|PHÒNG|TRUNG\s+TÂM|VĂN\s+PHÒNG|CHI\s+CỤC|CỤC|BẢO\s+HIỂM|LIÊN\s+(?:ĐOÀN|MINH)|ĐẢNG\s+ỦY|[ỦU][YỶ]\s+BAN)\s/u

/** `XÃ, PHƯỜNG, `: kinds named one after another are all units of these kinds. */
function behindKind({ flat, words }: DocumentText, word: number): boolean {
  const start = words.start[word] ?? 0
  return /(?:^|\s)(?:xa|phuong|thi tran|thi xa|huyen|quan)\s?[,/]\s?$/.test(flat.slice(Math.max(0, start - 14), start))
}

/** Index of the word after those of a run that stand on the line of its first one, before the next column. */
function lastOnLine({ words, text }: DocumentText, from: number, run: number): number {
  const lineEnd = text.slice(words.start[from], (words.end[run - 1] ?? 0) + LONGEST_HEAD).search(NAME_ENDS)
  if (lineEnd < 0) return run
  let last = from + 1
  while (last < run && (words.end[last] ?? 0) <= (words.start[from] ?? 0) + lineEnd) last++
  return last
}

/** Index of the word after those of a run that stand in the cell of its first one: `| UBND các xã | Quý I |`. */
function lastInCell(document: DocumentText, from: number, run: number): number {
  let last = from + 1
  while (last < run && !entersCell(document, last)) last++
  return last
}

/** Whether a word is the first of a cell beside the one before; bars at the ends of lines are a frame around them. */
function entersCell({ words, text }: DocumentText, word: number): boolean {
  const gap = text.slice(words.end[word - 1], words.start[word])
  return gap.includes('|') && !gap.includes('\n')
}

/** Characters of the longest head of a body behind the word that a name may end before. */
const LONGEST_HEAD = 16

/** The end of a line, column or stretch of a header, or the body named behind a unit: `UBND TỈNH HÀ NAM SỞ NỘI VỤ`. */
const NAME_ENDS = new RegExp(String.raw`\n|\t|[ \u00a0]{3}|\s*\*|\s(?=${behindSuperior})`, 'u')
