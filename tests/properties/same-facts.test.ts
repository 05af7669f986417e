import { describe, expect, it } from 'vitest'
import { changes, factLines } from './fact-lines.js'
import { plans, readPlan } from './read-plan.js'
import { rewrap, withPages } from './relayout.js'

const read = (source: string): ReturnType<typeof factLines> => {
  const { text, facts } = readPlan(source)
  return factLines(text, facts)
}

describe.each(plans)('$file', ({ source }) => {
  const before = read(source)

  it('has facts', () => {
    expect(before.length).toBeGreaterThan(20)
  })

  it('has the same facts decomposed (NFD)', () => {
    expect(changes(before, read(source.normalize('NFD')))).toEqual([])
  })

  it('has the same facts with CRLF and CR line ends', () => {
    expect(changes(before, read(source.replace(/\r?\n/g, '\r\n')))).toEqual([])
    expect(changes(before, read(source.replace(/\r?\n/g, '\r')))).toEqual([])
  })

  it('has the same facts behind a byte order mark', () => {
    expect(changes(before, read(`\ufeff${source}`))).toEqual([])
  })

  it.each([3, 7])('has the same facts with a page break before every %i. paragraph', (step) => {
    expect(changes(before, read(withPages(source, step)))).toEqual([])
  })

  it('has the same facts with table bars around its lines', () => {
    const barred = source.replace(/^(?=.*\S)([^|\n]*)$/gm, '| $1 |')
    expect(changes(before, read(barred))).toEqual([])
  })

  it.each([60, 75, 90])('has the same facts re-wrapped at %i', (width) => {
    expect(changes(before, read(rewrap(source, width)))).toEqual([])
  })
})
