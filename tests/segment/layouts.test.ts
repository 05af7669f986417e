import { describe, expect, it } from 'vitest'
import { heads } from './document-heads.js'
import { factsOf, outcomeOf, type LayoutCase } from './layout-case.js'
import { leftovers } from './leftovers.js'
import { otherTables } from './other-tables.js'
import { letters, numbering, pages } from './running-text.js'
import { cellsOneALine } from './tables-one-cell-a-line.js'
import { cellsBetweenBars } from './tables-with-bars.js'
import { cellsBySpaces } from './tables-with-spaces.js'

const groups: readonly (readonly [string, readonly LayoutCase[]])[] = [
  ['tables, one cell a line', cellsOneALine],
  ['tables with bars', cellsBetweenBars],
  ['tables set with spaces', cellsBySpaces],
  ['heads and ends', heads],
  ['pages and wraps', pages],
  ['numbering', numbering],
  ['letters', letters],
  ['other tables', otherTables],
  ['leftovers', leftovers],
]

describe.each(groups)('%s', (_, cases) => {
  describe.each(cases)('$name', (layout) => {
    const facts = factsOf(layout)
    const outcome = outcomeOf(facts)

    for (const part of ['assignments', 'channels', 'citations', 'findings', 'recipients'] as const) {
      const expected = layout[part]
      if (expected === undefined) continue
      it(part, () => {
        expect(outcome[part]).toEqual(expected)
      })
    }

    for (const [field, value] of Object.entries(layout.fields ?? {}))
      it(field, () => {
        expect(Object.entries(facts.plan).find(([name]) => name === field)?.[1]).toBe(value)
      })
  })
})
