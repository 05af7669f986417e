import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { Plan } from '@doi-chieu/core/plan/plan'
import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import type { ExtractedPlan } from '../extract/extracted-plan.js'
import type { UnitAnswer } from './unit/find-unit.js'
import { findPlanUnit, planPeriod } from './plan-place.js'
import { districtAt, provinceAt, type Registry } from './registry.js'
import { parseUnitName, unitKeys } from './unit/unit-name.js'
import { unitsToday } from './unit/unit-succession.js'
import { clampToPeriod, LAST_DAY, type Unit } from './unit/unit.js'

/** A plan's facts with its unit, its superior units and its successor of today. */
export interface PlacedPlan {
  readonly facts: PlanFacts
  readonly unit: Unit | null
}

const FROM_REGISTRY = 'plan.place_from_registry'

/** Joins a plan to its unit. Where the unit stays open the text's own words stay as they are. */
export function placePlan(extracted: ExtractedPlan, registry: Registry): PlacedPlan {
  const { facts } = extracted
  const answer = findPlanUnit(extracted, registry)
  if (answer.status !== 'resolved') return { facts, unit: null }
  const { unit } = answer
  const { plan } = facts
  const isDepartment = plan.locality_level === 'department'
  const day = clampToPeriod(unit, planPeriod(plan)?.last ?? LAST_DAY)
  const district = districtAt(registry, unit, day)
  const province = provinceAt(registry, unit, day)
  const today = successorToday(unit, registry)
  const todayProvince = today === null ? provinceToday(unit, registry) : provinceAt(registry, today, LAST_DAY)

  const locality_name = isDepartment ? plan.locality_name : restored(plan.locality_name, unit.name)
  const district_name = statedOr(plan.district_name, district === null ? null : `${district.kind} ${district.name}`)
  const province_name = statedOr(plan.province_name, province?.name ?? null)
  const inferred = [
    ...(plan.district_name === null && district_name !== null ? [['district_name', district_name] as const] : []),
    ...(plan.province_name === null && province_name !== null ? [['province_name', province_name] as const] : []),
  ]
  const placed: Plan = {
    ...plan,
    issuer: isDepartment ? plan.issuer : restoredIssuer(plan.issuer, plan.locality_name, locality_name),
    locality_id: unit.id,
    locality_name,
    district_name,
    province_name,
    current_locality_id: today?.id ?? null,
    current_locality_name: today === null ? null : `${today.kind} ${today.name}`,
    current_province_name: todayProvince?.name ?? null,
    place_inferred: inferred.length > 0,
  }
  const proof = proofOf(extracted, facts.plan_fields)
  return {
    unit,
    facts: {
      ...facts,
      plan: placed,
      plan_fields: [
        ...facts.plan_fields.map((field) => restoredField(field, placed)),
        ...(proof === null ? [] : inferred.map(([field, value]) => inferredField(proof, field, value, answer))),
      ],
    },
  }
}

/** The registry's spelling where the text's differs by more than the place of a tone mark: `Yênmô` and `Phú 'Yên` were read badly. */
function restored(written: string | null, name: string): string {
  if (written === null) return name
  return sameWriting(written, name) ? written : name
}

function sameWriting(written: string, name: string): boolean {
  return unitKeys(written).spelling === unitKeys(name).spelling && partsOf(written) === partsOf(name)
}

/** How a name is put together of words: `a'a`, `a a`. */
function partsOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/['\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\s*[-\u2013]\s*|\s+/g, ' ')
    .replace(/[\p{L}\d]+/gu, 'a')
}

function statedOr(written: string | null, registered: string | null): string | null {
  if (written === null || registered === null) return written ?? registered
  const [asWritten, asRegistered] = [parseUnitName(written), parseUnitName(registered)]
  if (sameWriting(asWritten.name, asRegistered.name)) return written
  // The text's name is a damaged form of this one: the unit was found through it.
  return registered
}

function restoredIssuer(issuer: string | null, written: string | null, name: string | null): string | null {
  if (issuer === null || written === null || name === null || written === name) return issuer
  return issuer.endsWith(written) ? issuer.slice(0, issuer.length - written.length) + name : issuer
}

/** The quote stays as the text has it, the value is the clean one. */
function restoredField(field: PlanField, plan: Plan): PlanField {
  if (field.field === 'issuer') return { ...field, value: plan.issuer ?? field.value }
  if (field.field === 'locality_name') return { ...field, value: plan.locality_name ?? field.value }
  if (field.field === 'district_name') return { ...field, value: plan.district_name ?? field.value }
  if (field.field === 'province_name') return { ...field, value: plan.province_name ?? field.value }
  return field
}

type Proof = Pick<PlanField, 'plan_id' | 'quote' | 'start_offset' | 'end_offset' | 'page'>

/** The words from which superior units are inferred: the lowest unit that the text states. */
function proofOf({ facts, places }: ExtractedPlan, fields: readonly PlanField[]): Proof | null {
  const stated =
    fields.find((field) => field.field === 'district_name') ?? fields.find((field) => field.field === 'locality_name')
  const mention = stated ?? places.find((place) => place.role === 'issuer') ?? places[0]
  if (mention === undefined) return null
  const { quote, start_offset, end_offset, page } = mention
  return { plan_id: facts.plan.plan_id, quote, start_offset, end_offset, page }
}

function inferredField(
  proof: Proof,
  field: string,
  value: string,
  answer: Extract<UnitAnswer, { readonly status: 'resolved' }>,
): PlanField {
  return { ...proof, field, value, inferred: true, confidence: answer.confidence, rule_id: FROM_REGISTRY }
}

/** The unit of today that succeeded a unit, along every way there is; null where none is known or they lead to several. */
export function successorToday(unit: Unit, registry: Registry): Unit | null {
  const [only, ...more] = unitsToday(unit, registry)
  return more.length === 0 ? (only ?? null) : null
}

/** The present province of a unit that has no successor of its own, such as a district. */
function provinceToday(unit: Unit, registry: Registry): Unit | null {
  const periods = registry.periodsByCode.get(`p${unit.provinceCode}`) ?? []
  const last = periods.filter((period) => unit.to === null || period.from === null || period.from < unit.to).at(-1)
  return last === undefined ? null : successorToday(last, registry)
}
