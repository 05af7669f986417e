import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { partnersEnd, splitUnits, startsUnit } from './partners.js'

/**
 * `; Tỉnh đoàn phối hợp tổ chức`, `, Sở B, Sở C cùng phối hợp`: who helps, named before the verb. Behind a comma only where
 * nothing but the verb follows: tasks may stand there as well. Folded, from behind the verb of who leads on.
 */
const HELPERS =
  /^\s*(?:;\s+([^;:.]{4,120}?)\s+(?:(?:va\s+)?cung\s+)?phoi\s+hop\b|[,;]\s*(?:va\s+)?([^;:]{4,160}?)\s+(?:cung\s+)?phoi\s+hop(?=\s*(?:$|[,;.]|thuc\s+hien)))/

/** The bodies that a stretch behind `Sở A chủ trì` names as helping; empty where it opens with nobody who does. */
export function helpersBehind(analysed: AnalysedText, { start, end }: Span): readonly string[] {
  const match = HELPERS.exec(analysed.document.flat.slice(start, end))
  const names = match?.[1] ?? match?.[2]
  if (match === null || names === undefined) return []
  const from = start + match[0].indexOf(names)
  const to = from + names.length
  // Where a verb stands among them the words are a task, not names.
  return startsUnit(analysed, from) && partnersEnd(analysed, from, to) === to
    ? splitUnits(analysed, { start: from, end: to })
    : []
}
