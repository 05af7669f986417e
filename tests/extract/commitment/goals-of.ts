import { factsOfBody } from '../small-plan.js'

/** What a plan whose section has one sentence commits to: `comparator value unit` of each commitment of a kind. */
export function goalsOf(kind: 'target' | 'frequency', heading: string, sentence: string): readonly string[] {
  return factsOfBody(`II. ${heading}\n1. ${sentence}`)
    .commitments.filter((each) => each.kind === kind)
    .map(({ comparator, value, unit }) => `${comparator ?? ''}${value ?? '–'} ${unit ?? '–'}`)
}

/** How many commitments of a kind a plan has whose section has one sentence. */
export function countOf(kind: 'reporting' | 'budget' | 'frequency', heading: string, sentence: string): number {
  return factsOfBody(`II. ${heading}\n1. ${sentence}`).commitments.filter((each) => each.kind === kind).length
}
