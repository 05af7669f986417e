import { type LocalityLevel, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { confusionDistance } from '../../match/confusion-distance.js'
import { districtAt, provinceAt, type Registry } from '../registry.js'
import { hasNoMarks, unitKeys, type UnitKind, type UnitName } from './unit-name.js'
import { clampToPeriod, LAST_DAY, type Unit } from './unit.js'

/** What a text says of one unit. Names without kind words; marks may be lost, letters damaged. */
export interface UnitQuery {
  readonly name: string
  readonly level: Exclude<LocalityLevel, 'department'>
  /** Where the text shows it: `huyện Cao Lãnh` and `thành phố Cao Lãnh` are two districts. */
  readonly kind: UnitKind | null
  /** The superior units as the text states them. */
  readonly district: UnitName | null
  readonly province: UnitName | null
  /** Days on which the unit must have stood, both inclusive; null = any time. */
  readonly period: { readonly first: string; readonly last: string } | null
  /** Units named elsewhere in the text: they choose among homonyms, they never exclude. */
  readonly hints: { readonly districts: readonly UnitName[]; readonly provinces: readonly UnitName[] }
  /** The text has lost its marks or carries recognition errors. */
  readonly damaged: boolean
}

/** How a unit was found: by its exact spelling, by its letters without marks, by likeness, under another kind. */
type FoundBy = 'exact' | 'folded' | 'alike' | 'other_kind'

export type UnitAnswer =
  | { readonly status: 'resolved'; readonly unit: Unit; readonly by: FoundBy; readonly confidence: number }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly status: 'unresolved' }

/**
 * How sure an answer is, by what the text says of where the unit lies: its district; its province, or that it is one; nothing. Then
 * that of a unit under another kind, and of a name badly read: in its stated district or of a province, and elsewhere. Judged, not
 * measured.
 */
const SURE = {
  inDistrict: 0.98,
  inProvince: 0.95,
  byName: 0.85,
  otherKind: 0.6,
  alikeWithin: 0.7,
  alike: 0.55,
} as const
/** What is taken off: `Sa Pả` for `Sa Pa`; a unit that ended shortly before; one of several homonyms. */
const DOUBT = { otherMarks: 0.1, endedShortlyBefore: 0.1, chosenByHint: 0.05 } as const

const UNRESOLVED: UnitAnswer = { status: 'unresolved' }

/** Finds the one unit that the text means. Homonyms stay ambiguous unless the text decides; nothing is guessed. */
export function findUnit(query: UnitQuery, registry: Registry): UnitAnswer {
  const keys = unitKeys(query.name)
  const named = registry.unitsByFoldedName.get(keys.folded) ?? []
  const ofKind = named.filter((unit) => unit.level === query.level && fitsKind(unit, query.kind))
  const strict = choose(ofKind, keys.spelling, query, registry)
  if (strict.status !== 'unresolved') return strict
  if (query.district === null && query.province === null && query.level !== 'province') return UNRESOLVED
  return underOtherKind(named, keys.spelling, query, registry) ?? alike(keys.folded, query, registry)
}

function fitsKind(unit: Unit, kind: UnitKind | null): boolean {
  return kind === null || unit.kind === kind || unit.level === 'province'
}

/** From units of one name to one unit: place first, then spelling, then period, then what else the text names. */
function choose(units: readonly Unit[], spelling: string, query: UnitQuery, registry: Registry): UnitAnswer {
  const placed = preferStatedDistrict(
    units.filter((unit) => fitsPlace(unit, query, registry)),
    query,
  )
  if (placed.length === 0) return UNRESOLVED
  const exact = placed.filter((unit) => unit.spelling === spelling)
  const stated = query.district !== null || query.province !== null || query.level === 'province'
  // Where marks were lost, `Sa Pa` is Sa Pa as well as Sa Pả.
  const marksLost = query.damaged && hasNoMarks(query.name)
  // Without a stated superior unit other marks mean another name, unless the text has lost its marks.
  if (exact.length === 0 && !stated && !marksLost) return UNRESOLVED
  const byName = exact.length > 0 && !marksLost ? exact : placed
  const standing = inPeriod(byName, query)
  if (standing.units.length === 0) return UNRESOLVED
  const one = onlyOne(standing.units) ?? hinted(standing.units, query, registry)
  if (one === null) return { status: 'ambiguous', candidates: standing.units }
  const by = one.spelling === spelling ? 'exact' : 'folded'
  const doubt =
    (by === 'folded' ? DOUBT.otherMarks : 0) +
    (standing.near ? DOUBT.endedShortlyBefore : 0) +
    (standing.units.length > 1 ? DOUBT.chosenByHint : 0)
  return { status: 'resolved', unit: one, by, confidence: round(sureOf(query) - doubt) }
}

function sureOf({ district, province, level }: UnitQuery): number {
  if (district !== null) return SURE.inDistrict
  return province !== null || level === 'province' ? SURE.inProvince : SURE.byName
}

function onlyOne(units: readonly Unit[]): Unit | null {
  return units.length === 1 ? (units[0] ?? null) : null
}

function day(unit: Unit, query: UnitQuery): string {
  return clampToPeriod(unit, query.period?.last ?? LAST_DAY)
}

/** Since July 2025 a commune has no district: a text may still name the former one, which then tells nothing. */
function preferStatedDistrict(units: readonly Unit[], query: UnitQuery): readonly Unit[] {
  if (query.district === null) return units
  const below = units.filter(
    (unit) => unit.districtCode !== null || unit.level === 'province' || unit.level === 'district',
  )
  return below.length > 0 ? below : units
}

function fitsPlace(unit: Unit, query: UnitQuery, registry: Registry): boolean {
  if (query.province !== null && unit.level !== 'province') {
    const province = provinceAt(registry, unit, day(unit, query))
    if (province === null || !sameName(province, query.province.name, query.damaged)) return false
  }
  if (query.district === null || unit.level === 'province' || unit.level === 'district') return true
  if (unit.districtCode === null) return query.period !== null && query.period.last >= TWO_TIER_DAY
  return districtPeriods(unit, registry).some((district) => fitsStated(district, query.district, query.damaged))
}

/** A commune keeps its district's code while the district changes its kind or name. */
function districtPeriods(unit: Unit, registry: Registry): readonly Unit[] {
  return unit.districtCode === null ? [] : (registry.periodsByCode.get(`d${unit.districtCode}`) ?? [])
}

function fitsStated(unit: Unit, stated: UnitName | null, damaged: boolean): boolean {
  if (stated === null || !sameName(unit, stated.name, damaged)) return false
  // Huyện Kỳ Anh and thị xã Kỳ Anh lie side by side: the stated kind counts where it is known.
  return stated.kind === null || unit.kind === stated.kind
}

function sameName(unit: Unit, name: string, damaged: boolean): boolean {
  const { spelling, folded } = unitKeys(name)
  if (unit.spelling === spelling || unit.folded === folded) return true
  return damaged && likeness(folded, unit.folded) !== Infinity
}

/** Letters from which on a name may be misread farther. */
const MIDDLING = 5
const LONG = 9
/** How far a name may be misread: one letter for another that looks like it (0.4), two such, three or one that does not (1). */
const MOST_MISREAD = { short: 0.4, middling: 0.9, long: 1.4 } as const

function mostMisread(letters: number): number {
  if (letters < MIDDLING) return MOST_MISREAD.short
  return letters < LONG ? MOST_MISREAD.middling : MOST_MISREAD.long
}

/** Weighted distance of two folded names; Infinity where they are not the same name badly read. */
function likeness(read: string, meant: string): number {
  return confusionDistance(read, meant, mostMisread(meant.length))
}

/** The lists date a change up to a month late, and papers are late too: a unit that ended shortly before still counts. */
const NEAR_DAYS = 120

function inPeriod(
  units: readonly Unit[],
  query: UnitQuery,
): { readonly units: readonly Unit[]; readonly near: boolean } {
  const { period } = query
  if (period === null) return { units, near: false }
  const standing = units.filter((unit) => overlaps(unit, period.first, period.last))
  if (standing.length > 0) return { units: standing.length > 1 ? longest(standing, period) : standing, near: false }
  const near = units.filter((unit) => overlaps(unit, shift(period.first, -NEAR_DAYS), shift(period.last, NEAR_DAYS)))
  return { units: query.district === null ? [] : near, near: true }
}

/** Two periods of one unit in the span: the one that stood at its middle. Different units stay. */
function longest(units: readonly Unit[], period: { readonly first: string; readonly last: string }): readonly Unit[] {
  const codes = new Set(units.map((unit) => `${unit.code}`))
  if (codes.size > 1 || units[0]?.code === null) return units
  if (period.first === period.last) return units
  const middle = shift(period.first, Math.floor(days(period.first, period.last) / 2))
  const at = units.filter((unit) => overlaps(unit, middle, middle))
  return at.length === 1 && sameTerritory(units) ? at : units
}

/** Before and after July 2025 a code and a name may be the same and the territory another. */
function sameTerritory(units: readonly Unit[]): boolean {
  return new Set(units.map((unit) => unit.districtCode === null)).size === 1
}

function overlaps(unit: Unit, first: string, last: string): boolean {
  return (unit.from === null || unit.from <= last) && (unit.to === null || first < unit.to)
}

const DAY = 86_400_000
function shift(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)
}
function days(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY
}

/** What else the text names chooses among homonyms where it fits exactly one of them. */
function hinted(units: readonly Unit[], query: UnitQuery, registry: Registry): Unit | null {
  const { districts, provinces } = query.hints
  if (districts.length > 0 && query.district === null) {
    const fitting = units.filter((unit) =>
      districts.some((hint) => {
        const district = districtAt(registry, unit, day(unit, query))
        return district !== null && exactly(district, hint)
      }),
    )
    if (fitting.length > 0) return onlyOne(fitting)
  }
  if (provinces.length === 0 || query.province !== null) return null
  return onlyOne(
    units.filter((unit) =>
      provinces.some((hint) => {
        const province = provinceAt(registry, unit, day(unit, query))
        return province !== null && exactly(province, hint)
      }),
    ),
  )
}

function exactly(unit: Unit, hint: UnitName): boolean {
  return (
    unit.folded === unitKeys(hint.name).folded &&
    (hint.kind === null || unit.level === 'province' || unit.kind === hint.kind)
  )
}

/** A commune that the text calls by its former or later kind, within its stated district. */
function underOtherKind(
  named: readonly Unit[],
  spelling: string,
  query: UnitQuery,
  registry: Registry,
): UnitAnswer | null {
  if (query.district === null || query.level === 'province' || query.level === 'district') return null
  const marksLost = query.damaged && hasNoMarks(query.name)
  const others = named.filter((unit) => unit.districtCode !== null && (marksLost || unit.spelling === spelling))
  const answer = choose(others, spelling, { ...query, kind: null }, registry)
  if (answer.status === 'unresolved') return null
  if (answer.status === 'ambiguous') return answer
  return { ...answer, by: 'other_kind', confidence: SURE.otherKind }
}

/** How much farther than the nearest name another has to be that is not meant: more than one letter read as its like. */
const CLEARLY = 0.5

/** A badly read name of a province, or of a unit within the stated district or province, where one unit is clearly nearest. */
function alike(folded: string, query: UnitQuery, registry: Registry): UnitAnswer {
  if (query.level === 'province') {
    const whole = withinPlace(query, registry).filter((unit) => hasLostVowels(folded, unit.folded))
    const one = onlyOne(inPeriod(whole, query).units)
    if (one !== null) return { status: 'resolved', unit: one, by: 'alike', confidence: SURE.alikeWithin }
  }
  if (!query.damaged) return UNRESOLVED
  const nearest: { readonly unit: Unit; readonly distance: number }[] = []
  for (const unit of withinPlace(query, registry)) {
    if (unit.level !== query.level || !fitsKind(unit, query.kind)) continue
    const distance = likeness(folded, unit.folded)
    if (distance !== Infinity && fitsPlace(unit, query, registry)) nearest.push({ unit, distance })
  }
  const least = Math.min(...nearest.map(({ distance }) => distance))
  const close = nearest.filter(({ distance }) => distance <= least + CLEARLY).map(({ unit }) => unit)
  const standing = inPeriod(close, query).units
  const one = onlyOne(standing)
  if (one !== null)
    return {
      status: 'resolved',
      unit: one,
      by: 'alike',
      confidence: query.district === null ? SURE.alike : SURE.alikeWithin,
    }
  return standing.length > 1 ? { status: 'ambiguous', candidates: standing } : UNRESOLVED
}

/** `Đk Lk`, `Bc Giang`: a conversion has dropped vowels with their marks, and nothing else. */
function hasLostVowels(read: string, meant: string): boolean {
  return read.length < meant.length && consonants(read) === consonants(meant) && isWithin(read, meant)
}

const consonants = (name: string): string => name.replace(/[aeiouy]/g, '')

/** Whether the letters of the first stand in the second in their order. */
function isWithin(read: string, meant: string): boolean {
  let at = 0
  for (const letter of meant) if (letter === read[at]) at++
  return at === read.length
}

function withinPlace(query: UnitQuery, registry: Registry): readonly Unit[] {
  if (query.level === 'province') return registry.provinces
  if (query.district !== null && query.level !== 'district') {
    const districts = [...new Set(districtsNamed(query.district, registry))]
    return districts.flatMap((code) => registry.communesByDistrict.get(code) ?? [])
  }
  if (query.province === null) return []
  const provinces = registry.unitsByFoldedName.get(unitKeys(query.province.name).folded) ?? []
  const codes = new Set(provinces.filter((unit) => unit.level === 'province').map((unit) => unit.provinceCode))
  return [...codes].flatMap((code) => registry.unitsByProvince.get(code) ?? [])
}

function districtsNamed(stated: UnitName, registry: Registry): readonly string[] {
  const same = registry.unitsByFoldedName.get(unitKeys(stated.name).folded) ?? []
  return same.flatMap((unit) => (unit.level === 'district' && fitsStated(unit, stated, true) ? [unit.code ?? ''] : []))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
