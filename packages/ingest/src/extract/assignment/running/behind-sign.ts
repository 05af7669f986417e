import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'

/** Most characters of a sign with the space behind it. */
const LONGEST_SIGN = 4

const SEMICOLON = /;\s*$/

/** `…; giao Sở A …`: whether a clause stands behind a semicolon. */
export function isBehindSemicolon({ document }: AnalysedText, { start }: Span): boolean {
  return SEMICOLON.test(document.flat.slice(Math.max(0, start - LONGEST_SIGN), start))
}

const STOP = /\.\s+$/

/** `… . Sở A …`: whether a clause opens a sentence behind another one. */
export function opensSentence({ document }: AnalysedText, { start }: Span): boolean {
  return (
    isUpperUnit(document.text.charCodeAt(start)) &&
    STOP.test(document.flat.slice(Math.max(0, start - LONGEST_SIGN), start))
  )
}
