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

/** The folded text, and the folded text with line ends and table bars as spaces; both as long as the text. */
export function foldUnits(units: Uint16Array): {
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
  return { fold: textOf(fold), flat: textOf(flat), foldedUnits: fold }
}
