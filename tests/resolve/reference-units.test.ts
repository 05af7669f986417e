import { parseCsv } from '@doi-chieu/ingest/resolve/csv-table'
import { successorToday } from '@doi-chieu/ingest/resolve/place-plan'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { covers, type Unit } from '@doi-chieu/ingest/resolve/unit/unit'
import { parseListName, unitKeys } from '@doi-chieu/ingest/resolve/unit/unit-name'
import { describe, expect, test } from 'vitest'
import { hasReference, referenceTable, whereReference } from './reference-table.js'

type Row = ReadonlyMap<string, string>
const rows = (file: string): readonly Row[] => parseCsv(referenceTable(file)).records.map((record) => record.values)
const cell = (row: Row, column: string): string => row.get(column) ?? ''

describe.skipIf(!hasReference)(`the registry against the reference tables (${whereReference})`, () => {
  const registry = loadRegistry()
  const unitOn = (key: string, day: string): Unit | undefined =>
    (registry.periodsByCode.get(key) ?? []).find((unit) => covers(unit, day))
  const isNamed = (unit: Unit | undefined, nameWithKind: string): boolean => {
    const { kind, name } = parseListName(nameWithKind.normalize('NFC').replace(/\s+/g, ' '))
    return unit !== undefined && unit.kind === kind && unit.folded === unitKeys(name).folded
  }

  /** Share of the units listed on a day that stand here on that day with code, kind, name and parent. */
  test.each([
    ['2022-03-15', 1, 0.998],
    ['2023-06-01', 1, 0.997],
    ['2024-03-15', 1, 0.997],
    ['2024-12-15', 1, 0.995],
    ['2025-03-15', 1, 0.997],
  ])('units on %s', (day, districtShare, communeShare) => {
    const listed = rows('unit-history-2017-2025.csv').filter(
      (row) => (cell(row, 'valid_from') === '' || cell(row, 'valid_from') <= day) && day < cell(row, 'valid_to'),
    )
    const share = (level: string, letter: string): number => {
      const ofLevel = listed.filter((row) => cell(row, 'level') === level)
      const same = ofLevel.filter((row) => {
        const unit = unitOn(`${letter}${cell(row, 'code')}`, day)
        return isNamed(unit, cell(row, 'name')) && (letter === 'd' || unit?.districtCode === cell(row, 'parent_code'))
      })
      return same.length / ofLevel.length
    }
    expect(share('2', 'd')).toBeGreaterThanOrEqual(districtShare)
    expect(share('3', 'c')).toBeGreaterThanOrEqual(communeShare)
  })

  test('the wards of July 2025', () => {
    const listed = rows('wards-2025-07.csv')
    const different = listed.filter((row) => {
      const unit = unitOn(`c${cell(row, 'code')}`, '2025-07-01')
      return !isNamed(unit, cell(row, 'name')) || unit?.provinceCode !== cell(row, 'province_code')
    })
    expect(listed).toHaveLength(3321)
    // Two sources give this one commune two codes; not settled.
    expect(different.map((row) => cell(row, 'name'))).toEqual(['Xã Ia Mơ'])
  })

  test('the one successor given is one of the official ones, for split units too', () => {
    const official = new Map<string, Set<string>>()
    for (const row of rows('ward-mapping-2025-07.csv')) {
      const old = cell(row, 'old_ward_code')
      if (old !== '') official.set(old, (official.get(old) ?? new Set()).add(cell(row, 'new_ward_code')))
    }
    const wrong: string[] = []
    const missing: string[] = []
    for (const [code, heirs] of official) {
      const old = unitOn(`c${code}`, '2025-06-30')
      const heir = registry.unitById.get(registry.successorsById.get(old?.id ?? '')?.[0]?.new_locality_id ?? '')
      if (heir === undefined) missing.push(code)
      else if (!heirs.has(heir.code ?? '')) wrong.push(code)
    }
    expect([...official.values()].filter((heirs) => heirs.size > 1)).toHaveLength(441)
    // Xã Ia Mơ: two sources give its new unit two codes, 23938 and 23737; not settled.
    expect(wrong).toEqual(['23938'])
    expect(missing).toEqual([])
  })

  test('names that ended before July 2025', () => {
    const wrong: string[] = []
    let right = 0
    for (const row of rows('former-wards.csv')) {
      const [old] = (registry.periodsByCode.get(`c${cell(row, 'former_ward_code')}`) ?? []).filter(
        (unit) => unit.to !== null && unit.to < '2025-07-01',
      )
      const today = old === undefined ? null : successorToday(old, registry)
      if (today === null) continue
      if (
        cell(row, 'new_ward_codes_2025_07')
          .split('|')
          .includes(today.code ?? '')
      )
        right++
      else wrong.push(cell(row, 'former_ward_name'))
    }
    expect(right).toBeGreaterThan(700)
    expect(wrong.length).toBeLessThanOrEqual(2)
  })

  test('the changes of 2026', () => {
    for (const row of rows('amendments-2026.csv')) {
      const key = `${cell(row, 'level') === 'province' ? 'p' : 'c'}${cell(row, 'code')}`
      const unit = unitOn(key, cell(row, 'effective_date'))
      expect([unit?.kind, unit?.from]).toEqual([cell(row, 'type_after').toLowerCase(), cell(row, 'effective_date')])
    }
  })
})
