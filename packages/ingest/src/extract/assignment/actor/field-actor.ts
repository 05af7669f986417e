import { isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { fieldsAt, type FieldRun } from '../../../patterns/actor/bare-field.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { ActorPlace } from './actor-name.js'

/** `Giao Quốc phòng, Công an, Tư pháp rà soát …`: behind an order fields in capitals stand for those in charge of them. */
export function fieldActor(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { document } = analysed
  const start = pastSpaces(document.text, span.start)
  const run = fieldsAt(document, start, span.end)
  return run === null || !saysWhat(document.text, run.end) ? null : placeOf(start, span.end, run)
}

/** `Lao động - Thương binh và Xã hội`, `Y tế, Giáo dục:` as a heading or a label of a section that assigns: nothing but two fields or more. */
export function fieldLabel(analysed: AnalysedText, span: Span): ActorPlace | null {
  const { document } = analysed
  const start = pastSpaces(document.text, span.start)
  const run = fieldsAt(document, start, span.end)
  return run === null || run.parts < 2 || /\S/.test(document.text.slice(run.end, span.end))
    ? null
    : placeOf(start, span.end, run)
}

function placeOf(start: number, end: number, { role }: FieldRun): ActorPlace {
  return { role, start, end, confidence: 0.75 }
}

/** Words behind fields that go on their name, or lead over to the verb. */
const NO_VERB =
  /^\s+(?:xã|phường|thị|huyện|quận|thành|tỉnh|cấp|của|thuộc|và|cùng|các|theo|trong|tại|căn|trên|phụ\s+trách|có|chịu)(?!\p{L})/u

/** Where the verb begins right behind the fields of an order; null where other words stand between. */
export function verbBehindFields({ document }: AnalysedText, { start, end }: Span): number | null {
  const run = fieldsAt(document, start, end)
  if (run === null || NO_VERB.test(document.text.slice(run.end, run.end + 16))) return null
  return pastSpaces(document.text, run.end)
}

/** A small letter goes on behind the fields, with room for a verb and what it concerns. */
function saysWhat(text: string, end: number): boolean {
  return /^\s+\p{Ll}+\s+\S/u.test(text.slice(end, end + 24))
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (isSpaceUnit(text.charCodeAt(at))) at++
  return at
}
