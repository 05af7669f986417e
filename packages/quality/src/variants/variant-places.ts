import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { type Unit } from '@doi-chieu/ingest/resolve/unit/unit'
import { districtAt, provinceAt, type Registry } from '@doi-chieu/ingest/resolve/registry'

/** The body that a variant pretends to come from, and its year. */
export interface VariantPlace {
  readonly kind: string
  readonly name: string
  readonly district: { readonly kind: string; readonly name: string } | null
  readonly province: { readonly kind: string; readonly name: string }
  readonly year: number
}

type Random = () => number

const LAST_DISTRICT_YEAR = 2024
const FIRST_TWO_TIER_YEAR = 2026
const PROVINCES = 12
const DISTRICTS_A_PROVINCE = 4
const COMMUNES_A_DISTRICT = 9
const DEPARTMENTS = ['Nội vụ', 'Tư pháp', 'Tài chính', 'Thông tin và Truyền thông', 'Xây dựng'] as const

const dayOf = (year: number): string => `${year}-03-15`

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function stood(unit: Unit, year: number): boolean {
  const day = dayOf(year)
  return (unit.from === null || unit.from <= day) && (unit.to === null || day < unit.to)
}

/** The year, then the years after it in which the same unit issues a plan too: about every third unit has several. */
function yearsOf(random: Random): readonly number[] {
  const first = 2021 + Math.floor(random() * 3)
  const repeats = random() < 0.65 ? 0 : random() < 0.7 ? 1 : 2
  return Array.from({ length: repeats + 1 }, (_, later) => first + later).filter((year) => year <= LAST_DISTRICT_YEAR)
}

function placed(registry: Registry, unit: Unit, year: number): readonly VariantPlace[] {
  const province = provinceAt(registry, unit, dayOf(year))
  if (province === null || !stood(unit, year)) return []
  return [{ kind: unit.kind, name: unit.name, district: districtAt(registry, unit, dayOf(year)), province, year }]
}

/** Communes of some districts of some provinces, several years of some, units of 2025 and departments among them. */
export function variantPlaces(registry: Registry, count: number, random: Random): readonly VariantPlace[] {
  const units = [...registry.unitById.values()]
  const provinces = shuffled(
    units.filter((unit) => unit.level === 'province' && stood(unit, LAST_DISTRICT_YEAR)),
    random,
  ).slice(0, PROVINCES)
  const old: VariantPlace[] = []
  const recent: VariantPlace[] = []
  const departments: VariantPlace[] = []
  for (const province of provinces) {
    const below = registry.unitsByProvince.get(province.provinceCode) ?? []
    const districts = below.filter((unit) => unit.level === 'district' && stood(unit, LAST_DISTRICT_YEAR))
    for (const district of shuffled(districts, random).slice(0, DISTRICTS_A_PROVINCE)) {
      const communes = (registry.communesByDistrict.get(district.code ?? '') ?? []).filter((unit) =>
        stood(unit, LAST_DISTRICT_YEAR),
      )
      for (const unit of shuffled(communes, random).slice(0, COMMUNES_A_DISTRICT))
        old.push(...yearsOf(random).flatMap((year) => placed(registry, unit, year)))
    }
    const today = below.filter((unit) => unit.from === TWO_TIER_DAY && unit.to === null)
    for (const unit of shuffled(today, random).slice(0, 4)) recent.push(...placed(registry, unit, FIRST_TWO_TIER_YEAR))
    const name = DEPARTMENTS[Math.floor(random() * DEPARTMENTS.length)] ?? 'Nội vụ'
    for (const year of [2022, 2023]) departments.push({ kind: 'Sở', name, district: null, province, year })
  }
  const others = [...recent, ...departments].slice(0, Math.floor(count / 8))
  return [...shuffled(old, random).slice(0, count - others.length), ...others]
}
