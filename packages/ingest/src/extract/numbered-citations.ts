import type { AnalysedText } from '../segment/analysed-text.js'
import type { DocumentText } from '../normalize/document-text.js'
import { isSpaceUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { hitsWithin } from '../segment/hits-within.js'
import type { Span } from '../segment/clause.js'
import { oneLine } from '../segment/clause.js'
import type { Segment } from '../segment/outline.js'
import { findDocumentNumbers, numberText, type DocumentNumber } from './document-number.js'
import { restoreNumber, typeOfSymbol } from './restored-number.js'
import { bodyNameAt } from './issuing-body-name.js'
import type { CitationMention } from './citation-mention.js'
import { dateAt } from './written-date.js'

const LOOK_BACK = 48
const LONGEST_SUBJECT = 420
/** Between the type word and the number: `số`, damaged or not, and marks. */
const BETWEEN = /^[\s:.*_|]*(?:hanh\s+dong\s+|phoi\s+hop\s+)?(?:[a-z0-9@&¢]{1,2}|so\s+hieu)?[\s:.*_|]*$/
const SUBJECT =
  /^[\s,*_|:]*(?:["(]|(?:ve|v\/v|ban|phe|quy|sua|mot|trien|thuc|dinh|tang|day|tiep|nham|huong|cong|thong|xay|bo|giao|hoi|kiem|to|day|cai|phat|chuan|chap|nang|nhiem)\s)/
const SUBJECT_END =
  /;|[.…](?=\s+["(+-]?\s?\p{Lu}|\s*$)|,\s+(?:trong\s+do|gan\s+voi|nham|bao\s+dam|dam\s+bao|de|tao|cu\s+the|phu\s+hop|theo\s+do)\s|\s+(?:va|,)\s+(?=(?:nghi\s+quyet|quyet\s+dinh|ke\s+hoach|chi\s+thi|cong\s+van|nghi\s+dinh|thong\s+tu|luat)\s+(?:so\s)?)/u

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
    const ceiling = nextTypeWord(analysed, number, numbers[i + 1], segment.end)
    const mention = readMention(analysed, segment, number, floor, ceiling)
    const before = mentions.at(-1)
    if (mention === null) continue
    if (before !== undefined && isAmended(analysed, before, mention))
      mentions[mentions.length - 1] = withTitle(analysed, before, mention)
    else mentions.push(mention)
  }
  return withSharedIssuers(analysed, mentions)
}

/** `sửa đổi, bổ sung một số điều của Nghị định số …`, `hướng dẫn thi hành Nghị định số …`: the title of the document before it. */
const AMENDS =
  /^[\s,]*(?:ve\s+viec\s+)?(?:sua\s+doi|bo\s+sung|huong\s+dan|quy\s+dinh\s+chi\s+tiet|bai\s+bo|dinh\s+chinh)[\s,][^;.:]{0,160}?(?:\scua|\sthi\s+hanh|\sthuc\s+hien)\s+$/

function isAmended({ document }: AnalysedText, before: CitationMention, mention: CitationMention): boolean {
  return (
    before.segment === mention.segment &&
    mention.start - before.coreEnd < 220 &&
    AMENDS.test(document.flat.slice(before.coreEnd, mention.start))
  )
}

function withTitle({ document }: AnalysedText, before: CitationMention, titled: CitationMention): CitationMention {
  const words = oneLine(document, { start: before.coreEnd, end: titled.end })
  return {
    ...before,
    end: titled.end,
    coreEnd: titled.coreEnd,
    subject: words.replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, ''),
  }
}

/** `Nghị định số A ngày … và Nghị định số B ngày … của Chính phủ`: the issuer behind the last is the issuer of each. */
function withSharedIssuers(
  { document }: AnalysedText,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const shared = [...mentions]
  for (let i = shared.length - 2; i >= 0; i--) {
    const mention = shared[i]
    const next = shared[i + 1]
    if (mention === undefined || next === undefined || mention.issuer !== null || mention.subject !== null) continue
    const joined =
      mention.docType === next.docType && /^\s*(?:,|va|,\s*va)\s*$/.test(document.flat.slice(mention.end, next.start))
    if (joined) shared[i] = { ...mention, issuer: next.issuer }
  }
  return shared
}

/** The document's own number stands in the header and in `(Kèm theo …)`; neither is a citation. */
function mayCite(analysed: AnalysedText, segment: Segment): boolean {
  if (segment.zone === 'recipients' || segment.zone === 'signature' || segment.zone === 'title') return false
  if (segment.zone === 'header') return /^(?:can\s+cu|theo|xet|thuc\s+hien)\b/.test(segment.folded)
  return !/^\s*\(?\s*(?:kem\s+theo|ban\s+hanh\s+kem\s+theo|dinh\s+kem)\b/.test(
    analysed.document.flat.slice(segment.start, segment.start + 40),
  )
}

function nextTypeWord(
  analysed: AnalysedText,
  number: DocumentNumber,
  next: DocumentNumber | undefined,
  end: number,
): number {
  if (next === undefined || next.start >= end) return end
  const types = hitsWithin(analysed.docTypes, Math.max(number.end, next.start - LOOK_BACK), next.start)
  return types.find((hit) => BETWEEN.test(analysed.document.flat.slice(hit.end, next.start)))?.start ?? next.start
}

function readMention(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  floor: number,
  ceiling: number,
): CitationMention | null {
  const { document } = analysed
  const typeHit = typeBefore(analysed, number, floor)
  const symbolType = typeOfSymbol(number)
  const docType = number.order === 'standard' ? 'Tiêu chuẩn' : (typeHit?.entry.row.code ?? symbolType)
  if (docType === undefined) return null
  if (number.order === 'standard') return standardMention(analysed, segment, number, floor)
  let start = typeHit?.start ?? number.start
  let end = number.end
  const date = dateAt(document.flat, end)
  if (date !== null && date.end <= ceiling) end = date.end
  const asker = issuerBefore(analysed, typeHit?.start ?? number.start, floor)
  // `của Sở Nội vụ tại Tờ trình số …, Ủy ban nhân dân … ban hành`: what follows the comma is another sentence's subject.
  const issuer =
    asker !== null && /^\s*,/.test(document.flat.slice(end, end + 4)) ? null : bodyNameAt(document, end, ceiling)
  if (issuer !== null) end = issuer.end
  const lateDate = date === null ? dateAt(document.flat, end) : null
  if (lateDate !== null && lateDate.end <= ceiling) end = lateDate.end
  const coreEnd = end
  let subject = subjectAfter(analysed, end, ceiling)
  if (subject !== null) end = subject.end
  const {
    number: sure,
    restored,
    known,
  } = restoreNumber(number, typeHit?.entry.row.code ?? null, issuer?.name ?? null, document.damaged)
  const title = titleBefore(analysed, start, floor)
  if (title !== null) {
    start = title.start
    subject ??= { start: title.start, end: title.end }
  }
  return {
    docType,
    number: sure,
    issuer: issuer?.name ?? asker ?? sharedIssuer(analysed, segment, start),
    date: date?.date ?? lateDate?.date ?? null,
    subject: subject === null ? null : oneLine(document, subject).replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, ''),
    start,
    end,
    coreEnd,
    segment,
    confidence:
      (typeHit === null ? 0.8 : 0.97) *
      (restored ? 0.85 : known ? 1 : 0.95) *
      (typeHit !== null && typeHit.cost > 0 ? 0.93 : 1) *
      (document.damaged ? 0.96 : 1),
    rule:
      typeHit === null
        ? 'citation.symbol_only'
        : title === null
          ? 'citation.type_number'
          : 'citation.title_before_number',
  }
}

function typeBefore(
  analysed: AnalysedText,
  number: DocumentNumber,
  floor: number,
): (typeof analysed.docTypes)[number] | null {
  const { document, docTypes } = analysed
  const near = hitsWithin(docTypes, Math.max(floor, number.start - LOOK_BACK), number.start).filter((hit) =>
    BETWEEN.test(document.flat.slice(hit.end, number.start)),
  )
  const symbolType = typeOfSymbol(number)
  if (near.length === 0) return titledTypeBefore(analysed, number, floor)
  return (
    near.find((hit) => hit.entry.row.code === symbolType) ??
    [...near].sort((a, b) => a.cost - b.cost || a.start - b.start)[0] ??
    null
  )
}

/** `Luật Tổ chức chính quyền địa phương số 72/2025/QH15`: the title stands between type word and number. */
function titledTypeBefore(
  analysed: AnalysedText,
  number: DocumentNumber,
  floor: number,
): (typeof analysed.docTypes)[number] | null {
  const { document, docTypes } = analysed
  return (
    hitsWithin(docTypes, Math.max(floor, number.start - 130), number.start).findLast((hit) => {
      const title = document.flat.slice(hit.end, number.start)
      const capitals =
        /^\p{Lu}/u.test(document.text.slice(hit.start)) && /^\s+\p{Lu}/u.test(document.text.slice(hit.end))
      return capitals && /^\s+[^;.:()"\d]{6,110}\s+so\s*$/.test(title)
    }) ?? null
  )
}

/** `… của Giám đốc Sở Nội vụ tại Tờ trình số …`: who asks stands before the number. */
function issuerBefore(analysed: AnalysedText, start: number, floor: number): string | null {
  const { flat } = analysed.document
  if (!flat.endsWith('tai', endBefore(flat, start))) return null
  const from = Math.max(floor, start - 90)
  const before = flat.slice(from, start)
  const link =
    /(?:de\s+nghi\s+cua|trinh\s+cua|cua)\s+(?:(?:giam\s+doc|truong|chanh|thu\s+truong)\s+)?(?=(?:so|phong|ban|van\s+phong|cong\s+an|thanh\s+tra)\s)[^;,.]{3,70}\stai\s+$/.exec(
      before,
    )
  if (link === null) return null
  const lead =
    /^(?:de\s+nghi\s+cua|trinh\s+cua|cua)\s+(?:(?:giam\s+doc|truong|chanh|thu\s+truong)\s+)?/.exec(link[0])?.[0]
      .length ?? 0
  return bodyNameAt(analysed.document, from + link.index + lead, start)?.name ?? null
}

/** `các Quyết định của Thủ tướng Chính phủ: số …, số …`: one issuer for a list of numbers. */
function sharedIssuer(analysed: AnalysedText, segment: Segment, start: number): string | null {
  const from = Math.max(segment.start, start - 320)
  const before = analysed.document.flat.slice(from, start)
  const list = [
    ...before.matchAll(
      /\bcac\s+(?:quyet\s+dinh|nghi\s+quyet|nghi\s+dinh|chi\s+thi|ke\s+hoach|cong\s+van|van\s+ban)\s+(?:so\s+)?cua\s+/g,
    ),
  ].at(-1)
  if (list === undefined || /\.\s|;\s+(?!so\s)/.test(`${before.slice(list.index)}so `)) return null
  return bodyNameAt(analysed.document, from + list.index + list[0].length, start)?.name ?? null
}

function standardMention(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  floor: number,
): CitationMention {
  const before = analysed.document.flat.slice(Math.max(floor, number.start - 60), number.start)
  const lead =
    /(?:he\s+thong\s+)?(?:quan\s+ly\s+chat\s+luong\s+theo\s+)?tieu\s+chuan(?:\s+quoc\s+gia|\s+quoc\s+te)?(?:\s+chat\s+luong)?[\s*_|]*$/.exec(
      before,
    )?.[0].length ?? 0
  return {
    docType: 'Tiêu chuẩn',
    number: numberText(number),
    issuer: null,
    date: /:(\d{4})$/.exec(number.digits)?.[1] ?? null,
    subject: null,
    start: number.start - lead,
    end: number.end,
    coreEnd: number.end,
    segment,
    confidence: 0.95,
    rule: 'citation.standard',
  }
}

function subjectAfter(analysed: AnalysedText, offset: number, ceiling: number): Span | null {
  const { document } = analysed
  const rest = document.flat.slice(offset, Math.min(ceiling, offset + LONGEST_SUBJECT))
  if (!SUBJECT.test(rest)) return null
  const cased = withCapitals(document, offset, offset + rest.length)
  const stop = SUBJECT_END.exec(cased)?.index ?? rest.length
  const lead = /^[\s,*_|:]*/.exec(rest)?.[0].length ?? 0
  const trail = /[\s,.;*_|]*$/.exec(rest.slice(0, stop))?.[0].length ?? 0
  return stop - trail > lead ? { start: offset + lead, end: offset + stop - trail } : null
}

/** The end of a sentence shows in the capitals of the text, its words in the fold: both have the same length. */
function withCapitals({ flat, text }: DocumentText, from: number, to: number): string {
  let cased = ''
  let at = from
  for (let i = from; i < to; i++) {
    if (!isUpperUnit(text.charCodeAt(i))) continue
    cased += flat.slice(at, i) + text.charAt(i)
    at = i + 1
  }
  return cased + flat.slice(at, to)
}

const PROMULGATED = /(?:duoc\s+)?(?:ban\s+hanh|phe\s+duyet|thong\s+qua)\s+(?:kem\s+theo|tai|theo|bang|boi)\s*$/
/** `Chương trình … theo Quyết định số …`: what a decision approved, named before it. */
const UNDER = /(?<=\s)(?:theo|tai)\s*$/
/** The words that `PROMULGATED` ends with. */
const LINKS = ['theo', 'tai', 'bang', 'boi'] as const
/** What decisions approve by name; a plan named so may be any plan. */
const APPROVED = new Set(['Chương trình', 'Đề án', 'Chiến lược'])
const TITLE_TYPES = new Set(['Chương trình', 'Đề án', 'Chiến lược', 'Quy chế', 'Quy hoạch', 'Kế hoạch', 'Quy định'])

/** End of what stands before an offset, white space apart. */
function endBefore(flat: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpaceUnit(flat.charCodeAt(end - 1))) end--
  return end
}

/** `Chương trình … được ban hành tại Quyết định số …`: the title stands before the number. */
function titleBefore(analysed: AnalysedText, start: number, floor: number): Span | null {
  const { document } = analysed
  const { flat } = document
  const end = endBefore(flat, start)
  if (!LINKS.some((word) => flat.endsWith(word, end))) return null
  const from = Math.max(floor, start - 260)
  const before = flat.slice(from, start).replace(/[;.]\s/g, '\u0000 ')
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
