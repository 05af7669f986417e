import { foldText } from '@doi-chieu/core/text/fold'
import type { Plan } from '@doi-chieu/core/plan/plan'
import type { ExtractedPlan } from '../extract/extracted-plan.js'
import { findUnit, type UnitAnswer, type UnitQuery } from './unit/find-unit.js'
import { dateRange, soundDate } from './iso-date.js'
import type { Registry } from './registry.js'
import { parseUnitName, type UnitKind, type UnitName } from './unit/unit-name.js'

/** The unit whose plan this is; for a department its province's unit. */
export function findPlanUnit({ facts, places }: ExtractedPlan, registry: Registry): UnitAnswer {
  const { plan } = facts
  const level = plan.locality_level
  const period = planPeriod(plan)
  const named = (wanted: 'district' | 'province'): readonly UnitName[] =>
    places.filter((place) => place.level === wanted).map((place) => withKind(place.quote, place.name))
  const hints = { districts: named('district'), provinces: named('province') }
  const damaged = facts.document.text_quality !== 'clean'
  const province = plan.province_name === null ? null : { kind: null, name: plan.province_name }
  const common = { period, hints, damaged }
  if (level === null) return { status: 'unresolved' }
  if (level === 'department') {
    const provinces = province === null ? hints.provinces : [province]
    return onlyProvince(
      provinces,
      { ...common, level: 'province', kind: null, district: null, province: null },
      registry,
    )
  }
  if (plan.locality_name === null) return { status: 'unresolved' }
  const own = places.find((place) => place.role === 'issuer' && place.level === level)
  const kind = own === undefined ? null : withKind(own.quote, own.name).kind
  return findUnit(
    {
      ...common,
      name: plan.locality_name,
      level,
      kind: kind ?? kindOfIssuer(plan.issuer),
      district: plan.district_name === null || level === 'district' ? null : parseUnitName(plan.district_name),
      province: level === 'province' ? null : province,
    },
    registry,
  )
}

/** A department names its province, or the text names just one. */
function onlyProvince(names: readonly UnitName[], query: Omit<UnitQuery, 'name'>, registry: Registry): UnitAnswer {
  const found = new Map<string, UnitAnswer>()
  for (const { name } of names) {
    const answer = findUnit({ ...query, name }, registry)
    if (answer.status === 'resolved') found.set(answer.unit.id, answer)
  }
  const [only] = [...found.values()]
  if (only !== undefined && found.size === 1) return only
  const candidates = [...found.values()].flatMap((answer) => (answer.status === 'resolved' ? [answer.unit] : []))
  return candidates.length > 1 ? { status: 'ambiguous', candidates } : { status: 'unresolved' }
}

function withKind(quote: string, name: string): UnitName {
  return { kind: parseUnitName(quote).kind, name }
}

function kindOfIssuer(issuer: string | null): UnitKind | null {
  if (issuer === null) return null
  const folded = foldText(issuer)
  const head = /^(?:(?:uy ban|hoi dong) nhan dan|ubnd|hdnd)\s+/.exec(folded)
  return head === null ? null : parseUnitName(issuer.slice(head[0].length)).kind
}

/**
 * The days on which the plan can have been issued: its date as far as it is known, else its year with the last two months
 * of the year before, in which plans for a year are often signed.
 */
export function planPeriod(
  plan: Pick<Plan, 'doc_date' | 'plan_year'>,
): { readonly first: string; readonly last: string } | null {
  if (plan.doc_date !== null) return dateRange(soundDate(plan.doc_date))
  if (plan.plan_year === null) return null
  return { first: `${plan.plan_year - 1}-11-01`, last: `${plan.plan_year}-12-31` }
}
