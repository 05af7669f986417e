import { type LocalitySuccessor, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { AdministrativeLists } from './administrative-lists.js'
import type { UnitChange } from './unit-changes.js'
import { parseListName, unitKeys } from './unit-name.js'
import { linkPeriods, timeline, type StatusChanges } from './unit-timeline.js'
import { covers, makeUnit, succession, type Unit } from './unit.js'

export interface Districts {
  readonly units: readonly Unit[]
  readonly successors: readonly LocalitySuccessor[]
  /** Code of the district that a row names, in a former province; the one of June 2025 where names were reused. */
  readonly codeOf: (nameWithKind: string, provinceCode: string) => string | null
  /** Code of the main heir of a district that ended before July 2025. */
  readonly heirOf: ReadonlyMap<string, string>
}

/** Districts of the list, those founded later and those that ended earlier. All of them ended on 1 July 2025. */
export function buildDistricts(
  lists: AdministrativeLists,
  changes: readonly UnitChange[],
  status: StatusChanges,
): Districts {
  const ended = changes.filter((change) => change.event === 'ended')
  const endOf = new Map(ended.map((change) => [change.code, change.effective_on]))
  const listed = new Set(lists.formerDistricts.map((row) => row.code))
  const rows = [
    ...lists.formerDistricts.map((row) => ({
      code: row.code,
      nameWithKind: row.nameWithKind,
      parent: row.parentCode ?? '',
      from: null,
    })),
    ...changes
      .filter((change) => change.event === 'created')
      .map((change) => ({
        code: change.code,
        nameWithKind: change.after,
        parent: change.parent_code,
        from: change.effective_on,
      })),
    ...ended
      .filter((change) => !listed.has(change.code))
      .map((change) => ({ code: change.code, nameWithKind: change.before, parent: change.parent_code, from: null })),
  ]
  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  for (const row of rows) {
    const own = status.get(`district ${row.code}`)
    const periods = timeline(row.nameWithKind, row.from, endOf.get(row.code) ?? TWO_TIER_DAY, own).map((period) =>
      makeUnit({ ...period, code: row.code, level: 'district', provinceCode: row.parent }),
    )
    units.push(...periods)
    successors.push(...linkPeriods(periods, own))
  }
  for (const change of ended) {
    const old = units.find((unit) => unit.code === change.code && unit.to === change.effective_on)
    const heir = units.find((unit) => unit.code === change.heir_code && covers(unit, change.effective_on))
    if (old !== undefined && heir !== undefined) successors.push(succession(old, heir, 'primary', change.legal_basis))
  }
  const codes = new Map<string, string>()
  const key = (kind: string | null, spelling: string, province: string): string => `${kind} ${spelling} ${province}`
  for (const last of [false, true])
    for (const unit of units)
      if ((unit.to === TWO_TIER_DAY) === last)
        codes.set(key(unit.kind, unit.spelling, unit.provinceCode), unit.code ?? '')
  return {
    units,
    successors,
    codeOf: (nameWithKind, provinceCode) => {
      const { kind, name } = parseListName(nameWithKind)
      return codes.get(key(kind, unitKeys(name).spelling, provinceCode)) ?? null
    },
    heirOf: new Map(ended.map((change) => [change.code, change.heir_code])),
  }
}
