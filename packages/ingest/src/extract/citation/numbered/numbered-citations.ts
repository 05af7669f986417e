import type { DocumentText } from '../../../normalize/document-text.js'
import { oneLine } from '../../../normalize/one-line.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { partyBodies } from '../../../patterns/citation/symbol-part.js'
import { basisAbove } from '../../../patterns/citation/basis-opening.js'
import { cellEnd } from '../../../segment/table/cell/cells-within.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { calledByNumber } from '../../../patterns/citation/short-name.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import {
  askedBefore,
  enactedBefore,
  issuerBefore,
  listedBehind,
  openList,
  withEnactors,
  withSharedIssuers,
} from './citation-issuer.js'
import type { CitationMention } from '../citation-mention.js'
import { approverBefore, issuerBeforeBracket } from './approved-by.js'
import { citedDayAt } from './cited-day.js'
import { isAmended, withTitle } from './amended-title.js'
import { subjectAfter } from './citation-title.js'
import { titleBefore, typeBeforeBracket } from './title-before.js'
import { findDocumentNumbers, type DocumentNumber } from '../number/document-number.js'
import type { BodyName } from '../../issuing-body-name.js'
import { behindIssuer, issuerBehind } from './issuer-behind.js'
import { restoreNumber, typeOfSymbol } from '../number/restored-number.js'
import { standardMention } from './standard-citation.js'
import { nextTypeWord, ownedTypeBefore, shortTypeBefore, typeBefore } from './type-word.js'

/** Most characters behind a number that are its citation's. */
const LONGEST = 700

/** A number whose symbol is one part is a document's where its date or its issuer stands behind it. */
const ISSUER_FOLLOWS = /^,?\s+(?:cua|do)\s/

function mayBeBare({ flat }: DocumentText, { parts, end }: DocumentNumber): boolean {
  if (partyBodies.has(parts[0]?.part ?? '')) return true
  return ISSUER_FOLLOWS.test(flat.slice(end, end + 8)) || citedDayAt(flat, end) !== null
}

/** Finds the citations that show a number: type word, number, date, issuer and subject, in one reading from the number outwards. */
export function numberedCitations(analysed: AnalysedText): readonly CitationMention[] {
  const { segments } = analysed
  const numbers = findDocumentNumbers(analysed.document)
  const mentions: CitationMention[] = []
  let s = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]
    if (number === undefined) break
    while (s < segments.length && (segments[s]?.end ?? 0) <= number.start) s++
    const segment = segments[s]
    if (segment === undefined) break
    if (number.start < segment.start || !mayCite(analysed, segment)) continue
    const floor = Math.max(segment.start, mentions.at(-1)?.coreEnd ?? 0)
    if (isOnlyCalled(analysed, number, floor)) continue
    const next = nextTypeWord(analysed, number, numbers[i + 1], segment.end)
    // Where a row of a table is one line, a citation ends with its cell.
    const ceiling = cellEnd(analysed.document, number.end, Math.min(next, number.end + LONGEST))
    const before = mentions.at(-1)
    const mention = readMention(analysed, segment, number, { floor, ceiling }, before)
    if (mention === null || (before !== undefined && isCalledAgain(analysed, number, mention, before))) continue
    if (before !== undefined && isAmended(analysed, before, mention))
      mentions[mentions.length - 1] = withTitle(analysed, before, mention)
    else mentions.push(mention)
  }
  return withEnactors(analysed, withSharedIssuers(analysed, mentions))
}

/** The document's own number stands in the header and in `(Kèm theo …)`; neither is a citation. */
function mayCite(analysed: AnalysedText, segment: Segment): boolean {
  if (segment.zone === 'recipients' || segment.zone === 'signature' || segment.zone === 'title') return false
  if (segment.zone === 'header') return basisAbove.test(segment.folded)
  return !/^\s*\(?\s*(?:kem\s+theo|ban\s+hanh\s+kem\s+theo|dinh\s+kem|(?<=\()(?:theo\s+ke\s+hoach|ban\s+hanh\s+theo\s+(?:ke\s+hoach|quyet\s+dinh))\s+so)\b/.test(
    analysed.document.flat.slice(segment.start, segment.start + 40),
  )
}

/** `(sau đây gọi tắt là Chỉ thị số 09/CT-TTg)`: what a document just cited is called from here on. */
const LONGEST_CALLED = 63

function isOnlyCalled({ document }: AnalysedText, { start }: DocumentNumber, floor: number): boolean {
  // A search through all of the text before would be one for each number.
  const before = document.flat.slice(Math.max(floor, start - LONGEST_CALLED), start)
  const open = before.lastIndexOf('(')
  return open >= 0 && calledByNumber.test(before.slice(open))
}

/** `Chỉ thị 27-CT/TU ngày 10/3/2023 … về … (Chỉ thị 27-CT/TU)`: type and number of the document just cited, and nothing else, in brackets. */
function isCalledAgain(
  { document: { flat } }: AnalysedText,
  { start, end }: DocumentNumber,
  mention: CitationMention,
  before: CitationMention,
): boolean {
  return (
    mention.number === before.number &&
    mention.docType === before.docType &&
    mention.segment === before.segment &&
    flat.charAt(end) === ')' &&
    TYPE_ALONE.test(flat.slice(Math.max(before.coreEnd, start - LONGEST_CALLED), start))
  )
}

/** An open bracket, a type and `số`. Folded. */
const TYPE_ALONE = /\((?:[a-z]+\s+){1,3}(?:so\s+)?$/

/** `Số: 35/KH-UBND` at the head of a line is the number of a document, not of one that it cites. */
function isOwnLine({ fold, text }: DocumentText, { start }: DocumentNumber): boolean {
  const label = /(?:^|[\n|])\s{0,8}s[o6]\s?:\s{0,4}$/.exec(fold.slice(Math.max(0, start - 20), start))
  return label !== null && /S[^\s]?\s?:\s{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))
}

/** `số 103/KH-UBND năm 2023 của …`: a year between number and issuer is no date. */
const OF_YEAR = /^\s+nam\s+20\d{2}(?=\s+(?:cua|do)\s)/

/** Who stands before a number, and what type word. */
interface Before {
  readonly type: Hit<'doc_type'> | null
  /** The type word before the bracket that holds the number. */
  readonly opening: Hit<'doc_type'> | null
  /** `Nghị quyết của Bộ Chính trị số …`. */
  readonly owner: string | null
  /** The type, and where it begins: the number itself where no word tells it. */
  readonly docType: string
  readonly start: number
}

function readBefore(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  floor: number,
  list: CitationMention | null,
): Before | null {
  const near = typeBefore(analysed, number, floor)
  const owned = near === null ? ownedTypeBefore(analysed, number, floor) : null
  const type = near ?? owned?.type ?? null
  const short = type === null ? shortTypeBefore(analysed, number, floor) : null
  const symbolType = typeOfSymbol(number)
  const opening = type === null ? typeBeforeBracket(analysed, number.start, floor, symbolType) : null
  const docType =
    (type ?? opening)?.entry.row.code ??
    // The National Assembly gives its laws and its resolutions one symbol: `NQ 193/2025/QH15`.
    (symbolType === 'Luật' ? short?.docType : undefined) ??
    symbolType ??
    short?.docType ??
    list?.docType ??
    openList(analysed, segment, number.start)?.docType
  if (docType === undefined || (type === null && isOwnLine(analysed.document, number))) return null
  if (number.bare && ((type === null && list === null) || !mayBeBare(analysed.document, number))) return null
  return { type, opening, owner: owned?.issuer ?? null, docType, start: type?.start ?? short?.start ?? number.start }
}

/** Day and issuer behind a number, in either order, and where they end. */
interface Behind {
  readonly date: string | null
  /** A day is written, be it one that cannot be. */
  readonly dated: boolean
  readonly issuer: BodyName | null
  readonly end: number
}

function readBehind(document: DocumentText, number: DocumentNumber, ceiling: number, asked: boolean): Behind {
  let end = number.end + (SAME_DAY.exec(document.flat.slice(number.end, number.end + 12))?.[0].length ?? 0)
  const day = citedDayAt(document.flat, end)
  // A day that cannot be is still read over: the issuer stands behind it.
  if (day !== null && day.end <= ceiling) end = day.end
  else if (day === null) end += OF_YEAR.exec(document.flat.slice(end, Math.min(ceiling, end + 24)))?.[0].length ?? 0
  // `của Sở Nội vụ tại Tờ trình số …, Ủy ban nhân dân … ban hành`: what follows the comma is another sentence's subject.
  const apart = asked && /^\s*,/.test(document.flat.slice(end, end + 4))
  const issuer = apart ? null : issuerBehind(document, number, end, ceiling)
  if (issuer !== null) end = behindIssuer(document, issuer.end, ceiling)
  const late = day === null || day.date === null ? citedDayAt(document.flat, end) : null
  const isLate = late !== null && late.date !== null && late.end <= ceiling
  if (isLate) end = late.end
  return { date: day?.date ?? (isLate ? late.date : null), dated: day !== null || isLate, issuer, end }
}

function readMention(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
  last: CitationMention | undefined,
): CitationMention | null {
  if (number.order === 'standard') return number.bare ? null : standardMention(analysed, segment, number, floor)
  const { document } = analysed
  const list = listedBehind(analysed, last, number)
  const before = readBefore(analysed, segment, number, floor, list)
  if (before === null) return null
  const { type, docType } = before
  const asker = issuerBefore(analysed, before.start, floor)
  const { date, dated, issuer, end: coreEnd } = readBehind(document, number, ceiling, asker !== null)
  const enacted = issuer === null ? enactedBefore(document, before.start, floor) : null
  const title = titleBefore(analysed, before.start, floor, before.opening)
  const start = title?.start ?? before.start
  const behind = subjectAfter(analysed, coreEnd, ceiling)
  const subject = behind ?? title
  const restored = restoreNumber(
    number,
    (type ?? before.opening)?.entry.row.code ?? null,
    issuer?.name ?? null,
    document.damaged,
  )
  return {
    docType,
    number: restored.number,
    issuer:
      issuer?.name ??
      before.owner ??
      asker ??
      enacted?.issuer ??
      openList(analysed, segment, before.start)?.issuer ??
      issuerBeforeBracket(analysed, before.start, floor) ??
      approverBefore(analysed, before.start, floor) ??
      list?.issuer ??
      askedBefore(document, last, before.start) ??
      null,
    date: date ?? (dated ? null : (enacted?.date ?? null)),
    subject: subject === null ? null : oneLine(document, subject).replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, ''),
    start,
    end: behind?.end ?? coreEnd,
    coreEnd,
    segment,
    confidence: confidenceOf(document, type, restored),
    rule:
      type === null ? 'citation.symbol_only' : title === null ? 'citation.type_number' : 'citation.title_before_number',
  }
}

function confidenceOf(
  document: DocumentText,
  type: Hit<'doc_type'> | null,
  { restored, known }: { readonly restored: boolean; readonly known: boolean },
): number {
  return (
    (type === null ? 0.8 : 0.97) *
    (restored ? 0.85 : known ? 1 : 0.95) *
    (type !== null && type.cost > 0 ? 0.93 : 1) *
    (document.damaged ? 0.96 : 1)
  )
}

/** `số 99/QĐ-UBND và số 100/QĐ-UBND cùng ngày 20/01/2022`. Folded, behind the number. */
const SAME_DAY = /^,?\s+(?:deu\s+|cung\s+)(?=ngay\s)/
