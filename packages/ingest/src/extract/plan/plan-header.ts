import { everyMatch } from '../../match/every-match.js'
import { tidy } from '../../match/restore-words.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/small-letters.js'
import { bareName, issuedPlan, titleWords } from '../../patterns/plan-name.js'
import { symbolPart } from '../../patterns/symbol-part.js'
import type { Span } from '../../segment/clause.js'
import type { Segment } from '../../segment/outline.js'
import { numberText, stateNumberAt } from '../citation/document-number.js'
import { isoDate } from '../written-date.js'

/** A value read from the text with the place it stands at. */
export interface Read<Value> extends Span {
  readonly value: Value
  readonly rule: string
  readonly confidence: number
}

/** Dots may stand where the number is to be written: `Số: ……/KH-UBND`. */
const NUMBER =
  /(?:^|[^a-z])s[o6](?:\s+hieu)?\s{0,2}[:.]?[\s.…_]{0,40}(\d{0,5}[a-z]?)[\s.…_]{0,40}\/\s*((?:19|20)\d{2}\s*\/\s*)?([a-z]{1,6}(?:\s*-\s*(?:[a-z]{1,10}\d{0,2}|[a-z]{0,10})){0,3})/
const PARTY_NUMBER = /(?:^|[^a-z])s[o6]\s{0,2}[:.]?\s*(\d{1,4})\s*-\s*([a-z]{2,3})\s*\/\s*([a-z]{2,9})(?![a-z])/

/** A stretch that speaks of the document itself, and the zone that it stands in. */
export type OwnLine = Pick<Segment, 'start' | 'end' | 'zone'>

/** The document's own number: in the header, else in the line `(Kèm theo Kế hoạch số …)` of an annex. */
export function readDocNumber(
  document: DocumentText,
  own: readonly OwnLine[],
): { readonly number: Read<string> | null; readonly symbol: Read<string> | null } {
  for (const segment of own) {
    const fold = document.flat.slice(segment.start, segment.end)
    if (!fold.includes('/')) continue
    const party = segment.zone === 'header' ? PARTY_NUMBER.exec(fold) : null
    if (party !== null) {
      const symbol = `${symbolPart(sliceOf(document, segment, party, 2)).part}/${symbolPart(sliceOf(document, segment, party, 3)).part}`
      const span = { start: segment.start + party.index, end: segment.start + party.index + party[0].length }
      return {
        number: { ...span, value: `${party[1] ?? ''}-${symbol}`, rule: 'plan.number', confidence: 0.95 },
        symbol: { ...span, value: symbol, rule: 'plan.symbol', confidence: 0.95 },
      }
    }
    const match = NUMBER.exec(fold)
    if (match === null) continue
    const whole = stateNumberAt(document, segment.start + fold.indexOf('/', match.index))
    if (whole !== null && (whole.parts.length > 1 || whole.slashed)) {
      const span = { start: segment.start + match.index, end: whole.end }
      const value = numberText(whole)
      const confidence = document.damaged ? 0.85 : 0.97
      return {
        number: { ...span, value, rule: 'plan.number', confidence },
        symbol: { ...span, value: value.slice(whole.digits.length + 1), rule: 'plan.symbol', confidence },
      }
    }
    const written = sliceOf(document, segment, match, 3)
    const parts = written.split(/\s*[-–—]\s*/).filter((part) => /^\p{Lu}/u.test(part))
    if (parts[0] === undefined || !written.trimStart().startsWith(parts[0])) continue
    const symbol = parts.map((part) => symbolPart(part).part).join('-')
    const year = match[2]?.replace(/\s/g, '') ?? ''
    const span = { start: segment.start + match.index, end: segment.start + match.index + match[0].trimEnd().length }
    const confidence = document.damaged ? 0.85 : 0.97
    return {
      number:
        match[1] === '' || match[1] === undefined
          ? null
          : { ...span, value: `${match[1]}/${year}${symbol}`, rule: 'plan.number', confidence },
      symbol: { ...span, value: symbol, rule: 'plan.symbol', confidence },
    }
  }
  return { number: null, symbol: null }
}

/** A day read as letters stands for none: `ngàyAô tháng 02 năm 2022`. */
const LONG_DATE =
  /(?:n|ri)[a-z]{1,2}y\s*(\d{0,2})(?:[a-z]{1,3}(?=\s))?[\s.…]*th[a-z]{1,2}ng\s*(\d{0,2})[\s.…]*n[a-z]m\s*((?:19|20)\d{2})/
const SHORT_DATE = /n[a-z]{1,2}y[\s.…_]{0,24}(\d{0,2})[\s.…_]{0,24}\/\s*(\d{1,2})\s*\/\s*((?:19|20)\d{2})/

/** The document's own date, partial where day or month is blank. */
export function readDocDate(document: DocumentText, own: readonly Segment[]): Read<string> | null {
  // What a portal adds to a header is a date in digits: the one in words is the document's own.
  return dateIn(document, own, LONG_DATE) ?? dateIn(document, own, SHORT_DATE)
}

function dateIn(document: DocumentText, own: readonly Segment[], pattern: RegExp): Read<string> | null {
  for (const segment of own) {
    const fold = document.flat.slice(segment.start, segment.end)
    const match = pattern.exec(fold)
    if (match === null || /^(?:can\s+cu|theo|xet)\b/.test(segment.folded)) continue
    const [whole, day, month, year] = match
    const full = day !== '' && month !== '' ? isoDate(year, month, day) : null
    const value =
      full ?? (month !== '' && Number(month) <= 12 ? `${year ?? ''}-${(month ?? '').padStart(2, '0')}` : (year ?? ''))
    return {
      start: segment.start + match.index,
      end: segment.start + match.index + whole.length,
      value,
      rule: 'plan.date',
      confidence: full === null ? 0.9 : 0.96,
    }
  }
  return null
}

const ATTACHED = /\s*\(?\s*(?:ban\s+hanh\s)?kem\s+theo\s(?:ke\s+hoach|quyet\s+dinh)/y

/** Lines that speak of the document itself: header lines, then `(Kèm theo …)` lines anywhere. */
export function ownLines(document: DocumentText, segments: readonly Segment[]): readonly Segment[] {
  const header: Segment[] = []
  const attached: Segment[] = []
  for (const segment of segments)
    if (segment.zone === 'header') {
      // What a portal writes above a document cites others.
      if (!OPENS_BASIS.test(segment.folded)) header.push(segment)
    } else if (isAttached(document, segment)) attached.push(segment)
  return [...header, ...attached]
}

const OPENS_BASIS = /^(?:can\s+cu|thuc\s+hien|theo|xet)\s/
const ATTACHED_LETTERS = smallLetters('kb')

function isAttached({ flat }: DocumentText, { start, end }: Segment): boolean {
  // Hardly any line opens with one of its letters: a sign is compared sooner than a pattern is asked.
  const first = flat.charCodeAt(start)
  if (isLetterUnit(first) && !isAmong(ATTACHED_LETTERS, first)) return false
  ATTACHED.lastIndex = start
  return ATTACHED.test(flat) && ATTACHED.lastIndex <= end
}

function sliceOf(document: DocumentText, segment: OwnLine, match: RegExpExecArray, group: number): string {
  const value = match[group] ?? ''
  const at = segment.start + match.index + match[0].lastIndexOf(value)
  return document.text.slice(at, at + value.length)
}

/** The subject line without the word KẾ HOẠCH and what issues it. */
export function readTitle(document: DocumentText, segments: readonly Segment[]): Read<string> | null {
  const lines: Segment[] = []
  for (const segment of segments) if (segment.zone === 'title') lines.push(segment)
  const at = lines.findIndex((segment) => !bareName.test(segment.folded))
  const own = lines[at]
  if (own === undefined) return announcedTitle(document, segments)
  const word = titleWords.exec(document.flat.slice(own.body, own.end))?.[0].length ?? 0
  // Blank lines may part a title: what stands behind the bare word is one.
  const last = at > 0 ? (lines.at(-1) ?? own) : own
  const span = { start: own.body + word, end: last === own ? titleEnd(document, own) : last.end }
  const value = tidy(document.text.slice(span.start, span.end))
  return {
    ...span,
    value,
    rule: lines.length > 1 || word > 0 ? 'plan.title' : 'plan.title_without_word',
    confidence: lines.length > 1 || word > 0 ? 0.97 : 0.85,
  }
}

const ANNOUNCED =
  /(?:ban\s+hanh|xay\s+dung|lap)\s+(?:ke\s+hoach|chuong\s+trinh\s+hanh\s+dong)\s+([^;.:(]{8,300}?),?\s*(?:\(|cu\s+the|voi\s+(?:cac|nhung|mot\s+so)?\s*noi\s+dung|gom|nhu\s+sau|sau\s+day)/

/** Where the title is lost, the plan's own sentence names it: `… ban hành Kế hoạch <title> như sau:`. */
function announcedTitle(document: DocumentText, segments: readonly Segment[]): Read<string> | null {
  for (const { zone, marker, body, start: first, end } of segments) {
    const article = marker?.kind === 'article' && marker.label === '1'
    if (zone !== 'basis' && !article) continue
    const start = article ? body : first
    const match = (article ? issuedPlan : ANNOUNCED).exec(document.flat.slice(start, end))
    const named = match?.[1]
    if (match === null || named === undefined) continue
    const from = start + match.index + match[0].indexOf(named)
    const span = { start: from, end: from + named.trimEnd().length }
    const value = document.text.slice(span.start, span.end).replace(/[\s|*_#]+/g, ' ')
    return { ...span, value, rule: 'plan.title_announced', confidence: 0.8 }
  }
  return null
}

const AUTHORITY = /^(?:uy\s+ban\s+nhan\s+dan|hoi\s+dong\s+nhan\s+dan|chu\s+tich|giam\s+doc|bo\s+truong|truong\s+ban)\s/

/** A narrow cell breaks the name of a committee: `ỦY` / `BAN NHÂN DÂN …`. */
const LONGEST_AUTHORITY = 24

/** A decision names who decides below its title; a title that only wraps there leaves a word open before it. */
function titleEnd({ flat }: DocumentText, { lines, end }: Segment): number {
  const authority = lines.findIndex(
    (line, i) =>
      i > 0 &&
      AUTHORITY.test(flat.slice(line.start, Math.min(end, line.start + LONGEST_AUTHORITY))) &&
      !/(?:\scua|\sva|,)\s*$/.test(flat.slice(lines[i - 1]?.start, line.start)),
  )
  return lines[authority - 1]?.end ?? end
}

const YEAR = /n[a-z]{1,2}m?\s+((?:19|20)\d{2})/g
/** `từ năm 2021 đến năm 2025` begins in its first year. */
const FROM = /(?:^|\s)tu\s+(?:n[a-z]{1,2}m\s+)?((?:19|20)\d{2})\s+den\s/
/** `6 tháng cuối năm 2025 và năm 2026`: the first of two years. */
const FIRST_OF_TWO = /(?:^|\s)n[a-z]{1,2}m\s+(20\d{2})(?=\s*(?:va|,|-)\s+n[a-z]{1,2}m\s+20\d{2}(?!\d))/
/** `đến năm 2030`, `tầm nhìn 2045`: how far a plan looks, not the year it is for. */
const HORIZON = /(?:^|\s)(?:den(?:\s+het)?|tam\s+nhin|dinh\s+huong)\s+$/

/** `… ĐỀ ÁN “… GIAI ĐOẠN 2022-2025” …`: the years of a document named in quotation marks are its own. Blanks keep the places. */
function outsideQuotes(words: string): string {
  return words.replace(/["“][^"“”]{12,400}["”]/g, (quoted) => ' '.repeat(quoted.length))
}

/** The year a plan is for: in its title, else in the sentence that announces it, else the year of its date. */
export function readPlanYear(
  document: DocumentText,
  segments: readonly Segment[],
  title: Read<string> | null,
  date: Read<string> | null,
): Read<number> | null {
  const within = (span: Span, rule: string, confidence: number): Read<number> | null => {
    const words = outsideQuotes(document.flat.slice(span.start, span.end))
    const match =
      FROM.exec(words) ??
      FIRST_OF_TWO.exec(words) ??
      everyMatch(YEAR, words).findLast(({ index }) => !HORIZON.test(words.slice(0, index)))
    return match === undefined || match === null
      ? null
      : {
          start: span.start + match.index,
          end: span.start + match.index + match[0].length,
          value: Number(match[1]),
          rule,
          confidence,
        }
  }
  if (title !== null) {
    const own = within(title, 'plan.year_in_title', 0.97)
    if (own !== null) return own
    const period = /((?:19|20)\d{2})\s*-\s*(?:19|20)\d{2}/.exec(
      outsideQuotes(document.flat.slice(title.start, title.end)),
    )
    if (period !== null)
      return {
        start: title.start + period.index,
        end: title.start + period.index + period[0].length,
        value: Number(period[1]),
        rule: 'plan.period_in_title',
        confidence: 0.8,
      }
  }
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment?.zone !== 'basis' && segment?.zone !== 'closing') continue
    const announced = /ke\s+hoach[^;]{0,140}?n[a-z]{1,2}m\s+(?:19|20)\d{2}/.exec(
      document.flat.slice(segment.start, segment.end),
    )
    const read =
      announced === null
        ? null
        : within(
            { start: segment.start + announced.index, end: segment.start + announced.index + announced[0].length },
            'plan.year_announced',
            0.85,
          )
    if (read !== null) return read
  }
  return date === null
    ? null
    : {
        start: date.start,
        end: date.end,
        value: Number(date.value.slice(0, 4)),
        rule: 'plan.year_of_date',
        confidence: 0.75,
      }
}
