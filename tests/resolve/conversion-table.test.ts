import { conversionColumns, readConversionTable, withConversion } from '@doi-chieu/ingest/resolve/unit/conversion-table'
import { indexUnits, loadUnits } from '@doi-chieu/ingest/resolve/registry'
import { successorToday } from '@doi-chieu/ingest/resolve/place-plan'
import { describe, expect, it } from 'vitest'
import { hasReference, referenceTable, whereReference } from './reference-table.js'

const units = loadUnits()
const HEAD = conversionColumns.join(',')
/** Phường Ngọc Hà and xã Thạch Châu as the official table writes such rows; the second half of the split is made up. */
const NGOC_HA = '00016,Phường Ngọc Hà,001,Quận Ba Đình,01,00004,Phường Ba Đình,01,partial,Nhập một phần'
const NGOC_HA_2 = '00016,Phường Ngọc Hà,001,Quận Ba Đình,01,00008,Phường Ngọc Hà,01,partial,Nhập một phần'
const THACH_CHAU = '18583,Xã Thạch Châu,445,Huyện Thạch Hà,42,18583,Xã Mai Phụ,42,whole,Nhập toàn bộ'
const table = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\r\n')

describe('a conversion table', () => {
  it('gives split units all their successors, whole ones their one', () => {
    const reading = readConversionTable(`\ufeff${table(NGOC_HA, NGOC_HA_2, THACH_CHAU)}`, units)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.table).toMatchObject({ oldUnits: 2, splitUnits: 1, newUnits: 3, withoutUnit: 0, otherNames: [] })
    const registry = indexUnits(withConversion(units, reading.table), [])
    const heirs = registry.successorsById.get('c00016-0') ?? []
    expect(heirs.map((row) => [row.new_locality_id, row.relation, row.effective_on])).toEqual([
      ['c00004-20250701', 'partial', '2025-07-01'],
      ['c00008-20250701', 'partial', '2025-07-01'],
    ])
    const [split, whole] = ['c00016-0', 'c18583-20250101'].map((id) => registry.unitById.get(id))
    expect(split === undefined ? null : successorToday(split, registry)).toBeNull()
    expect(whole === undefined ? null : successorToday(whole, registry)?.id).toBe('c18583-20250701')
    const fate = new Map(registry.localities.map((row) => [row.locality_id, row.succession]))
    expect([fate.get('c00016-0'), fate.get('c18583-0'), fate.get('c00008-20250701')]).toEqual([
      'several',
      'one',
      'current',
    ])
  })

  it('leaves units that it does not name as they were', () => {
    const reading = readConversionTable(table(THACH_CHAU), units)
    const before = units.successors.filter((row) => row.old_locality_id === 'c00016-0')
    const after = reading.ok ? withConversion(units, reading.table).successors : []
    expect(after.filter((row) => row.old_locality_id === 'c00016-0')).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it.each([
    ['a missing column', HEAD.replace(',relation', ''), 1, /missing column relation/],
    ['semicolons', table(THACH_CHAU).replaceAll(',', ';'), 1, /semicolons/],
    ['no rows', `${HEAD}\n`, 1, /no row of data/],
    ['an empty file', '', 1, /missing column old_ward_code/],
    [
      'an unknown old code',
      table(NGOC_HA, THACH_CHAU.replace('18583,Xã Thạch Châu', '99999,Xã Chưa Có')),
      3,
      /no old unit with code 99999/,
    ],
    [
      'an unknown new code',
      table(NGOC_HA.replace('00004,Phường Ba Đình', '99999,Phường Chưa Có')),
      2,
      /no new unit with code 99999/,
    ],
    [
      'a new name that is not the code’s',
      table(NGOC_HA.replace('Phường Ba Đình', 'Phường Chưa Có')),
      2,
      /no new unit with code 00004/,
    ],
    ['a code of another district', table(THACH_CHAU.replace('445,', '448,')), 2, /lies in district 445, not in 448/],
    ['an unknown relation', table(THACH_CHAU.replace('whole', 'all')), 2, /relation "all" is not in the list/],
    ['`primary`, which says nothing', table(THACH_CHAU.replace('whole', 'primary')), 2, /relation "primary"/],
    ['the same pair twice', table(THACH_CHAU, NGOC_HA, THACH_CHAU), 4, /same pair of units as line 2/],
    ['a row that is cut', table(NGOC_HA, '18583,Xã Thạch Châu'), 3, /number of cells differs/],
    [
      'a lost leading zero',
      table(NGOC_HA.replace('00016', '16').replace('Ngọc Hà', 'Không Tên')),
      2,
      /no old unit with code 16/,
    ],
  ])('%s is named by its line and nothing is loaded', (_, csv, line, message) => {
    const reading = readConversionTable(csv, units)
    if (reading.ok) throw new Error('the table was taken')
    expect(reading.problems.map((problem) => problem.line)).toEqual([line])
    expect(reading.problems[0]?.message_en).toMatch(message)
    expect(reading.problems[0]?.message_vi).not.toBe('')
  })

  it('names every fault, in order of lines', () => {
    const reading = readConversionTable(table('x', THACH_CHAU, THACH_CHAU, NGOC_HA.replace('partial', '?')), units)
    expect(reading.ok ? [] : reading.problems.map(({ line }) => line)).toEqual([2, 4, 5])
  })
})

describe.skipIf(!hasReference)(`the official table (${whereReference})`, () => {
  it('is taken as it stands: counts, relations, 441 split units', () => {
    const reading = readConversionTable(referenceTable('ward-mapping-2025-07.csv'), units)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)))
    const { rows, oldUnits, splitUnits, newUnits, withoutUnit } = reading.table
    // 10,033 communes and five island districts; one row is about a coastal flat that was no unit.
    expect([rows.length, oldUnits, splitUnits, newUnits, withoutUnit]).toEqual([10_570, 10_038, 441, 3321, 1])
    const count = (relation: string): number => rows.filter((row) => row.relation === relation).length
    expect([
      count('partial'),
      count('partial_area'),
      count('partial_area_all_population'),
      count('partial_population'),
    ]).toEqual([826, 83, 58, 2])
    const registry = indexUnits(withConversion(units, reading.table), [])
    const told = new Set(rows.map((row) => row.old.id))
    const several = registry.localities.filter((row) => told.has(row.locality_id) && row.succession === 'several')
    expect(several).toHaveLength(441)
  })
})
