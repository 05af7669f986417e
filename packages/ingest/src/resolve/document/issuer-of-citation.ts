import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { foldText } from '@doi-chieu/core/text/fold'
import type { Plan } from '@doi-chieu/core/plan/plan'
import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { findUnit } from '../unit/find-unit.js'
import { numberParts } from './legal-number.js'
import { districtAt, provinceAt, type Registry } from '../registry.js'
import { centralIssuer, issuerOfSymbol, type Issuer } from './symbol-issuer.js'
import { levelOfKind, parseUnitName, unitKeys, type UnitKind } from '../unit/unit-name.js'
import { clampToPeriod, LAST_DAY, type Unit } from '../unit/unit.js'

/** Where a plan stands: its own unit first, then its superior units. Empty where the unit stayed open. */
export interface PlanPlace {
  readonly plan: Plan
  readonly chain: readonly Unit[]
}

export function planPlace(plan: Plan, unit: Unit | null, registry: Registry): PlanPlace {
  if (unit === null) return { plan, chain: [] }
  const day = clampToPeriod(unit, isFullDate(plan.doc_date) ? plan.doc_date : LAST_DAY)
  const superiors = [districtAt(registry, unit, day), provinceAt(registry, unit, day)]
  return {
    plan,
    chain: [unit, ...superiors.filter((each) => each !== null && each.id !== unit.id)].filter((each) => each !== null),
  }
}

/** Who issued the cited document: from its symbol where that belongs to one body, else from the words and the plan's place. */
export function issuerOfCitation(
  number: string | null,
  written: string | null,
  year: number | null,
  place: PlanPlace,
  registry: Registry,
): Issuer | null {
  const bySymbol = number === null ? null : issuerOfSymbol(number)
  if (bySymbol !== null) return bySymbol
  if (written === null) return null
  const words = written
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^của\s+/iu, '')
    .trim()
  const local = localIssuer(words, year, place, registry)
  if (local !== null) return local
  // A local symbol under a central name is a contradiction that only a reader can settle.
  if (number !== null && /^(?:ubnd|hdnd|tu|hu|du)$/.test(numberParts(number).body)) return null
  return centralIssuer(words) ?? { key: `x:${foldText(words)}`, name: words, level: null }
}

const LOCAL_HEADS: readonly (readonly [words: RegExp, key: string, name: string])[] = [
  [/^(?:uy ban nhan dan|ubnd)(?=\s|$)/, 'ubnd', 'UBND'],
  [/^(?:hoi dong nhan dan|hdnd)(?=\s|$)/, 'hdnd', 'HĐND'],
  [/^tinh uy(?=\s|$)/, 'tu', 'Tỉnh ủy'],
  [/^(?:huyen|quan|thi|thanh) uy(?=\s|$)/, 'hu', 'Cấp ủy'],
  [/^dang uy(?=\s|$)/, 'du', 'Đảng ủy'],
]

function localIssuer(words: string, year: number | null, place: PlanPlace, registry: Registry): Issuer | null {
  const folded = foldText(words)
  if (/^so(?=\s|$)/.test(folded)) return department(words, place)
  for (const [pattern, key, name] of LOCAL_HEADS) {
    const head = pattern.exec(folded)
    if (head === null) continue
    const rest = words.slice(head[0].length).trim()
    const unit = unitNamed(rest, key, year, place, registry)
    if (unit === null)
      return rest === '' || isKindAlone(rest)
        ? null
        : { key: `${key}:${foldText(rest)}`, name: `${name} ${rest}`, level: levelOf(rest) }
    return {
      key: `${key}:${unitKey(unit)}`,
      name: `${name} ${unit.kind} ${unit.name}`,
      level: key.length === 2 ? 'party' : issuerLevel(unit.level),
    }
  }
  return null
}

/** A code with the era it belongs to: codes were reused in 2025, while a body lives on when its unit changes its kind. */
export function unitKey(unit: Unit): string {
  const letter = unit.id.charAt(0)
  const era = unit.from !== null && unit.from >= TWO_TIER_DAY ? 'n' : ''
  return unit.code === null ? unit.id : `${letter}${unit.code}${era}`
}

/** A body of a unit as the issuer of a document. */
export function committeeOf(unit: Unit): Issuer {
  return { key: `ubnd:${unitKey(unit)}`, name: `UBND ${unit.kind} ${unit.name}`, level: issuerLevel(unit.level) }
}

function issuerLevel(level: Unit['level']): IssuerLevel {
  return level === 'province' || level === 'district' ? level : 'commune'
}

function levelOf(rest: string): IssuerLevel | null {
  const { kind } = parseUnitName(rest)
  return kind === null ? null : issuerLevel(levelOfKind(kind))
}

const KINDS_ALONE: ReadonlyMap<string, readonly UnitKind[]> = new Map([
  ['tinh', ['tỉnh']],
  ['thanh pho', ['thành phố']],
  ['tp', ['thành phố']],
  ['huyen', ['huyện']],
  ['quan', ['quận']],
  ['thi xa', ['thị xã']],
  ['xa', ['xã']],
  ['phuong', ['phường']],
  ['thi tran', ['thị trấn']],
  ['dac khu', ['đặc khu']],
])

function isKindAlone(rest: string): boolean {
  return KINDS_ALONE.has(foldText(rest).replace(/\.$/, ''))
}

/** The unit that `tỉnh`, `huyện Lộc Hà` or `Hà Tĩnh` means in this plan; null where it stays open. */
function unitNamed(rest: string, head: string, year: number | null, place: PlanPlace, registry: Registry): Unit | null {
  if (rest === '') return head === 'tu' ? onlyOne(place.chain.filter((unit) => unit.level === 'province')) : null
  const alone = KINDS_ALONE.get(foldText(rest).replace(/\.$/, ''))
  // Two superior units of one kind (TP Thủ Đức, TP Hồ Chí Minh) leave a bare "thành phố" open.
  if (alone !== undefined) return onlyOne(place.chain.filter((unit) => alone.includes(unit.kind)))
  const { kind, name } = parseUnitName(rest)
  const { folded } = unitKeys(name)
  const own = place.chain.filter((unit) => unit.folded === folded && (kind === null || unit.kind === kind))
  if (own.length > 0) return onlyOne(own)
  const levels = kind === null ? [] : kind === 'thành phố' ? (['district', 'province'] as const) : [levelOfKind(kind)]
  const province = place.chain.find((unit) => unit.level === 'province')
  const period = year === null ? null : { first: `${year}-01-01`, last: `${year}-12-31` }
  const found = levels.flatMap((level) => {
    const answer = findUnit(
      {
        name,
        level,
        kind,
        district: null,
        province: null,
        period,
        hints: { districts: [], provinces: province === undefined ? [] : [{ kind: null, name: province.name }] },
        damaged: false,
      },
      registry,
    )
    return answer.status === 'resolved' ? [answer.unit] : []
  })
  return onlyOne(found)
}

/** A department is known by its field and its province; "Sở" alone is the one that issues the plan. */
function department(words: string, { plan, chain }: PlanPlace): Issuer | null {
  const province = chain.find((unit) => unit.level === 'province')
  const stated = /\s+(?:tỉnh|thành phố|TP\.?)\s+\p{Lu}.*$/u
  const bare = words.replace(stated, '').trim()
  const own = plan.locality_level === 'department' ? plan.locality_name : null
  const name = /^sở$/iu.test(bare) ? own : bare
  if (name === null || province === undefined) return null
  const field = foldText(name.replace(stated, '')).replace(new RegExp(`\\s+${foldText(province.name)}$`), '')
  return {
    key: `${field}:${unitKey(province)}`,
    name: `${name} ${province.kind} ${province.name}`,
    level: 'department',
  }
}

function onlyOne(units: readonly Unit[]): Unit | null {
  return units.length === 1 ? (units[0] ?? null) : null
}
