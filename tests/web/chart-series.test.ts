import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { strengthLevel, strengthRanges } from '@doi-chieu/web/charts/channel-heatmap/channel-heatmap.series'
import { channelFamily, channelFamilyCodes } from '@doi-chieu/web/charts/channel-shares/channel-families'
import { citationLevel, documentsByLevel } from '@doi-chieu/web/charts/citation-matrix/citation-matrix.series'
import { longestBar, rankedBars } from '@doi-chieu/web/charts/count-bars/count-bars.series'
import { dutyMatrixSeries } from '@doi-chieu/web/charts/duty-matrix/duty-matrix.series'
import { wordsAfter, wordsBefore } from '@doi-chieu/web/evidence/surroundings'
import { groupLines } from '@doi-chieu/web/ui/grid/grid-model'
import { moveInGrid } from '@doi-chieu/web/ui/grid/grid-moves'
import type { Selection } from '@doi-chieu/web/state/selection'
import { expect, test } from 'vitest'

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [5, 4],
  [50, 4],
])('%s mentions have shade %s', (mentions, level) => {
  expect(strengthLevel(mentions)).toBe(level)
})

test('the key names every shade once', () => {
  expect(strengthRanges()).toEqual([
    { level: 1, text: '1' },
    { level: 2, text: '2' },
    { level: 3, text: '3–4' },
    { level: 4, text: '≥ 5' },
  ])
})

test('every channel has a family', () => {
  for (const channel of channelCodes.codes) expect(channelFamilyCodes).toContain(channelFamily(channel))
})

test('documents stand by the level of their issuer, unknown levels last, and keep their order within', () => {
  const document = (legal_document_id: string, issuer_level: 'central' | 'province' | 'party' | null) => ({
    legal_document_id,
    issuer_level,
    number: null,
    doc_type: 'Luật',
    issuer: null,
    issued_on: null,
    title: null,
    source: 'cited_only' as const,
    plans_with: 1,
    citations: 1,
  })
  const order = documentsByLevel([
    document('a', null),
    document('b', 'province'),
    document('c', 'central'),
    document('d', 'province'),
    document('e', 'party'),
  ])
  expect(order.map(({ legal_document_id }) => legal_document_id).join('')).toBe('ecbda')
})

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [9, 4],
])('%s citations have shade %s', (citations, level) => {
  expect(citationLevel(citations)).toBe(level)
})

const times = { with_deadline: 0, with_frequency: 0 }

test('duties: totals of roles and duties, empty roles left out, most first', () => {
  const sum = (assignments: number, clear: number) => ({ assignments, clear, clarity: null, plans_with: 1 })
  const series = dutyMatrixSeries({
    roles: [
      { actor_role: 'leadership', ...sum(1, 1) },
      { actor_role: 'office', ...sum(3, 1) },
      { actor_role: 'council', ...sum(0, 0) },
    ],
    duties: [
      { duty: 'lead', ...sum(1, 1) },
      { duty: 'execute', ...sum(3, 1) },
    ],
    cells: [
      { actor_role: 'leadership', duty: 'lead', ...times, assignments: 1, clear: 1, plans_with: 1 },
      { actor_role: 'office', duty: 'execute', ...times, assignments: 3, clear: 1, plans_with: 1 },
    ],
  })
  expect(series.roles).toEqual(['office', 'leadership'])
  expect(series.mark('office', 'execute')).toEqual({ assignments: 3, clear: 1 })
  expect(series.mark('office', 'lead')).toBeUndefined()
  expect(series.mark('office', null)).toEqual({ assignments: 3, clear: 1 })
  expect(series.mark(null, null)).toEqual({ assignments: 4, clear: 2 })
})

const selection: Selection = { subject: 'commitment', plan: null, facets: {} }
const bar = (key: string, count: number) => ({ key, label: key, count, plans: 1, selection, words: '' })

test('bars: longest first, nothing empty, the unknown last', () => {
  expect(rankedBars([bar('a', 1), bar('', 9), bar('b', 0), bar('c', 5)]).map(({ key }) => key)).toEqual(['c', 'a', ''])
})

test('the longest bar is told wherever it stands, but never the unknown', () => {
  expect(longestBar([bar('party', 6), bar('central', 16), bar('', 90), bar('province', 16)])?.key).toBe('central')
  expect(longestBar([bar('', 3), bar('a', 0)])).toBeUndefined()
})

test('neighbouring lines of a group stand together', () => {
  const line = (key: string, group?: string) => ({ key, label: key, ...(group === undefined ? {} : { group }) })
  const groups = groupLines([line('a', 'x'), line('b', 'x'), line('c', 'y'), line('d')])
  expect(groups.map(({ name, first, lines }) => [name, first, lines.length])).toEqual([
    ['x', 0, 2],
    ['y', 2, 1],
    [null, 3, 1],
  ])
  expect(groupLines([])).toEqual([])
})

test.each([
  ['ArrowRight', false, { row: 2, column: 3 }],
  ['ArrowLeft', false, { row: 2, column: 1 }],
  ['ArrowUp', false, { row: 1, column: 2 }],
  ['ArrowDown', false, { row: 3, column: 2 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 5, column: 4 }],
  ['PageDown', false, { row: 5, column: 2 }],
  ['PageUp', false, { row: 0, column: 2 }],
  ['x', false, null],
  ['Tab', false, null],
] as const)('key %s (ctrl %s) leads from 2,2 to %j', (key, ctrl, place) => {
  expect(moveInGrid({ row: 2, column: 2 }, { key, ctrl }, { rows: 6, columns: 5, top: 0 })).toEqual(place)
})

test('column heads are reached from the first row where the grid has them, its corner never', () => {
  const size = { rows: 6, columns: 5, top: -1 }
  const up = { key: 'ArrowUp', ctrl: false }
  expect(moveInGrid({ row: 0, column: 2 }, up, size)).toEqual({ row: -1, column: 2 })
  expect(moveInGrid({ row: 0, column: 0 }, up, size)).toEqual({ row: -1, column: 1 })
  expect(moveInGrid({ row: -1, column: 2 }, up, size)).toEqual({ row: -1, column: 2 })
  expect(moveInGrid({ row: -1, column: 1 }, { key: 'ArrowLeft', ctrl: false }, size)).toEqual({ row: -1, column: 1 })
  expect(moveInGrid({ row: -1, column: 1 }, { key: 'Home', ctrl: true }, size)).toEqual({ row: 0, column: 0 })
})

test('surroundings are cut between words and lose formatting marks only', () => {
  expect(wordsBefore('')).toBe('')
  expect(wordsAfter('  \n')).toBe('')
  expect(wordsBefore('### **Mục 1.** Trên ')).toBe('… Mục 1. Trên ')
  const long = 'từ '.repeat(100)
  expect(wordsBefore(`${long}cuối`)).toMatch(/^… (từ )+cuối$/)
  expect(wordsAfter(`đầu ${long}`)).toMatch(/^đầu( từ)+ …$/)
  expect(wordsAfter(`đầu ${long}`).length).toBeLessThan(120)
})
