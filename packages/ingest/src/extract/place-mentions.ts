import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { foldText, searchKey } from '@doi-chieu/core/text/fold'
import { confusionDistance } from '../match/confusion-distance.js'
import { foldedWords, readsAs } from '../match/word-sequence.js'
import type { DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/lexicon.js'
import { centralCities, unitKindWords, type UnitKind } from '../patterns/unit-kind.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Segment } from '../segment/outline.js'
import type { Zone } from '../segment/zone.js'
import { readProperName } from './issuing-body-name.js'

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
const NEVER_A_NAME =
  /^(?:Ủy|Uỷ|Uy|UBND|HĐND|CCHC|TTHC|MTTQ|Kế|Căn|Về|Trong|Theo|Các|Để|Trên|Nơi|Lưu|Tỉnh|Huyện|Xã|Phường|Quận)$/iu
/** Words that begin a body rather than a place where a small letter follows: `xã Hội đồng`, `xã Ban hành`. */
const BODY_WORD = /^(?:Hội|Ban|Đảng|Văn|Công|Phòng|Cổng|Đài|Trang|Tổ|Mặt|Số|Thực|Độc|Cộng|Sở|Nội|Mục)$/iu

/** Every unit named with its kind and a proper name, in the order of the text. */
export function namedPlaces(analysed: AnalysedText): readonly NamedPlace[] {
  const { document, segments } = analysed
  const { words } = document
  const places: NamedPlace[] = []
  let s = 0
  const kindsOf = document.damaged ? kindsLike : kindsWritten
  for (let word = 0; word < words.count - 1; word++) {
    const kinds = kindsOf.get(words.lexicon, words.form[word] ?? 0)
    if (kinds.length === 0) continue
    const kind = kindAt(document, word, kinds)
    if (kind === null) continue
    while (s < segments.length - 1 && (segments[s]?.end ?? 0) <= (words.start[word] ?? 0)) s++
    const place = readPlace(document, word, kind.after, kind.kind, segments[s])
    if (place !== null) places.push(place)
  }
  return places
}

interface BegunKind {
  readonly kind: UnitKind
  readonly first: string
  /** Most that confusions may cost, by all letters of the kind's words. */
  readonly budget: number
}

const kindsByWord: readonly BegunKind[] = unitKindWords.map((kind) => {
  const words = foldedWords(kind.written)
  return { kind, first: words[0] ?? '', budget: words.join('').length * 0.25 }
})

/** Kinds that a folded word may begin; `kindsLike` allows for damage. */
const kindsWritten = new WordTable('forms', (form) =>
  kindsByWord.filter(({ first }) => form === first).map(({ kind }) => kind),
)
const kindsLike = new WordTable('forms', (form) =>
  form.length < 2 || form.length > 7
    ? []
    : kindsByWord
        .filter(({ first, budget }) => form === first || confusionDistance(form, first, budget) <= budget)
        .map(({ kind }) => kind),
)

function kindAt(
  document: DocumentText,
  word: number,
  kinds: readonly UnitKind[],
): { readonly kind: UnitKind; readonly after: number } | null {
  const written = document.text.slice(document.words.start[word], document.words.end[word])
  for (const kind of kinds) {
    // Two capitals are an abbreviation only where they stand in capitals.
    if (kind.written.length === 2 && kind.written === kind.written.toUpperCase() && written !== kind.written) continue
    const after = readsAs(document, word, kind.written)
    if (after !== null && closeEnough(document, word, kind.written) && agreesInMarks(document, word, kind.written))
      return { kind, after }
  }
  return null
}

/** A kind word of one syllable allows for one likeness (`x&`, `huyén`), not for another word (`trình`). */
function closeEnough(document: DocumentText, word: number, written: string): boolean {
  const read = document.words.forms[document.words.form[word] ?? -1] ?? ''
  return written.includes(' ') || confusionDistance(read, foldText(written), 0.5) <= 0.5
}

/** `tinh` may be `tỉnh` or `tình`, `xa` may be `xã` or `xa`: where the text has marks they decide. */
function agreesInMarks(document: DocumentText, word: number, written: string): boolean {
  if (document.damaged || written.includes(' ')) return true
  return (
    document.text.slice(document.words.start[word], document.words.end[word]).toLowerCase() === written.toLowerCase()
  )
}

function readPlace(
  document: DocumentText,
  first: number,
  after: number,
  kind: UnitKind,
  segment: Segment | undefined,
): NamedPlace | null {
  const { words, text } = document
  const limit = segment?.end ?? text.length
  const capitals = document.text.slice(words.start[first], words.end[first])
  // A heading in capitals (`PHƯƠNG TIỆN …` without its marks) names no place; a header or signature in capitals does.
  const inHead = segment?.zone === 'header' || segment?.zone === 'signature' || segment?.zone === 'title'
  if (!inHead && capitals.length > 2 && capitals === capitals.toUpperCase()) return null
  // `Tỉnh ủy Ninh Bình` names the province too.
  const from = readsAs(document, after, 'ủy') ?? after
  // In a header a name ends with its line: the next line names another body.
  const lineEnd = inHead && segment?.zone !== 'title' ? text.indexOf('\n', words.start[from]) : -1
  const last = readProperName(document, from, lineEnd < 0 ? limit : Math.min(limit, lineEnd))
  if (last === from) return null
  const raw = text.slice(words.start[from], words.end[last - 1]).replace(/[\s|]+/g, ' ')
  const kept = raw.split(' ')
  const stop = kept.findIndex((part) => NEVER_A_NAME.test(part))
  const parts = stop < 0 ? kept : kept.slice(0, stop)
  if (parts.length === 1 && BODY_WORD.test(parts[0] ?? '')) return null
  if (parts.length === 0 || (/^\d/.test(parts[0] ?? '') && kind.level !== 'ward' && kind.written !== 'quận'))
    return null
  const end = words.end[from + parts.length - 1] ?? limit
  const name = titleCase(parts.join(' '))
  const central =
    kind.level === 'district' && /^(?:thành\s+phố|TP)$/.test(kind.written) && centralCities.has(searchKey(name))
  return {
    level: central ? 'province' : kind.level,
    kind:
      kind.written === 'TP'
        ? 'thành phố'
        : kind.written === 'TX'
          ? 'thị xã'
          : kind.written === 'TT'
            ? 'thị trấn'
            : kind.written,
    name,
    zone: segment?.zone ?? 'body',
    start: words.start[first] ?? 0,
    nameStart: words.start[from] ?? 0,
    end,
  }
}

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}
