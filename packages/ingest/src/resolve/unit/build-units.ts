import { type LocalitySuccessor, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { groupBy } from '@doi-chieu/core/group-by'
import type { AdministrativeLists } from './administrative-lists.js'
import { buildFormerCommunes, buildPresentCommunes, type Communes } from './build-communes.js'
import { buildDistricts, type Districts } from './build-districts.js'
import { buildProvinces, type Provinces } from './build-provinces.js'
import type { UnitChange } from './unit-changes.js'
import { parseListName, unitKeys } from './unit-name.js'
import { statusChanges } from './unit-timeline.js'
import { makeUnit, succession, type Unit, type Units } from './unit.js'

/** Names that had ended before the first list and that no list dates. */
const BEFORE_FIRST_LIST = '2022-01-01'

/** Joins the lists and the dated changes into units, each in one period, and what became of them. */
export function buildUnits(lists: AdministrativeLists, changes: readonly UnitChange[]): Units {
  const status = statusChanges(changes)
  const provinces = buildProvinces(lists, status)
  const districts = buildDistricts(lists, changes, status)
  const former = buildFormerCommunes(lists, changes, status, provinces, districts)
  const present = buildPresentCommunes(lists, status)
  const heirCodes = new Map(
    changes.filter((change) => change.event === 'heir').map((change) => [change.code, change.heir_code]),
  )
  const july = linkJuly2025(lists, provinces, districts, former, present, heirCodes)
  return {
    units: [...provinces.units, ...districts.units, ...former.units, ...july.units, ...present.units],
    successors: [
      ...provinces.successors,
      ...districts.successors,
      ...former.successors,
      ...july.successors,
      ...zoneSuccessors(changes, districts, present),
      ...omittedSuccessors(changes, former, present),
      ...present.successors,
    ],
  }
}

/** Units of one name may be told apart by their kind and province. */
const nameKey = (kind: string | null, name: string, province: string): string =>
  `${kind} ${unitKeys(name).spelling} ${province}`

/**
 * Main successors on 1 July 2025. The package's codes of new wards are wrong in 442 rows of names that had ended
 * before, so the new unit is found by its name and province, the ended one by name, district and province.
 */
function linkJuly2025(
  lists: AdministrativeLists,
  provinces: Provinces,
  districts: Districts,
  former: Communes,
  present: Communes,
  heirCodes: ReadonlyMap<string, string>,
): { readonly units: readonly Unit[]; readonly successors: readonly LocalitySuccessor[] } {
  const heirs = new Map(
    present.units
      .filter((unit) => unit.from === TWO_TIER_DAY)
      .map((unit) => [nameKey(unit.kind, unit.name, unit.provinceCode), unit]),
  )
  const endedUnit = endedUnits(provinces, districts, former)
  const done = new Set<string>()
  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  for (const row of lists.mappings) {
    const heirName = parseListName(row.newName)
    const corrected = heirCodes.get(row.oldCode ?? '')
    const heir =
      corrected === undefined
        ? heirs.get(nameKey(heirName.kind, heirName.name, provinces.newCode(row.newProvince)))
        : present.units.find((unit) => unit.code === corrected && unit.from === TWO_TIER_DAY)
    if (heir === undefined) continue
    const old = row.oldCode === null ? endedUnit(row) : former.lastByCode.get(row.oldCode)
    if (old === undefined || old === null || done.has(old.id)) continue
    if (isRetired(old)) units.push(old)
    done.add(old.id)
    successors.push(succession(old, heir, 'primary'))
  }
  return { units, successors }
}

/** A unit that only a row of names tells of: no list has it. */
const isRetired = ({ code, to }: Unit): boolean => code === null && to === BEFORE_FIRST_LIST

/** Finds the unit that a row without code means; null where the name still stood in June 2025 or fits several. */
function endedUnits(
  provinces: Provinces,
  districts: Districts,
  former: Communes,
): (row: AdministrativeLists['mappings'][number]) => Unit | null {
  const byName = groupBy(former.units, (unit) => nameKey(unit.kind, unit.name, unit.provinceCode))
  return (row) => {
    const provinceCode = provinces.formerCode(row.oldProvince)
    const districtCode = districts.codeOf(row.oldDistrict, provinceCode)
    const { kind, name } = parseListName(row.oldName)
    const sameName = byName.get(nameKey(kind, name, provinceCode)) ?? []
    const sameDistrict = sameName.filter(
      (unit) => unit.districtCode === districtCode || districts.heirOf.get(unit.districtCode ?? '') === districtCode,
    )
    if (sameDistrict.some((unit) => unit.to === TWO_TIER_DAY)) return null
    const ended = sameName.filter((unit) => unit.to !== TWO_TIER_DAY)
    if (sameDistrict.length === 1) return sameDistrict[0] ?? null
    if (sameDistrict.length === 0 && ended.length === 1) return ended[0] ?? null
    // A name that differs in its marks only is a slip of the list, not another unit.
    const slip = former.units.some(
      (unit) => unit.districtCode === districtCode && unit.folded === unitKeys(name).folded,
    )
    if (sameName.length > 0 || districtCode === null || slip) return null
    return makeUnit({
      code: null,
      nameWithKind: row.oldName,
      districtCode,
      provinceCode,
      from: null,
      to: BEFORE_FIRST_LIST,
    })
  }
}

/** Communes of which the lists do not say what became of them: `stood` until July 2025, `merged` into another one before. */
function omittedSuccessors(
  changes: readonly UnitChange[],
  former: Communes,
  present: Communes,
): readonly LocalitySuccessor[] {
  return changes.flatMap((change) => {
    if (change.event !== 'stood' && change.event !== 'merged') return []
    const stood = change.event === 'stood'
    const old = stood
      ? former.lastByCode.get(change.code)
      : former.units.find((unit) => unit.code === change.code && unit.to !== TWO_TIER_DAY)
    const heir = stood
      ? present.units.find((unit) => unit.code === change.heir_code && unit.from === TWO_TIER_DAY)
      : former.lastByCode.get(change.heir_code)
    return old === undefined || heir === undefined ? [] : [succession(old, heir, 'primary', change.legal_basis)]
  })
}

/** Island districts without communes became special zones. */
function zoneSuccessors(
  changes: readonly UnitChange[],
  districts: Districts,
  present: Communes,
): readonly LocalitySuccessor[] {
  return changes.flatMap((change) => {
    if (change.event !== 'became_zone') return []
    const old = districts.units.find((unit) => unit.code === change.code && unit.to === TWO_TIER_DAY)
    const zone = present.lastByCode.get(change.heir_code)
    return old === undefined || zone === undefined ? [] : [succession(old, zone, 'whole', change.legal_basis)]
  })
}
