import type { DocumentText } from '../../../normalize/document-text.js'
import { withLettersMeant } from '../../../normalize/scan/misread-letter.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { actorEnd } from '../actor/actor-end.js'
import { committeeAt } from '../actor/named-committee.js'
import { actorAt } from '../actor/actor-name.js'
import type { RunningActor } from '../actor/actor-found.js'
import { trimActor } from '../actor/trimmed-actor.js'

/** `Hội nghị do Sở Nội vụ chủ trì, phối hợp với …`: who leads stands behind what is led; in a section that `assigns`, who does it as well. */
export function actorLeadingBehind(analysed: AnalysedText, clause: Clause, assigns: boolean): RunningActor | null {
  const { flat } = analysed.document
  const by = byAt(analysed.document, clause)
  if (by < 0) return null
  const span = { start: by + 'do '.length, end: clause.end }
  const actor = actorAt(analysed, span) ?? (assigns ? committeeAt(analysed, span) : null)
  if (actor === null || actor.start !== span.start) return null
  const verb = actorEnd(analysed, span, actor)
  if (verb === null) return null
  const words = flat.slice(verb, clause.end)
  const does = ALL_OF_IT.test(words)
  const assigned = assigns ? does || LEADS_OR_ADVISES.test(words) : LEADS.test(words)
  if (!assigned && !(does && IS_TASK.test(flat.slice(clause.start, by)))) return null
  return {
    actor: trimActor(analysed, actor, verb),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.led_by',
    // `thực hiện` alone says nothing: what is done stands before.
    ...(does ? { about: { start: clause.start, end: by - 1 } } : {}),
  }
}

const LEADS = /^chu\s+tri\b/
const LEADS_OR_ADVISES = /^(?:chu\s+tri|tham\s+muu)/
/** What closes the sentence says who does what it is about; `do Sở A thực hiện theo quy định` tells how things are. */
const ALL_OF_IT =
  /^(?:phu\s+trach|dam\s+nhiem|dam\s+trach|thuc\s+hien)(?:[\s.;]*$|,\s+(?:xong|hoan\s+thanh|bat\s+dau|to\s+chuc)\s)/
/** `Việc công khai quy hoạch …`: what is to be done, named as a thing. */
const IS_TASK = /^[\s\-+•*]*(?:viec|cong\s+tac|(?:cac\s+)?nhiem\s+vu|(?:cac\s+)?phan\s+viec)\s/
/** Characters of what is led. */
const LONGEST_LED = 160
const saysBy = new WordFlags('forms', (form) => withLettersMeant(form) === 'do')

/** Where `do` stands between two spaces; -1 where it does not. Words are numbers: no search stops at each space. */
function byAt({ flat, words }: DocumentText, clause: Clause): number {
  const by = saysBy.of(words.lexicon)
  const farthest = Math.min(clause.end, clause.start + LONGEST_LED)
  for (let word = clause.firstWord; word < words.count; word++) {
    const at = words.start[word] ?? 0
    if (at > farthest) break
    if (by[words.form[word] ?? 0] === 1 && at > clause.start && flat.startsWith(' do ', at - 1)) return at
  }
  return -1
}
