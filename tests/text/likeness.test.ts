import { confusionDistance, isFarther, letterBits, meantLetters } from '@doi-chieu/ingest/match/confusion-distance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the distance of a word as read from the word that is meant', () => {
  it.each([
    ['ke', 'ke', 0],
    // Alike: a digit for a letter.
    ['c6ng', 'cong', 0.4],
    // The hooked u is read as two or three letters.
    ['irng', 'ung', 0.5],
    ['tirng', 'ung', 0.5],
    // Another letter, one too many, one too few.
    ['kx', 'ke', 1],
    ['kee', 'ke', 1],
    ['k', 'ke', 1],
  ])('%s for %s costs %d', (read, meant, cost) => {
    expect(confusionDistance(read, meant, 2)).toBeCloseTo(cost)
  })

  it('is Infinity beyond its limit, which no two numbers of four digits keep', () => {
    expect(confusionDistance('2021', '2022', 1.36)).toBe(Infinity)
    expect(confusionDistance('kxyz', 'ke', 2)).toBe(Infinity)
    expect(confusionDistance('k', 'kehoach', 2)).toBe(Infinity)
  })
})

describe('letters alone tell words apart', () => {
  /** Few letters, those of all confusions among them: most pairs are near. */
  const word = fc
    .array(fc.constantFrom(...'uwairtenohd604&$'.split('')), { minLength: 1, maxLength: 7 })
    .map((letters) => letters.join(''))

  it('only where the distance does', () => {
    const limits = fc.constantFrom(0.5, 1.02, 1.36, 1.7, 2.04)
    const toldRightly = fc.property(
      word,
      word,
      limits,
      (read, meant, limit) =>
        !isFarther(letterBits(read), meantLetters(meant), limit) || confusionDistance(read, meant, limit) === Infinity,
    )
    expect(fc.check(toldRightly, { numRuns: 20_000 }).counterexample).toBeNull()
  })

  it.each([
    ['xyz', 'tinh', true],
    ['hoach', 'hoach', false],
    ['h0ach', 'hoach', false],
    ['tirng', 'ung', false],
    ['kinh', 'phuong', true],
  ])('%s and %s: %s', (read, meant, farther) => {
    expect(isFarther(letterBits(read), meantLetters(meant), 1.36)).toBe(farther)
  })
})
