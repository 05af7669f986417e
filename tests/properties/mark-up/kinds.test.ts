import { describe, expect, it } from 'vitest'
import { carrier, written } from './carrier.js'
import { difference } from '../fact-lines.js'
import { factsOf } from './facts.js'
import { kinds } from './kinds.js'

const plain = factsOf(written())
const places = [...new Set(carrier.map(({ place }) => place))]

/** Kinds of places that bear the mark-up together; between them stand those that bear none. */
const GROUPS = 4

it('the carrier has facts', () => {
  expect(plain.length).toBeGreaterThan(40)
})

describe.each(Object.entries(kinds))('the same facts with %s', (_, kind) => {
  it.each(Array.from({ length: GROUPS }, (_, group) => places.filter((_, i) => i % GROUPS === group)))(
    'in %s, %s, %s and others',
    (...wanted) => {
      const source = written((text, place) => (wanted.includes(place) ? (kind(text) ?? text) : text))
      expect(difference(plain, factsOf(source))).toEqual([])
    },
  )

  it('everywhere', () => {
    expect(difference(plain, factsOf(written((text) => kind(text) ?? text)))).toEqual([])
  })
})
