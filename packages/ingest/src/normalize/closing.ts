const SPACE = 0x20

/**
 * Stands in the units for what is no text, until what remains is closed up. It is no character: a text that has it loses
 * nothing that could be read.
 */
export const REMOVED = 0xffff

const NOTHING_LOST: ReadonlyMap<number, number> = new Map()

/** Closes units up where something is taken out of them, and keeps where in the source each of them stands. */
export class Closing {
  /** By offset in the units, the offset in the source; null while each stands where it stood. */
  origin: Int32Array | null = null

  constructor(private readonly units: Uint16Array) {}

  /**
   * Closes all units up over those that are removed; blanks fill the end. Letters that were lost are written, each before
   * the unit at its offset, as long as what was removed and the blanks at the end leave room: the units keep their number.
   */
  closeUp(lost: ReadonlyMap<number, number> = NOTHING_LOST): void {
    const { units } = this
    const { length } = units
    const first = lost.size === 0 ? units.indexOf(REMOVED) : 0
    if (first < 0) return
    const origin = this.madeOrigin()
    // With letters written in, what is written would overtake what is read.
    const [read, places] = lost.size === 0 ? [units, origin] : [units.slice(), origin.slice()]
    let room = lost.size === 0 ? 0 : roomIn(read)
    const losses = [...lost.keys()].sort((a, b) => a - b)
    let next = 0
    let to = first
    for (let from = first; from < length && to < length; from++) {
      const unit = read[from] ?? SPACE
      if (from === losses[next]) {
        next++
        if (room > 0) {
          room--
          units[to] = lost.get(from) ?? SPACE
          origin[to++] = places[from] ?? from
        }
      }
      if (unit === REMOVED) continue
      units[to] = unit
      origin[to++] = places[from] ?? from
    }
    units.fill(SPACE, to)
    origin.fill(length - 1, to)
  }

  private madeOrigin(): Int32Array {
    if (this.origin !== null) return this.origin
    const { length } = this.units
    // `Int32Array.from` with a function takes as long as all rules do.
    const origin = new Int32Array(length)
    for (let offset = 0; offset < length; offset++) origin[offset] = offset
    this.origin = origin
    return origin
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
