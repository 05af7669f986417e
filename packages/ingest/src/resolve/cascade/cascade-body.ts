import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { precisionOf } from '@doi-chieu/core/text/partial-date'
import { committeeOf, unitKey } from '../document/issuer-of-citation.js'
import { districtAt, provinceAt, type Registry } from '../registry.js'
import { clampToPeriod, covers, LAST_DAY, type Unit } from '../unit/unit.js'

/** Who stands at a place of a cascade: a unit with all its organs, or a department; the same body in all its periods. */
export interface CascadeBody {
  readonly key: string
  readonly level: IssuerLevel
  readonly name: string | null
  /** A department's province; null where the unit stayed open. */
  readonly unit: Unit | null
  /** Bodies above it on the day in question, the nearest first. */
  readonly superiors: readonly CascadeBody[]
}

/** A unit with its superiors on a day; a day outside its period means the nearest one inside. */
export function bodyOfUnit(unit: Unit, day: string, registry: Registry): CascadeBody {
  const at = clampToPeriod(unit, day)
  const units = [districtAt(registry, unit, at), provinceAt(registry, unit, at)].filter(
    (each) => each !== null && each.id !== unit.id,
  )
  const province = units.at(-1)
  const above = units.flatMap((each, i) =>
    each === null
      ? []
      : [
          plain(
            each,
            i === 0 && units.length > 1 && province !== undefined && province !== null ? [plain(province, [])] : [],
          ),
        ],
  )
  return plain(unit, above)
}

export function bodyOfDepartment(key: string, name: string | null, province: Unit): CascadeBody {
  return { key, level: 'department', name, unit: province, superiors: [plain(province, [])] }
}

function plain(unit: Unit, superiors: readonly CascadeBody[]): CascadeBody {
  const committee = committeeOf(unit)
  return { key: unitKey(unit), level: committee.level ?? 'commune', name: committee.name, unit, superiors }
}

/** Organs of a unit that share its place: its committee, its council, its Party committee. */
const ORGAN = /^(?:ubnd|hdnd|tu|hu|du):([pdc])(\d+)(n?)$/
const DEPARTMENT = /^.+:p(\d+)(n?)$/

interface Issued {
  readonly issuerKey: string
  readonly level: IssuerLevel | null
  readonly name: string | null
  /** Partial date. */
  readonly day: string | null
}

/** The body behind an issuer; null for national bodies and where neither unit nor level is known. */
export function bodyOfIssuer({ issuerKey, level, name, day }: Issued, registry: Registry): CascadeBody | null {
  if (level === 'central') return null
  const organ = ORGAN.exec(issuerKey)
  if (organ !== null) {
    const unit = periodOf(`${organ[1]}${organ[2]}`, organ[3] === 'n', day, registry)
    return unit === null ? null : bodyOfUnit(unit, dayOf(day), registry)
  }
  const department = DEPARTMENT.exec(issuerKey)
  if (department !== null) {
    const province = periodOf(`p${department[1]}`, department[2] === 'n', day, registry)
    return province === null ? null : bodyOfDepartment(issuerKey, name, province)
  }
  return level === null || level === 'party' ? null : { key: issuerKey, level, name, unit: null, superiors: [] }
}

/** The period of a code on a day, before or since the two tiers; the last one before the day where none covers it. */
function periodOf(code: string, isNew: boolean, day: string | null, registry: Registry): Unit | null {
  const periods = (registry.periodsByCode.get(code) ?? []).filter(
    (unit) => (unit.from !== null && unit.from >= TWO_TIER_DAY) === isNew,
  )
  const at = dayOf(day)
  return periods.find((unit) => covers(unit, at)) ?? periods.at(-1) ?? null
}

/** A partial date stands for its middle: no step rests on it, only the choice of a period. */
function dayOf(day: string | null): string {
  if (day === null) return LAST_DAY
  switch (precisionOf(day)) {
    case 'day':
      return day
    case 'month':
      return `${day}-15`
    case 'year':
      return `${day}-07-01`
  }
}
