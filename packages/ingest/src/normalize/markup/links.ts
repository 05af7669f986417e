import { everyMatch } from '../every-match.js'
import { followsMeasure, takeOut } from './take-out.js'

/** `![](_page_0_Picture_1.jpeg)` */
const IMAGE = /!\[[^\][\n]{0,200}\]\([^()\n]{0,300}\)/g
/** `<b>` as pandoc writes what it leaves raw, between backticks. */
const RAW = /`[^`\n]{0,200}`\{=\w{1,12}\}/g
/** Behind the words of a link or of a span with attributes: its address or its attributes. */
const TARGET =
  /\](?:\((?:[^()\s]|\([^()\s]*\)){0,600}(?:\s"[^"\n]{0,200}")?\)|\{(?:[.#]|[a-z-]{2,20}=)[^{}\n]{0,120}\})/g
/** `## Mục đích {#muc-dich .unnumbered}` */
const ATTRIBUTES = /[ \t]\{[.#][^{}\n]{0,120}\}(?=[ \t]*(?:\n|$))/g
/** `[^1]`, `[1]` and `\[1\]` behind a word, `^1^`, `¹`; the colon of a note itself follows at the beginning of a line alone. */
const NOTE =
  /(?<=[^\s|[\](])(?:\[\^[\w-]{1,12}\]|\\?\[\d{1,3}\\?\](?![(\p{L}\d])|\^\\?\[?\d{1,3}\\?\]?\^(?![\p{L}\d])|[¹²³⁰⁴-⁹]{1,3})/gu
/** Words of a link that are the number of a note: `[\[1\]](#_ftn1)`. */
const NOTE_WORDS = /^\[\\?[[(]?\d{1,3}\\?[\])]?$/
const LONGEST_WORDS = 600
const OPEN = 0x5b
const CLOSE = 0x5d
const CARET = '^'

/**
 * Takes out what markdown writes around the words of links, of spans with attributes and of headings, images, and the
 * numbers of footnotes behind words. Whether there were any.
 */
export function readLinks(text: string, units: Uint16Array): boolean {
  let found = false
  const out = (from: number, to: number): void => {
    takeOut(units, from, to)
    found = true
  }
  if (text.includes('](') || text.includes(']{')) {
    for (const { 0: image, index } of everyMatch(IMAGE, text)) out(index, index + image.length)
    for (const { 0: target, index } of everyMatch(TARGET, text)) {
      const open = isTarget(target) ? openingOf(text, index) : -1
      if (open < 0) continue
      if (NOTE_WORDS.test(text.slice(open, index))) out(open, index + target.length)
      else {
        out(open, open + 1)
        out(index, index + target.length)
      }
    }
  }
  for (const { 0: all, index } of everyMatch(ATTRIBUTES, text)) out(index, index + all.length)
  if (text.includes('`{=')) for (const { 0: raw, index } of everyMatch(RAW, text)) out(index, index + raw.length)
  for (const { 0: note, index } of everyMatch(NOTE, text)) {
    if (!followsMeasure(units, index)) out(index, index + note.length)
    else if (note.startsWith(CARET)) out(index, index + 1)
  }
  return found
}

/** An address has a stop, a slash or a hash in it; `[1](b)` says something else. */
function isTarget(target: string): boolean {
  return target.startsWith(']{') || /^\]\([^\s]*[./#]/.test(target)
}

/** Where the bracket stands that one closes; -1 where none does near. */
function openingOf(text: string, close: number): number {
  let depth = 0
  for (let at = close - 1; at >= 0 && close - at <= LONGEST_WORDS; at--) {
    const unit = text.charCodeAt(at)
    if (unit === CLOSE) depth++
    else if (unit === OPEN && depth-- === 0) return at
  }
  return -1
}
