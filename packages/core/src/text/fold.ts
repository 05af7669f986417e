/** White space that a reader sees as one space. Line ends and form feeds stay what they are. */
const SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\uf0b7'
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u00b4`'

/**
 * The folded copy of a text: lower case, no Vietnamese marks, đ → d, dashes and quotation marks unified.
 * It has the same length as its source, so an offset in one is an offset in the other.
 */
const FOLD = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = foldUnit(unit)
  const put = (characters: string, target: string): void => {
    for (const character of characters) table[character.charCodeAt(0)] = target.charCodeAt(0)
  }
  put(SPACES, ' ')
  put(DASHES, '-')
  put(DOUBLE_QUOTES, '"')
  put(SINGLE_QUOTES, "'")
  put('đĐðÐ', 'd')
  return table
}

function foldUnit(unit: number): number {
  if (unit < 0x41 || (unit >= 0xd800 && unit < 0xe000)) return unit
  const folded = String.fromCharCode(unit)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded.length === 1 ? folded.charCodeAt(0) : unit
}

const CHUNK = 0x2000

/** Folds a text; `foldText(text).length === text.length`. Expects NFC: a decomposed mark stays a character of its own. */
export function foldText(text: string): string {
  const units = new Uint16Array(Math.min(text.length, CHUNK))
  let folded = ''
  for (let start = 0; start < text.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, text.length)
    for (let i = start; i < end; i++) units[i - start] = FOLD[text.charCodeAt(i)] ?? 0
    folded += String.fromCharCode.apply(null, [...units.subarray(0, end - start)])
  }
  return folded
}

/** The key under which people look a name up: folded, single spaces, trimmed. "Đắk  Lắk" → "dak lak". */
export function searchKey(text: string): string {
  return foldText(text.normalize('NFC')).replace(/\s+/g, ' ').trim()
}
