import { findUnit, type UnitAnswer, type UnitQuery } from '@doi-chieu/ingest/resolve/unit/find-unit'
import { dateRange } from '@doi-chieu/ingest/resolve/iso-date'
import { districtAt, provinceAt, type Registry } from '@doi-chieu/ingest/resolve/registry'
import { clampToPeriod, type Unit } from '@doi-chieu/ingest/resolve/unit/unit'
import { levelOfKind, parseUnitName } from '@doi-chieu/ingest/resolve/unit/unit-name'
import type { LocalityCase } from './locality-cases.js'

const CENTRAL = 'thành phố trung ương '

/** The query that a case's words stand for. */
export function queryOf({ said, when, damaged, hints }: LocalityCase): UnitQuery {
  const [own = '', ...superiors] = said.split(',')
  const central = own.startsWith(CENTRAL)
  const { kind, name } = parseUnitName(central ? `thành phố ${own.slice(CENTRAL.length)}` : own)
  const level = central ? 'province' : kind === null ? 'commune' : levelOfKind(kind)
  const units = superiors.map(parseUnitName)
  // The last stated unit above a district, and a city alone above a commune of today, is the province.
  const isProvince = (i: number): boolean => {
    const stated = units[i]
    if (stated === undefined) return false
    return (
      stated.kind === 'tỉnh' || (stated.kind === 'thành phố' && CENTRAL_CITIES.has(stated.name) && level !== 'district')
    )
  }
  const province = units.find((_, i) => isProvince(i)) ?? null
  const district = units.find((_, i) => !isProvince(i)) ?? null
  const others = (hints ?? '')
    .split(';')
    .filter((hint) => hint.trim() !== '')
    .map(parseUnitName)
  return {
    name,
    level,
    kind,
    district,
    province,
    period: when === null ? null : dateRange(when),
    damaged: damaged === true,
    hints: {
      districts: others.filter((hint) => hint.kind !== 'tỉnh'),
      provinces: others.filter((hint) => hint.kind === 'tỉnh'),
    },
  }
}

const CENTRAL_CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ', 'Bắc Ninh', 'Đồng Nai'])

/** An answer in the words of the cases. */
export function inWords(answer: UnitAnswer, query: UnitQuery, registry: Registry): string {
  if (answer.status !== 'resolved') return answer.status
  const { unit } = answer
  const own = `${unit.kind} ${unit.name}`
  if (unit.level === 'province') return unit.to === null ? own : `${own} until ${unit.to}`
  const day = clampToPeriod(unit, query.period?.last ?? '9999-12-31')
  const above: readonly (Unit | null)[] = [districtAt(registry, unit, day)]
  const district = above.flatMap((each) => (each === null ? [] : [`${each.kind} ${each.name}`]))
  return [own, ...district, provinceAt(registry, unit, day)?.name ?? '?'].join(' < ')
}

export function answerOf(
  localityCase: LocalityCase,
  registry: Registry,
): { readonly words: string; readonly answer: UnitAnswer } {
  const query = queryOf(localityCase)
  const answer = findUnit(query, registry)
  return { words: inWords(answer, query, registry), answer }
}
