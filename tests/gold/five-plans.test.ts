import { withLetterNoise } from '@doi-chieu/quality/letter-noise'
import { readGold } from '@doi-chieu/quality/read-facts'
import { scoreSet } from '@doi-chieu/quality/score-set'
import { addScores, detectionKinds, fieldKinds, measures, share } from '@doi-chieu/quality/score-tally'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { detectionFloors, fieldFloors, noiseFloors } from './score-floors.js'

const pairs = readGold(inRepository('tests', 'gold', 'annotations'), inRepository('data', 'plans'))
const total = addScores(scoreSet(pairs))

describe('the five annotated plans', () => {
  it.each(detectionKinds)('%s: F1 does not fall below its floor', (kind) => {
    expect(measures(total.detection[kind]).f1, total.notes.join('\n')).toBeGreaterThanOrEqual(detectionFloors[kind])
  })

  it.each(fieldKinds)('%s: share right does not fall below its floor', (kind) => {
    expect(share(total.fields[kind]), total.notes.join('\n')).toBeGreaterThanOrEqual(fieldFloors[kind])
  })
})

describe('letter noise', () => {
  it.each(noiseFloors)('$kind at $share', ({ kind, share: level, recall, precision }) => {
    const runs = [1, 2, 3].map((seed) =>
      measures(addScores(scoreSet(pairs, (source) => withLetterNoise(source, level, seed))).detection[kind]),
    )
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(runs.map((run) => run.recall))).toBeGreaterThanOrEqual(recall)
    expect(mean(runs.map((run) => run.precision))).toBeGreaterThanOrEqual(precision)
  })
})
