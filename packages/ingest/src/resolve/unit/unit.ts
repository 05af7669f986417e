import { TWO_TIER_DAY, type LocalitySuccessor } from '@doi-chieu/core/locality/locality'
import { levelOfKind, parseListName, unitKeys, type UnitKind } from './unit-name.js'

/** An administrative unit in one period with what look-ups need. Dates are ISO, `to` exclusive, null = open. */
export interface Unit {
  readonly id: string
  readonly code: string | null
  readonly kind: UnitKind
  readonly level: ReturnType<typeof levelOfKind>
  /** Without its kind word. */
  readonly name: string
  readonly spelling: string
  readonly folded: string
  readonly districtCode: string | null
  readonly provinceCode: string
  readonly from: string | null
  readonly to: string | null
}

export interface Units {
  readonly units: readonly Unit[]
  readonly successors: readonly LocalitySuccessor[]
}

/** A day behind all others: what is asked about has no day of its own, or still stands. */
export const LAST_DAY = '9999-12-31'

interface UnitFacts {
  readonly code: string | null
  readonly nameWithKind: string
  /** Where the kind word does not tell it: `thành phố` is a province or a district. */
  readonly level?: Unit['level']
  readonly districtCode?: string | null
  readonly provinceCode: string
  readonly from: string | null
  readonly to: string | null
}

/** The id is the level's letter, the code and the day the period began: `c18583-20250701`; `0` = already in the first list. */
export function makeUnit(facts: UnitFacts): Unit {
  const { kind, name } = parseListName(facts.nameWithKind)
  if (kind === null) throw new Error(`A list names a unit without its kind: ${facts.nameWithKind}`)
  const level = facts.level ?? levelOfKind(kind)
  const { spelling, folded } = unitKeys(name)
  const districtCode = facts.districtCode ?? null
  const letter = level === 'province' ? 'p' : level === 'district' ? 'd' : 'c'
  const key = facts.code ?? [folded, districtCode ?? '', facts.provinceCode].join('.')
  const start = facts.from?.replaceAll('-', '') ?? '0'
  return {
    id: `${letter}${key}-${start}`,
    code: facts.code,
    kind,
    level,
    name,
    spelling,
    folded,
    districtCode,
    provinceCode: facts.provinceCode,
    from: facts.from,
    to: facts.to,
  }
}

export function covers(unit: Pick<Unit, 'from' | 'to'>, day: string): boolean {
  return (unit.from === null || unit.from <= day) && (unit.to === null || day < unit.to)
}

const daysBefore = new Map<string, string>()

export function dayBefore(day: string): string {
  let before = daysBefore.get(day)
  if (before === undefined) {
    before = previousDay(day)
    daysBefore.set(day, before)
  }
  return before
}

function previousDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** A day inside the unit's period, as near as possible to the given one. */
export function clampToPeriod(unit: Pick<Unit, 'from' | 'to'>, day: string): string {
  if (unit.from !== null && day < unit.from) return unit.from
  if (unit.to !== null && day >= unit.to) return dayBefore(unit.to)
  return day
}

export function succession(
  old: Unit,
  heir: Unit,
  relation: LocalitySuccessor['relation'],
  legalBasis: string | null = null,
): LocalitySuccessor {
  // An heir that was there before takes over on the day the old unit ended.
  const start = heir.from !== null && (old.to === null || heir.from >= old.to) ? heir.from : (old.to ?? TWO_TIER_DAY)
  return {
    old_locality_id: old.id,
    new_locality_id: heir.id,
    relation,
    effective_on: start,
    legal_basis: legalBasis === '' ? null : legalBasis,
  }
}
