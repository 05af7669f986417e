const SPACE = 0x20

/**
 * Stands in the units for what is no text, until what remains is closed up. It is no character: a text that has it loses
 * nothing that could be read.
 */
export const REMOVED = 0xffff

/** Closes units up where something is taken out of them, and keeps where in the source each of them stands. */
export class Closing {
  /** By offset in the units, the offset in the source; null while each stands where it stood. */
  origin: Int32Array | null = null

  constructor(private readonly units: Uint16Array) {}

  /** Closes all units up over those that are removed; blanks fill the end. */
  closeUp(): void {
    const { units } = this
    const first = units.indexOf(REMOVED)
    if (first < 0) return
    const origin = this.madeOrigin()
    const { length } = units
    let to = first
    for (let from = first; from < length; from++) {
      const unit = units[from] ?? SPACE
      if (unit === REMOVED) continue
      units[to] = unit
      origin[to++] = origin[from] ?? from
    }
    units.fill(SPACE, to)
    origin.fill(length - 1, to)
  }

  private madeOrigin(): Int32Array {
    this.origin ??= Int32Array.from(this.units, (_, offset) => offset)
    return this.origin
  }
}
