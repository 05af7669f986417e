import { everyMatch } from '../every-match.js'
import { followsMeasure, leaveSpace, remove, takeOut } from './take-out.js'

/** Stretches between the signs of a formula, on one line. */
const FORMULA = /(?:\$([^$\n]{1,80})\$|\\\(([^\n]{1,80}?)\\\))/g
/** A backslash with the command or the sign behind it. */
const ESCAPE = /\\(?:([A-Za-z]{1,16})\*?|[^\w\s]|(?=\s|$))/g
/** Commands whose argument is words of the text. */
const FORMATS: ReadonlySet<string> = new Set(
  'text textbf textit textrm texttt underline emph mathrm mathbf mathit boldsymbol section subsection subsubsection title caption textsuperscript'.split(
    ' ',
  ),
)
const SYMBOLS: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  times: '×',
  bullet: '•',
  cdot: '•',
  item: '-',
  square: '☐',
  Box: '☐',
  checkmark: '✓',
  rightarrow: '→',
  to: '→',
  sim: '~',
  quad: ' ',
  newline: '\n',
  newpage: '\f',
  pagebreak: '\f',
}
const LONGEST_ARGUMENT = 400
/** A raised number by itself: `$^{1}$`, `${}^{(1)}$`. */
const RAISED = /^\s?(?:\{\})?\s?\^\s?\{?[\s([]?(?:\d{1,3}|\*)[\s)\]]?\}?\s?$/
const PLAIN_FORMULA = /^(?! )(?=[^A-Za-z]*\d|[-–+])[\d.,:;%+\-–/()=<>≤≥~^_{}& ]*(?<! )$/
const BACKSLASH = '\\'
const SPACE = 0x20
const CARET = 0x5e
const UNDERSCORE = 0x5f
const OPEN = 0x7b
const CLOSE = 0x7d
const BAR = 0x7c
const SLASH = 0x2f

/**
 * Takes out the backslashes of pandoc and LaTeX (`\-`, `1\.`, `100\%`), the signs of formulas around numbers (`$100\%$`) and
 * the commands around words; symbols are written as such. Whether there were any.
 */
export function readLatex(text: string, units: Uint16Array): boolean {
  let found = false
  for (const { 0: whole, 1: inDollars, 2: inBrackets, index } of everyMatch(FORMULA, text)) {
    const inner = inDollars ?? inBrackets ?? ''
    if (!isFormula(inner, inDollars === undefined)) continue
    found = true
    formula(units, index, whole, inner)
  }
  for (const match of everyMatch(ESCAPE, text)) found = escape(text, units, match) || found
  return found
}

/** Numbers and their signs, or commands: a dollar may be money. */
function isFormula(inner: string, bracketed: boolean): boolean {
  if (RAISED.test(inner) || PLAIN_FORMULA.test(inner)) return true
  if (bracketed) return !/\p{L}{2}\s\p{L}/u.test(inner)
  return /\\(?:[A-Za-z]|%)/.test(inner) || /^[A-Za-z](?:[_^]\{?\w{1,3}\}?)?$/.test(inner)
}

function formula(units: Uint16Array, start: number, whole: string, inner: string): void {
  const end = start + whole.length
  if (RAISED.test(inner) && !followsMeasure(units, start)) {
    takeOut(units, start, end)
    return
  }
  const edge = (whole.length - inner.length) >> 1
  takeOut(units, start, start + edge)
  takeOut(units, end - edge, end)
  for (let at = start + edge; at < end - edge; at++) {
    const unit = units[at] ?? 0
    if (unit === OPEN || unit === CLOSE || unit === CARET || unit === UNDERSCORE) remove(units, at, at + 1)
    // Spaces say nothing in a formula: `76 / \mathrm{NQ} - \mathrm{CP}`.
    else if (unit === SPACE && inner.includes('/')) remove(units, at, at + 1)
  }
}

function escape(text: string, units: Uint16Array, { 0: whole, 1: command, index }: RegExpExecArray): boolean {
  const end = index + whole.length
  if (command === undefined) {
    if (whole === '\\\\' && /\S/.test(text.charAt(end))) return false
    // Alone between spaces it is a sign of the text.
    if (whole === BACKSLASH && text.charAt(end) === ' ' && /\s/.test(text.charAt(index - 1))) return false
    if (whole.length === 2 && units[index + 1] === BAR) units[index + 1] = SLASH
    if (whole === '\\\\' || whole === BACKSLASH) remove(units, index, end)
    else if (units[index] === BACKSLASH.charCodeAt(0)) takeOut(units, index, index + 1)
    return true
  }
  const symbol = SYMBOLS[command]
  if (symbol !== undefined) {
    leaveSpace(units, index, end)
    units[index] = symbol.charCodeAt(0)
    return true
  }
  if (!FORMATS.has(command) || text.charCodeAt(end) !== OPEN) return false
  takeOut(units, index, end + 1)
  const close = closingOf(text, end)
  if (close >= 0) takeOut(units, close, close + 1)
  return true
}

/** Where the brace stands that closes one; -1 where none does near. */
function closingOf(text: string, open: number): number {
  let depth = 0
  const stop = Math.min(text.length, open + LONGEST_ARGUMENT)
  for (let at = open; at < stop; at++) {
    const unit = text.charCodeAt(at)
    if (unit === OPEN) depth++
    else if (unit === CLOSE && --depth === 0) return at
  }
  return -1
}
