import { readFileSync } from 'node:fs'
import type { Locality, LocalitySuccessor } from '@doi-chieu/core/locality/locality'
import { groupBy } from '@doi-chieu/core/group-by'
import { readAdministrativeLists } from './unit/administrative-lists.js'
import { buildUnits } from './unit/build-units.js'
import { convertedUnits } from './unit/conversion-table.js'
import { GazetteerError } from './gazetteer-problem.js'
import { loadCatalogue, type CatalogueDocument } from './document/law-catalogue.js'
import { cachedUnits } from './unit/unit-cache.js'
import { readUnitChanges } from './unit/unit-changes.js'
import { successionOf, type SuccessionLinks } from './unit/unit-succession.js'
import { clampToPeriod, covers, dayBefore, LAST_DAY, type Unit, type Units } from './unit/unit.js'

/** The administrative units, each in one period, and what became of them. */
export interface Registry {
  readonly localities: readonly Locality[]
  readonly successors: readonly LocalitySuccessor[]
  /** All units with a name that folds to the same letters. */
  readonly unitsByFoldedName: ReadonlyMap<string, readonly Unit[]>
  readonly unitById: ReadonlyMap<string, Unit>
  /** All provinces, in each of their periods. */
  readonly provinces: readonly Unit[]
  /** Communes of a district, by its code, over all periods. */
  readonly communesByDistrict: ReadonlyMap<string, readonly Unit[]>
  /** Units below a province, by its code, over all periods. */
  readonly unitsByProvince: ReadonlyMap<string, readonly Unit[]>
  /** The periods of one code at one level: `p42`, `d448`, `c18583`. */
  readonly periodsByCode: ReadonlyMap<string, readonly Unit[]>
  readonly successorsById: ReadonlyMap<string, readonly LocalitySuccessor[]>
  readonly catalogue: readonly CatalogueDocument[]
}

const GAZETTEER = new URL('../../../../data/gazetteer/', import.meta.url)

interface RegistrySources {
  readonly gazetteer?: URL
  /** The imported conversion table of July 2025, as CSV. */
  readonly conversion?: string | null
}

/** Reads the installed lists and the gazetteer's tables. Throws `GazetteerError` where one of these has a fault. */
export function loadRegistry({ gazetteer = GAZETTEER, conversion = null }: RegistrySources = {}): Registry {
  const units = loadUnits(gazetteer)
  const told = conversion === null ? units : convertedUnits(units, conversion, 'unit-conversion.csv')
  return indexUnits(told, loadCatalogue(gazetteer))
}

/** The units as the lists and the table of changes give them, before any import. */
export function loadUnits(gazetteer: URL = GAZETTEER): Units {
  const csv = readFileSync(new URL('unit-changes.csv', gazetteer), 'utf8')
  const reading = readUnitChanges(csv)
  if (!reading.ok) throw new GazetteerError('data/gazetteer/unit-changes.csv', reading.problems)
  return cachedUnits(csv, () => buildUnits(readAdministrativeLists(), reading.changes))
}

export function indexUnits({ units, successors }: Units, catalogue: readonly CatalogueDocument[]): Registry {
  const periodsByCode = groupBy(units, (unit) => (unit.code === null ? null : `${unit.id[0] ?? ''}${unit.code}`))
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const successorsById = groupBy(successors, (row) => row.old_locality_id)
  const links = { unitById, successorsById }
  let localities: readonly Locality[] | null = null
  return {
    // Look-ups need none of these rows: they are made when a build asks for them, a fifth of a start without them.
    get localities() {
      localities ??= units.map((unit) => toLocality(unit, periodsByCode, links))
      return localities
    },
    successors,
    unitsByFoldedName: groupBy(units, (unit) => unit.folded),
    unitById,
    provinces: units.filter((unit) => unit.level === 'province'),
    communesByDistrict: groupBy(units, (unit) => unit.districtCode),
    unitsByProvince: groupBy(units, (unit) => (unit.level === 'province' ? null : unit.provinceCode)),
    periodsByCode,
    successorsById,
    catalogue,
  }
}

/** The district of a unit on a day; null where it has none. */
export function districtAt(registry: Pick<Registry, 'periodsByCode'>, unit: Unit, day: string): Unit | null {
  return unit.districtCode === null ? null : periodAt(registry.periodsByCode.get(`d${unit.districtCode}`) ?? [], day)
}

export function provinceAt(registry: Pick<Registry, 'periodsByCode'>, unit: Unit, day: string): Unit | null {
  if (unit.level === 'province') return unit
  return periodAt(registry.periodsByCode.get(`p${unit.provinceCode}`) ?? [], clampToPeriod(unit, day))
}

/** The period that covers the day, else the nearest one. */
function periodAt(periods: readonly Unit[], day: string): Unit | null {
  return (
    periods.find((period) => covers(period, day)) ??
    (periods.length > 0 && day < (periods[0]?.to ?? day) ? (periods[0] ?? null) : (periods.at(-1) ?? null))
  )
}

/** `parent_id` is the period of the parent at the end of the unit's own period. */
function toLocality(unit: Unit, periodsByCode: ReadonlyMap<string, readonly Unit[]>, links: SuccessionLinks): Locality {
  const last = unit.to === null ? LAST_DAY : dayBefore(unit.to)
  const parents =
    unit.level === 'province'
      ? []
      : (periodsByCode.get(unit.districtCode === null ? `p${unit.provinceCode}` : `d${unit.districtCode}`) ?? [])
  return {
    locality_id: unit.id,
    code: unit.code,
    name: `${unit.kind} ${unit.name}`,
    level: unit.level,
    parent_id: periodAt(parents, last)?.id ?? null,
    valid_from: unit.from,
    valid_to: unit.to,
    succession: successionOf(unit, links),
  }
}
