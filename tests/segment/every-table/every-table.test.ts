import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { renderings } from './rendered.js'
import { tableCase, type TableCase } from './table-case.js'

const CASES = 100

/**
 * Cases of a hundred that are not read as they are meant, at most. What is left: names of bodies and officials that a line of a
 * narrow cell ends in the middle of, results and means in words that no list knows where only their order tells them from the
 * work, tables without ordinals whose rows are lines of cells, a title of a group in a column where names stand, and pages that
 * end inside a table whose first words stand alone. Of cells between blank lines a row is left unread where a line of its work
 * begins in a capital: text layers mix such cells.
 */
const LEFT: Readonly<Record<string, number>> = {
  'a cell a line': 2,
  'a cell a line, blank lines': 3,
  'a cell a line, wrapped': 11,
  'a cell a line, first words alone': 24,
  'bars on lines of their own': 3,
  'columns of spaces': 1,
  'columns of spaces, cells in the middle': 5,
  'columns of spaces, cells in the middle, no blank lines': 5,
  'cells of several lines between blank lines': 27,
}

const flat = (words: string): string =>
  words
    .replace(/[\s|]+/g, ' ')
    .replace(/;/g, ',')
    .trim()
    .replace(/[.,]$/, '')
    .toLowerCase()

function read({ assignments }: PlanFacts): readonly string[] {
  return assignments
    .filter(({ layout }) => layout === 'table')
    .map(({ actor, task, partners, frequency, deadline }) =>
      [actor, task, partners.join(', '), frequency ?? deadline ?? ''].map(flat).join(' | '),
    )
}

function meant({ work }: TableCase): readonly string[] {
  return work.map(({ actor, task, partners, time }) => [actor, task, partners.join(', '), time].map(flat).join(' | '))
}

/** Quotes of commitments and channels that lie over the border of a cell. */
function overBorders(facts: PlanFacts, { cells }: TableCase): readonly string[] {
  const known = [...cells, 'Kinh phí do ngân sách bảo đảm'].map(flat)
  return [...facts.commitments, ...facts.channel_mentions]
    .map(({ quote }) => flat(quote))
    .filter((quote) => !known.some((cell) => cell.includes(quote)))
}

describe('the same work in every table', () => {
  it.each(Object.keys(renderings))('%s', (rendering) => {
    const wrong: number[] = []
    for (let seed = 1; seed <= CASES; seed++) {
      const each = tableCase(rendering, seed)
      const { facts } = readPlan(each.text)
      if (facts === null) throw new Error(`not taken for a plan: ${String(seed)}`)
      const cut = facts.findings.some(({ kind }) => kind === 'bad_numbering')
      const right = read(facts).join('\n') === meant(each).join('\n') && overBorders(facts, each).length === 0 && !cut
      if (!right) wrong.push(seed)
    }
    expect({ rendering, wrong: wrong.length <= (LEFT[rendering] ?? 0) ? [] : wrong }).toEqual({ rendering, wrong: [] })
  })
})
