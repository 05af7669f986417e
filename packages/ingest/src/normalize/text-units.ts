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

/**
 * The text that folded units spell, all of them of Latin-1, as a string of one byte a letter: of a long text `textOf` makes one of
 * two bytes whatever its letters are.
 */
export function foldedTextOf(units: Uint16Array): string {
  return latinText(Uint8Array.from(units))
}

/** As `foldedTextOf`, with spaces at some offsets. */
export function foldedTextWithSpaces(units: Uint16Array, offsets: Int32Array): string {
  const copy = Uint8Array.from(units)
  for (let i = 0; i < offsets.length; i++) copy[offsets[i] ?? 0] = 0x20
  return latinText(copy)
}

function latinText({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
}
