/**
 * Weighted edit distance between a folded word as read and a folded word as meant.
 * Recognition damage is a distribution: letters that look alike cost less than letters that do not, and `ir`, `ti`, `ur`
 * for `u` (the hooked ư) count as one confusion. Digits are confused with letters, never with digits.
 */
const LIKENESS: Readonly<Record<string, string>> = {
  a: '4@&ed',
  b: 'd6ph',
  c: '¢e9q(',
  d: 'pbo',
  e: '&c@¢',
  g: 'q9',
  h: 'nb',
  i: '1ljt!',
  k: 'h',
  l: '1it!',
  m: 'n',
  n: 'umrh',
  o: '60dgqb9$}ea',
  p: 'b',
  q: 'g9',
  r: 't',
  s: '5$',
  t: 'lifr',
  u: 'wyvnr}',
  v: 'u',
  y: '\u00a5v',
}
const ALIKE = 0.4
const HOOKED = 0.5
const HOOKED_PAIRS = new Set(['ir', 'ti', 'ur', 'tr', 'ue', 'ii', 'wr', 'wu', 'ua', 'ru'])

const costs = new Map<string, number>()

function substitution(read: string, meant: string): number {
  if (read === meant) return 0
  const key = read + meant
  let cost = costs.get(key)
  if (cost === undefined) {
    const meantDigit = meant >= '0' && meant <= '9'
    cost = meantDigit ? 3 : LIKENESS[meant]?.includes(read) === true ? ALIKE : 1
    costs.set(key, cost)
  }
  return cost
}

/** Distance, 0 for equal words; Infinity as soon as it must exceed `limit`. */
export function confusionDistance(read: string, meant: string, limit: number): number {
  const rows = read.length
  const columns = meant.length
  if (Math.abs(rows - columns) > limit + 1) return Infinity
  let before: number[] = []
  let previous: number[] = Array.from({ length: columns + 1 }, (_, j) => j)
  for (let i = 1; i <= rows; i++) {
    const current: number[] = [i]
    let least = i
    const letter = read.charAt(i - 1)
    const hooked = i > 1 && HOOKED_PAIRS.has(read.slice(i - 2, i))
    for (let j = 1; j <= columns; j++) {
      let cost = Math.min(
        (previous[j - 1] ?? Infinity) + substitution(letter, meant.charAt(j - 1)),
        (previous[j] ?? Infinity) + 1,
        (current[j - 1] ?? Infinity) + 1,
      )
      if (hooked && meant.charAt(j - 1) === 'u') cost = Math.min(cost, (before[j - 1] ?? Infinity) + HOOKED)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit + HOOKED) return Infinity
    before = previous
    previous = current
  }
  const distance = previous[columns] ?? Infinity
  return distance <= limit ? distance : Infinity
}
