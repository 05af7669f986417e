import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { describe, expect, test } from 'vitest'
import { answerOf } from './locality-answer.js'
import { localityCases } from './locality-cases.js'

const registry = loadRegistry()

describe('a unit from what a text says', () => {
  test.each(localityCases.map((each) => [`${each.said} (${each.when ?? 'no year'})`, each] as const))(
    '%s',
    (_, each) => {
      expect(answerOf(each, registry).words).toBe(each.means)
    },
  )

  test('the table is large enough', () => {
    expect(localityCases.length).toBeGreaterThanOrEqual(150)
  })

  test('no answer of the table is wrong and sure of itself', () => {
    const sure = localityCases.filter((each) => {
      const { words, answer } = answerOf(each, registry)
      return answer.status === 'resolved' && answer.confidence >= 0.7 && words !== each.means
    })
    expect(sure.map((each) => each.said)).toEqual([])
  })
})
