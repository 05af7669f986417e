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

  /**
   * Closes up and writes letters that were lost, each before the unit at its offset, as long as what was removed and the
   * blanks at the end leave room: the units keep their number.
   */
  closeUpWith(lost: ReadonlyMap<number, number>): void {
    const { units } = this
    const { length } = units
    const origin = this.madeOrigin()
    const [read, places] = [units.slice(), origin.slice()]
    let room = roomIn(read)
    let to = 0
    for (let from = 0; from < length && to < length; from++) {
      const unit = read[from] ?? SPACE
      const letter = lost.get(from)
      if (letter !== undefined && room > 0) {
        room--
        units[to] = letter
        origin[to++] = places[from] ?? from
      }
      if (unit === REMOVED) continue
      units[to] = unit
      origin[to++] = places[from] ?? from
    }
    units.fill(SPACE, to)
    origin.fill(length - 1, to)
  }

  private madeOrigin(): Int32Array {
    this.origin ??= Int32Array.from(this.units, (_, offset) => offset)
    return this.origin
  }
}

/** How many units are removed, or are blanks at the very end. */
function roomIn(units: Uint16Array): number {
  let end = units.length
  while (end > 0 && BLANKS.has(units[end - 1] ?? SPACE)) end--
  let room = units.length - end
  for (let i = 0; i < end; i++) if (units[i] === REMOVED) room++
  return room
}

/** A space, a line end, the end of a page. */
const BLANKS: ReadonlySet<number> = new Set([SPACE, 0x0a, 0x0c])
