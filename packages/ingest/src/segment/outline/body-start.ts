import { bareName } from '../../patterns/plan/plan-name.js'
import type { Opening } from '../block/block-opening.js'

/** `I. MỤC ĐÍCH, YÊU CẦU`, `1. Quan điểm`: what the first heading of a plan is called, behind its number. */
const FIRST_HEADING = /^(?:muc|muc [dp]ich|quan diem|muc tieu|yeu cau|noi dung|tinh hinh|danh gia|thuc trang)\b/
/** `MỤC ĐÍCH, YÊU CẦU`: the same in capitals without a number. */
const UNNUMBERED =
  /^(?:muc dich|muc tieu|yeu cau|noi dung|nhiem vu|giai phap|hinh thuc|kinh phi|to chuc thuc hien)(?=[\s,:-]|$)/
/** `… với các nội dung sau:`: the end of the sentence that hands over to what the plan says. */
const HANDS_OVER = /\b(?:nhu sau|sau day|cu the sau|(?:noi dung|nhiem vu|y kien|yeu cau)(?: [a-z]{2,5}){0,2} sau)\s?:$/

/**
 * The first block of the body: a heading, else the first numbered paragraph behind the basis, and never later than what
 * stands behind `… như sau:`; -1 where there is none.
 */
export function bodyIndex(openings: readonly Opening[], title: number): number {
  const headed = openings.findIndex((opening, i) => i > title && opensBody(opening))
  const found =
    headed >= 0
      ? headed
      : openings.findIndex((opening, i) => i > title + 1 && opening.marker !== null && !isListedBasis(opening))
  const before = found < 0 ? openings : openings.slice(0, found)
  const over = before.findIndex((opening, i) => i > title && HANDS_OVER.test(opening.lastWords))
  if (over >= 0 && over + 1 < openings.length) return over + 1
  return found >= 0 ? found : firstSentence(openings, title)
}

/** A plan without headings, numbers and its own sentence: its body is the first paragraph behind title and bases; -1 where there is none. */
function firstSentence(openings: readonly Opening[], title: number): number {
  const named = title >= 0 && bareName.test(openings[title]?.words ?? '') ? title + 1 : title
  return openings.findIndex(
    (opening, i) =>
      i > named &&
      opening.block.end - opening.block.body >= SHORTEST_PARAGRAPH &&
      !opening.opensBasis &&
      !(opening.endsInSemicolon && LISTED_BASIS.test(opening.words)) &&
      !opening.capitals &&
      !ANNOUNCES.test(opening.upTo(LONGEST_ANNOUNCING)),
  )
}

const SHORTEST_PARAGRAPH = 100
const LONGEST_ANNOUNCING = 400
const ANNOUNCES = /\b(?:ban hanh|xay dung|lap) (?:ke hoach|chuong trinh)\b|^\(?kem theo\b|^(?:so|noi nhan)\s?:/

/** `- Nghị quyết số 57-NQ/TW …;` right below the title: a basis of a list. */
const LISTED_BASIS =
  /^(?:can cu |luat |bo luat |hien phap |nghi (?:quyet|dinh) |quyet dinh so |chi thi |thong tu |ket luan so )/

function isListedBasis({ marker, words }: Opening): boolean {
  return marker?.kind === 'bullet' && LISTED_BASIS.test(words)
}

function opensBody(opening: Opening): boolean {
  const { marker, words, block } = opening
  if (marker === null) return block.lines.length === 1 && UNNUMBERED.test(words) && opening.capitals
  if (FIRST_HEADING.test(words)) return true
  return (
    block.lines.length <= 3 &&
    (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'capital' || opening.capitals)
  )
}

/** `I. MỤC ĐÍCH, YÊU CẦU` behind the signature of a decision: the title of the plan between them was not read. */
export function opensPlan({ marker, words }: Opening): boolean {
  return marker !== null && marker.kind !== 'bullet' && FIRST_HEADING.test(words)
}
