import { isLetterUnit, isSpaceUnit } from '../normalize/letter-kind.js'

/** A line that holds something: offsets of its content without indents, line end, table bars and markdown marks. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Content after the marker (equal to `start` where there is none). */
  readonly body: number
  readonly marker: Marker | null
  /** Lines that hold nothing stand between this line and the one before. */
  readonly afterBlank: boolean
  /** A page break stands before this line: a form feed, or the single leading space that text layers leave. */
  readonly afterPage: boolean
  /** Depth of a markdown heading, 0 for ordinary text. */
  readonly markdown: number
  /** Table bars stood around or in the line. */
  readonly barred: boolean
  /** Bars stand inside the line: it is a row of cells. Bars around it alone are a frame around running text. */
  readonly celled: boolean
  /** The whole line is set in bold: a heading or a title of its own. */
  readonly bold: boolean
  /** Lines of nothing but a table bar before this line: each ends a cell. */
  readonly barsBefore: number
}

/** What numbers or introduces a paragraph. `order` is its number in the series, 0 for bullets. */
export interface Marker {
  readonly kind: 'roman' | 'capital' | 'arabic' | 'decimal' | 'letter' | 'bullet' | 'article'
  readonly label: string
  readonly order: number
  readonly start: number
  readonly end: number
  /** A stop or bracket closes the label: `6 Đề nghị` has none. */
  readonly closed: boolean
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, '1': 1 }
/** The order of list letters in Vietnamese documents; f, j, w and z are not used but occur. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Capitals that number the parts of a document: `A. MỤC TIÊU`. Some documents use Đ, most do not. */
const CAPITALS = 'ABCDEGHKLMN'

const MARKERS = {
  article: /^(?:điều|dieu)\s+(\d{1,3})\s*[.:]/i,
  roman: /^(?=[IVXl1]*[IVX])([IVXl1]{1,5})\s{0,2}([.)/](?=\s|\p{L}|\*)|\s?[-–](?=\s))/u,
  decimal: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s?(?=\s*[\p{L}"“*(])/u,
  arabic: /^(\d{1,2})\s{0,2}([.)/]|-(?=\s)|(?=\s+\p{Lu}\p{Ll}))\s?(?=\s*(?:[\p{L}"“*(]|\d{1,3}\s?%))/u,
  capital: /^([A-ZĐ])\s?\.\s+(?=\p{Lu}{2})/u,
  letter: /^([\p{L}¢])\s?([).])(?=\s|\p{Lu}|\*)/u,
  bullet: /^([-–—+•*●▪o\uf0b7])\s*(?=[\p{L}\d"“(&¢@])/u,
} as const

/** Cuts a canonical text into its lines. Nothing is removed from the text: offsets only pass over marks and indents. */
export function listLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let blank = false
  let page = false
  let bars = 0
  let from = 0
  while (from <= text.length) {
    const to = nextBreak(text, from)
    const line = readLine(text, from, to, blank, page)
    if (line === null) {
      blank = true
      if (text.slice(from, to).trim() === '|') bars++
    } else {
      lines.push({ ...line, barsBefore: bars })
      blank = false
      page = false
      bars = 0
    }
    if (text.charAt(to) === '\f') page = true
    from = to + 1
  }
  return lines
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 12) return i
  }
  return text.length
}

function readLine(text: string, from: number, to: number, afterBlank: boolean, afterFeed: boolean): Line | null {
  let tail = to
  while (tail > from && isTrail(text.charCodeAt(tail - 1))) tail--
  // A line of nothing but white space and marks holds nothing; most lines begin with their first letter.
  if (tail === from) return null
  const raw = text.slice(from, to)
  const head = isPlain(text.charCodeAt(from)) ? 0 : (HEAD.exec(raw)?.[0].length ?? 0)
  if (from + head >= tail) return null
  const start = from + head
  const end = tail
  const content = text.slice(start, end)
  const marker = readMarker(content, start)
  const markdown = head === 0 ? 0 : (/^[\s|]*(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0)
  const afterPage = afterFeed || /^ [^\s|]/.test(raw)
  return {
    start,
    end,
    body: marker?.end ?? start,
    marker,
    afterBlank,
    afterPage,
    markdown,
    barred: raw.includes('|'),
    celled: content.includes('|'),
    barsBefore: 0,
    bold: head > 0 && raw.includes('**') && /^[\s#*]*\*\*.*\*\*\s*$/.test(raw),
  }
}

const HEAD = /^[\s|~]*(#{1,6}\s+)?(?:\*\*|__)?\s*/

/** White space, table bars and marks of emphasis at the end of a line. */
function isTrail(unit: number): boolean {
  return isSpaceUnit(unit) || unit === 0x7c || unit === 0x2a || unit === 0x5f
}

/** A letter or digit: nothing before it is to be passed over. */
function isPlain(unit: number): boolean {
  return isLetterUnit(unit) || (unit >= 0x30 && unit <= 0x39)
}

/** Reads the marker at the head of a line. */
export function readMarker(content: string, offset: number): Marker | null {
  const make = (kind: Marker['kind'], match: RegExpExecArray, label: string, order: number, closed = true): Marker => {
    const after = /^[\s*_]*/.exec(content.slice(match[0].length))?.[0].length ?? 0
    return { kind, label, order, start: offset, end: offset + match[0].length + after, closed }
  }
  if (!mayBeMarked(content)) return null
  const article = MARKERS.article.exec(content)
  if (article) return make('article', article, article[1] ?? '', Number(article[1]))
  const decimal = MARKERS.decimal.exec(content)
  if (decimal?.[1] !== undefined && !/^\d{1,2}\.\d{3}/.test(content)) {
    return make('decimal', decimal, decimal[1], Number(decimal[1].split('.').at(-1)))
  }
  const arabic = MARKERS.arabic.exec(content)
  if (arabic?.[1] !== undefined) return make('arabic', arabic, arabic[1], Number(arabic[1]), arabic[2] !== '')
  const roman = MARKERS.roman.exec(content)
  if (roman?.[1] !== undefined) {
    const value = romanValue(roman[1])
    if (value !== null) return make('roman', roman, roman[1], value)
  }
  const capital = MARKERS.capital.exec(content)
  if (capital?.[1] !== undefined) return make('capital', capital, capital[1], CAPITALS.indexOf(capital[1]) + 1)
  const letter = MARKERS.letter.exec(content)
  if (letter?.[1] !== undefined && (letter[2] === ')' || /^\p{Ll}$/u.test(letter[1]))) {
    const folded = letter[1].toLowerCase().replace('¢', 'c')
    return make('letter', letter, folded, LETTERS.indexOf(folded) + 1)
  }
  const bullet = MARKERS.bullet.exec(content)
  if (bullet?.[1] !== undefined && !(bullet[1] === 'o' && !/^o\s/.test(content)))
    return make('bullet', bullet, bullet[1], 0)
  return null
}

/** A marker is a sign, begins with a digit, or its letters end at a stop, bracket or space; `Điều` is a word. */
function mayBeMarked(content: string): boolean {
  if (!isLetterUnit(content.charCodeAt(0))) return true
  if (/^[đd][iI]/iu.test(content) && /^(?:điều|dieu)\s/i.test(content)) return true
  const second = content.charCodeAt(1)
  return !isLetterUnit(second) || /^[IVXl1]{2,5}[\s.)/–-]/.test(content)
}

function romanValue(label: string): number | null {
  let total = 0
  const digits = [...label.toLowerCase().replaceAll('l', 'i')].map((digit) => ROMAN[digit] ?? 0)
  digits.forEach((digit, i) => {
    total += digit < (digits[i + 1] ?? 0) ? -digit : digit
  })
  return total > 0 && total < 40 ? total : null
}
