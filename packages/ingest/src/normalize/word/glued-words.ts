import { isSyllable } from './syllable.js'

/** `Thạch Kimhttps://…`: an address of the web glued to the word before it, as pages without their mark-up have it. */
const ADDRESS = /^\p{L}+?(?=(?:https?|www)$)/u

/** Letters of the shortest and the longest two words. */
const SHORTEST = 5
const LONGEST = 14
/** What is longer is no name before an address; megabytes of letters would be more than the pattern can hold. */
const LONGEST_BEFORE_ADDRESS = 64

/**
 * Where two words are glued together: `đơnvị`, `GiápThìn`. As a whole they can be no syllable, apart both are, and the marks
 * show that it is Vietnamese: 0 for what is one word or cannot be parted. The first place wins: of `cánhân` it is `cá` + `nhân`.
 */
export function gluedAt(written: string, folded: string): number {
  const { length } = written
  const beforeAddress = length > LONGEST_BEFORE_ADDRESS ? null : ADDRESS.exec(written)
  if (beforeAddress !== null) return beforeAddress[0].length
  if (length < SHORTEST || length > LONGEST || isSyllable(folded) || !/^[a-z]+$/.test(folded)) return 0
  for (let at = 2; at <= length - 2; at++) {
    const head = written.slice(0, at)
    const tail = written.slice(at)
    // A capital inside begins the second word, and there is no other.
    if (!isSmall(head.slice(1)) || !isSmall(tail.slice(1))) continue
    const marks = (isMarked(head, folded.slice(0, at)) ? 1 : 0) + (isMarked(tail, folded.slice(at)) ? 1 : 0)
    if (marks === 0 || (marks === 1 && Math.min(at, length - at) < 3)) continue
    if (isSyllable(folded.slice(0, at)) && isSyllable(folded.slice(at))) return at
  }
  return 0
}

function isSmall(letters: string): boolean {
  return letters === letters.toLowerCase()
}

function isMarked(written: string, folded: string): boolean {
  return written.toLowerCase() !== folded
}
