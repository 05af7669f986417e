import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import type { IssuerLevel } from '@doi-chieu/core/legal/legal-document'
import { searchKey } from '@doi-chieu/core/text/fold'
import { everyMatch } from '../../match/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { oneLine, type Span } from '../../segment/clause.js'
import { bodyNameAt } from '../issuing-body-name.js'
import type { NamedPlace } from './place-mentions.js'
import { runningCase } from './running-case.js'

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
  const department = readDepartment(analysed)
  const district = strongest(places.filter((place) => place.level === 'district'))
  const province = strongest(places.filter((place) => place.level === 'province'))
  if (department !== null)
    return {
      ...department,
      issuerLevel: 'department',
      level: 'department',
      localityName: department.issuer,
      place: null,
      district: null,
      province,
      confidence: 0.95,
      rule: 'plan.issuer_department',
    }
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

/** Bodies of a province that issue plans of their own, by the words their names begin with. */
const DEPARTMENT_HEAD =
  /^(?:so|bo|ban(?!\s+hanh)|cuc|tong\s+cuc|chi\s+cuc|cong\s+an|dang\s+uy|huyen\s+uy|quan\s+uy|thi\s+uy|thanh\s+uy|tinh\s+uy|uy\s+ban\s+(?:quoc\s+gia|mttq|mat\s+tran|dan\s+toc)|bao\s+hiem\s+xa\s+hoi|thanh\s+tra|van\s+phong\s+ubnd|van\s+phong\s+uy\s+ban|lien\s+minh|lien\s+doan|hoi|tinh\s+doan|trung\s+tam|truong|vien)\s[a-z]/

const OPENS_WITH_SELF = /^\s*(?=so\s)/g
const ENDS_WITH_SELF = /\bcua\s+(?=so\s)/g
const ANNOUNCES = /^[\s,]*(?:tinh\s[a-z\s]{2,20}|thanh\s+pho\s[a-z\s]{2,20})?(?:xay\s+dung|ban\s+hanh|lap|trien\s+khai)/

/** A department names itself in its header, in the sentence that announces the plan, or in the closing one. */
function readDepartment(analysed: AnalysedText): (Span & { readonly issuer: string }) | null {
  const { document, segments } = analysed
  /** A ministry issues plans, but stands above its own bodies in their headers too. */
  let ministry: (Span & { readonly issuer: string }) | null = null
  for (const segment of segments) {
    if (segment.zone === 'header') {
      // The superior body stands above: the last line that names a body is the issuer.
      const lines = segment.lines.flatMap((each) => stretches(document, leftColumn(document, each)))
      const at = lines.findLastIndex((each) => isDepartmentLine(analysed, each))
      const line = lines[at]
      if (line !== undefined) {
        const lead = DECIDES.exec(document.flat.slice(line.start, line.end))
        const start = line.start + (lead === null ? 0 : lead.index + lead[0].length)
        const name = { start, end: wrappedName(document, lines, at) }
        const issuer = runningCase(oneLine(document, name))
        if (!issuer.startsWith('Bộ ')) return { ...name, issuer }
        ministry = { ...name, issuer }
      }
    }
    if (segment.zone !== 'basis' && segment.zone !== 'closing') continue
    const self = segment.zone === 'basis' ? OPENS_WITH_SELF : ENDS_WITH_SELF
    for (const match of everyMatch(self, document.flat.slice(segment.start, segment.end))) {
      const name = bodyNameAt(document, segment.start + match.index + match[0].length, segment.end)
      if (name === null || !/^(?:Sở|SỞ)\s/u.test(name.name)) continue
      if (segment.zone === 'basis' && !ANNOUNCES.test(document.flat.slice(name.end, name.end + 60))) continue
      return { start: name.start, end: name.end, issuer: runningCase(oneLine(document, name)) }
    }
  }
  return ministry ?? deciding(analysed)
}

/** `BỘ TRƯỞNG BỘ NỘI VỤ`, `GIÁM ĐỐC SỞ TƯ PHÁP` between the title of a decision and its bases: who decides, where no header says so. */
const DECIDES = /(?:^|\s)(?:bo\s+truong|giam\s+doc|cuc\s+truong|tong\s+giam\s+doc)\s+(?=(?:bo|so|cuc|bao\s+hiem)\s)/

function deciding({ document, segments }: AnalysedText): (Span & { readonly issuer: string }) | null {
  for (const segment of segments) {
    if (segment.zone === 'body') return null
    if (segment.zone !== 'header' && segment.zone !== 'title' && segment.zone !== 'basis') continue
    for (const line of segment.lines) {
      const lead = DECIDES.exec(document.flat.slice(line.start, line.end))
      if (lead === null) continue
      const name = { start: line.start + lead.index + lead[0].length, end: line.end }
      const written = oneLine(document, name)
      if (written === written.toUpperCase()) return { ...name, issuer: runningCase(written) }
    }
  }
  return null
}

/** A name goes on in the next line where its own wants more (`SỞ THÔNG TIN VÀ`) or where that names the unit (`TỈNH HÀ NAM`). */
function wrappedName({ flat, text }: DocumentText, lines: readonly Span[], at: number): number {
  let end = lines[at]?.end ?? 0
  for (const next of lines.slice(at + 1, at + 3)) {
    const more =
      /(?:\s(?:va|ve|cua|nhan)|[,-])\s*$/.test(flat.slice(Math.max(0, end - 6), end)) ||
      /^(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa|viet nam)\s/.test(flat.slice(next.start, next.end))
    const words = text.slice(next.start, next.end)
    if (!more || words !== words.toUpperCase() || /^(?:cong hoa|doc lap|so\s?:)/.test(flat.slice(next.start, next.end)))
      break
    end = next.end
  }
  return end
}

/** A header line without the motto that stands beside it. */
function leftColumn({ text, flat }: DocumentText, { start, end }: Span): Span {
  const beside = flat.slice(start, end).search(/\s(?:cong hoa xa hoi|doc lap\s*-)/)
  const column = beside < 0 ? end : start + beside
  return { start, end: start + text.slice(start, column).trimEnd().length }
}

/** What a line holds between bars, marks of emphasis and breaks inside a cell, which may hold both bodies of a header. */
function stretches({ text }: DocumentText, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end)
  const marks = everyMatch(BREAK, line)
  const begins = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return begins.map((begin, i) => {
    const held = line.slice(begin, marks[i]?.index ?? line.length)
    const at = start + begin + (held.length - held.trimStart().length)
    return { start: at, end: at + held.trim().length }
  })
}

const BREAK = /\*+|\||<br\s*\/?>/g

/** A header line in capitals that names such a body; `BAN` alone or a committee's line does not. */
function isDepartmentLine(analysed: AnalysedText, line: Span): boolean {
  const folded = analysed.document.flat
    .slice(line.start, line.end)
    .replace(/[*_#|]/g, ' ')
    .trim()
  if (!DEPARTMENT_HEAD.test(folded) || /^(?:hoi\s+dong|hoi\s+chu\s+nghia|ban\s+nhan\s+dan|so\s*:|so\s+\d)/.test(folded))
    return false
  const content = analysed.document.text.slice(line.start, line.end)
  return content === content.toUpperCase()
}

function issuingUnit(
  analysed: AnalysedText,
  places: readonly NamedPlace[],
): { readonly place: NamedPlace; readonly rule: string } | null {
  const { document } = analysed
  // Columns laid side by side put the national motto between a committee and its unit.
  const committee = (place: NamedPlace): boolean =>
    // A first letter set large is often lost: `Y BAN NHÂN DÂN`.
    /(?:y\s+ban\s+nhan\s+dan|ubnd|hoi\s+dong\s+nhan\s+dan|hdnd)[\s*|]*$/.test(
      withSingleSpaces(
        document.flat
          .slice(Math.max(0, place.start - 160), place.start)
          .replace(
            /cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam|doc\s+lap\s*-\s*tu\s+do\s*-\s*hanh\s+phuc|-{3,}/g,
            ' ',
          ),
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
  const dated = announcesOfUnit(analysed) ? unitOfDateLine(analysed) : null
  if (dated !== null) return dated
  const lower = places.filter((place) => LOWER.has(place.level))
  const named = strongest(lower.length > 0 ? lower : places)
  return named === null ? null : { place: named, rule: 'plan.issuer_body' }
}

/** `UBND tỉnh xây dựng Kế hoạch …`: the plan's own sentence names its unit by the kind alone. */
function announcesOfUnit({ document }: AnalysedText): boolean {
  return /(?:uy\s+ban\s+nhan\s+dan|ubnd)\s+(?:tinh|thanh\s+pho)\s+(?:ban\s+hanh|xay\s+dung)\s+ke\s+hoach\s/.test(
    document.flat.slice(0, LONGEST_OPENING),
  )
}

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
    const line = /(?:^|[|\n]\s*)(\p{Lu}[\p{L}' ]{1,30}(?:\s*[-–]\s*\p{Lu}[\p{L}' ]{1,20})?),\s+ngày\s/u.exec(
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
    (segment) => segment.zone === 'header' && /^(?:can cu|xet|theo|thuc hien|dieu \d)\b/.test(segment.folded),
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
