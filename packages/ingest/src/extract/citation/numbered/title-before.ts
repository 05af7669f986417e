import { isSpaceUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { typesOfSymbol } from '../../../patterns/citation/document-type-vocabulary.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'

const PROMULGATED = /(?:duoc\s+)?(?:ban\s+hanh|phe\s+duyet|thong\s+qua)\s+(?:kem\s+theo|tai|theo|bang|boi)\s*$/
/** `Chương trình … theo Quyết định số …`: what a decision approved, named before it. */
const UNDER = /(?<=\s)(?:theo|tai)\s*$/
/** What no title goes past: the end of a sentence, and whose request the number is (`… và xét đề nghị của Sở Y tế tại Tờ trình số …`). */
const PARTED = /[;.]\s|\s(?:xet|theo)\s+de\s+nghi\s/g
/** The words that `PROMULGATED` ends with. */
const LINKS = ['theo', 'tai', 'bang', 'boi'] as const
/** What decisions approve by name; a plan named so may be any plan. */
const APPROVED = new Set(['Chương trình', 'Đề án', 'Chiến lược'])
const TITLE_TYPES = new Set(['Chương trình', 'Đề án', 'Chiến lược', 'Quy chế', 'Quy hoạch', 'Kế hoạch', 'Quy định'])

/** End of what stands before an offset, white space apart. */
export function endBefore(flat: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpaceUnit(flat.charCodeAt(end - 1))) end--
  return end
}

/**
 * `Chương trình … được ban hành tại Quyết định số …`: the title stands before the number. `opening`: the type word that opens
 * the title before a bracket, where the number has none of its own.
 */
export function titleBefore(
  analysed: AnalysedText,
  start: number,
  floor: number,
  opening: Hit<'doc_type'> | null = null,
): Span | null {
  const { document } = analysed
  const { flat } = document
  const end = endBefore(flat, start)
  const open = bracketBefore(flat, start, floor)
  if (open !== null) return titleBeforeBracket(analysed, open, floor, opening)
  if (!LINKS.some((word) => flat.endsWith(word, end))) return null
  const from = Math.max(floor, start - LONGEST_TITLE)
  const before = flat.slice(from, start).replace(PARTED, (sign) => `\u0000${' '.repeat(sign.length - 1)}`)
  const promulgated = PROMULGATED.exec(before)
  const link = promulgated ?? UNDER.exec(before)
  if (link === null) return null
  const stop = before.lastIndexOf('\u0000', link.index)
  const titles = hitsWithin(analysed.docTypes, from + Math.max(stop, 0), from + link.index).filter((hit) =>
    promulgated === null
      ? APPROVED.has(hit.entry.row.code) && isUpperUnit(document.text.charCodeAt(hit.start))
      : TITLE_TYPES.has(hit.entry.row.code),
  )
  const first = titles[0]
  return first === undefined ? null : { start: first.start, end: from + link.index }
}

/** What opens the bracket that holds a number. */
const OPENED = /\(\s*(?:so\s*:?\s*)?$/
const LONGEST_OPENED = 10

function bracketBefore(flat: string, start: number, floor: number): number | null {
  const before = flat.slice(Math.max(floor, start - LONGEST_OPENED), start)
  const opened = before.includes('(') ? OPENED.exec(before) : null
  return opened === null ? null : start - opened[0].length
}

const LONGEST_TITLE = 260

/** `Đề án phát triển ứng dụng … đến năm 2030 (Quyết định số 06/QĐ-TTg)`: the number stands in brackets behind the title. */
function titleBeforeBracket(
  { document, docTypes }: AnalysedText,
  bracket: number,
  floor: number,
  opening: Hit<'doc_type'> | null,
): Span | null {
  const title =
    opening ??
    hitsWithin(docTypes, Math.max(floor, bracket - LONGEST_TITLE), bracket).findLast(
      (hit) => APPROVED.has(hit.entry.row.code) && isUpperUnit(document.text.charCodeAt(hit.start)),
    )
  return title === undefined || /[;.]\s/.test(document.flat.slice(title.end, bracket))
    ? null
    : { start: title.start, end: endBefore(document.flat, bracket) }
}

const LETTERS = ['Công văn', 'Văn bản']

/** `Kế hoạch cải cách hành chính năm 2023 (số 53/KH-UBND …)`: the type word that opens the title before the bracket. `type`: what the symbol tells. */
export function typeBeforeBracket(
  { document, docTypes }: AnalysedText,
  start: number,
  floor: number,
  type: string | undefined,
): Hit<'doc_type'> | null {
  const open = bracketBefore(document.flat, start, floor)
  if (open === null) return null
  const types = type === undefined ? LETTERS : typesOfSymbol(type)
  return (
    hitsWithin(docTypes, Math.max(floor, open - LONGEST_TITLE), open).findLast(
      (hit) =>
        types.includes(hit.entry.row.code) &&
        isUpperUnit(document.text.charCodeAt(hit.start)) &&
        !/[;.]\s/.test(document.flat.slice(hit.end, open)),
    ) ?? null
  )
}
