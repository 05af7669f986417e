import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { actorAt, namedActor } from './actor/actor-name.js'
import { partnersEnd, splitUnits } from './partners.js'
import { sharedRoles, type SharedRoles } from './label/shared-roles.js'

const UNIT = String.raw`(?:(?:co\s+quan|don\s+vi|bo\s+phan)(?:,?\s+(?:co\s+quan|don\s+vi))?\s+)?`
const MARK = String.raw`[\s\-+•*;,.]*`
const HELPED = String.raw`${UNIT}phoi\s+hop(?:\s+thuc\s+hien)?\s*:\s*([^:]{3,240})`
/** `Chủ trì: Sở A; phối hợp: Sở B`. */
const LABELLED = new RegExp(
  String.raw`^${MARK}${UNIT}chu\s+tri(?:\s+thuc\s+hien)?\s*:\s*([^:]{3,160}?)${MARK}(?:${HELPED})?$`,
)
const TOGETHER = [
  String.raw`[\s,;]+(?:va\s+)?phoi\s+hop\s+(?:voi\s+|cung\s+|cung\s+voi\s+)?([^:]{3,240}?)`,
  String.raw`[\s,;]+([^:;]{3,240}?)\s+(?:cung\s+)?phoi\s+hop`,
].join('|')
/** `Sở A chủ trì, phối hợp với Sở B`, `Sở A chủ trì; Sở B phối hợp`. */
const SAID = new RegExp(
  String.raw`^(.{3,120}?)\s+chu\s+tri(?:\s+thuc\s+hien)?(?:${TOGETHER})?(?:\s+thuc\s+hien)?[\s.;]*$`,
)

/** Reads the roles that a cell of a table tells of the bodies it names; null where it names them and says no more. */
export function cellRoles(analysed: AnalysedText, span: Span): SharedRoles | null {
  const { flat } = analysed.document
  const words = flat.slice(span.start, span.end)
  if (!words.includes('chu tri') && !words.includes('dau moi)')) return null
  const place = actorAt(analysed, span)
  const shared = place === null ? null : sharedRoles(analysed, place, span, true)
  if (shared !== null) return shared
  const labelled = LABELLED.exec(words)
  const said = labelled ?? SAID.exec(words)
  const name = said?.[1]
  if (said === null || name === undefined) return null
  const from = span.start + said[0].indexOf(name)
  const actor = actorAt(analysed, { start: from, end: from + name.length })
  if (actor === null || actor.start - from > FARTHEST) return null
  const helpers = said[2] ?? said[3]
  const at = helpers === undefined ? 0 : span.start + said[0].lastIndexOf(helpers)
  return {
    actor: namedActor(analysed, actor),
    partners:
      helpers === undefined
        ? []
        : splitUnits(analysed, { start: at, end: partnersEnd(analysed, at, at + helpers.length) }),
  }
}

/** Marks before a name. */
const FARTHEST = 4
