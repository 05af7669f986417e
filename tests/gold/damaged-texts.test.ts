import { damaged, damages } from '@doi-chieu/quality/damage'
import { soundOnly } from '@doi-chieu/quality/damage-table'
import { lettersOf } from '@doi-chieu/quality/letters'
import { factsOfTexts, readGold } from '@doi-chieu/quality/read-facts'
import { scoreSet } from '@doi-chieu/quality/score-set'
import { addScores, measures, share } from '@doi-chieu/quality/score-tally'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { damageFloors } from './score-floors.js'

const folder = inRepository('tests', 'gold', 'synthetic')
const pairs = soundOnly(readGold(folder, folder)).filter((_, i) => i % 6 === 0)

function named(name: string): (typeof damages)[number] {
  const damage = damages.find((each) => each.name === name)
  if (damage === undefined) throw new Error(name)
  return damage
}

it.each(damages)('$name keeps the letters of a text', (damage) => {
  for (const { source } of pairs) {
    const kept = lettersOf(damaged(damage, source)).letters
    expect(kept.startsWith(lettersOf(source.normalize('NFC')).letters)).toBe(true)
    expect(damaged(damage, source)).toBe(damaged(damage, source))
  }
})

it.each([
  ['noisy', 'noisy'],
  ['noisy-unmarked', 'noisy'],
  ['unmarked', 'diacritics_lost'],
  ['parted', 'clean'],
] as const)('a text is read %s as %s', (name, quality) => {
  const [first] = factsOfTexts(
    pairs.slice(0, 1).map(({ file, source }) => ({ file, source: damaged(named(name), source) })),
  )
  expect(first?.document.text_quality).toBe(quality)
})

describe.each(damageFloors)('texts damaged: $name', ({ name, plan, ...kinds }) => {
  const total = addScores(scoreSet(pairs, (source) => damaged(named(name), source)))

  it.each(['numbered', 'unnumbered', 'channels', 'assignments', 'commitments'] as const)('%s', (kind) => {
    expect(measures(total.detection[kind]).f1, total.notes.join('\n')).toBeGreaterThanOrEqual(kinds[kind])
  })

  it('plan fields', () => {
    expect(share(total.fields.plan_fields)).toBeGreaterThanOrEqual(plan)
  })
})
