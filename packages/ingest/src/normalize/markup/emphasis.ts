import { everyMatch } from '../every-match.js'
import { SIGN } from './signs.js'
import { takeOut } from './take-out.js'

/** `**chữ đậm**`, `*chữ nghiêng*`, `~~chữ bỏ~~`; the star of a list item has a space behind it or none that closes it. */
const STARS = /(?<![\\*])(\*{1,3})(?=[\p{L}\d"“([<+–-])([^*]{1,500}?)(?<![\s\\(])\1(?!\*)/gu
/** Inside a word, and where a line is left to be filled in, underscores are none. */
const UNDERSCORES = /(?<![\p{L}\d_\\])(_{1,3})(?=[\p{L}\d"“([<+–*-])([^_]{1,500}?)(?<![\s\\(])\1(?![\p{L}\d_])/gu
const WAVES = /(~~)(?=[^\s~])([^~]{1,500}?)(?<=\S)~~/g
const IN_WORD = /[\p{L}\d]/u
const BLANK_LINE = /\n\s*\n/

/** Share of the lines of a text that may be set in bold where this tells a heading. */
const MOST_BOLD = 0.6
const FEWEST_BOLD = 12

/**
 * Takes out the marks of emphasis around words. Those around a whole line stay, unless most lines have them: they tell a heading.
 * Whether there were any.
 * @param kinds bits of `SIGN` that the text has
 */
export function readEmphasis(text: string, units: Uint16Array, kinds: number): boolean {
  return [
    (kinds & SIGN.star) !== 0 && takeOutPairs(text, units, STARS),
    (kinds & SIGN.underscore) !== 0 && takeOutPairs(text, units, UNDERSCORES),
    (kinds & SIGN.wave) !== 0 && takeOutPairs(text, units, WAVES),
  ].includes(true)
}

function takeOutPairs(text: string, units: Uint16Array, pairs: RegExp): boolean {
  let found = false
  const bold: (readonly [number, number])[] = []
  for (const { 0: whole, 1: mark = '', 2: words = '', index } of everyMatch(pairs, text)) {
    if (BLANK_LINE.test(words)) continue
    const end = index + whole.length
    // `5*3 và 20*30`
    if (mark === '*' && (IN_WORD.test(text.charAt(index - 1)) || IN_WORD.test(text.charAt(end)))) continue
    // A heading in bold keeps two stars.
    const kept = mark.startsWith('**') && isLine(text, index, end) ? 2 : 0
    if (kept > 0) bold.push([index + mark.length - 2, end - mark.length])
    if (mark.length === kept) continue
    found = true
    takeOut(units, index, index + mark.length - kept)
    takeOut(units, end - mark.length + kept, end)
  }
  if (bold.length < FEWEST_BOLD || bold.length < countLines(text) * MOST_BOLD) return found
  for (const [open, close] of bold) for (const at of [open, close]) takeOut(units, at, at + 2)
  return true
}

/** Lines that hold something. */
function countLines(text: string): number {
  return everyMatch(/\S[^\n]*/g, text).length
}

const LONGEST_LEAD = 12

/** Whether nothing but the signs of a heading or a quotation stands before a stretch on its line, and nothing behind it. */
function isLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[\s#>]*$/.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)) &&
    /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + LONGEST_LEAD))
  )
}
