import { foldText } from '@doi-chieu/core/text/fold'
import { nameWords, spelledWords } from '@doi-chieu/core/text/name-words'

/** The kinds of units, folded; two-word kinds stand first so that `thị xã` is not read as a name. */
const KINDS = ['thanh pho', 'thi xa', 'thi tran', 'dac khu', 'tinh', 'huyen', 'quan', 'phuong', 'xa'] as const

/** How kinds are abbreviated at the beginning of a word: `TP.`, `tx `, `P10`. A lone letter must be followed by something. */
const ABBREVIATIONS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/(?<=^|[\s,])(?:tp\s*\.?\s*)?hcm(?=$|[\s,])/g, 'thanh pho ho chi minh'],
  [/(?<=^|[\s,])tp(?:\.\s*|\s+|$)/g, 'thanh pho '],
  [/(?<=^|[\s,])tx(?:\.\s*|\s+|$)/g, 'thi xa '],
  [/(?<=^|[\s,])tt(?:\.\s*|\s+|$)/g, 'thi tran '],
  [/(?<=^|[\s,])dk(?:\.\s*|\s+(?=\S))/g, 'dac khu '],
  [/(?<=^|[\s,])t(?:\.\s*|\s+(?=\S))/g, 'tinh '],
  [/(?<=^|[\s,])h(?:\.\s*|\s+(?=\S))/g, 'huyen '],
  [/(?<=^|[\s,])q(?:\.\s*|\s+(?=\S)|(?=\d))/g, 'quan '],
  [/(?<=^|[\s,])p(?:\.\s*|\s+(?=\S)|(?=\d))/g, 'phuong '],
  [/(?<=^|[\s,])x(?:\.\s*|\s+(?=\S))/g, 'xa '],
  // The committee is asked for, the unit is meant.
  [/(?<=^|[\s,])(?:ubnd|uy ban nhan dan)\s+/g, ''],
]

/** A name or a search as words: its kind, if it begins with one, and what follows. */
export interface UnitWords {
  readonly kind: string | null
  readonly rest: readonly string[]
}

/** What somebody typed. */
export interface UnitQuery extends UnitWords {
  /** With its marks, null where none were typed. */
  readonly spelled: string | null
}

/** Splits folded words after the kind that opens them; a kind alone stays a name that somebody is still typing. */
export function splitKind(words: readonly string[]): UnitWords {
  const joined = words.join(' ')
  const kind = KINDS.find((one) => joined.startsWith(`${one} `))
  return kind === undefined ? { kind: null, rest: words } : { kind, rest: words.slice(kind.split(' ').length) }
}

/** What somebody typed, abbreviations written out: `P.10, Q3` → phuong 10 quan 3; `UBND xã Ngọc Kỳ` → xa ngoc ki. */
export function readUnitQuery(typed: string): UnitQuery {
  const folded = foldText(typed.normalize('NFC')).replace(/\s+/g, ' ').trim()
  const words = splitKind(
    nameWords(ABBREVIATIONS.reduce((text, [pattern, written]) => text.replace(pattern, written), folded)),
  )
  // Marks are compared on the name itself: the last words typed, as many as follow the kind.
  const spelled = spelledWords(typed)
  const own = spelled.slice(-words.rest.length).join(' ')
  return { ...words, spelled: words.rest.length === 0 || foldText(own) === own ? null : own }
}

const ANY_KIND = new RegExp(`(?<=^| )(?:${KINDS.join('|')})(?= |$)`, 'g')

/** The same without any word of a kind: people call a town by the kind it had before. */
export function withoutKinds(words: readonly string[]): readonly string[] {
  const left = words
    .join(' ')
    .replace(ANY_KIND, '')
    .split(' ')
    .filter((word) => word !== '')
  return left.length === 0 ? words : left
}
