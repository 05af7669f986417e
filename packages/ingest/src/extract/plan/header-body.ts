import { searchKey } from '@doi-chieu/core/text/fold'
import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { oneLine, type Span } from '../../segment/clause.js'
import { bodyNameAt } from '../issuing-body-name.js'
import type { NamedPlace } from './place-mentions.js'
import { runningCase } from './running-case.js'
import { departmentHead } from '../../patterns/department-head.js'
import { bodyBehindSuperior } from '../../patterns/issuing-body.js'

const OPENS_WITH_SELF = /^\s*(?=so\s)/g
const ENDS_WITH_SELF = /\bcua\s+(?=so\s)/g
const ANNOUNCES = /^[\s,]*(?:tinh\s[a-z\s]{2,20}|thanh\s+pho\s[a-z\s]{2,20})?(?:xay\s+dung|ban\s+hanh|lap|trien\s+khai)/

/** A body as a header, the plan's own sentence or its last names it. */
export interface HeaderBody extends Span {
  readonly issuer: string
  /** It, or the body on the line above it, is a committee of the Party. */
  readonly ofParty: boolean
}

/** `Đảng ủy xã …`, `Huyện ủy …`, and the branches of one: `Ban Tuyên giáo Tỉnh ủy`. */
const PARTY = /(?:^|\s)(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)(?=\s|$)|^Đảng bộ\s/u

/** A department names itself in its header, in the sentence that announces the plan, or in the closing one. */
export function readHeaderBody(analysed: AnalysedText): HeaderBody | null {
  const { document, segments } = analysed
  /** A ministry issues plans, but stands above its own bodies in their headers too. */
  let ministry: HeaderBody | null = null
  for (const lines of headers(analysed)) {
    const body = lastBody(analysed, lines)
    if (body !== null && !body.issuer.startsWith('Bộ ')) return body
    ministry ??= body
  }
  for (const segment of segments) {
    if (segment.zone !== 'basis' && segment.zone !== 'closing') continue
    const self = segment.zone === 'basis' ? OPENS_WITH_SELF : ENDS_WITH_SELF
    for (const match of everyMatch(self, document.flat.slice(segment.start, segment.end))) {
      const name = bodyNameAt(document, segment.start + match.index + match[0].length, segment.end)
      if (name === null || !/^(?:Sở|SỞ)\s/u.test(name.name)) continue
      if (segment.zone === 'basis' && !ANNOUNCES.test(document.flat.slice(name.end, name.end + 60))) continue
      return { start: name.start, end: name.end, issuer: runningCase(oneLine(document, name)), ofParty: false }
    }
  }
  return ministry ?? deciding(analysed)
}

/** `Số: 12/KH-SNV`, `Nam Định, ngày …`: what stands below the names of the bodies. */
const BELOW_NAMES = /^so\s{0,3}[:.]?\s*\d*\s*[/-]|^so\s?:|,\s+ngay\s/

/** The lines of each header of a text, up to its number or day: a decision that carries a plan has two headers. */
function headers({ document, segments }: AnalysedText): readonly (readonly Span[])[] {
  const found: Span[][] = []
  let open: Span[] | null = null
  for (const { zone, lines } of segments) {
    if (zone !== 'header') {
      open = null
      continue
    }
    for (const line of lines) {
      if (open === null) found.push((open = []))
      const stands = stretches(document, leftColumn(document, line))
      open.push(...stands)
      if (stands.some(({ start, end }) => BELOW_NAMES.test(document.flat.slice(start, end)))) open = null
    }
  }
  return found
}

/** The superior body stands above: the last line that names a body is the issuer. */
function lastBody(analysed: AnalysedText, lines: readonly Span[]): HeaderBody | null {
  const { document } = analysed
  const at = lines.findLastIndex((line, i) => isDepartmentLine(analysed, line, lines[i - 1], lines[i + 1]))
  const line = lines[at]
  if (line === undefined) return null
  const lead = DECIDES.exec(document.flat.slice(line.start, line.end))
  const start = line.start + (lead === null ? 0 : lead.index + lead[0].length)
  const rest = wrappedLines(document, lines, at)
  // Between the lines of a name may stand the column beside it.
  const written = [{ start, end: line.end }, ...rest]
    .map((each) => oneLine(document, each))
    .join(' ')
    .replace(RULE, '')
  const above = lines[at - 1]
  const superior = above === undefined ? '' : runningCase(oneLine(document, above))
  const issuer = ofSuperior(jointly(runningCase(written)), superior)
  const ofParty = PARTY.test(issuer) || (/^(?:BCĐ|Ban Chỉ đạo) /u.test(issuer) && PARTY.test(superior))
  return { start, end: rest.at(-1)?.end ?? line.end, issuer, ofParty }
}

/** `SỞ NỘI VỤ -------`: the rule below a name, written beside it. */
const RULE = /[\s_*=~–—-]{2,}$/

/** `Văn phòng` and `Ban Tuyên giáo` are named by whose they are: the committee on the line above. */
function ofSuperior(issuer: string, above: string): string {
  if (issuer === 'Văn phòng' && above !== '') return `${issuer} ${above}`
  const committee = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?=\s|$)/u.exec(above)?.[0]
  return committee !== undefined && PARTY_BRANCH.test(issuer) ? `${issuer} ${committee}` : issuer
}

const PARTY_BRANCH = /^Ban (?:Tuyên giáo|Dân vận|Tổ chức|Nội chính|Tuyên giáo và Dân vận|Xây dựng Đảng)$/u

/** Two bodies that issue a plan together name their unit once: `ỦY BAN MTTQ VIỆT NAM - ỦY BAN NHÂN DÂN` / `HUYỆN Ý YÊN`. */
function jointly(name: string): string {
  const bodies = name.split(/\s[-–]\s(?=(?:ủy ban|uỷ ban|ubnd|hội|liên đoàn|sở|công an|ban|phòng|tòa án|viện)\s)/iu)
  const unit =
    /\s(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã)\s\p{Lu}.*$/u.exec(bodies.at(-1) ?? '')?.[0] ?? ''
  return bodies
    .map((body) => body.charAt(0).toUpperCase() + body.slice(1))
    .map((body) => (bodies.length > 1 && !body.endsWith(unit) ? body + unit : body))
    .join(' - ')
}

/** Bodies that speak for a unit: their plans are those of the unit. */
const SPEAKS_FOR_UNIT =
  /^(?:(?:tinh|thanh|huyen|quan|thi)\s+uy|dang\s+(?:uy|bo)(?=\s+(?:tinh|thanh\s+pho|huyen|quan|thi|phuong|xa|dac)\s)|(?:uy\s+ban\s+)?(?:mttq|mat\s+tran|bau\s+cu)|ban\s+chi\s+dao|bcd|to\s+(?:cong\s+tac|de\s+an|giup\s+viec)|hoi\s+dong\s+(?:phoi\s+hop|pho\s+bien))(?:\s|$)/

/** The unit of such a body: named in its name, or on the line above it. Null for a department. */
export function unitOfBody({ start, end, issuer }: HeaderBody, places: readonly NamedPlace[]): NamedPlace | null {
  if (!SPEAKS_FOR_UNIT.test(searchKey(issuer))) return null
  const within = places.filter((place) => place.start >= start && place.end <= end).at(-1)
  if (within !== undefined) return within
  return places.filter((place) => place.zone === 'header' && place.end <= start).at(-1) ?? null
}

/** `BỘ TRƯỞNG BỘ NỘI VỤ`, `GIÁM ĐỐC SỞ TƯ PHÁP` between the title of a decision and its bases: who decides, where no header says so. */
const DECIDES = /(?:^|\s)(?:bo\s+truong|giam\s+doc|cuc\s+truong|tong\s+giam\s+doc)\s+(?=(?:bo|so|cuc|bao\s+hiem)\s)/

function deciding({ document, segments }: AnalysedText): HeaderBody | null {
  for (const segment of segments) {
    if (segment.zone === 'body') return null
    if (segment.zone !== 'header' && segment.zone !== 'title' && segment.zone !== 'basis') continue
    for (const line of segment.lines) {
      const lead = DECIDES.exec(document.flat.slice(line.start, line.end))
      if (lead === null) continue
      const name = { start: line.start + lead.index + lead[0].length, end: line.end }
      const written = oneLine(document, name)
      if (written === written.toUpperCase()) return { ...name, issuer: runningCase(written), ofParty: false }
    }
  }
  return null
}

/** A name goes on in the next lines in capitals (`SỞ TÀI NGUYÊN` / `VÀ MÔI TRƯỜNG`, `SỞ NỘI VỤ` / `TỈNH HÀ NAM`) up to what is none of it. */
function wrappedLines({ flat, text }: DocumentText, lines: readonly Span[], at: number): readonly Span[] {
  let end = lines[at]?.end ?? 0
  const rest: Span[] = []
  for (const next of lines.slice(at + 1, at + 4)) {
    const words = text.slice(next.start, next.end)
    // Beside a name stood the motto, of which nothing is left here.
    if (words === '') continue
    const open = OPEN_NAME.test(flat.slice(Math.max(0, end - LONGEST_OPEN), end))
    const folded = flat.slice(next.start, next.end)
    const more = open || (words.length <= LONGEST_REST && /^[a-z]/.test(folded) && !NO_REST.test(folded))
    if (!more || words !== words.toUpperCase() || /^(?:cong hoa|doc lap|so\s?:)/.test(folded)) break
    rest.push(next)
    end = next.end
  }
  return rest
}

/** What leaves a name open at the end of its line. */
const OPEN_NAME = /(?:\s(?:va|ve|cua|nhan|phuc vu|quan ly)|[,-])\s*$/
/** Characters of the longest second line of a name. */
const LONGEST_REST = 40
/** What stands below a name and is none of it: a body within it, the number, a stamp, the country. */
const NO_REST =
  /^(?:(?:phong(?! chong|, chong)|ban|doi|to|khoa|bo phan|van phong|dang|chi bo|cong doan|doan|uy ban|ubnd|hoi dong|cong hoa|doc lap|so|mat|toi mat|hoa toc|khan|thuong khan|ban sao|sao y|du thao|mau|bieu|phu luc)(?![a-z])|[a-z]{1,4}\s?[:/])/

/** Characters of the last words that leave a name open. */
const LONGEST_OPEN = 9

/** A header line without the motto that stands beside it. */
function leftColumn({ text, flat }: DocumentText, { start, end }: Span): Span {
  const beside = flat.slice(start, end).search(/\s(?:cong hoa xa hoi|doc lap\s*-|dang cong san)/)
  const column = beside < 0 ? end : start + beside
  return { start, end: start + text.slice(start, column).trimEnd().length }
}

/** What a line holds between bars, marks of emphasis and breaks inside a cell, which may hold both bodies of a header. */
function stretches({ text }: DocumentText, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end)
  const marks = everyMatch(BREAK, line)
  const begins = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return begins.flatMap((begin, i) => {
    const held = line.slice(begin, marks[i]?.index ?? line.length)
    const at = start + begin + (held.length - held.trimStart().length)
    return bodiesIn(held.trim(), at)
  })
}

const BREAK = /\*+|\||<br\s*\/?>/g

/** The names of a superior body and of the one within it, where nothing stands between them. */
function bodiesIn(names: string, at: number): readonly Span[] {
  const above = TWO_BODIES.exec(names)?.[0].length
  if (above === undefined) return [{ start: at, end: at + names.length }]
  const rest = names.slice(above).trimStart()
  return [{ start: at, end: at + above }, ...bodiesIn(rest, at + names.length - rest.length)]
}

const TWO_BODIES = new RegExp(
  String.raw`^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|SỞ|BỘ|CÔNG AN|(?:TỈNH|THÀNH|HUYỆN|ĐẢNG) (?:ỦY|UỶ|BỘ))(?:\s+[\p{Lu},–-]+){1,9}?\s+\p{Lu}+(?=\s+${bodyBehindSuperior})`,
  'u',
)

/** What folds as a body begins. */
const NO_BODY = /^(?:hoi\s+dong\s+nhan\s+dan|hoi\s+chu\s+nghia|so\s*:|so\s+\d)/

/** `ỦY BAN NHÂN DÂN XÃ` / `TRƯỜNG SƠN`: the name of a unit that begins as a body does. */
const UNIT_NAME = /^(?:truong|hoi|vien|ban|thanh)\s\S+$/
const ENDS_IN_KIND = /(?:^|\s)(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|phuong|xa)$/

function plainLine({ document }: AnalysedText, { start, end }: Span): string {
  return document.flat
    .slice(start, end)
    .replace(/[*_#|]/g, ' ')
    .trim()
}

/** A header line that names such a body; `BAN` alone or a committee's line does not. */
function isDepartmentLine(
  analysed: AnalysedText,
  line: Span,
  above: Span | undefined,
  below: Span | undefined,
): boolean {
  const folded = plainLine(analysed, line)
  const over = above === undefined ? '' : plainLine(analysed, above)
  // The divisions of a committee issue plans of their own, those of a department or the police in its name.
  const division = /^(?:phong\s[a-z]|van phong$)/.test(folded) && COMMITTEE.test(over)
  if (!division && (!departmentHead.test(folded) || NO_BODY.test(folded))) return false
  if (UNIT_NAME.test(folded) && ENDS_IN_KIND.test(over)) return false
  const content = analysed.document.text.slice(line.start, line.end)
  // In small letters its place tells a name: between the committee above it and the number or motto.
  if (content !== content.toUpperCase())
    return (
      COMMITTEE.test(over) &&
      /^\p{Lu}/u.test(content) &&
      below !== undefined &&
      /^(?:$|so\s?:|cong hoa\s|doc lap\s)/.test(plainLine(analysed, below))
    )
  // `HUYỆN ĐOAN HÙNG` folds as a youth union does.
  return !/^\P{L}*(?:HUYỆN|XÃ|THỊ TRẤN)\s+ĐOAN\s/u.test(content)
}

/** A committee of the State, named with its unit. */
const COMMITTEE = /^(?:ubnd|uy ban nhan dan)\s/
