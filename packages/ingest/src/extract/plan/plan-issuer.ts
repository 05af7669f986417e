import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import type { IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { foldText, searchKey } from '@doi-chieu/core/text/fold'
import { oneLine } from '../../normalize/one-line.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { Span } from '../../normalize/span.js'
import { basisAbove } from '../../patterns/citation/basis-opening.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { readHeaderBody, unitOfBody, type HeaderBody } from './header-body.js'
import type { NamedPlace } from './place-mentions.js'

/** Who issues the plan and for which unit, as the text says. */
export interface PlanIssuer extends Span {
  readonly issuer: string
  readonly issuerLevel: IssuerLevel | null
  readonly level: LocalityLevel | null
  /** Proper name of the unit, or the whole name of a department. */
  readonly localityName: string | null
  /** The unit's own mention; null for a department. */
  readonly place: NamedPlace | null
  readonly district: NamedPlace | null
  readonly province: NamedPlace | null
  readonly confidence: number
  readonly rule: string
}

const LOWER: ReadonlySet<LocalityLevel> = new Set(['commune', 'ward', 'township', 'special_zone'])
const ISSUER_LEVEL: Readonly<Record<LocalityLevel, IssuerLevel>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  ward: 'commune',
  township: 'commune',
  special_zone: 'commune',
  department: 'department',
}
/** How strongly a place in the text tells who issues the plan; the best-supported unit of the lowest kind wins. */
const ZONE_WEIGHT = {
  header: 6,
  title: 5,
  closing: 5,
  signature: 5,
  basis: 3,
  body: 1,
  recipients: 0.5,
  annex: 1,
} as const

/** Finds the issuer from header, self-introduction, closing and signature; failing these from the units the body names. */
export function readIssuer(analysed: AnalysedText, places: readonly NamedPlace[]): PlanIssuer | null {
  const department = readHeaderBody(analysed, places)
  const district = strongest(places.filter((place) => place.level === 'district'))
  const province = strongest(places.filter((place) => place.level === 'province'))
  const own = department === null ? null : unitOfBody(department, places)
  if (department !== null && own !== null) {
    const unit = ofUnit(own, district, province)
    return { ...department, ...unit, issuerLevel: department.ofParty ? 'party' : unit.issuerLevel }
  }
  if (department !== null)
    return {
      ...department,
      issuerLevel: levelOfBody(department),
      level: 'department',
      localityName: department.issuer,
      place: null,
      district: null,
      province,
      confidence: 0.95,
      rule: 'plan.issuer_department',
    }
  const nation = headOfNation(analysed)
  if (nation !== null) return nation
  const steering = steeringCommittee(analysed, places, district, province)
  if (steering !== null) return steering
  const unit = issuingUnit(analysed, places) ?? unitOfDateLine(analysed)
  if (unit === null) return null
  const { place, rule } = unit
  const body =
    rule === 'plan.issuer_header' &&
    /hoi\s+dong\s+nhan\s+dan[^a-z]*(?:cong\s+hoa[a-z\s]{0,40}[^a-z]*)?$/.test(
      analysed.document.flat.slice(Math.max(0, place.start - 120), place.start),
    )
      ? 'Hội đồng nhân dân'
      : 'Ủy ban nhân dân'
  return {
    start: place.start,
    end: place.end,
    issuer: `${body} ${place.kind} ${place.name}`,
    issuerLevel: ISSUER_LEVEL[place.level],
    level: place.level,
    localityName: place.name,
    place,
    district: LOWER.has(place.level) ? district : null,
    province: place.level === 'province' ? null : province,
    confidence:
      (rule === 'plan.issuer_body' || rule === 'plan.issuer_date_line' ? 0.75 : 0.95) *
      (analysed.document.damaged ? 0.9 : 1),
    rule,
  }
}

function levelOfBody({ issuer, ofParty }: HeaderBody): IssuerLevel {
  if (ofParty) return 'party'
  return issuer.startsWith('Bộ ') && !issuer.startsWith('Bộ Chỉ huy') ? 'central' : 'department'
}

/** What is said of a unit whose body issues the plan. */
function ofUnit(
  place: NamedPlace,
  district: NamedPlace | null,
  province: NamedPlace | null,
): Omit<PlanIssuer, 'start' | 'end' | 'issuer'> {
  return {
    issuerLevel: ISSUER_LEVEL[place.level],
    level: place.level,
    localityName: place.name,
    place,
    district: LOWER.has(place.level) ? district : null,
    province: place.level === 'province' ? null : province,
    confidence: 0.9,
    rule: 'plan.issuer_body_of_unit',
  }
}

/** `THỦ TƯỚNG CHÍNH PHỦ` at the head of a decision that carries a plan: it is of no unit. */
function headOfNation({ document, segments }: AnalysedText): PlanIssuer | null {
  for (const { zone, lines } of segments) {
    if (zone !== 'header') return null
    for (const line of lines) {
      const name =
        /^(?:thu\s+tuong\s+)?chinh\s+phu(?=$|\s+cong\s+hoa\s)/.exec(document.flat.slice(line.start, line.end)) ??
        WRAPPED_NATION.exec(document.flat.slice(line.start, line.start + LONGEST_NATION))
      if (name === null) continue
      return {
        start: line.start,
        end: line.start + name[0].length,
        issuer: name[0].length > 10 ? 'Thủ tướng Chính phủ' : 'Chính phủ',
        issuerLevel: 'central',
        level: null,
        localityName: null,
        place: null,
        district: null,
        province: null,
        confidence: 0.95,
        rule: 'plan.issuer_nation',
      }
    }
  }
  return null
}

/** A narrow cell breaks the name: `THỦ TƯỚNG CHÍNH` / `PHỦ`, above its rule or beside the motto. */
const WRAPPED_NATION = /^thu\s+tuong\s+chinh\s+phu(?=\s*(?:$|[|*_-]|cong\s+hoa\s))/
const LONGEST_NATION = 48

/** `…, Ban Chỉ đạo chuyển đổi số huyện Ý Yên ban hành Kế hoạch …` where no header names anybody. */
function steeringCommittee(
  { document }: AnalysedText,
  places: readonly NamedPlace[],
  district: NamedPlace | null,
  province: NamedPlace | null,
): PlanIssuer | null {
  if (places.some(({ zone }) => zone === 'header')) return null
  for (const place of places) {
    if (place.zone !== 'basis') continue
    const from = Math.max(0, place.start - LONGEST_COMMITTEE)
    const head = /ban\s+chi\s+dao\s[^,;.]*$/.exec(document.flat.slice(from, place.start))
    if (head === null || !ISSUES.test(document.flat.slice(place.end, place.end + LONGEST_COMMITTEE))) continue
    const name = { start: from + head.index, end: place.end }
    return { ...name, issuer: oneLine(document, name), ...ofUnit(place, district, province) }
  }
  return null
}

const LONGEST_COMMITTEE = 100
const ISSUES = /^[\s,]*(?:\([^()]{0,60}\)\s*)?(?:xay\s+dung|ban\s+hanh|lap)\s+ke\s+hoach\s/

function issuingUnit(
  analysed: AnalysedText,
  places: readonly NamedPlace[],
): { readonly place: NamedPlace; readonly rule: string } | null {
  const { document } = analysed
  // Columns laid side by side put the national motto between a committee and its unit.
  const committee = (place: NamedPlace): boolean =>
    // A first letter set large is often lost: `Y BAN NHÂN DÂN`; the end of the number above a place is none: `Số: 12/KH-UBND`.
    /(?:y\s+ban\s+nhan\s+dan|(?<!\/\s?[a-z]{2,4}\s?-\s?)ubnd|hoi\s+dong\s+nhan\s+dan|hdnd)[\s*|#]*$/.test(
      withSingleSpaces(
        document.flat.slice(Math.max(0, place.start - 160), place.start).replace(BETWEEN_COLUMNS, ' '),
      ).slice(-40),
    )
  const head = headEnd(analysed)
  const header = places.filter((place) => place.zone === 'header' && place.start < head && committee(place)).at(-1)
  if (header !== undefined) return { place: header, rule: 'plan.issuer_header' }
  const announces = (place: NamedPlace): boolean =>
    /^[\s,]*(?:xay\s+dung|ban\s+hanh|lap|trien\s+khai)\s/.test(document.flat.slice(place.end, place.end + 16))
  const self = places.find((place) => place.zone === 'basis' && committee(place) && announces(place))
  if (self !== undefined) return { place: self, rule: 'plan.issuer_self' }
  const closing = places.find((place) => place.zone === 'closing' || (place.zone === 'signature' && committee(place)))
  if (closing !== undefined) return { place: closing, rule: 'plan.issuer_closing' }
  const title = places.find((place) => place.zone === 'title')
  if (title !== undefined) return { place: title, rule: 'plan.issuer_title' }
  const kind = announcedKind(analysed)
  const dated = kind === 'tinh' || kind === 'thanh pho' ? unitOfDateLine(analysed) : null
  if (dated !== null) return dated
  // `Ủy ban nhân dân huyện ban hành Kế hoạch …`: the province whose documents it cites is not it.
  const own = kind === null ? places : places.filter((place) => foldText(place.kind) === kind)
  const lower = own.filter((place) => LOWER.has(place.level))
  const named = strongest(lower.length > 0 ? lower : own)
  return named === null ? null : { place: named, rule: 'plan.issuer_body' }
}

/** The motto and rules, in recognised letters too: `Déc lap - Tw do - Hanh phiic`. */
const BETWEEN_COLUMNS =
  /cong\s+h[a-z0-9]a\s+x\S\s+h\S{1,2}i\s+ch\S{1,2}\s+ngh\S{1,2}\s+vi\St\s+nam|d\S{1,2}c\s+l\Sp\s*[-–—]\s*t\S{1,2}\s+d\S\s*[-–—]\s*h\Snh\s+ph\S{1,2}c|-{3,}/g

/** `UBND tỉnh xây dựng Kế hoạch …`: the plan's own sentence names its unit by the kind alone, with a blank where a form leaves one. Folded; null where none does. */
function announcedKind({ document }: AnalysedText): string | null {
  const kind = ANNOUNCED_KIND.exec(document.flat.slice(0, LONGEST_OPENING))?.[1]
  return kind === undefined ? null : withSingleSpaces(kind)
}

const ANNOUNCED_KIND =
  /(?:uy\s+ban\s+nhan\s+dan|ubnd)\s+(tinh|thanh\s+pho|huyen|quan|thi\s+xa|thi\s+tran|xa|phuong|dac\s+khu)\s+(?:(?:[.\u0085_]{2,}|[{[<(][^\n.;:]{0,30}[\])}>]+)\s*)?(?:ban\s+hanh|xay\s+dung)\s+ke\s+hoach\s/
/** Characters in which a plan has come to its own sentence. */
const LONGEST_OPENING = 6000

/** `Tây Ninh, ngày 15 tháng 5 năm 2019` where nothing else names the unit: `Ủy ban nhân dân tỉnh` in the text tells its kind. */
function unitOfDateLine({
  document,
  segments,
}: AnalysedText): { readonly place: NamedPlace; readonly rule: string } | null {
  const { flat, text } = document
  const kind = /(?:uy\s+ban\s+nhan\s+dan|ubnd)\s+(tinh|thanh\s+pho)(?:\s+(?:ban\s+hanh|xay\s+dung)|\s*$|,)/m.exec(
    flat,
  )?.[1]
  if (kind === undefined) return null
  for (const { zone, start, end } of segments) {
    if (zone !== 'header') continue
    const line = /(?:^|[|\n]\s*)(\p{Lu}[\p{L}' ]{1,30}(?:\s*[-–]\s*\p{Lu}[\p{L}' ]{1,20})?),\s*ngày\s/u.exec(
      text.slice(start, end),
    )
    const name = line?.[1]
    if (line === null || name === undefined) continue
    const nameStart = start + line.index + line[0].indexOf(name)
    const place: NamedPlace = {
      level: 'province',
      kind: kind === 'tinh' ? 'tỉnh' : 'thành phố',
      name,
      zone,
      start: nameStart,
      nameStart,
      end: nameStart + name.length,
    }
    return { place, rule: 'plan.issuer_date_line' }
  }
  return null
}

/** Where the lines end that name the issuer: a decision that carries a plan goes on with its bases. */
function headEnd({ segments }: AnalysedText): number {
  const basis = segments.find(
    // The folded line is made when it is asked for: only a header's is.
    (segment) => segment.zone === 'header' && (basisAbove.test(segment.folded) || /^dieu \d\b/.test(segment.folded)),
  )
  return basis?.start ?? Infinity
}

/** The unit that is named most, places weighted by zone; its first mention stands for it. */
function strongest(places: readonly NamedPlace[]): NamedPlace | null {
  const [first] = places
  if (first === undefined || places.length === 1) return first ?? null
  const weights = new Map<string, { weight: number; place: NamedPlace }>()
  for (const place of places) {
    const key = searchKey(`${place.kind} ${place.name}`)
    const entry = weights.get(key)
    if (entry === undefined) weights.set(key, { weight: ZONE_WEIGHT[place.zone], place })
    else entry.weight += ZONE_WEIGHT[place.zone]
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight || a.place.start - b.place.start)[0]?.place ?? null
}
