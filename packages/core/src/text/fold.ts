/** White space that a reader sees as one space. Line ends and form feeds stay what they are. */
const SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\uf0b7'
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u00b4`'

/**
 * The letters that can stand in a Vietnamese text, and those of other scripts that recognition mistakes for them: first and
 * last of each range. Elsewhere (Han, Hangul, Indic) folding is no question of reading, and asking costs more than all of these.
 */
const LETTER_RANGES = [
  [0x41, 0x556],
  [0x1e00, 0x1fff],
  [0x2126, 0x24cf],
  [0xff21, 0xff3a],
] as const

let table: Uint16Array | undefined

/** What each UTF-16 unit folds to. Built when a text is first folded: a page that folds none does not wait for it. */
const foldTable = (): Uint16Array => (table ??= buildTable())

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) built[unit] = unit
  for (const [first, last] of LETTER_RANGES) for (let unit = first; unit <= last; unit++) built[unit] = foldUnit(unit)
  const put = (characters: string, target: string): void => {
    for (const character of characters) built[character.charCodeAt(0)] = target.charCodeAt(0)
  }
  put(SPACES, ' ')
  put(DASHES, '-')
  put(DOUBLE_QUOTES, '"')
  put(SINGLE_QUOTES, "'")
  put('đĐðÐ', 'd')
  return built
}

function foldUnit(unit: number): number {
  const folded = String.fromCharCode(unit)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded.length === 1 ? folded.charCodeAt(0) : unit
}

/** What one UTF-16 unit folds to. */
export function foldedUnit(unit: number): number {
  return foldTable()[unit] ?? unit
}

/** Texts up to this length are put together letter by letter: a decoder costs more than that. */
const SHORT = 48
/** The platform's own, in browsers and in Node: this package depends on neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => {
  decode: (units: Uint16Array) => string
}
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * The folded copy of a text: lower case, no Vietnamese marks, đ → d, spaces, dashes and quotation marks unified. It has the
 * same length as its source, so an offset in one is an offset in the other. Expects NFC: a decomposed mark stays a character of its own.
 * Half a surrogate pair, which no canonical text has, may become U+FFFD.
 */
export function foldText(text: string): string {
  if (text.length <= SHORT) return foldShort(text)
  const fold = foldTable()
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = fold[text.charCodeAt(i)] ?? 0
  return decoder.decode(units)
}

function foldShort(text: string): string {
  const fold = foldTable()
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(fold[text.charCodeAt(i)] ?? 0)
  return folded
}

/** White space that is more than one space between two words. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$/

/** The key under which people look a name up: folded, single spaces, trimmed. "Đắk  Lắk" → "dak lak". */
export function searchKey(text: string): string {
  const folded = foldText(text.normalize('NFC'))
  // Most names have their words one space apart: one look is cheaper than a replacement of every space.
  return UNTIDY.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded
}
