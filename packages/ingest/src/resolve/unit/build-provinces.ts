import { type LocalitySuccessor, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { AdministrativeLists } from './administrative-lists.js'
import { linkPeriods, timeline, type StatusChanges } from './unit-timeline.js'
import { parseListName, unitKeys } from './unit-name.js'
import { covers, makeUnit, succession, type Unit } from './unit.js'

/** Provinces with the names by which the lists refer to them. */
export interface Provinces {
  readonly units: readonly Unit[]
  readonly successors: readonly LocalitySuccessor[]
  /** Code of the former province that a row names; '' where unknown. */
  readonly formerCode: (name: string) => string
  readonly newCode: (name: string) => string
}

const MERGER_RESOLUTION = '202/2025/QH15'

/** 63 former and 34 present provinces. A province that was not merged and kept its code is one unit through 2025. */
export function buildProvinces(lists: AdministrativeLists, status: StatusChanges): Provinces {
  const formerByName = new Map(lists.formerProvinces.map((row) => [provinceKey(row.nameWithKind), row.code]))
  const newByName = new Map(lists.provinces.map((row) => [provinceKey(row.name), row.code]))
  const formerCode = (name: string): string => formerByName.get(provinceKey(name)) ?? ''
  const newCode = (name: string): string => newByName.get(provinceKey(name)) ?? ''
  const heirs = provinceHeirs(lists, formerCode, newCode)
  const heirCount = (code: string): number => [...heirs.values()].filter((heir) => heir === code).length
  const continues = (code: string): boolean => heirs.get(code) === code && heirCount(code) === 1

  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  const add = (code: string, nameWithKind: string, from: string | null, to: string | null): void => {
    const changes = status.get(`province ${code}`)
    const periods = timeline(nameWithKind, from, to, changes).map((period) =>
      makeUnit({ ...period, code, level: 'province', provinceCode: code }),
    )
    units.push(...periods)
    successors.push(...linkPeriods(periods, changes))
  }
  for (const { code, nameWithKind } of lists.formerProvinces)
    add(code, nameWithKind, null, continues(code) ? null : TWO_TIER_DAY)
  for (const { code, name } of lists.provinces) {
    if (continues(code)) continue
    add(code, parseListName(name).kind === null ? `tỉnh ${name}` : name, TWO_TIER_DAY, null)
  }
  for (const [former, heir] of heirs) {
    const old = units.find((unit) => unit.code === former && unit.to === TWO_TIER_DAY)
    const now = units.find((unit) => unit.code === heir && covers(unit, TWO_TIER_DAY))
    if (old !== undefined && now !== undefined) successors.push(succession(old, now, 'whole', MERGER_RESOLUTION))
  }
  return { units, successors, formerCode, newCode }
}

/** `Thành phố Huế`, `Tỉnh Thừa Thiên Huế`, `Huế` are one province under two names. */
function provinceKey(name: string): string {
  const bare = parseListName(name).name
  return unitKeys(bare === 'Thừa Thiên Huế' ? 'Huế' : bare).folded
}

/** The new province of each former one: provinces were merged as a whole, so the one its communes went to. */
function provinceHeirs(
  lists: AdministrativeLists,
  formerCode: (name: string) => string,
  newCode: (name: string) => string,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, number>()
  for (const row of lists.mappings) {
    const pair = `${row.oldProvince}|${row.newProvince}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const heirs = new Map<string, { readonly heir: string; readonly count: number }>()
  for (const [pair, count] of pairs) {
    const [oldName = '', newName = ''] = pair.split('|')
    const former = formerCode(oldName)
    if (former !== '' && count > (heirs.get(former)?.count ?? 0)) heirs.set(former, { heir: newCode(newName), count })
  }
  return new Map([...heirs].map(([former, { heir }]) => [former, heir]))
}
