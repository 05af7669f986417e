import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import type { Span } from '../../normalize/span.js'

const LONGEST = 120
/** Characters of the longest form with its body. */
const BEHIND = 60
const SIGNING_BEHIND =
  /\s(?:(?:tm|kt|tl|tuq)\s?[.,:]|[tk]\/[mtl]\s?\.?)\s?(?:uy ban|ubnd|hoi dong|hdnd|chu tich|giam doc|ban |bi thu|truong|cuc|chanh)[a-z ]*$/

/** `gPr song nh TM. ỦY BAN NHÂN DÂN`: what a stamp or dirt has left of `Nơi nhận:`, with the signature beside it. */
export function endsInSigning({ units, flat }: DocumentText, { start, end }: Span): boolean {
  return (
    isUpperUnit(units[end - 1] ?? 0) &&
    end - start <= LONGEST &&
    SIGNING_BEHIND.test(flat.slice(Math.max(start, end - BEHIND), end).trimEnd())
  )
}
