import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { localitySchema, localitySuccessorSchema } from '@doi-chieu/core/locality/locality'
import { readAdministrativeLists } from '@doi-chieu/ingest/resolve/unit/administrative-lists'
import { buildUnits } from '@doi-chieu/ingest/resolve/unit/build-units'
import { GazetteerError } from '@doi-chieu/ingest/resolve/gazetteer-problem'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { covers } from '@doi-chieu/ingest/resolve/unit/unit'
import { cachedUnits } from '@doi-chieu/ingest/resolve/unit/unit-cache'
import { readUnitChanges } from '@doi-chieu/ingest/resolve/unit/unit-changes'
import { describe, expect, test } from 'vitest'

const registry = loadRegistry()
const GAZETTEER = new URL('../../data/gazetteer/', import.meta.url)

function countOn(day: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const unit of registry.unitById.values())
    if (covers(unit, day)) counts[unit.level] = (counts[unit.level] ?? 0) + 1
  return counts
}

describe('the registry', () => {
  test('numbers of units on a day', () => {
    expect(countOn('2022-06-01')).toMatchObject({ province: 63, district: 705 })
    expect(countOn('2025-03-15')).toMatchObject({ province: 63, district: 696 })
    expect(countOn('2025-07-01')).toEqual({ province: 34, commune: 2621, ward: 687, special_zone: 13 })
    expect(countOn('2026-11-01')).toEqual({ province: 34, commune: 2599, ward: 709, special_zone: 13 })
  })

  test('every row fits its schema, every id is one unit, every reference resolves', () => {
    const ids = new Set(registry.localities.map((locality) => locality.locality_id))
    expect(ids.size).toBe(registry.localities.length)
    const faulty = registry.localities.filter(
      (locality) =>
        !localitySchema.safeParse(locality).success ||
        (locality.level === 'province') !== (locality.parent_id === null) ||
        (locality.parent_id !== null && !ids.has(locality.parent_id)) ||
        (locality.valid_from !== null && locality.valid_to !== null && locality.valid_from >= locality.valid_to),
    )
    expect(faulty).toEqual([])
    const dangling = registry.successors.filter(
      (row) =>
        !localitySuccessorSchema.safeParse(row).success ||
        !ids.has(row.old_locality_id) ||
        !ids.has(row.new_locality_id),
    )
    expect(dangling).toEqual([])
  })

  test('periods of one code never overlap', () => {
    for (const periods of registry.periodsByCode.values())
      periods.slice(1).forEach((period, i) => expect(periods[i]?.to).toBe(period.from))
  })

  test('nothing was left out of the chain to today but units whose successor no source tells', () => {
    const open = registry.localities.filter(
      ({ locality_id, level, valid_to }) =>
        valid_to !== null && level !== 'district' && !registry.successorsById.has(locality_id),
    )
    expect(open.length).toBeLessThan(160)
    expect(open.every((locality) => (locality.valid_to ?? '') < '2025-07-01')).toBe(true)
  })

  test('a folder with a faulty table throws, naming file and line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
    const good = readFileSync(new URL('unit-changes.csv', GAZETTEER), 'utf8')
    writeFileSync(join(folder, 'unit-changes.csv'), good.replace('2018-02-07', '2018-02-31'))
    writeFileSync(join(folder, 'legal-documents.csv'), readFileSync(new URL('legal-documents.csv', GAZETTEER)))
    expect(() => loadRegistry({ gazetteer: pathToFileURL(`${folder}/`) })).toThrow(GazetteerError)
    expect(() => loadRegistry({ gazetteer: pathToFileURL(`${folder}/`) })).toThrow(/unit-changes\.csv[^]*dòng 2/)
  })
})

describe('the kept units', () => {
  const csv = readFileSync(new URL('unit-changes.csv', GAZETTEER), 'utf8')
  const reading = readUnitChanges(csv)
  const built = buildUnits(readAdministrativeLists(), reading.ok ? reading.changes : [])
  const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'units-'))}/`)
  const file = new URL('administrative-units.json', folder)
  const never = () => {
    throw new Error('built again')
  }

  test('what is read back is what was built', () => {
    expect(cachedUnits(csv, () => built, folder)).toEqual(built)
    expect(cachedUnits(csv, never, folder)).toEqual(built)
  })

  test('another table or a damaged file means building again', () => {
    expect(() => cachedUnits(`${csv}\n`, never, folder)).toThrow('built again')
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100))
    expect(() => cachedUnits(csv, never, folder)).toThrow('built again')
    expect(cachedUnits(csv, () => built, folder)).toEqual(built)
  })

  test('a place that cannot be written costs time only', () => {
    expect(cachedUnits(csv, () => built, new URL('administrative-units.json/below/', folder))).toEqual(built)
  })
})
