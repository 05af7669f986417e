import type { DocumentText } from '../normalize/document-text.js'

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
  const { fold, text } = document
  const clauses: Span[] = []
  let from = within.start
  let depth = 0
  for (let i = within.start; i < within.end; i++) {
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

function isStop(sign: string): boolean {
  return sign === '.' || sign === '…' || sign === '!' || sign === '?'
}

function endsSentence(fold: string, text: string, from: number, stop: number, end: number): boolean {
  const next = fold.slice(stop + 1, Math.min(stop + 8, end))
  if (next.trim() === '') return true
  const glued = /^["')]*\p{Lu}/u.test(text.slice(stop + 1, stop + 4)) && fold.charAt(stop) === '…'
  if (!/^["')]*\s/.test(next) && !glued) return false
  const following = text
    .slice(stop + 1, end)
    .trimStart()
    .charAt(0)
  if (!/[\p{Lu}\d"“(+–-]/u.test(following)) return false
  return fold.charAt(stop) !== '.' || !NO_END.test(fold.slice(Math.max(from, stop - 5), stop))
}

function pushClause(clauses: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /[\s*_|]/.test(text.charAt(start))) start++
  // `./.` closes a document.
  while (end > start && (/[\s*_|;.,:…!]/.test(text.charAt(end - 1)) || text.slice(end - 2, end) === './')) end--
  if (end > start) clauses.push({ start, end })
}

/** The text of a span on one line: white space, bars and markdown marks become single spaces. */
export function oneLine(document: DocumentText, span: Span): string {
  return document.text
    .slice(span.start, span.end)
    .replace(/[\s|]+|\*\*|__/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
