import type { PlanFact } from './plan-spans.js'

/** Facts that say the same thing of several places: one entry, many quotes. */
interface FactGroup {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly severity: PlanFact['severity']
  readonly facts: readonly PlanFact[]
}

/** Gathers facts with the same label, severity and, for findings, the same message; in the order of first appearance. */
export function factGroups(facts: readonly PlanFact[]): readonly FactGroup[] {
  const groups = new Map<string, { first: PlanFact; facts: PlanFact[] }>()
  for (const fact of facts) {
    // The section of a channel differs from place to place; the message of a finding is what it says.
    const key = [fact.severity ?? '', fact.label, fact.subject === 'channel' ? '' : fact.note].join('\u0000')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: fact, facts: [fact] })
    else group.facts.push(fact)
  }
  return [...groups.values()].map(({ first, facts: together }) => ({
    key: first.id,
    label: first.label,
    note: first.subject === 'channel' ? '' : first.note,
    severity: first.severity,
    facts: together,
  }))
}
