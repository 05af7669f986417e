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

/** The text that units spell, with spaces at some offsets. */
export function textWithSpaces(units: Uint16Array, offsets: Int32Array): string {
  const copy = units.slice()
  for (let i = 0; i < offsets.length; i++) copy[offsets[i] ?? 0] = 0x20
  return textOf(copy)
}
