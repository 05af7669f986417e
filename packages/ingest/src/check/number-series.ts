import type { Marker } from '../segment/line/marker.js'

/** The letter that may follow another: lists are lettered as in Vietnamese (no f), as in Latin, with `đ` or without. */
function mayFollow(before: string, label: string): boolean {
  return [VIETNAMESE, PLAIN, LATIN].some((order) => {
    const at = order.indexOf(before)
    return at >= 0 && order.charAt(at + 1) === label
  })
}

const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy'
/** The same without `đ`. */
const PLAIN = 'abcdeghiklmnopqrstuvxy'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

/** What follows a letter where another stands: `c)`; null where the letter is in order. */
export function letterProblem(before: string, label: string): string | null {
  const next = VIETNAMESE[VIETNAMESE.indexOf(before) + 1]
  return mayFollow(before, label) || next === undefined || next === label ? null : `${next})`
}

/**
 * The same for the capitals that number parts. A capital I is read as a Roman number, so an H may go on with K; a series
 * that begins again at A is another.
 */
export function capitalProblem(before: string, label: string): string | null {
  const [last, own] = [before.toLowerCase(), label.toLowerCase()]
  if (own === 'a' || mayFollow(last, own) || (last === 'h' && own === 'k')) return null
  const next = PLAIN[PLAIN.indexOf(last) + 1] ?? LATIN[LATIN.indexOf(last) + 1]
  return next === undefined ? null : next.toUpperCase()
}

const WORDS = ['nhat', 'hai', 'ba', 'tu', 'nam']

/** The number of `Phần II`, `Phần thứ ba`; null where it is none. Folded words. */
export function partNumber({ order, label }: Marker): number | null {
  const word = label.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const at = WORDS.indexOf(word)
  // `HAI` has an I in it, which alone is a number.
  return at >= 0 ? at + 1 : order > 0 ? order : null
}

export function romanNumeral(value: number): string {
  let rest = value
  return STEPS.reduce((numeral, [worth, letter]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return numeral + letter.repeat(times)
  }, '')
}

const STEPS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
