import { communicationCriteria, type Criterion } from '@doi-chieu/core/criterion/communication-criteria'
import type { Subject } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'
import type { PlanFact } from './plan-spans.js'

/** A criterion with the facts of a plan that can prove it. */
export interface ProvedCriterion {
  readonly criterion: Criterion
  readonly subject: Extract<Subject, 'channel' | 'commitment'>
  readonly facts: readonly PlanFact[]
}

/** The facts of a plan under the criteria that they can prove, in the order of the text. */
export function criteriaFacts(
  plan: Pick<Answers['plans']['byId'], 'channel_mentions' | 'commitments'>,
  facts: Readonly<Record<Subject, readonly PlanFact[]>>,
): readonly ProvedCriterion[] {
  return communicationCriteria.map((criterion) => {
    const subject = criterion.channels.length > 0 ? 'channel' : 'commitment'
    const ids = new Set([
      ...plan.channel_mentions.flatMap((row) => (criterion.channels.includes(row.channel) ? [row.mention_id] : [])),
      ...plan.commitments.flatMap((row) => (criterion.commitments.includes(row.kind) ? [row.commitment_id] : [])),
    ])
    return { criterion, subject, facts: facts[subject].filter(({ id }) => ids.has(id)) }
  })
}
