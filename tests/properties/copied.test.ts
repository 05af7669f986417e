import { readdirSync, readFileSync } from 'node:fs'
import { SCORED_FINDINGS } from '@doi-chieu/quality/score-document'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { copies } from './copied.js'
import { difference, factLines } from './fact-lines.js'
import { plans, readPlan } from './read-plan.js'

const SYNTHETIC = inRepository('tests', 'gold', 'synthetic')
/** Every eighth synthetic plan: all of them take minutes. */
const others = readdirSync(SYNTHETIC)
  .filter((file) => /^\d{3}-.*\.txt$/.test(file))
  .filter((_, i) => i % 8 === 0)
  .map((file) => readFileSync(inRepository('tests', 'gold', 'synthetic', file), 'utf8'))
const sources = [...plans.map(({ source }) => source), ...others].map((source) => source.normalize('NFC'))

/** Facts by what they say: a sign before an item, a line above a text move them. */
const read = (source: string): readonly string[] => {
  const { text, facts } = readPlan(source)
  return factLines(text, facts)
    .map(({ line }) => line.replace(/ \d+-\d+$/, ''))
    .filter((line) => !line.startsWith('finding ') || SCORED.has(line.slice('finding '.length)))
}
const SCORED: ReadonlySet<string> = new Set<string>(SCORED_FINDINGS)
const before = sources.map(read)
const all = before.reduce((sum, { length }) => sum + length, 0)

/** Most of the facts that one way of copying may cost. */
const MOST_LOST = 0.01
/** Findings that it may add: a row of a table that stars part, a capital that damage has hidden. */
const MOST_FOUND = 2

describe('plans as they are copied', () => {
  it.each(copies)('have the same facts with %s', (_, copy) => {
    const changed = sources.flatMap((source, i) => difference(before[i] ?? [], read(copy(source))))
    const lost = changed.filter((line) => line.startsWith('- '))
    expect(lost.length / all, lost.slice(0, 20).join('\n')).toBeLessThan(MOST_LOST)
    const found = changed.filter((line) => line.startsWith('+ finding'))
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(MOST_FOUND)
  })
})
