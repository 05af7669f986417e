import { type LocalitySuccessor, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { AdministrativeLists } from './administrative-lists.js'
import type { Districts } from './build-districts.js'
import type { Provinces } from './build-provinces.js'
import type { UnitChange } from './unit-changes.js'
import { parseListName, unitKeys } from './unit-name.js'
import { linkPeriods, timeline, type StatusChanges } from './unit-timeline.js'
import { makeUnit, succession, type Unit } from './unit.js'

export interface Communes {
  readonly units: readonly Unit[]
  readonly successors: readonly LocalitySuccessor[]
  /** The unit of June 2025 by its code. */
  readonly lastByCode: ReadonlyMap<string, Unit>
}

/** The first package's list is of spring 2022; what it and the list of June 2025 say differently happened after this day. */
const FIRST_LIST_DAY = '2022-06-01'
/** Most provinces regrouped their communes on this day. */
const USUAL_DAY = '2025-01-01'

/** A commune as the list of June 2025 has it. */
interface LastCommune {
  readonly nameWithKind: string
  readonly districtCode: string | null
  readonly provinceCode: string
}

/** Communes, wards and townships until June 2025: the list of 2022 against the list of June 2025. */
export function buildFormerCommunes(
  lists: AdministrativeLists,
  changes: readonly UnitChange[],
  status: StatusChanges,
  provinces: Provinces,
  districts: Districts,
): Communes {
  const dayOf = changeDays(changes)
  const provinceOf = new Map(districts.units.map((unit) => [unit.code, unit.provinceCode]))
  const then = communesOfJune(lists, provinces, districts)
  const stood = new Set(changes.filter(({ event }) => event === 'stood').map((change) => change.code))
  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  const lastByCode = new Map<string, Unit>()
  for (const row of lists.formerCommunes) {
    const districtCode = row.parentCode ?? ''
    const first: FirstCommune = {
      code: row.code,
      districtCode,
      provinceCode: provinceOf.get(districtCode) ?? '',
      nameWithKind: row.nameWithKind,
    }
    const last = then.get(row.code) ?? (stood.has(row.code) ? first : undefined)
    then.delete(row.code)
    if (last === undefined) {
      units.push(makeUnit({ ...first, from: null, to: dayOf(districtCode, first.provinceCode) }))
      continue
    }
    const own = status.get(`commune ${row.code}`)
    const { periods, links } = isSameCommune(first, last)
      ? untilJune(first, last, own)
      : changedOnce(first, last, dayOf)
    units.push(...periods)
    successors.push(...links)
    const newest = periods.at(-1)
    if (newest !== undefined) lastByCode.set(row.code, newest)
  }
  for (const [code, last] of then) {
    const founded = makeUnit({ ...last, code, from: dayOf(last.districtCode, last.provinceCode), to: TWO_TIER_DAY })
    units.push(founded)
    lastByCode.set(code, founded)
  }
  return { units, successors, lastByCode }
}

/** A commune as the list of 2022 has it. */
interface FirstCommune extends LastCommune {
  readonly code: string
  readonly districtCode: string
}

/** What became of a commune until June 2025: its periods in their order and the steps between them. */
interface CommuneHistory {
  readonly periods: readonly Unit[]
  readonly links: readonly LocalitySuccessor[]
}

type DayOf = (districtCode: string | null, provinceCode: string) => string

/** The list of June 2025 by codes. */
function communesOfJune(
  { mappings }: AdministrativeLists,
  provinces: Provinces,
  districts: Districts,
): Map<string, LastCommune> {
  return new Map(
    mappings.flatMap((row) => {
      if (row.oldCode === null) return []
      const provinceCode = provinces.formerCode(row.oldProvince)
      const districtCode = districts.codeOf(row.oldDistrict, provinceCode)
      return [[row.oldCode, { nameWithKind: row.oldName, districtCode, provinceCode }] as const]
    }),
  )
}

const spelling = (name: string): string => unitKeys(name).spelling

/** Whether both lists have the same name, kind and district. */
function isSameCommune(first: FirstCommune, last: LastCommune): boolean {
  const [was, became] = [parseListName(first.nameWithKind), parseListName(last.nameWithKind)]
  return (
    spelling(was.name) === spelling(became.name) &&
    was.kind === became.kind &&
    (last.districtCode ?? first.districtCode) === first.districtCode
  )
}

function untilJune(first: FirstCommune, last: LastCommune, own: readonly UnitChange[] | undefined): CommuneHistory {
  const periods = timeline(last.nameWithKind, null, TWO_TIER_DAY, own).map((period) =>
    makeUnit({ code: first.code, districtCode: first.districtCode, provinceCode: first.provinceCode, ...period }),
  )
  return { periods, links: linkPeriods(periods, own) }
}

/** A commune that kept its name changed together with its district; a new name means a merger. */
function changedOnce(first: FirstCommune, last: LastCommune, dayOf: DayOf): CommuneHistory {
  const [was, became] = [parseListName(first.nameWithKind), parseListName(last.nameWithKind)]
  const sameName = spelling(was.name) === spelling(became.name)
  const day = dayOf(sameName ? first.districtCode : null, first.provinceCode)
  const before = makeUnit({ ...first, from: null, to: day })
  const after = makeUnit({
    ...first,
    districtCode: last.districtCode ?? first.districtCode,
    nameWithKind: last.nameWithKind,
    from: day,
    to: TWO_TIER_DAY,
  })
  const relation = sameName ? (was.kind === became.kind ? 'kept' : 'renamed') : 'primary'
  return { periods: [before, after], links: [succession(before, after, relation)] }
}

/** Communes, wards and special zones since July 2025, with the kinds of 2026. */
export function buildPresentCommunes(lists: AdministrativeLists, status: StatusChanges): Communes {
  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  const lastByCode = new Map<string, Unit>()
  for (const { code, name, provinceCode } of lists.wards) {
    const own = status.get(`commune ${code}`)
    const periods = timeline(name, TWO_TIER_DAY, null, own).map((period) => makeUnit({ ...period, code, provinceCode }))
    units.push(...periods)
    successors.push(...linkPeriods(periods, own))
    const newest = periods.at(-1)
    if (newest !== undefined) lastByCode.set(code, newest)
  }
  return { units, successors, lastByCode }
}

function changeDays(changes: readonly UnitChange[]): DayOf {
  const ofDistrict = new Map(
    changes
      .filter(({ level, effective_on: day }) => level === 'district' && day > FIRST_LIST_DAY && day < TWO_TIER_DAY)
      .map((change) => [change.code, change.effective_on]),
  )
  const ofProvince = new Map(
    changes
      .filter((change) => change.event === 'communes_regrouped')
      .map((change) => [change.code, change.effective_on]),
  )
  return (districtCode, provinceCode) => ofDistrict.get(districtCode ?? '') ?? ofProvince.get(provinceCode) ?? USUAL_DAY
}
