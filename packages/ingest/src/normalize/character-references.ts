/**
 * The characters that references of HTML stand for: `&agrave;` à, `&#7845;` and `&#x1EA5;` ấ, `e&#770;` ê, `&nbsp;`, and what a
 * program has written twice (`&amp;nbsp;`). They are an encoding, as decomposed letters are one: the canonical text has the
 * characters. A name that is none of these stays, and so does the reference to a bar, which would part a cell of a table.
 */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, decoded)
}

/**
 * A reference, behind the ampersands of programs that have written it once more; `&nbsp` without its semicolon too, but not
 * in an address, where an equals sign follows a name.
 */
const REFERENCE =
  /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);){0,4}(?:(?:([a-z]{2,8})|#(\d{1,7})|#x([\da-f]{1,6}));|nbsp(?![\w=]))/gi

function decoded(reference: string, name?: string, decimal?: string, hex?: string): string {
  const code = decimal ?? hex
  const character =
    code === undefined ? ofName(name ?? 'nbsp') : ofCode(Number.parseInt(code, decimal === undefined ? 16 : 10))
  return character ?? `&${reference.slice(reference.lastIndexOf('&') + 1).replace(AMPERSANDS, '')}`
}

const AMPERSANDS = /^(?:(?:amp|#0{0,4}38|#x0{0,4}26);)+(?=.)/i

/** What a letter of names bears, as the combining mark that NFC joins to it. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
}
const MARKED = /^([aeiouy])(grave|acute|circ|tilde|breve|uml)$/i

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  hyphen: '\u2010',
  minus: '\u2212',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  plusmn: '±',
  times: '×',
  le: '≤',
  ge: '≥',
  rarr: '→',
  dstrok: 'đ',
  Dstrok: 'Đ',
  eth: 'đ',
  ETH: 'Đ',
  percnt: '%',
  sol: '/',
  lpar: '(',
  rpar: ')',
  comma: ',',
  colon: ':',
  semi: ';',
  period: '.',
  plus: '+',
  num: '#',
  ast: '*',
  lowbar: '_',
  NewLine: ' ',
  Tab: ' ',
}

function ofName(name: string): string | null {
  const [, letter, mark] = MARKED.exec(name) ?? []
  return letter === undefined || mark === undefined
    ? (NAMES[name] ?? NAMES[name.toLowerCase()] ?? null)
    : letter + (MARKS[mark.toLowerCase()] ?? '')
}

const BAR = 0x7c
const LAST_CODE = 0x10ffff
/** What the Western code page has from 0x80 on, where Unicode has controls. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function ofCode(code: number): string | null {
  if (code === BAR || code > LAST_CODE || code === 0) return null
  if (code < 0x20 || code === 0x7f) return ' '
  // Programs number these signs as the Western code page does: `&#150;` is a dash.
  if (code >= 0x80 && code <= 0x9f) return WESTERN.charAt(code - 0x80)
  return String.fromCodePoint(code)
}
