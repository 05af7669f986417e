import { linesOf, longestWidth } from '../../format/text-lines.js'
import { channelFamilyCodes, type ChannelFamily } from './channel-families.js'
import { type DueLabel, labelPlaces } from './label-places.js'

/** `--size-note` in pixels. */
export const HEAD_SIZE = 13
/** Pixels under which a name is not worth breaking. */
const SHORT = 76
/** Pixels that a segment's middle may lie beside its name: further off, nobody sees that they belong together. */
const ASIDE = 14

/** The name of a family over its segment of the first bar; pixels from the left edge of the bars. */
export interface FamilyHead {
  readonly family: ChannelFamily
  readonly lines: readonly string[]
  /** Middle of the words, and of the segment they name. */
  readonly middle: number
  readonly over: number
}

/** A name on two lines, as even as its words allow. */
function broken(name: string): readonly string[] {
  for (let most = SHORT; ; most += 6) {
    const lines = linesOf(name, most, HEAD_SIZE)
    if (lines.length <= 2) return lines
  }
}

/**
 * Names of the families over the segments of a bar, on one line or broken where that does not fit. A family that the bar
 * lacks has none; nor has any where they would not stand over their own: a key names those.
 * @param shares parts (0–1) of `whole`, the pixels of a whole bar
 * @param room pixels that names may take, from where the bars begin
 */
export function familyHeads(
  shares: Readonly<Record<ChannelFamily, number>>,
  nameOf: (family: ChannelFamily) => string,
  whole: number,
  room: number,
): readonly FamilyHead[] {
  const drawn = channelFamilyCodes.filter((family) => shares[family] > 0)
  let begin = 0
  const middles = drawn.map((family) => {
    const middle = begin + (shares[family] * whole) / 2
    begin += shares[family] * whole
    return middle
  })
  const names = drawn.map(nameOf)
  for (const words of [names.map((name) => [name]), names.map(broken)]) {
    const due: readonly DueLabel[] = words.map((lines, index) => ({
      centre: middles[index] ?? 0,
      width: longestWidth(lines, HEAD_SIZE),
    }))
    const places = labelPlaces(due, room)
    if (places === null) continue
    const heads = due.map(({ centre, width }, index) => ({
      over: centre,
      middle: (places[index] ?? 0) + width / 2,
      width,
    }))
    if (heads.some(({ over, middle, width }) => Math.abs(over - middle) > width / 2 + ASIDE)) continue
    return drawn.flatMap((family, index) => {
      const head = heads[index]
      return head === undefined ? [] : [{ family, lines: words[index] ?? [], middle: head.middle, over: head.over }]
    })
  }
  return []
}
