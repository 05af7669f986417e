import type { Closing } from '../closing.js'
import { textOf } from '../text-units.js'
import { readEmphasis } from './emphasis.js'
import { readFullWidth } from './full-width.js'
import { readLatex } from './latex.js'
import { readLineMarks } from './line-marks.js'
import { readLinks } from './links.js'
import { readLineNumbers, readWrittenEnds } from './listed-lines.js'
import { SIGN, signsIn } from './signs.js'
import { readTags } from './tags.js'

/** A text without its mark-up, whose units were closed up over it. */
interface ReadText {
  readonly text: string
  /** Whether signs that nobody sees may stand in it. */
  readonly hidden: boolean
}

/**
 * Writes what the mark-up of a text says into its units and closes them up over the rest. Hardly a text has tags, escapes or
 * formulas: one pass over its units tells.
 */
export function readMarkUp(source: string, units: Uint16Array, closing: Closing): ReadText {
  let signs = signsIn(units)
  let text = source
  const ends = (signs.kinds & SIGN.latex) !== 0 && readWrittenEnds(text, units)
  if (ends) {
    closing.closeUp()
    text = textOf(units)
  }
  if (readLineNumbers(text, units)) {
    closing.closeUp()
    text = textOf(units)
    signs = signsIn(units)
  } else if (ends) signs = signsIn(units)
  let marked = readMarks(text, units, signs.kinds)
  if (marked) {
    closing.closeUp()
    text = textOf(units)
    // What begins a line is told once the marks within lines are gone.
    signs = signsIn(units)
  }
  if (readLineMarks(text, units, signs.lines)) {
    marked = true
    closing.closeUp()
    text = textOf(units)
  }
  return { text, hidden: marked || (signs.kinds & SIGN.hidden) !== 0 }
}

function readMarks(text: string, units: Uint16Array, kinds: number): boolean {
  const has = (sign: number): boolean => (kinds & sign) !== 0
  return [
    has(SIGN.tag) && readTags(text, units),
    has(SIGN.link | SIGN.note) && readLinks(text, units),
    has(SIGN.latex) && readLatex(text, units),
    has(SIGN.star | SIGN.underscore | SIGN.wave) && readEmphasis(text, units, kinds),
    has(SIGN.wide) && readFullWidth(units),
  ].includes(true)
}
