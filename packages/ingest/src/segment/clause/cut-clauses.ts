import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isLowerUnit, isSpaceUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import type { Span } from '../../normalize/span.js'
import { GAP } from '../../normalize/word/word-list.js'
import { signsByForm, withPairs } from '../../patterns/sign-word.js'
import type { Clause } from './clause.js'

/** Abbreviations and numbers after which a stop ends nothing. */
const NO_END = /(?:^|[\s(])(?:tp|tx|tt|p|q|h|x|ts|ths|pgs|gs|v|no|st|kt|tm|tl|tuq)$|\d$/

const SPACE = 0x20
const EXCLAMATION = 0x21
const QUOTE = 0x22
const APOSTROPHE = 0x27
const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c
const STOP = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const SEMICOLON = 0x3b
const QUESTION = 0x3f
const UNDERSCORE = 0x5f
const BAR = 0x7c
const STAR = 0x2a
/** `…` as folded texts have it. */
const ELLIPSIS = 0x85
const WRITTEN_ELLIPSIS = 0x2026

/**
 * Cuts a stretch into clauses, left to right. What ends a clause or opens a bracket stands between two words and closes the
 * gap between them, so the signs of open gaps, nearly all of a text, are never looked at.
 */
export function cutClauses(document: DocumentText, within: Span): readonly Clause[] {
  const { units, foldedUnits, words } = document
  const { start, end: wordEnd, form, gap, count } = words
  const known = signsByForm(words.lexicon)
  const { end } = within
  const clauses: Clause[] = []
  let from = within.start
  let depth = 0
  let signs = 0
  let before = 0
  let firstWord = wordAt(words, from)
  let at = from
  for (let word = firstWord; ; word++) {
    const next = word < count ? Math.min(start[word] ?? end, end) : end
    if (word >= count || gap[word] === GAP.closed)
      for (let i = at; i < next; i++) {
        const unit = foldedUnits[i] ?? 0
        if (unit > QUESTION ? unit !== ELLIPSIS : unit === SPACE) continue
        if (unit === OPEN) depth++
        else if (unit === CLOSE) depth = Math.max(depth - 1, 0)
        else if (unit === SEMICOLON ? depth === 0 : isStop(unit) && endsSentence(document, from, i, end)) {
          pushClause(clauses, units, from, i + 1, signs, firstWord)
          from = i + 1
          depth = 0
          signs = 0
          before = 0
          firstWord = word
        }
      }
    if (next >= end) break
    const bits = known[form[word] ?? 0] ?? 0
    signs |= withPairs(before, bits)
    before = bits
    at = wordEnd[word] ?? end
  }
  pushClause(clauses, units, from, end, signs, firstWord)
  return clauses
}

function isStop(unit: number): boolean {
  return unit === STOP || unit === ELLIPSIS || unit === EXCLAMATION || unit === QUESTION
}

/** Signs that may stand between a stop and the white space behind it. */
function isClosing(unit: number): boolean {
  return unit === QUOTE || unit === APOSTROPHE || unit === CLOSE
}

/** Signs that begin a sentence where no capital does. */
const OPENING = '“"(+–-'
/** A stop with nothing but white space in the places behind it ends a sentence, whatever follows further on. */
const VIEW = 7

function endsSentence(
  { flat, text, units, foldedUnits }: DocumentText,
  from: number,
  stop: number,
  end: number,
): boolean {
  const view = Math.min(stop + 1 + VIEW, end)
  if (pastSpaces(foldedUnits, stop + 1, view) === view) return true
  let after = stop + 1
  while (after < view && isClosing(foldedUnits[after] ?? 0)) after++
  const spaced = after < view && isSpaceUnit(foldedUnits[after] ?? 0)
  const sign = foldedUnits[stop]
  if (!spaced && !(sign === ELLIPSIS && capitalFollows(units, stop + 1)) && !(sign === STOP && isGlued(units, stop)))
    return false
  const next = pastSpaces(units, stop + 1, end)
  if (next >= end || !beginsSentence(text, next)) return false
  if (sign !== STOP) return true
  const before = flat.slice(Math.max(from, stop - 5), stop)
  return (
    !NO_END.test(before) ||
    ((YEAR_BEFORE.test(before) || isOrdinal(flat, units, stop)) && isUpperUnit(units[next] ?? 0))
  )
}

/** `… giai đoạn 2011 - 2016. Khống chế …`, `… tháng 4. Tập trung …`, `… trước 30/8. Sở …`, `… dịch COVID-19. Tăng cường …`: behind a year, a month, a day or a name in figures a stop and a capital begin a sentence. */
const YEAR_BEFORE = /[\s/-](?:19|20)\d{2}$|g\s\d{1,2}$|\d[/-]\d{1,2}$|id-19$/

/** `… lần thứ X. Mở …`, `… trong quý V. …`: a number in Roman figures is no abbreviation. */
const ORDINAL = /\s(?:thu|khoa|quy|ky|cap)\s[ivx]{1,4}$/

function isOrdinal(flat: string, units: Uint16Array, stop: number): boolean {
  return isUpperUnit(units[stop - 1] ?? 0) && ORDINAL.test(flat.slice(stop - 10, stop))
}

/** `… cơ sở.Tổ chức …`: a stop between a word in small letters and one in a capital; `TP.Huế`, `.gov.vn` have none such. */
function isGlued(units: Uint16Array, stop: number): boolean {
  return (
    isUpperUnit(units[stop + 1] ?? 0) &&
    isLowerUnit(units[stop + 2] ?? 0) &&
    isLowerUnit(units[stop - 1] ?? 0) &&
    isLowerUnit(units[stop - 2] ?? 0)
  )
}

/** A capital glued to dots of omission, quotation marks and brackets between them: `…"Thực hiện`. */
function capitalFollows(units: Uint16Array, from: number): boolean {
  let at = from
  while (at < from + 2 && isClosing(units[at] ?? 0)) at++
  return isUpperUnit(units[at] ?? 0)
}

function beginsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isUpperUnit(unit) || (unit >= 0x30 && unit <= 0x39) || OPENING.includes(text.charAt(at))
}

function pastSpaces(units: Uint16Array, from: number, end: number): number {
  let at = from
  while (at < end && isSpaceUnit(units[at] ?? 0)) at++
  return at
}

function pushClause(
  clauses: Clause[],
  units: Uint16Array,
  from: number,
  to: number,
  signs: number,
  firstWord: number,
): void {
  let start = from
  let end = to
  while (start < end && isMargin(units[start] ?? 0)) start++
  while (end > start && isTail(units, end - 1)) end--
  if (end > start) clauses.push({ start, end, signs, firstWord })
}

/** What closes a clause: margins, stops, and the `./.` that closes a document. */
function isTail(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0
  if (unit === SLASH) return units[at - 1] === STOP
  return (
    isMargin(unit) ||
    unit === STOP ||
    unit === COMMA ||
    unit === SEMICOLON ||
    unit === COLON ||
    unit === WRITTEN_ELLIPSIS ||
    unit === EXCLAMATION
  )
}

/** White space, table bars and marks of emphasis around a clause. */
function isMargin(unit: number): boolean {
  return isSpaceUnit(unit) || unit === STAR || unit === UNDERSCORE || unit === BAR
}
