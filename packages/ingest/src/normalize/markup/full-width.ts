const FIRST = 0xff01
const LAST = 0xff5e
/** From the full-width signs to the common ones. */
const DISTANCE = 0xfee0
const COMMA = 0x2c
const STOP = 0x2e

/** Writes the common signs for those as wide as a Chinese letter (`：`, `（`, `，`, `％`, `１`), which some engines put. Whether there were any. */
export function readFullWidth(units: Uint16Array): boolean {
  let found = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    const common = commonSign(unit, units[at - 1] ?? 0)
    if (common === unit) continue
    units[at] = common
    found = true
  }
  return found
}

function commonSign(unit: number, before: number): number {
  if (unit >= FIRST && unit <= LAST) return unit - DISTANCE
  if (unit === 0x3002) return STOP
  return unit === 0x3001 ? (isLabel(before) ? STOP : COMMA) : unit
}

/** `1、`, `IV、`: the sign behind a number is its stop. */
function isLabel(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x49 || unit === 0x56 || unit === 0x58
}
