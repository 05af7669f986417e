import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import { mayOpenWith, type Clause } from '../../../segment/clause/clause.js'
import { actorAt } from '../actor/actor-name.js'
import type { RunningActor } from '../actor/actor-found.js'
import { trimActor } from '../actor/trimmed-actor.js'

const ADVERBIAL =
  /^[\s\-+•*_|]*(?:tren\s+co\s+so|can\s+cu|(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam)|dinh\s+ky)\s?/
const MUST = new Set(['must', 'responsible', 'lead'])

const opensAdverbial = new WordFlags('forms', (form) => /^(?:tren|can|dinh|hang|moi)/.test(form))

/** `Mỗi tháng X có ít nhất …`, `Trên cơ sở …, X cần …`: who must act stands behind a period or a ground. */
export function actorBehindPeriod(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const { flat: fold } = analysed.document
  if (!mayOpenWith(analysed.document, clause, opensAdverbial)) return null
  if (!ADVERBIAL.test(fold.slice(clause.start, clause.end))) return null
  for (const hit of hitsWithin(analysed.actors, clause.start, clause.end)) {
    const span = { start: hit.start, end: clause.end }
    const verb = hitsWithin(analysed.cues, hit.end, Math.min(clause.end, hit.end + 40)).find(
      (cue) =>
        MUST.has(cue.entry.row.code) ||
        (cue.entry.row.code === 'duty' && fold.slice(cue.start, cue.end).replace(/\s+/g, ' ').startsWith('co it nhat')),
    )
    if (verb === undefined) continue
    // `Mỗi quý đăng … trên Trang thông tin điện tử, trong đó có ít nhất …`: a verb stands before, the name is no subject.
    if (isFarBehindPeriod(analysed.document, clause, hit.start)) continue
    const lead = /(?:cac|nhung)\s$/.exec(fold.slice(clause.start, hit.start))?.[0].length ?? 0
    const actor = actorAt(analysed, { start: hit.start - lead, end: verb.start })
    if (actor === null) continue
    return {
      actor: trimActor(analysed, actor, verb.start),
      asked: false,
      task: { start: verb.start, end: span.end },
      rule: 'assignment.after_adverbial',
    }
  }
  return null
}

const PERIOD = /^[\s\-+•*_|]*(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam),?\s+/

function isFarBehindPeriod({ flat }: DocumentText, { start, end }: Clause, at: number): boolean {
  const period = PERIOD.exec(flat.slice(start, Math.min(end, start + 40)))
  return period !== null && !/^(?:cac\s+|nhung\s+)?$/.test(flat.slice(start + period[0].length, at))
}
