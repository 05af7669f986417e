import { REMOVED } from '../closing.js'
import { isDigitUnit, isLetterUnit, isSpaceUnit } from '../letter/letter-kind.js'

const SPACE = 0x20
/** Parts two words where together they are none; they are closed up over it else. */
const ZERO_WIDTH_SPACE = 0x200b
const NEW_LINE = 0x0a
const BAR = 0x7c
/** Marks that stand side by side. */
const FARTHEST = 80

export function remove(units: Uint16Array, from: number, to: number): void {
  units.fill(REMOVED, from, to)
}

/** One space stands for a stretch. */
export function leaveSpace(units: Uint16Array, from: number, to: number): void {
  remove(units, from, to)
  if (from < to) units[from] = SPACE
}

/**
 * Takes a mark out of the words around it. Between two letters it parts words that together are none (`<b>vụ</b>chủ`), and
 * behind a sign that ends a clause a word begins anew (`vụ:</b>Chủ`).
 */
export function takeOut(units: Uint16Array, from: number, to: number): void {
  const before = unitBefore(units, from)
  const behind = units[to] ?? NEW_LINE
  remove(units, from, to)
  if (from === to || !isLetterUnit(behind)) return
  if (endsClause(before)) units[from] = SPACE
  else if (isLetterUnit(before)) units[from] = ZERO_WIDTH_SPACE
}

/** The nearest unit before a place that is no mark; a line end where there is none near. */
function unitBefore(units: Uint16Array, from: number): number {
  const first = Math.max(0, from - FARTHEST)
  for (let at = from - 1; at >= first; at--) {
    const unit = units[at] ?? NEW_LINE
    if (unit !== REMOVED) return unit
  }
  return NEW_LINE
}

function endsClause(unit: number): boolean {
  return unit < 0x80 && unit !== BAR && !isSpaceUnit(unit) && ':;,.)!?'.includes(String.fromCharCode(unit))
}

/** Whether a raised number behind this place belongs to a unit of measure: `m<sup>2</sup>`, `km²`. */
export function followsMeasure(units: Uint16Array, at: number): boolean {
  if (units[at - 1] !== SMALL_M) return false
  const before = units[at - 2] ?? SPACE
  if (!isLetterUnit(before)) return true
  const first = units[at - 3] ?? SPACE
  return PREFIXES.has(before) && (isDigitUnit(first) || !isLetterUnit(first))
}

const SMALL_M = 0x6d
/** `km`, `cm`, `dm` */
const PREFIXES: ReadonlySet<number> = new Set([0x6b, 0x63, 0x64])
