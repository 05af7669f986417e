import type { DocumentText } from '../../../normalize/document-text.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import type { Span } from '../../../normalize/span.js'
import { actorHeadAt, longestHead } from '../../../patterns/actor/actor-head.js'
import type { ActorHead } from '../../../patterns/actor/actor-head-row.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'

/** What the name of an actor opens with: at least one of the two. */
export interface ActorOpening {
  readonly start: number
  /** The first that a vocabulary names, at the start or a few words behind it. */
  readonly first: Hit<'actor'> | null
  /** How names begin that no vocabulary lists; not asked for where one names the actor right at the start. */
  readonly head: ActorHead | undefined
}

/** Most characters between the start of a name and the word that tells its role: `Công chức …`, `Bộ phận …`. */
export const LEAD = 26

/** What opens the name of an actor at a place inside a stretch; null where none does. */
export function openingOf(analysed: AnalysedText, start: number, span: Span): ActorOpening | null {
  const { document } = analysed
  const read = firstNamed(analysed, span, start, 0)
  const division = read !== null && isOneDivision(document, start, read)
  const right = division ? null : read
  const head = right === null ? actorHeadAt(document, start, span.end) : undefined
  const behind = right === null && !division && mayStandBehind(document, start, span.end, head)
  const first = behind ? firstNamed(analysed, span, start, LEAD) : right
  if (first === null && head === undefined) return null
  if (opensNoName(document.flat, start)) return null
  // `các tuyến đường chính, Phòng …`, `Các thủ tục do Sở …`, `các kiến nghị đề nghị Đảng ủy …`: what stands before is no part of the name.
  if (first !== null && head === undefined && ENDS_BEFORE.test(document.flat.slice(start, first.start))) return null
  return { start, first, head }
}

const ENDS_BEFORE = /,|\s(?:do|giao|de\s+nghi|yeu\s+cau)\s/

/** The hit that begins first, at most `reach` characters behind the start of the name; the longest and likest of these. */
function firstNamed(analysed: AnalysedText, span: Span, start: number, reach: number): Hit<'actor'> | null {
  let first: Hit<'actor'> | null = null
  for (const hit of hitsWithin(analysed.actors, span.start, Math.min(span.end, start + LEAD + 60))) {
    if (hit.start - start > reach) break
    if (first === null || hit.start < first.start) first = hit
    else if (hit.start === first.start && (hit.end > first.end || (hit.end === first.end && hit.cost < first.cost)))
      first = hit
  }
  return first
}

/** `Phòng Dân tộc`, `Phong Hau can`: a division by its field, where misread letters make it `phòng, ban`. */
const ONE_DIVISION = /^Ph\p{L}ng\s\p{Lu}\p{Ll}/u

function isOneDivision({ text }: DocumentText, start: number, { entry, cost }: Hit<'actor'>): boolean {
  return cost > 0 && entry.row.code === 'all_units' && ONE_DIVISION.test(text.slice(start, start + 8))
}

/** Folded, at the start of a name. */
const NO_NAMES =
  /^(?:(?:cac\s+)?truong\s+hop\b|cac\s+phong\s+trao\b|lanh\s+dao(?:,|\s+va)\s+(?:chi\s+dao|dieu\s+hanh|quan\s+ly|kiem\s+tra|to\s+chuc)\s)/
const LONGEST_NO_NAME = 28

function opensNoName(flat: string, at: number): boolean {
  const may =
    flat.startsWith('truong hop', at) ||
    flat.startsWith('cac truong ', at) ||
    flat.startsWith('cac phong ', at) ||
    flat.startsWith('lanh dao', at)
  return may && NO_NAMES.test(flat.slice(at, at + LONGEST_NO_NAME))
}

/** Whether what a vocabulary names may stand behind the first words of a name: behind a head, or how names begin that no head lists. */
function mayStandBehind(document: DocumentText, start: number, end: number, head: ActorHead | undefined): boolean {
  if (opensWithFrame(document.flat, start) || OFFICE_OF.test(document.text.slice(start, start + 10))) return true
  // A head that the end of the stretch cuts may be none with the words behind it.
  const open = end - start >= longestHead ? head : actorHeadAt(document, start, document.flat.length)
  return open !== undefined
}

/** How names begin that no head lists, by their first word. */
const FRAMES = /^(?:cac|dong\s+chi|uy\s+ban|toan\s+the|can\s+bo|mot\s+so)\s/

/** `Cơ quan Ủy ban Kiểm tra Đảng ủy`, `Cơ quan Ủy ban MTTQ Việt Nam xã`: the office of a body, as they are called since 2025. */
const OFFICE_OF = /^[Cc]ơ quan \p{Lu}/u

/** Letters that frames begin with. */
const FRAME_LETTERS = smallLetters('cdutm')

function opensWithFrame(flat: string, start: number): boolean {
  return isAmong(FRAME_LETTERS, flat.charCodeAt(start)) && FRAMES.test(flat.slice(start, start + 12))
}
