import { foldText } from './fold.js'
import { withToneLast } from './tones.js'

/** After one of these consonants a final i and y are one vowel: Lý/Lí, Mỹ/Mĩ, Quý/Quí. */
const FINAL_Y = /^([hklmst]|qu)y$/
const APOSTROPHES = /['\u02bc]/g

/**
 * The words of a name as people look it up: without case and marks (so `hòa` is `hoà`), đ as d, i for y where both are
 * written, no leading zeros, no apostrophes (M'Đrắk → mdrak), split at hyphens, stops and commas.
 */
export function nameWords(name: string): readonly string[] {
  return foldText(name.normalize('NFC'))
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=\d)/, '').replace(FINAL_Y, '$1i'))
}

/**
 * The words of a name with their marks, the tone written last, so that `hòa` and `hoà` are one spelling and `Lạng` and
 * `Lăng` are two. Same words and order as `nameWords`.
 */
export function spelledWords(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/['\u02bc\u2019]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(withToneLast)
}
