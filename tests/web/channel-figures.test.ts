import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { countColumns, type PlanRow } from '@doi-chieu/web/charts/arrange/plan-matrix'
import { channelPlanMatrix } from '@doi-chieu/web/charts/channel-heatmap/channel-heatmap.series'
import {
  channelValue,
  differenceLevel,
  peerMedians,
  shareLevel,
} from '@doi-chieu/web/charts/channel-heatmap/channel-measure'
import { channelFamilyCodes, type ChannelFamily } from '@doi-chieu/web/charts/channel-shares/channel-families'
import { barLayout } from '@doi-chieu/web/charts/channel-shares/bar-layout'
import { firstLineOver, LINE } from '@doi-chieu/web/charts/name-lines'
import { leadingFamilies, planBars, shareBars } from '@doi-chieu/web/charts/channel-shares/channel-shares.series'
import { familyHeads } from '@doi-chieu/web/charts/channel-shares/family-heads'
import { labelPlaces } from '@doi-chieu/web/charts/channel-shares/label-places'
import { denominatorSchema } from '@doi-chieu/web/state/matrix-state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planHead } from './plan-head.js'

const row = (id: string, values: Readonly<Record<string, number>>, more: Partial<PlanRow> = {}): PlanRow => ({
  plan: planHead({ plan_id: id, place_name: id }),
  status: 'not_found',
  values: new Map(Object.entries(values)),
  total: Object.keys(values).length,
  ...more,
})
const some = fc
  .dictionary(fc.constantFrom(...channelCodes.codes), fc.integer({ min: 1, max: 40 }), { minKeys: 1 })
  .map((values) => row('p', values))

test('an answer of the API becomes a matrix with its own totals', () => {
  const plan = planHead({ plan_id: 'p' })
  const cells = [{ channel: 'portal' as const, mentions: 3, share: 1 }]
  const { rows, columns } = channelPlanMatrix(
    {
      n_plans: 1,
      total: 1,
      limit: 1,
      offset: 0,
      columns: [{ channel: 'portal', plans_with: 1, share: 1, mentions: 3 }],
      rows: [{ plan, status: 'not_found', channels: 1, mentions: 3, cells }],
    },
    (channel) => channel.toUpperCase(),
  )
  expect(columns).toEqual([{ key: 'portal', name: 'PORTAL', plans: 1, sum: 3 }])
  expect(rows.map(({ total, values }) => [total, [...values]])).toEqual([[1, [['portal', 3]]]])
  expect(countColumns(rows, [{ key: 'portal', name: 'PORTAL' }])).toEqual(columns)
})

test('a name over its bar stands next to it, however many lines the longest name takes', () => {
  const { over } = barLayout(['Xã Ngọc Kỳ 2022', 'Sở Thông tin và Truyền thông 2022 (tỉnh Thừa Thiên Huế)'], true)
  expect(over).toBe(2 * LINE)
  expect([1, 2].map((lines) => over - (firstLineOver(lines, over) + (lines - 1) * LINE))).toEqual([4, 4])
})

test('bars of plans with one name have their places in their names, which stand nowhere else', () => {
  const department = (id: string, place_province: string) => {
    const made = row(id, { portal: 1 })
    return { ...made, plan: { ...made.plan, place_name: 'Sở Y tế', plan_year: 2024, place_province } }
  }
  const rows = [department('a', 'tỉnh Đồng Tháp'), department('b', 'tỉnh Tiền Giang'), row('xã Tân Lập', { press: 1 })]
  expect(shareBars(planBars(rows), 'mentions').map(({ name }) => name)).toEqual([
    'Sở Y tế 2024 (tỉnh Đồng Tháp)',
    'Sở Y tế 2024 (tỉnh Tiền Giang)',
    expect.stringMatching(/^Xã Tân Lập/),
  ])
})

test.each(denominatorSchema.options)('shares of %s are parts of their whole', (of) => {
  fc.assert(
    fc.property(some, (made) => {
      const [bar] = shareBars(planBars([made]), of)
      const sum = (part: 'counts' | 'shares'): number =>
        channelFamilyCodes.reduce((total, family) => total + (bar?.[part][family] ?? 0), 0)
      const mentions = [...made.values.values()].reduce((total, value) => total + value, 0)
      expect(sum('counts')).toBe(of === 'mentions' ? mentions : made.values.size)
      expect(bar?.whole).toBe(of === 'listed' ? channelCodes.codes.length : sum('counts'))
      expect(sum('shares')).toBeCloseTo(of === 'listed' ? made.values.size / channelCodes.codes.length : 1, 10)
    }),
  )
})

test('a plan without channels has no bar; a group counts all its plans', () => {
  expect(shareBars(planBars([row('p', {})]), 'mentions')).toEqual([])
  const group = {
    key: 'g',
    name: 'g',
    plan_id: null,
    of: 'province:x',
    rows: [row('a', { press: 3 }), row('b', { press: 1, portal: 4 })],
  }
  const [bar] = shareBars([group], 'mentions')
  expect([bar?.plans, bar?.whole, bar?.shares.broadcast, bar?.shares.online]).toEqual([2, 8, 0.5, 0.5])
  expect(shareBars([group], 'listed')[0]?.whole).toBe(48)
})

test('the families that lead in most bars, with all that share the first place', () => {
  const of = (...rows: readonly PlanRow[]) => leadingFamilies(shareBars(planBars(rows), 'mentions'))
  expect(of()).toBeNull()
  expect(of(row('a', {}))).toBeNull()
  expect(of(row('a', { portal: 3, press: 1 }), row('b', { press: 1 }), row('c', { portal: 1 }))).toEqual({
    families: ['online'],
    bars: 2,
  })
  expect(of(row('a', { portal: 1, press: 1 }))).toEqual({ families: ['broadcast', 'online'], bars: 1 })
  expect(of(row('a', { portal: 2 }), row('b', { press: 1 }), row('c', {}))).toEqual({
    families: ['broadcast', 'online'],
    bars: 1,
  })
})

test('the median is that of the group, over plans that could be read', () => {
  const at = (id: string, district: string, press: number, status: PlanRow['status'] = 'not_found'): PlanRow =>
    row(id, press === 0 ? {} : { press }, { plan: planHead({ plan_id: id, place_district: district }), status })
  const rows = [at('a', 'A', 1), at('b', 'A', 5), at('c', 'A', 0, 'unreadable'), at('d', 'B', 4), at('e', 'B', 0)]
  const one = (group: 'none' | 'district', id: string): readonly unknown[] => {
    const peers = peerMedians(rows, ['press'], group).get(id)
    return [peers?.n, peers?.medians.get('press')]
  }
  expect(one('none', 'a')).toEqual([4, 2.5])
  expect(one('district', 'a')).toEqual([2, 3])
  expect(one('district', 'e')).toEqual([2, 2])
})

test.each([
  [{ press: 3, portal: 1 }, 'press', 'count', { kind: 'count', mentions: 3 }],
  [{ press: 3, portal: 1 }, 'press', 'share', { kind: 'share', mentions: 3, share: 0.75 }],
  [{ press: 3 }, 'portal', 'share', null],
  [{ press: 3 }, 'press', 'median', { kind: 'median', mentions: 3, median: 1, difference: 2, peers: 7 }],
  [{ portal: 3 }, 'press', 'median', { kind: 'median', mentions: 0, median: 1, difference: -1, peers: 7 }],
  [{ press: 3 }, 'survey_feedback', 'median', null],
] as const)('%j, %s as %s is %j', (values, key, measure, value) => {
  const peers = { n: 7, medians: new Map([['press', 1]]) }
  expect(channelValue(row('p', values), key, measure, peers)).toEqual(value)
})

test('nothing is compared where nothing could be read', () => {
  const peers = { n: 7, medians: new Map([['press', 1]]) }
  expect(channelValue(row('p', {}, { status: 'unreadable' }), 'press', 'median', peers)).toBeNull()
})

test.each([
  [0.01, 1],
  [0.05, 2],
  [0.1, 3],
  [0.2, 4],
])('a share of %s has shade %s', (share, level) => {
  expect(shareLevel(share)).toBe(level)
})

test.each([
  [0.5, 1],
  [-1.5, 1],
  [2, 2],
  [-4, 3],
])('a difference of %s has shade %s', (difference, level) => {
  expect(differenceLevel(difference)).toBe(level)
})

const label = fc.record({ centre: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 10, max: 120 }) })

test('labels over marks keep their order and their distance within the room, and stand over their mark where nobody else does', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (made) => {
      const labels = made.toSorted((a, b) => a.centre - b.centre)
      const room = 600
      const places = labelPlaces(labels, room)
      const needed = labels.reduce((sum, { width }) => sum + width + 14, -14)
      expect(places === null).toBe(needed > room)
      const placed = places ?? []
      for (const [index, left] of placed.entries()) {
        expect(left).toBeGreaterThanOrEqual(-1e-6)
        const width = labels[index]?.width ?? 0
        expect(left + width).toBeLessThanOrEqual((placed[index + 1] ?? room + 14) - 14 + 1e-6)
      }
    }),
  )
  expect(labelPlaces([{ centre: 100, width: 60 }], 600)).toEqual([70])
  expect(
    labelPlaces(
      [
        { centre: 100, width: 60 },
        { centre: 104, width: 60 },
      ],
      600,
    ),
  ).toEqual([35, 109])
})

const shares = (parts: readonly number[]): Record<ChannelFamily, number> => {
  const [broadcast = 0, in_person = 0, online = 0, display = 0, response = 0, partners = 0] = parts
  return { broadcast, in_person, online, display, response, partners }
}

test.each([
  ['even parts of a wide bar, on one line', [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6], 900, 6, 1],
  ['even parts of a middling bar, broken', [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6], 600, 6, 2],
  ['a family that the bar lacks is left to the key', [0.3, 0.3, 0.4], 900, 3, 1],
  ['segments too small to stand under their names', [0.04, 0.04, 0.04, 0.04, 0.04, 0.04], 900, 0, 0],
  ['a telephone', [0.2, 0.2, 0.3, 0.1, 0.1, 0.1], 230, 0, 0],
])('names over the first bar: %s', (_, parts, room, count, lines) => {
  const heads = familyHeads(shares(parts), (family) => `Nhóm kênh ${family.slice(0, 6)}`, room, room)
  expect(heads).toHaveLength(count)
  expect(Math.max(0, ...heads.map((head) => head.lines.length))).toBe(lines)
})
