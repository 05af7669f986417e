import type { DocumentText } from '../normalize/document-text.js'
import { isSpaceUnit } from '../normalize/letter-kind.js'

/** A stretch of text by offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations and numbers after which a stop ends nothing. */
const NO_END = /(?:^|[\s(])(?:tp|tx|tt|p|q|h|x|ts|ths|pgs|gs|v|no|st|kt|tm|tl|tuq)$|\d$/

/**
 * Cuts a stretch into clauses at `;` and at stops that end a sentence. A stop inside a number, an abbreviation or dots
 * of omission ends nothing; neither does a semicolon inside brackets or quotation marks.
 */
export function clausesOf(document: DocumentText, within: Span): readonly Span[] {
  let known = memory.get(document)
  if (known === undefined) {
    known = new Map()
    memory.set(document, known)
  }
  const before = known.get(within.start)
  if (before?.end === within.end) return before.clauses
  const clauses = cutClauses(document, within)
  known.set(within.start, { end: within.end, clauses })
  return clauses
}

/** Several extractors read the same paragraph: its clauses are cut once a document. */
const memory = new WeakMap<DocumentText, Map<number, { readonly end: number; readonly clauses: readonly Span[] }>>()

/** The one of sorted spans that an offset lies in; undefined between two. */
export function clauseAt<S extends Span>(clauses: readonly S[], offset: number): S | undefined {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const clause = clauses[low]
  return clause !== undefined && clause.start <= offset ? clause : undefined
}

function cutClauses(document: DocumentText, within: Span): readonly Span[] {
  const { fold, text } = document
  const clauses: Span[] = []
  let from = within.start
  let depth = 0
  for (let i = within.start; i < within.end; i++) {
    const unit = fold.charCodeAt(i)
    // Letters and spaces, nearly all of a text, end nothing.
    if (unit > 0x3f ? unit !== ELLIPSIS : unit === 0x20) continue
    const sign = fold.charAt(i)
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
    else if ((sign === ';' && depth === 0) || (isStop(sign) && endsSentence(fold, text, from, i, within.end))) {
      pushClause(clauses, text, from, i + 1)
      from = i + 1
      depth = 0
    }
  }
  pushClause(clauses, text, from, within.end)
  return clauses
}

const ELLIPSIS = 0x2026

function isStop(sign: string): boolean {
  return sign === '.' || sign === '…' || sign === '!' || sign === '?'
}

function endsSentence(fold: string, text: string, from: number, stop: number, end: number): boolean {
  const next = fold.slice(stop + 1, Math.min(stop + 8, end))
  if (next.trim() === '') return true
  const glued = /^["')]*\p{Lu}/u.test(text.slice(stop + 1, stop + 4)) && fold.charAt(stop) === '…'
  if (!/^["')]*\s/.test(next) && !glued) return false
  let after = stop + 1
  while (after < end && isSpaceUnit(text.charCodeAt(after))) after++
  const following = after < end ? text.charAt(after) : ''
  if (!/[\p{Lu}\d"“(+–-]/u.test(following)) return false
  return fold.charAt(stop) !== '.' || !NO_END.test(fold.slice(Math.max(from, stop - 5), stop))
}

function pushClause(clauses: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isMargin(text.charCodeAt(start))) start++
  while (end > start && isTail(text, end - 1)) end--
  if (end > start) clauses.push({ start, end })
}

/** What closes a clause: margins, stops, and the `./.` that closes a document. */
function isTail(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return isMargin(text.charCodeAt(at)) || ';.,:…!'.includes(sign) || (sign === '/' && text.charAt(at - 1) === '.')
}

/** White space, table bars and marks of emphasis around a clause. */
function isMargin(unit: number): boolean {
  return isSpaceUnit(unit) || unit === 0x2a || unit === 0x5f || unit === 0x7c
}

/** The text of a span on one line: white space, bars and markdown marks become single spaces. */
export function oneLine(document: DocumentText, span: Span): string {
  return document.text
    .slice(span.start, span.end)
    .replace(/[\s|]+|\*\*|__/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
