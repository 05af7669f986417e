import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { actorAt, namedActor, type ActorName, type ActorPlace } from '../actor/actor-name.js'
import { splitUnits } from '../partners.js'

/** Who leads and who helps, where one stretch of text names both. */
export interface SharedRoles {
  readonly actor: ActorName
  readonly partners: readonly string[]
}

const OFFICE = String.raw`(?:(?:la\s+)?(?:co\s+quan|don\s+vi|bo\s+phan)\s+)?`
const LEADS = new RegExp(String.raw`\(\s?${OFFICE}(?:chu\s+tri|dau\s+moi)(?:\s+(?:chinh|thuc\s+hien))?\s?\)`)
const HELPS = new RegExp(String.raw`\(\s?${OFFICE}(?:cung\s+)?phoi\s+hop(?:\s+thuc\s+hien)?\s?\)`)
/** Most characters of the names and brackets. */
const LONGEST = 320
/** What stands between the brackets of who leads and the next name. */
const BETWEEN = /^[\s,;.+•*-]*(?:(?:va|cung|voi|cung\s+voi|phoi\s+hop\s+voi)\s+)?/

/**
 * Reads `A (chủ trì), B, C (phối hợp)` in a stretch of names that `actor` begins. Null where no brackets say who leads. Names
 * behind the leader help only where brackets say so or nothing but names stands there (`alone`).
 */
export function sharedRoles(
  analysed: AnalysedText,
  actor: ActorPlace,
  within: Span,
  alone: boolean,
): SharedRoles | null {
  const { flat } = analysed.document
  const words = flat.slice(actor.start, Math.min(within.end, actor.start + LONGEST))
  if (!words.includes('(')) return null
  const leads = LEADS.exec(words)
  if (leads === null || leads.index === 0 || !(alone || HELPS.test(words))) return null
  const lead = { start: actor.start, end: actor.start + leads.index }
  const place = actorAt(analysed, lead)
  if (place === null) return null
  const behind = lead.end + leads[0].length
  const from = behind + (BETWEEN.exec(flat.slice(behind, within.end))?.[0].length ?? 0)
  const helps = HELPS.exec(flat.slice(from, within.end))
  const end = helps === null ? (alone ? within.end : from) : from + helps.index
  return {
    actor: { ...namedActor(analysed, { ...place, end: lead.end }), end: actor.end },
    partners: end > from ? splitUnits(analysed, { start: from, end }) : [],
  }
}
