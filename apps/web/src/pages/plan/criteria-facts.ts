import { communicationCriteria, type Criterion } from '@doi-chieu/core/criterion/communication-criteria'
import { sentenceAround } from '@doi-chieu/core/text/sentence-around'
import type { Subject } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'
import type { PlanFact } from './plan-spans.js'

/** A criterion with the facts of a plan that can prove it. */
export interface ProvedCriterion {
  readonly criterion: Criterion
  readonly subject: Extract<Subject, 'channel' | 'commitment'>
  readonly facts: readonly PlanFact[]
}

/** The words that name a channel prove little alone: the sentence that they stand in. */
function sentenceOf(text: string, { quote, start, end }: PlanFact): string | null {
  if (start === null || end === null) return quote
  const sentence = sentenceAround(text, start, end)
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
}

/** The facts of a plan under the criteria that they can prove, in the order of the text. */
export function criteriaFacts(
  plan: Answers['plans']['byId'],
  facts: Readonly<Record<Subject, readonly PlanFact[]>>,
): readonly ProvedCriterion[] {
  return communicationCriteria.map((criterion) => {
    const subject = criterion.channels.length > 0 ? 'channel' : 'commitment'
    const ids = new Set([
      ...plan.channel_mentions.flatMap((row) => (criterion.channels.includes(row.channel) ? [row.mention_id] : [])),
      ...plan.commitments.flatMap((row) => (criterion.commitments.includes(row.kind) ? [row.commitment_id] : [])),
    ])
    const found = facts[subject]
      .filter(({ id }) => ids.has(id))
      .map((fact) => ({ ...fact, quote: sentenceOf(plan.document.text, fact) }))
    // A sentence that names a thing twice proves it once.
    const once = new Map(found.toReversed().map((fact) => [`${fact.label}\n${fact.quote}`, fact] as const))
    return { criterion, subject, facts: [...once.values()].toReversed() }
  })
}
