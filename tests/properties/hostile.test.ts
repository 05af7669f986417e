import { adversarialTexts } from '@doi-chieu/quality/bench-adversarial'
import { describe, expect, it } from 'vitest'
import { readPlan } from './read-plan.js'

/** Generous on purpose: linear work takes a fraction of a second, work that grows with the square of the length minutes. */
const SECONDS = 20

describe('ten thousand repeats of any trigger', () => {
  it.each(adversarialTexts())('$name', ({ text }) => {
    const start = performance.now()
    readPlan(text)
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS)
  })
})
