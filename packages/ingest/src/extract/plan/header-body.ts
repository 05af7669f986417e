import { foldText } from '@doi-chieu/core/text/fold'
import { searchKey } from '@doi-chieu/core/text/fold'
import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { oneLine } from '../../normalize/one-line.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { bodyNameAt } from '../issuing-body-name.js'
import type { NamedPlace } from './place-mentions.js'
import { headerLines } from './header-lines.js'
import { asDocumentWrites, runningCase } from './running-case.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { departmentHead } from '../../patterns/issuer/department-head.js'
import { selfAnnounced } from '../../patterns/issuer/self-announced.js'
import { committeeOfUnit, massOrganisation } from '../../patterns/issuer/mass-organisation.js'

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
export function readHeaderBody(analysed: AnalysedText, places: readonly NamedPlace[]): HeaderBody | null {
  const { document, segments } = analysed
  /** A ministry issues plans, but stands above its own bodies in their headers too. */
  let ministry: HeaderBody | null = null
  for (const lines of headerLines(analysed)) {
    const body = lastBody(analysed, lines, places)
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
  return ministry ?? deciding(analysed) ?? announcing(analysed, places)
}

/** `…, Trường Tiểu học Yên Ninh xây dựng kế hoạch …`: a body within the place that its bases name, where no header names anybody. */
function announcing({ document, segments }: AnalysedText, places: readonly NamedPlace[]): HeaderBody | null {
  if (places.some(({ zone }) => zone === 'header')) return null
  for (const { zone, start, end } of segments) {
    if (zone !== 'basis') continue
    const name = selfAnnounced.exec(document.flat.slice(start, end))?.[1]
    if (name === undefined) continue
    const from = start + document.flat.slice(start, end).lastIndexOf(name)
    const written = oneLine(document, { start: from, end: from + name.length })
    const issuer = written.charAt(0).toUpperCase() + written.slice(1)
    return { start: from, end: from + name.length, issuer, ofParty: false }
  }
  return null
}

/** The superior body stands above: the last line that names a body is the issuer. */
function lastBody(analysed: AnalysedText, lines: readonly Span[], places: readonly NamedPlace[]): HeaderBody | null {
  const { document } = analysed
  const at = lines.findLastIndex((line, i) => isDepartmentLine(analysed, line, lines, i))
  const line = lines[at]
  if (line === undefined) return null
  const lead = DECIDES.exec(document.flat.slice(line.start, line.end))
  const start = line.start + (lead === null ? 0 : lead.index + lead[0].length)
  const rest = wrappedLines(document, lines, at)
  const written = [{ start, end: line.end }, ...rest].map((each) => oneLine(document, each)).join(' ')
  const superior = runningCase(
    superiorOf(document, lines, at)
      .map((each) => oneLine(document, each))
      .join(' '),
  )
  const named = ofOrganisation(analysed, ofSuperior(jointly(runningCase(written)), superior))
  const issuer =
    written === written.toUpperCase() ? asDocumentWrites(named, document, () => placesNamed(analysed, places)) : named
  const ofParty = PARTY.test(issuer) || (/^(?:BCĐ|Ban Chỉ đạo) /u.test(issuer) && PARTY.test(superior))
  return { start, end: rest.at(-1)?.end ?? line.end, issuer, ofParty }
}

/** The places that a document names as running text writes them: units, and where it was signed. */
function placesNamed({ document, segments }: AnalysedText, places: readonly NamedPlace[]): ReadonlySet<string> {
  const named = new Set(places.map(({ name }) => name).filter((name) => name.includes(' ')))
  for (const { zone, start, end } of segments) {
    const day = zone === 'header' ? document.flat.slice(start, end).indexOf(', ngay ') : -1
    const place =
      day < 0 ? undefined : SIGNED_AT.exec(document.text.slice(Math.max(start, start + day - 40), start + day))
    if (place) named.add(place[0].trim())
  }
  return named
}

const SIGNED_AT = /(?: ?\p{Lu}\p{Ll}+){2,4}$/u

/** The lines of the body above a line: `ỦY BAN NHÂN DÂN` / `TỈNH HÀ NAM`. */
function superiorOf(document: DocumentText, lines: readonly Span[], at: number): readonly Span[] {
  const above = lines[at - 1]
  if (above === undefined) return []
  const before = lines[at - 2]
  return before !== undefined && COMMITTEE_ALONE.test(document.flat.slice(before.start, before.end))
    ? [before, above]
    : [above]
}

/** Its unit stands on the next line. */
const COMMITTEE_ALONE = /^(?:ubnd|uy ban nhan dan|uy ban m\S+ viet nam|uy ban mat tran to quoc viet nam)$/

/** `Văn phòng` and `Ban Tuyên giáo` are named by whose they are: the committee on the line above. */
function ofSuperior(issuer: string, above: string): string {
  if (issuer === 'Văn phòng' && above !== '') return `${issuer} ${above}`
  const committee = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?=\s|$)/u.exec(above)?.[0]
  return committee !== undefined && PARTY_BRANCH.test(issuer) ? `${issuer} ${committee}` : issuer
}

/** `ĐOÀN TNCS HỒ CHÍ MINH` above or beside `BAN CHẤP HÀNH TỈNH …`: the committee is the organisation's. */
function ofOrganisation({ document, segments }: AnalysedText, issuer: string): string {
  const office = committeeOfUnit.exec(searchKey(issuer))?.[0]
  if (office === undefined) return issuer
  for (const { zone, start, end } of segments) {
    const name = zone === 'header' ? massOrganisation.exec(document.flat.slice(start, end)) : null
    if (name === null) continue
    const from = start + name.index
    const organisation = runningCase(oneLine(document, { start: from, end: from + name[0].length }))
    const unit = issuer.slice(office.length)
    return /^trung ương$/iu.test(unit)
      ? `${issuer.slice(0, office.length)}Trung ương ${organisation}`
      : // The union of a unit is not named by the country.
        `${issuer.slice(0, office.length)}${organisation.replace(/ Việt Nam$/u, '')} ${unit}`
  }
  return issuer
}

const PARTY_BRANCH =
  /^(?:Ban (?:Tuyên giáo|Dân vận|Tổ chức|Nội chính|Tuyên giáo và Dân vận|Xây dựng Đảng)|(?:Ủy|Uỷ) ban Kiểm tra)$/u

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
const SPEAKS_FOR_UNIT = new RegExp(
  `^(?:${foldedPhrases([
    '(?:tỉnh|thành|huyện|quận|thị) ủy',
    'đảng (?:ủy|bộ)(?= (?:tỉnh|thành phố|huyện|quận|thị|phường|xã|đặc) )',
    'ban (?:thường vụ|chấp hành) (?:đảng|tỉnh|thành|huyện|quận|thị) (?:ủy|bộ)',
    '(?:ủy ban )?(?:mttq|mặt trận|bầu cử)',
    'ban (?:chỉ đạo|an toàn giao thông|vì sự tiến bộ)',
    'ban chỉ huy (?:phòng|pctt|ứng phó|pccc|thống nhất|chung)',
    'bcđ|tổ (?:công tác|đề án|giúp việc)',
    'hội đồng (?:phối hợp|phổ biến|thi đua|nghĩa vụ|giáo dục quốc phòng)',
  ])})(?:\\s|,|$)`,
)

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

/** A name goes on in the next lines in the same letters (`SỞ TÀI NGUYÊN` / `VÀ MÔI TRƯỜNG`, `SỞ NỘI VỤ` / `TỈNH HÀ NAM`) up to what is none of it. */
function wrappedLines({ flat, text }: DocumentText, lines: readonly Span[], at: number): readonly Span[] {
  let end = lines[at]?.end ?? 0
  const capitals = inCapitals(text.slice(lines[at]?.start, end))
  const rest: Span[] = []
  for (const next of lines.slice(at + 1, at + 4)) {
    const words = text.slice(next.start, next.end)
    const open = OPEN_NAME.test(flat.slice(Math.max(0, end - LONGEST_OPEN), end))
    const folded = flat.slice(next.start, next.end)
    const more = open || (words.length <= LONGEST_REST && /^[a-z]/.test(folded) && !NO_REST.test(folded))
    if (!more || inCapitals(words) !== capitals || MOTTO.test(folded)) break
    rest.push(next)
    end = next.end
  }
  return rest
}

function inCapitals(words: string): boolean {
  return words === words.toUpperCase()
}

const MOTTO = /^(?:cong hoa|doc lap|dang cong san|so\s?:)|,\s*ngay\s/

/** What leaves a name open at the end of its line. */
const OPEN_NAME = /(?:\s(?:va|ve|cua|nhan|phuc vu|quan ly)|[,-])\s*$/
/** Characters of the longest second line of a name. */
const LONGEST_REST = 48
const BELOW_NAME = foldText(
  [
    'phòng(?! chống|, chống| thủ)|ban|đội|tổ|khoa(?! học)|bộ phận|văn phòng|đảng(?! ký)|chi bộ|công đoàn|đoàn|ủy ban|ubnd|hội đồng|cộng hòa',
    'độc lập|số|mật|tối mật|hỏa tốc|khẩn|thượng khẩn|bản sao|sao y|dự thảo|mẫu(?! giáo)|biểu|phụ lục',
  ].join('|'),
)
/** What stands below a name and is none of it: a body within it, the number, a stamp, the country. */
const NO_REST = new RegExp(String.raw`^(?:(?:${BELOW_NAME})(?![a-z])|[a-z]{1,4}\s?[:/])`)

/** Characters of the last words that leave a name open. */
const LONGEST_OPEN = 9

/** What folds as a body begins: `Hội An, ngày …`, `Trường Thi, ngày …` are where a plan was signed. */
const NO_BODY = /^(?:hoi\s+dong\s+nhan\s+dan|hoi\s+chu\s+nghia|so\s*:|so\s+\d|[^,\n]{2,40},\s*ngay\s)/

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
function isDepartmentLine(analysed: AnalysedText, line: Span, lines: readonly Span[], at: number): boolean {
  const { document } = analysed
  const folded = plainLine(analysed, line)
  const over = superiorOf(document, lines, at)
    .map((each) => plainLine(analysed, each))
    .join(' ')
  // The divisions of a committee issue plans of their own, those of a department or the police in its name.
  const division = /^(?:phong\s[a-z]|van phong$)/.test(folded) && COMMITTEE.test(over)
  if (!division && (!departmentHead.test(folded) || NO_BODY.test(folded))) return false
  if (UNIT_NAME.test(folded) && ENDS_IN_KIND.test(over)) return false
  const content = document.text.slice(line.start, line.end)
  if (!inCapitals(content)) return /^\p{Lu}/u.test(content) && standsAboveNumber(document, lines, at)
  // `HUYỆN ĐOAN HÙNG` folds as a youth union does.
  return !/^\P{L}*(?:HUYỆN|XÃ|THỊ TRẤN)\s+ĐOAN\s/u.test(content)
}

/** In small letters its place tells a name: nothing but its own lines stands between it and the number, day or motto. */
function standsAboveNumber(document: DocumentText, lines: readonly Span[], at: number): boolean {
  const line = lines[at]
  if (
    line === undefined ||
    line.end - line.start > LONGEST_LINE ||
    /[.;:]$/.test(document.flat.slice(0, line.end).slice(-1))
  )
    return false
  let next = at + wrappedLines(document, lines, at).length + 1
  const division = lines[next]
  // A division of the police or a department issues its plans in its name.
  if (division !== undefined && /^(?:phong|doi|khoa)\s/.test(document.flat.slice(division.start, division.end)))
    next += wrappedLines(document, lines, next).length + 1
  const below = lines[next]
  return below === undefined || BELOW.test(document.flat.slice(below.start, below.end))
}

/** Characters of the longest line of a name in small letters. */
const LONGEST_LINE = 80
const BELOW = /^(?:so\s?[:./\d]|cong hoa\s|doc lap\s|dang cong san\s|[^\n]{2,40}, ngay\s)|^$/

/** A committee of the State or the Party, named with its unit. */
const COMMITTEE = /^(?:ubnd|uy ban nhan dan|(?:tinh|thanh|huyen|quan|thi) uy)\s/
