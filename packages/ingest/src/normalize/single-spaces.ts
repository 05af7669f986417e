import { isSpaceUnit } from './letter/letter-kind.js'

const SPACE = 0x20
const BAR = 0x7c

/** White space and table bars. */
export function isSpaceOrBar(unit: number): boolean {
  return unit === BAR || isSpaceUnit(unit)
}

/**
 * A text with each run of breaks (white space where nothing else is said) as one space. Says what `replace(/\s+/g, ' ')`
 * says, which stops at every space between two words: here only what changes is cut out.
 */
export function withSingleSpaces(text: string, isBreak: (unit: number) => boolean = isSpaceUnit): string {
  let out = ''
  let from = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (!isBreak(unit)) {
      at++
      continue
    }
    let after = at + 1
    while (after < text.length && isBreak(text.charCodeAt(after))) after++
    if (after > at + 1 || unit !== SPACE) {
      out += `${text.slice(from, at)} `
      from = after
    }
    at = after
  }
  return from === 0 ? text : out + text.slice(from)
}

/** How many words white space parts in a text. */
export function countWords(text: string): number {
  let words = 0
  let open = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpaceUnit(text.charCodeAt(at))
    if (!space && !open) words++
    open = !space
  }
  return words
}
