import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { foldText, searchKey } from '@doi-chieu/core/text/fold'
import { confusionDistance } from '../../match/confusion-distance.js'
import { WordSequence } from '../../match/word-sequence.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { WordTable } from '../../normalize/word/word-table.js'
import { remembered } from '../../normalize/word/remembered.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { isSpaceOrBar, withSingleSpaces } from '../../normalize/single-spaces.js'
import { behindSuperior } from '../../patterns/issuer/body-behind-superior.js'
import { centralCities, unitKindWords, type UnitKind } from '../../patterns/issuer/unit-kind.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Zone } from '../../segment/outline/zone.js'
import { endsName, opensMotto, readProperName } from '../proper-name.js'

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

/** Words in capitals that begin something else than a name. */
const isNeverAName = remembered((part) =>
  /^(?:Ủy|Uỷ|Và|UBND|H[ĐD]ND|CCHC|TTHC|(?:UB)?MTTQ|Căn|Về|Trong|Theo|Các|Để|Đến|Với|Trên|Nơi|Tỉnh|Huyện|Xã|Phường|Quận|Người)$/iu.test(
    part,
  ),
)
/** Words that begin a name before another of its words and something else elsewhere: `xã Giai Xuân`, `TỈNH GIAI ĐOẠN 2021 - 2025`; `xã Quý Sơn`, `các xã Quý II`. */
const opensOther = remembered((pair) =>
  /^(?:Giai|Đạt|Kế|Lưu|- (?:Giai|Đạt|Kế|UBND|HĐND|UBMTTQ|MTTQ|[ỦU][yỷ] Ban|Đảng [ỦU][yỷ])|Quý (?:I{1,3}|IV|[1-4])|Uy Ban|Giai (?:Đoạn|Doan)|Kế Hoạch|Ke Hoach|Đạt (?:Chuẩn|Tiêu|Kết)|Lưu (?:VT|VP|Trữ|Hành|Ý))$/iu.test(
    pair,
  ),
)
/** Of these words, those that names of units end with: `xã Tân Xã`, `huyện Năm Căn`, `phường Liễu Giai`. */
const MAY_END_NAME = /^(?:Căn|Xã|Phường|Quận|Các|Giai|Đạt|Kế|Lưu)$/iu
/** Words that begin a body rather than a place where a small letter follows: `xã Hội đồng`, `xã Ban hành`. */
const BODY_WORD = /^(?:Hội|Ban|Đảng|Văn|Công|Phòng|Cổng|Đài|Trang|Tổ|Mặt|Số|Thực|Độc|Cộng|Sở|Nội|Mục)$/iu

/** `… XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `BẢO HIỂM XÃ HỘI KHU VỰC …`: no commune. */
function isSocial({ flat }: DocumentText, start: number, parts: readonly string[]): boolean {
  const name = foldText(parts.join(' '))
  return (
    /^hoi(?:\s+chu(?:\s|$)|$)/.test(name) ||
    (/^hoi\s/.test(name) && SOCIAL.test(flat.slice(Math.max(0, start - 8), start)))
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
  const begins = (document.damaged ? beginsLike : beginsWritten).of(words.lexicon)
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
    const place = readPlace(document, word, kind.after, kind.kind, segments[s], year)
    if (place !== null) places.push(place)
  }
  return places
}

/** Cost of one letter read as another that looks like it. */
const ONE_LIKENESS = 0.5

/** Words of a kind behind its first, and `ủy`, that may stand before a name. */
const FARTHEST_NAME = 3

const opensName = new WordFlags('spellings', (written) => {
  const unit = written.charCodeAt(0)
  return isUpperUnit(unit) || (unit >= 0x30 && unit <= 0x39)
})

interface BegunKind {
  readonly kind: UnitKind
  readonly sequence: WordSequence
}

/** `Tỉnh ủy Ninh Bình`, `Tỉnh đoàn Ninh Bình` name the province too. */
const unitBodies = ['ủy', 'đoàn'].map((word) => new WordSequence(word))

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

function kindAt(document: DocumentText, word: number): { readonly kind: UnitKind; readonly after: number } | null {
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

function readPlace(
  document: DocumentText,
  first: number,
  after: number,
  kind: UnitKind,
  segment: Segment | undefined,
  year: number,
): NamedPlace | null {
  const { words, text } = document
  const stands = unitBodies.map((body) => bodyAt(document, body, after, kind)).find((at) => at !== null) ?? after
  // The column beside a kind at the end of its line holds the motto: its name stands on the next line.
  const from = segment?.zone === 'header' && opensMotto(document, stands) ? nextLine(document, stands) : stands
  const limit = from > stands ? lineEnd(text, words.start[from] ?? 0) : (segment?.end ?? text.length)
  const run = readProperName(document, from, limit)
  if (kind.written === 'xã' && isOfOrganisation(document, words.start[first] ?? 0)) return null
  // `Thông tư số 01/2018/TT-VPCP` names no township.
  if (run === from || text.charAt((words.start[first] ?? 0) - 1) === '/') return null
  // A heading in capitals (`PHƯƠNG TIỆN …` without its marks) names no place; a header or signature in capitals does.
  const inHead = segment?.zone === 'header' || segment?.zone === 'signature' || segment?.zone === 'title'
  const kindWord = text.slice(words.start[first], words.end[first])
  if (!inHead && kindWord.length > 2 && isUpperCase(kindWord)) return null
  // In a header a name ends with its line: the next line names another body.
  const last = inHead
    ? segment.zone === 'title'
      ? run
      : lastOnLine(document, from, run)
    : lastInCell(document, from, run)
  // `| UBND các xã | Tân Biên |`: the next cell of a table names something else.
  if (!inHead && entersCell(document, from)) return null
  // `BỘ CHỈ HUY QUÂN SỰ TỈNH` / `BAN CHỈ HUY …`: the next line of a header names another body.
  if (segment?.zone === 'header' && namesBody(document, words.end[after - 1] ?? 0, words.start[from] ?? 0)) return null
  // `TIÊU CHUẨN XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP …`: behind other kinds of units words in capitals are no name.
  if (inHead && isUpperCase(kindWord) && behindKind(document, first)) return null
  const parts = partsOf(text.slice(words.start[from], words.end[last - 1]), endsName(document, last - 1))
  if (kind.written === 'xã' && isSocial(document, words.start[first] ?? 0, parts)) return null
  if (parts.length === 1 && BODY_WORD.test(parts[0] ?? '')) return null
  if (parts.length === 0 || (kind.level !== 'ward' && kind.written !== 'quận' && /^\d/.test(parts[0] ?? '')))
    return null
  const read = words.end[from + parts.length - 1] ?? limit
  const rest = segment?.zone === 'header' ? restBelow(document, from + parts.length, parts.join(' ')) : null
  const end = rest?.end ?? read
  const name = titleCase(rest?.name ?? parts.join(' '))
  const named = WRITTEN_OUT[kind.written] ?? kind.written
  const central = named === 'thành phố' && (centralCities.get(searchKey(name)) ?? Infinity) <= year
  return {
    level: central ? 'province' : kind.level,
    kind: named,
    name,
    zone: segment?.zone ?? 'body',
    start: words.start[first] ?? 0,
    nameStart: words.start[from] ?? 0,
    end,
  }
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

/** The words of a name as written, up to the first that is none of it; the last one is where the name is seen to end there. */
function partsOf(written: string, ended: boolean): readonly string[] {
  const parts = withSingleSpaces(written, isSpaceOrBar).split(' ')
  const capitals = isUpperCase(parts[0] ?? '') && (parts[0]?.length ?? 0) > 1
  const stop = parts.findIndex(
    (part, i) =>
      (!(ended && i > 0 && i === parts.length - 1 && MAY_END_NAME.test(part)) &&
        (isNeverAName(part) ||
          opensOther(i + 1 < parts.length ? `${part} ${parts[i + 1] ?? ''}` : i === 0 ? part : `- ${part}`))) ||
      // `TỈNH PHÚ THỌ Số: 12`: a name in capitals ends before a word that is not.
      (capitals && i > 0 && /^\p{Lu}\p{Ll}/u.test(part)),
  )
  return stop < 0 ? parts : parts.slice(0, stop)
}

/** Most words have a plain small letter, which is found sooner than the capitals of a whole word. */
function isUpperCase(written: string): boolean {
  return !/[a-z]/.test(written) && written === written.toUpperCase()
}

function titleCase(name: string): string {
  if (!isUpperCase(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}
