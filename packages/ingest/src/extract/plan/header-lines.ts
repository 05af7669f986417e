import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import { behindSuperior, superiorBody } from '../../patterns/issuer/body-behind-superior.js'
import { opensCutName } from '../../patterns/issuer/cut-name.js'
import { departmentHead } from '../../patterns/issuer/department-head.js'
import type { AnalysedText } from '../../segment/analysed-text.js'

/** `Số: 12/KH-SNV`, `Nam Định, ngày …`: what stands below the names of the bodies. */
const BELOW_NAMES = /^so\s{0,3}[:.]?\s*\d*\s*[/-]|^so\s?:|,\s*ngay\s/

/** The left column of each header's lines, a body each, up to its number or day: a decision that carries a plan has two headers. */
export function headerLines({ document, segments }: AnalysedText): readonly (readonly Span[])[] {
  const found: Span[][] = []
  let open: Span[] | null = null
  for (const { zone, lines } of segments) {
    if (zone !== 'header') {
      open = null
      continue
    }
    for (const line of lines) {
      if (open === null) found.push((open = []))
      const stands = stretches(document, line)
      open.push(...stands.flatMap((stretch) => leftColumn(document, stretch)))
      if (stands.some(({ start, end }) => BELOW_NAMES.test(document.flat.slice(start, end)))) open = null
    }
  }
  return found.map((lines) => rejoined(document, lines))
}

/** A narrow cell breaks a name behind its first words: `SỞ` / `NỘI VỤ`, `CỘNG` / `HÒA XÃ HỘI …`. */
function rejoined(document: DocumentText, lines: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above !== undefined && isCutName(document, above, line))
      whole[whole.length - 1] = { start: above.start, end: line.end }
    else whole.push(line)
  }
  return whole
}

function isCutName({ flat, text }: DocumentText, above: Span, line: Span): boolean {
  if (above.end - above.start > LONGEST_OPENING || !BREAK_ALONE.test(text.slice(above.end, line.start))) return false
  const written = text.slice(above.start, line.end)
  return (
    !OPENS_COUNTRY.test(flat.slice(line.start, line.end)) &&
    written === written.toUpperCase() &&
    opensCutName.test(flat.slice(above.start, line.end)) &&
    !departmentHead.test(flat.slice(above.start, above.end))
  )
}

/** `VĂN PHÒNG` above the country goes on with nothing. */
const OPENS_COUNTRY = /^(?:cong hoa xa|doc lap|dang cong)(?:\s|$)/
/** Letters of the longest words that are cut off before the rest of a name: `BẢO HIỂM`. */
const LONGEST_OPENING = 10
const BREAK_ALONE = /^[ \t]*\n[ \t]*$/

/** What a line holds between bars, marks of emphasis and breaks inside a cell. */
function stretches({ text }: DocumentText, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end)
  const marks = everyMatch(line.includes('|') ? CELL_BREAK : BREAK, line)
  const begins = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return begins.map((begin, i) => trimmed(line, start, begin, marks[i]?.index ?? line.length))
}

const BREAK = /\*+|<br\s*\/?>/g
/** A break inside a cell has become four spaces. */
const CELL_BREAK = /\*+|\||<br\s*\/?>| {4,}/g

/** A part of a line without the white space and the rules at its ends: `SỞ NỘI VỤ -------`. */
function trimmed(line: string, offset: number, from: number, to: number): Span {
  const held = line.slice(from, to)
  const lead = RULE_BEFORE.exec(held)?.[0].length ?? 0
  const rest = held.slice(lead).replace(RULE_BEHIND, '')
  return { start: offset + from + lead, end: offset + from + lead + rest.length }
}

const RULE_BEFORE = /^\s*(?:[_*=~–—-]{2,}\s*)?/
const RULE_BEHIND = /\s*(?:[_*=~–—-]{2}[\s_*=~–—-]*)?$/

/** A stretch without the column beside it, a body each; nothing where only that is left. */
function leftColumn({ text, flat }: DocumentText, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end)
  const motto = flat
    .slice(start, end)
    .search(/(?:^|\s)(?:cong hoa xa hoi|doc lap\s*-|dang cong san|so\s?:\s?\d{0,5}\s?\/)/)
  const gap = line.search(/\t|[ \u00a0]{4}/)
  const day = DAY_BESIDE.exec(line)?.index ?? -1
  const column = Math.min(...[motto, gap, day].map((at) => (at < 0 ? line.length : at)))
  // What begins with the motto ends the names above it.
  if (motto === 0) return [{ start, end }]
  const names = trimmed(line, start, 0, column)
  return names.start === names.end ? [] : bodiesIn(text.slice(names.start, names.end), names.start)
}

/** `BAN TUYÊN GIÁO Ninh Bình, ngày 19 tháng 02 năm 2024`: place and day behind a name in capitals. */
const DAY_BESIDE =
  /(?<=^[\p{Lu}\s,–-]{3,80})\s(?:TP\.?\s?)?\p{Lu}\p{Ll}+(?:[\s'-]{1,3}\p{Lu}[\p{Ll}']*){0,4}\s?,\s*ng[àa]y\s/u

/** The names of a superior body and of the one within it, where nothing stands between them. */
function bodiesIn(names: string, at: number): readonly Span[] {
  const above = TWO_BODIES.exec(names)?.[0].length
  if (above === undefined) return [{ start: at, end: at + names.length }]
  const rest = names.slice(above).trimStart()
  return [{ start: at, end: at + above }, ...bodiesIn(rest, at + names.length - rest.length)]
}

const TWO_BODIES = new RegExp(
  String.raw`^${superiorBody}(?:\s+[\p{L}\d&,–-]+){0,9}?(?:\s+[\p{L}\d]+)(?=\s+${behindSuperior})`,
  'u',
)
