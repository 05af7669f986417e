import { readFileSync } from 'node:fs'
import { factsOfTexts, readGold } from '@doi-chieu/quality/read-facts'
import { scoreSet } from '@doi-chieu/quality/score-set'
import { addScores, detectionKinds, measures, share } from '@doi-chieu/quality/score-tally'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { syntheticSets } from './score-floors.js'

const folder = inRepository('tests', 'gold', 'synthetic')
const pairs = readGold(folder, folder)

describe.each(syntheticSets)('synthetic plans $name', ({ begins, kinds, fields }) => {
  const total = addScores(scoreSet(pairs.filter(({ file }) => begins.test(file))))

  it.each(detectionKinds)('%s: F1 does not fall below its floor', (kind) => {
    expect(measures(total.detection[kind]).f1, total.notes.join('\n')).toBeGreaterThanOrEqual(kinds[kind])
  })

  it.each(['citation_record', 'duty', 'plan_fields', 'quote_exact'] as const)('%s: share right', (kind) => {
    expect(share(total.fields[kind]), total.notes.join('\n')).toBeGreaterThanOrEqual(fields[kind])
  })
})

describe('near misses', () => {
  it.each(['no-plan-bao-cao.txt', 'no-plan-giay-moi.txt'])('%s carries no plan', (file) => {
    const source = readFileSync(inRepository('tests', 'gold', 'synthetic', file), 'utf8')
    expect(factsOfTexts([{ file, source }])).toEqual([null])
  })
})

it.each(pairs)('rows of $file have ids of their own', ({ file, source }) => {
  const ids = factsOfTexts([{ file, source }]).flatMap((facts) => [
    ...(facts?.legal_citations ?? []).map((row) => row.citation_id),
    ...(facts?.channel_mentions ?? []).map((row) => row.mention_id),
    ...(facts?.assignments ?? []).map((row) => row.assignment_id),
    ...(facts?.commitments ?? []).map((row) => row.commitment_id),
    ...(facts?.findings ?? []).map((row) => row.finding_id),
  ])
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
})
