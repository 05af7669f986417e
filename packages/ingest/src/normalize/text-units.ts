import { foldedUnit } from '@doi-chieu/core/text/fold'

/** The UTF-16 units of a text: a loop over them is several times faster than over the string. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le')
  // Small buffers may lie at an odd place of the shared pool.
  return bytes.byteOffset % 2 === 0
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
    : new Uint16Array(Uint8Array.from(bytes).buffer)
}

/** The text that units spell. */
export function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}

const SPACE = 0x20
const NEW_LINE = 0x0a
const FORM_FEED = 0x0c
const BAR = 0x7c

/** Letters that recognition reads as these digits and signs inside a word: `th4ng`, `c6ng`, `h$i`. */
const MISREAD: ReadonlyMap<number, number> = new Map([
  [0x34, 0x61],
  [0x36, 0x6f],
  [0x24, 0x6f],
])

/** The folded text, and the folded text with line ends and table bars as spaces; both as long as the text. */
export function foldUnits(
  units: Uint16Array,
  damaged = false,
): {
  readonly fold: string
  readonly flat: string
  readonly foldedUnits: Uint16Array
} {
  const fold = new Uint16Array(units.length)
  const flat = new Uint16Array(units.length)
  for (let i = 0; i < units.length; i++) {
    const unit = foldedUnit(units[i] ?? 0)
    fold[i] = unit
    flat[i] = unit === NEW_LINE || unit === FORM_FEED || unit === BAR ? SPACE : unit
  }
  if (damaged) readLetters(fold, flat)
  return { fold: textOf(fold), flat: textOf(flat), foldedUnits: fold }
}

/** Writes the letter for a misread sign that a letter stands before, and a letter or the end of the word behind. */
function readLetters(fold: Uint16Array, flat: Uint16Array): void {
  for (let i = 1; i < fold.length; i++) {
    const letter = MISREAD.get(fold[i] ?? 0)
    if (letter === undefined || !isSmall(fold[i - 1]) || !endsOrGoesOn(flat[i + 1])) continue
    fold[i] = letter
    flat[i] = letter
  }
}

function isSmall(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x61 && unit <= 0x7a
}

/** Behind a misread letter stands another or the end of the word; `ngay6/5` is a number. */
function endsOrGoesOn(unit: number | undefined): boolean {
  return unit === undefined || isSmall(unit) || ENDS.has(unit)
}

const ENDS: ReadonlySet<number> = new Set([SPACE, 0x2c, 0x3b, 0x29])
