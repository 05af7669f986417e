import { everyMatch } from '../../../normalize/every-match.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { bodyNameAt, type BodyName } from '../../issuing-body-name.js'
import { endBefore } from './title-before.js'

/** Most characters from the name of a body to the number behind what it did. */
const LONGEST = 110
const LONGEST_BRACKET = 8
const BRACKET = /\(\s*(?:so\s+)?$/

/** `Kế hoạch … của UBND tỉnh (số …)`, `do Bộ trưởng Bộ Nội vụ phê duyệt (Quyết định số …)`. */
const NAMES_BEFORE_BRACKET = /\s(?:cua|do|duoc)\s+(?=[^;:.()]{3,80}$)/g
const BEHIND_NAME = /^\s+(?:(?:ban\s+hanh|phe\s+duyet|thong\s+qua|cong\s+bo)\s+)?\(\s*$/

/** The issuer that stands before the bracket in which a number is given. */
export function issuerBeforeBracket({ document }: AnalysedText, start: number, floor: number): string | null {
  const { flat } = document
  const bracket = BRACKET.exec(flat.slice(Math.max(floor, start - LONGEST_BRACKET), start))
  if (bracket === null) return null
  const open = start - bracket[0].length
  const body = lastNamed(document, NAMES_BEFORE_BRACKET, Math.max(floor, open - LONGEST), open)
  return body !== null && BEHIND_NAME.test(flat.slice(body.end, open + 1)) ? body.name : null
}

const NAMES_APPROVER = /\s(?:do|duoc)\s+(?=[^;:.()]{3,80}$)/g
const APPROVED_AT =
  /^\s+(?:(?:ky\s+)?ban\s+hanh|phe\s+duyet|thong\s+qua|quy\s+dinh|cong\s+bo)(?:\s+kem)?\s+(?:tai|theo|bang)\s*$/

/** `Chiến lược … đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số …`: who approved a title by the number behind it. */
export function approverBefore({ document }: AnalysedText, start: number, floor: number): string | null {
  const { flat } = document
  const end = endBefore(flat, start)
  if (!['tai', 'theo', 'bang'].some((link) => flat.endsWith(link, end))) return null
  const body = lastNamed(document, NAMES_APPROVER, Math.max(floor, start - LONGEST), start)
  return body !== null && APPROVED_AT.test(flat.slice(body.end, start)) ? body.name : null
}

/** The body behind the last words of such a kind before an offset. */
function lastNamed(document: DocumentText, words: RegExp, from: number, end: number): BodyName | null {
  const link = everyMatch(words, document.flat.slice(from, end)).at(-1)
  return link === undefined ? null : bodyNameAt(document, from + link.index + link[0].length, end)
}
