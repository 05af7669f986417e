import { isDigitUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'

/** Room for a line end between the bars of a table. */
const WIDEST = 5
/** White space inside a number, as a pattern. */
export const GAP = `\\s{0,${String(WIDEST)}}`

/** A match of a sticky pattern at `start`, null where there is no start or the match before reaches over it. */
export function matchAt(pattern: RegExp, flat: string, start: number, free: number): RegExpExecArray | null {
  if (start < free) return null
  pattern.lastIndex = start
  return pattern.exec(flat)
}

/** Where the number of `18-NQ/TW` begins, -1 where no such thing stands before the slash. */
export function partyStart(flat: string, slash: number): number {
  const typeEnd = behindSpaces(flat, slash)
  let type = typeEnd
  while (typeEnd - type <= LONGEST_TYPE && isSmallLetter(flat.charCodeAt(type - 1))) type--
  if (typeEnd - type < 2 || typeEnd - type > LONGEST_TYPE) return -1
  const hyphen = behindSpaces(flat, type) - 1
  if (flat.charAt(hyphen) === '-') return numberBefore(flat, hyphen)
  return isSpaceUnit(flat.charCodeAt(type - 1)) ? numberBefore(flat, type) : -1
}

/** Letters of the longest type in a Party number: `QCPH`. */
const LONGEST_TYPE = 5

/** Where a number of at most five digits begins that ends before `end`; -1 where none does or it goes on to the left. */
export function numberBefore(flat: string, end: number): number {
  const lettered = behindSpaces(flat, end)
  const last = isSmallLetter(flat.charCodeAt(lettered - 1)) ? lettered - 1 : lettered
  let start = last
  while (last - start <= 5 && isDigitUnit(flat.charCodeAt(start - 1))) start--
  const before = flat.charAt(start - 1)
  if (before === '.' && start < last) return pointBefore(flat, start, end)
  if (before === '-' && last - start === 4) return yearBefore(flat, start)
  return start === last || last - start > 5 || before === '/' ? -1 : start
}

/** `66.7/2025/NQ-CP`: resolutions that mend laws are numbered with a point since 2025. */
const POINTED = /(?<![\d./])\d{1,3}\.$/
const LONGEST_POINTED = 5

function pointBefore(flat: string, point: number, end: number): number {
  if (!/^\/20\d{2}\/nq/.test(flat.slice(end, end + 8))) return -1
  const before = POINTED.exec(flat.slice(Math.max(0, point - LONGEST_POINTED), point))
  return before === null ? -1 : point - before[0].length
}

/** `19-2018/NQ-CP`: resolutions on the business climate were numbered with their year. */
const WITH_YEAR = /(?<![\d./-])\d{1,3}-$/
const LONGEST_WITH_YEAR = 5

function yearBefore(flat: string, year: number): number {
  const before = /^20[12]\d\/nq/.test(flat.slice(year, year + 7))
    ? WITH_YEAR.exec(flat.slice(Math.max(0, year - LONGEST_WITH_YEAR), year))
    : null
  return before === null ? year : year - before[0].length
}

function behindSpaces(flat: string, end: number): number {
  let at = end
  while (end - at < WIDEST && isSpaceUnit(flat.charCodeAt(at - 1))) at--
  return at
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
