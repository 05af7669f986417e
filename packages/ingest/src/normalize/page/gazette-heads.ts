import { everyMatch } from '../every-match.js'
import type { Span } from '../span.js'

/** `CÔNG BÁO/Số 07 + 08/Ngày 10-3-2014     31`: what stands on every page of an official gazette, its page number on either side; scans write it in many ways, so that no two of them are alike. */
const HEAD =
  /^[ \t]*(?:\d{1,4}[ \t]+)?C[ÔOÓÒ0]NG[ \t]+B[ÁAÀ]O[ \t]*\/[ \t]*S[^\n]{1,40}\/[^\n]{1,24}(?:19|20)\d{2}(?:[ \t]+\d{1,4})?[ \t\r]*$/gimu
/** Without it nothing is searched. */
const NAMED = /B[ÁAÀ]O[ \t]*\/[ \t]*S/iu

/** The running heads of an official gazette. */
export function gazetteHeads(text: string): readonly Span[] {
  if (!NAMED.test(text)) return []
  return everyMatch(HEAD, text).map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}
