import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { changes, factLines } from './fact-lines.js'
import { plans, readPlan } from './read-plan.js'
import { typings, withoutStops } from './typed-by-hand.js'

const SYNTHETIC = inRepository('tests', 'gold', 'synthetic')
/** Every fourth synthetic plan: some thirty seconds would go on all of them. */
const others = readdirSync(SYNTHETIC)
  .filter((file) => /^\d{3}-.*\.txt$/.test(file))
  .filter((_, i) => i % 4 === 0)
  .map((file) => readFileSync(inRepository('tests', 'gold', 'synthetic', file), 'utf8'))

const read = (source: string): ReturnType<typeof factLines> => {
  const { text, facts } = readPlan(source)
  return factLines(text, facts).filter(({ line }) => !line.startsWith('finding duplicate'))
}
const sources = [...plans.map(({ source }) => source), ...others].map((source) => source.normalize('NFC'))
const before = sources.map(read)
const all = before.reduce((sum, { length }) => sum + length, 0)

/** Most of the facts that one way of typing may cost: without spaces behind commas some issuers and lists are lost. */
const MOST_LOST = 0.012

const lostBy = (type: (source: string) => string): readonly string[] =>
  sources.flatMap((source, i) => changes(before[i] ?? [], read(type(source))).filter((line) => line.startsWith('- ')))

describe('plans typed by hand', () => {
  it.each(typings)('have the same facts with %s', (_, type) => {
    const lost = lostBy(type)
    expect(lost.length / all, lost.slice(0, 20).join('\n')).toBeLessThan(MOST_LOST)
  })

  it('keep nearly all facts without stops and semicolons at the end of lines', () => {
    const lost = lostBy(withoutStops)
    expect(lost.length / all, lost.slice(0, 20).join('\n')).toBeLessThan(0.035)
  })
})
