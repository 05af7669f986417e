import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'
import { cellsOf, randomOf, renderings, workOf, type ColumnName } from './rendered-table.js'

const ORDERS: readonly (readonly ColumnName[])[] = [
  ['task', 'lead', 'partners', 'time'],
  ['task', 'time', 'lead', 'partners'],
  ['task', 'lead', 'time', 'partners'],
  ['time', 'task', 'lead', 'partners'],
  ['task', 'time', 'lead'],
]

describe.each(Object.keys(renderings))('the same rows, laid out as %s', (name) => {
  const render = renderings[name]
  it.each(ORDERS.map((columns) => [columns.join(', '), columns] as const))('%s', (_, columns) => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomOf(seed)
      const work = workOf(random, 2 + random(5))
      const table = render?.(cellsOf(work, columns, random), columns) ?? ''
      const { assignments, findings } = factsOfBody(
        `II. PHÂN CÔNG NHIỆM VỤ\n\n${table}\n\nIII. KINH PHÍ\nKinh phí do ngân sách huyện bảo đảm.`,
      )
      const read = assignments.map(({ actor, task, partners, frequency, deadline }) => ({
        task,
        lead: actor,
        partners,
        time: frequency ?? deadline,
      }))
      expect({ table, read }).toEqual({
        table,
        read: work.map((row) => ({ ...row, partners: columns.includes('partners') ? row.partners : [] })),
      })
      expect(findings.filter(({ kind }) => kind === 'table_cut' || kind === 'bad_numbering')).toEqual([])
    }
  })
})
