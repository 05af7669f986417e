import type { AnalysedText } from '../../segment/analysed-text.js'
import { indexWithin } from '../../match/index-within.js'
import { clausesOf, type Span } from '../../segment/clause.js'
import { actorEnd, STRONG_CUES } from './actor-end.js'
import { actorAt, namedActor } from './actor-name.js'
import type { ActorContext } from './assignment-context.js'

/** An actor and what its label says it has to do. */
interface Labelled {
  readonly context: ActorContext
  readonly rest: Span
}

/** Fewest and most characters of a label inside a paragraph. */
const SHORTEST = 3
const LONGEST = 120

/** `Sở A: việc; Sở B: việc; UBND các huyện: việc` in one paragraph: each clause that a name and a colon open has an actor of its own. */
export function labelsInside(analysed: AnalysedText, first: Labelled): readonly Labelled[] {
  const { flat } = analysed.document
  if (indexWithin(flat, ':', first.rest.start, first.rest.end) < 0) return [first]
  const labelled: Labelled[] = [first]
  for (const { start, end } of clausesOf(analysed.document, first.rest)) {
    if (start <= first.rest.start + 1) continue
    const colon = indexWithin(flat, ':', start, Math.min(end, start + LONGEST))
    if (colon < start + SHORTEST) continue
    const label = { start, end: colon }
    const actor = actorAt(analysed, label)
    if (actor === null || actor.start !== start || actorEnd(analysed, label, actor, STRONG_CUES) !== null) continue
    const before = labelled.at(-1) ?? first
    labelled[labelled.length - 1] = { ...before, rest: { start: before.rest.start, end: start } }
    const { layout, owner, asked } = first.context
    labelled.push({
      context: { actor: namedActor(analysed, actor), asked, layout, owner },
      rest: { start: label.end + 1, end: first.rest.end },
    })
  }
  return labelled
}
