import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { peerRuleSchema } from '@doi-chieu/core/benchmark/peer-rule'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { planOrderSchema } from '@doi-chieu/web/state/plans-request'
import { readSelection, subjectSchema, writeSelection, type Selection } from '@doi-chieu/web/state/selection'
import {
  defaultViewState,
  filterOf,
  parseSearch,
  readViewState,
  writeViewState,
  type ViewState,
} from '@doi-chieu/web/state/view-state'
import { readSide, writeSide, type SideFilter } from '@doi-chieu/web/state/written-filter'
import {
  cellMeasureSchema,
  columnOrderSchema,
  denominatorSchema,
  rowGroupSchema,
} from '@doi-chieu/web/state/matrix-state'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const name = fc.string({ minLength: 1, unit: 'binary' })
const year = fc.integer({ min: 1990, max: 2100 })
const side: fc.Arbitrary<SideFilter> = fc.record({
  unit: fc.uniqueArray(name, { maxLength: 2 }),
  plan: fc.uniqueArray(name, { maxLength: 2 }),
  province: fc.uniqueArray(name, { maxLength: 2 }),
  district: fc.uniqueArray(name, { maxLength: 2 }),
  level: fc.uniqueArray(fc.constantFrom(...localityLevelCodes.codes), { maxLength: 2 }),
  year: fc.uniqueArray(year, { maxLength: 2 }),
})
const writtenSide = side.filter(wellFormed).map(writeSide)
const selection: fc.Arbitrary<Selection> = fc.record(
  {
    subject: fc.constantFrom(...subjectSchema.options),
    plan: fc.option(name),
    of: writtenSide,
    by: fc.constant('plan' as const),
    facets: fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,9}$/), name, { maxKeys: 3 }),
  },
  { requiredKeys: ['subject', 'plan', 'facets'] },
)
const state: fc.Arbitrary<ViewState> = fc.record({
  year: fc.uniqueArray(year),
  level: fc.uniqueArray(fc.constantFrom(...localityLevelCodes.codes)),
  province: fc.uniqueArray(name),
  district: fc.uniqueArray(name),
  plan: fc.uniqueArray(name),
  unit: fc.uniqueArray(name),
  units: fc.constantFrom('then', 'now'),
  lang: fc.option(fc.constantFrom('vi', 'en')),
  open: fc.option(selection.filter(wellFormed).map(writeSelection)),
  side: fc.uniqueArray(writtenSide),
  subject: fc.option(writtenSide),
  peers: fc.uniqueArray(fc.constantFrom(...peerRuleSchema.options)),
  programme: fc.option(name),
  order: fc.constantFrom(...planOrderSchema.options),
  term: fc.string({ unit: 'binary', maxLength: 40 }),
  actor: fc.string({ unit: 'binary', maxLength: 40 }),
  task: fc.string({ unit: 'binary', maxLength: 40 }),
  words: fc.string({ unit: 'binary', maxLength: 40 }),
  q: fc.string({ unit: 'binary', maxLength: 40 }),
  within: fc.option(fc.constantFrom(...subjectSchema.options)),
  at: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
  hide: fc.uniqueArray(fc.constantFrom(...subjectSchema.options)),
  facts: fc.constantFrom('finding', 'channel', 'citation', 'assignment', 'commitment', 'outline', 'about'),
  sort: fc.oneof(
    fc.constantFrom('place', 'name', 'total', 'least', 'like'),
    fc.stringMatching(/^(?:by|least)\.[a-z_0-9-]{1,40}$/),
  ),
  cols: fc.constantFrom(...columnOrderSchema.options),
  group: fc.constantFrom(...rowGroupSchema.options),
  page: fc.integer({ min: 1, max: 999_999_999 }),
  measure: fc.constantFrom(...cellMeasureSchema.options),
  of: fc.constantFrom(...denominatorSchema.options),
  cited: fc.uniqueArray(fc.constantFrom(...issuerLevelCodes.codes, 'unknown' as const)),
  across: fc.option(fc.constantFrom('role', 'duty', 'said', 'area', 'index', 'kind')),
  duty: fc.option(fc.constantFrom(...dutyCodes.codes)),
  lines: fc.constantFrom(...rowGroupSchema.options),
  clear: fc.constantFrom('all', 'yes', 'no'),
  numbers: fc.constantFrom('target', 'frequency'),
  targets: fc.constantFrom('text', 'largest', 'smallest'),
  goal: fc.option(fc.constantFrom('100:%', '*:%', '0.5:%', '-2:hạng', '*:tin, bài/*', '12:cuộc họp: lần')),
})
/** Half a surrogate pair cannot stand in an address; `encodeURIComponent` refuses it. */
function wellFormed(value: unknown): boolean {
  return !/\\ud[89a-f]/i.test(JSON.stringify(value))
}

test('an address gives back the state it was written from', () => {
  fc.assert(
    fc.property(state, (written) => {
      fc.pre(wellFormed(written))
      expect(readViewState(parseSearch(writeViewState(written)))).toEqual({ state: written, problems: [] })
    }),
  )
})

test('reading a state that was read before changes nothing', () => {
  fc.assert(
    fc.property(state, (read) => {
      expect(readViewState(read)).toEqual({ state: read, problems: [] })
    }),
  )
})

test('any address at all gives a state, and names what could not be used', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.constantFrom('year', 'level', 'open', 'at', 'lang'), name), fc.string())),
      (pairs) => {
        const { state: read, problems } = readViewState(parseSearch(new URLSearchParams(pairs).toString()))
        expect(Object.keys(read)).toEqual(Object.keys(defaultViewState))
        expect(problems.length).toBeLessThanOrEqual(pairs.length)
      },
    ),
  )
})

test('a selection is read as it was written', () => {
  fc.assert(
    fc.property(selection, (written) => {
      fc.pre(wellFormed(written))
      expect(readSelection(writeSelection(written))).toEqual(written)
    }),
  )
})

test.each(['~', '~\0', ':', '.a', 'Hà~Tĩnh', '%7E', 'a~.b:c'])(
  'a selection keeps %j, which its address means otherwise',
  (value) => {
    const written: Selection = { subject: 'channel', plan: value, of: 'plan:~', facets: { channel: value } }
    expect(readSelection(writeSelection(written))).toEqual(written)
  },
)

test('a side is read as it was written', () => {
  fc.assert(
    fc.property(side, (written) => {
      fc.pre(wellFormed(written))
      expect(readSide(writeSide(written))).toEqual(written)
    }),
  )
})

test.each([
  '',
  'unit',
  'unit:',
  'unit:%',
  'x:1',
  'year:abc',
  'year:1',
  'units:now',
  'level:xa',
  'unit:a;',
  '__proto__:1',
])('a broken side %j is none', (written) => {
  expect(readSide(written)).toBeNull()
})

test.each([
  '',
  'nonsense',
  'channel~plan:',
  'channel~x',
  'channel~Plan:1',
  'channel~plan:%E0%A4%A',
  'channel~.UP:1',
  'channel~of:nothing',
])('a broken selection %j is none', (written) => {
  expect(readSelection(written)).toBeNull()
})

test.each([
  ['?year=2022&year=2024', { year: [2022, 2024] }, []],
  ['?year=2022&year=2022', { year: [2022] }, []],
  ['?year=abc&year=2023', { year: [2023] }, [{ name: 'year', value: 'abc', kind: 'invalid' }]],
  ['?year=2500', {}, [{ name: 'year', value: '2500', kind: 'invalid' }]],
  ['?nam=2022', {}, [{ name: 'nam', value: '2022', kind: 'unknown' }]],
  ['?level=xa', {}, [{ name: 'level', value: 'xa', kind: 'invalid' }]],
  ['?lang=fr', {}, [{ name: 'lang', value: 'fr', kind: 'invalid' }]],
  ['?lang=vi&lang=en', { lang: 'vi' }, [{ name: 'lang', value: 'en', kind: 'invalid' }]],
  ['?page=0', {}, [{ name: 'page', value: '0', kind: 'invalid' }]],
  ['?page=3&sort=by.portal', { page: 3, sort: 'by.portal' }, []],
  ['?sort=by.', {}, [{ name: 'sort', value: 'by.', kind: 'invalid' }]],
  ['?group=thon', {}, [{ name: 'group', value: 'thon', kind: 'invalid' }]],
  ['?at=-1', {}, [{ name: 'at', value: '-1', kind: 'invalid' }]],
  ['?open=zzz', {}, [{ name: 'open', value: 'zzz', kind: 'invalid' }]],
  ['?province=H%E1%BA%A3i%20D%C6%B0%C6%A1ng', { province: ['Hải Dương'] }, []],
  ['?__proto__=1', {}, [{ name: '__proto__', value: '1', kind: 'unknown' }]],
] as const)('%s is read with its problems named', (search, expected, problems) => {
  const read = readViewState(parseSearch(search))
  expect(read.state).toEqual({ ...defaultViewState, ...expected })
  expect(read.problems).toEqual(problems)
})

test('the plainest view has the plainest address', () => {
  expect(writeViewState(defaultViewState)).toBe('')
})

test('the filter is what the API takes, no more', () => {
  expect(Object.keys(filterOf(defaultViewState))).toEqual([
    'year',
    'level',
    'province',
    'district',
    'plan',
    'unit',
    'units',
  ])
})
