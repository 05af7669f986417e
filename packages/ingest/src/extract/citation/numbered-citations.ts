import type { DocumentText } from '../../normalize/document-text.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { partyBodies } from '../../patterns/symbol-part.js'
import { basisAbove } from '../../patterns/basis-opening.js'
import { oneLine } from '../../segment/clause.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { Segment } from '../../segment/outline.js'
import {
  askedBefore,
  behindBoth,
  behindTerm,
  enactedBefore,
  issuerBefore,
  issuerBeforeBracket,
  listedBehind,
  sharedIssuer,
  unlistedIssuer,
  withSharedIssuers,
} from './citation-issuer.js'
import type { CitationMention } from './citation-mention.js'
import { endBefore, isAmended, subjectAfter, titleBefore, withTitle } from './citation-title.js'
import { findDocumentNumbers, numberText, type DocumentNumber } from './document-number.js'
import { bodyNameAt, type BodyName } from '../issuing-body-name.js'
import { restoreNumber, typeOfSymbol } from './restored-number.js'
import { anyDateAt, dateAt } from '../written-date.js'

const LOOK_BACK = 48
/** Most characters from a type word over its issuer to the number. */
const LONGEST_OWNER = 110
/** Between the type word and the number: `số`, damaged or not, and marks. */
const BETWEEN =
  /^[\s:.*_|]*(?:(?:hanh\s+dong|phoi\s+hop|tham\s+dinh|lien\s+tich|giam\s+sat|ket\s+luan)\s+)?(?:[a-z0-9@&¢]{1,2}|so\s+hieu)?[\s:.*_|]*$/
/** A number whose symbol is one part is a document's where its date or its issuer stands behind it. */
const BARE_FOLLOWED = /^,?\s+(?:ngay|cua)\s/

function mayBeBare({ flat }: DocumentText, { parts, end }: DocumentNumber): boolean {
  return partyBodies.has(parts[0]?.part ?? '') || BARE_FOLLOWED.test(flat.slice(end, end + 8))
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
    const ceiling = nextTypeWord(analysed, number, numbers[i + 1], segment.end)
    const before = mentions.at(-1)
    const mention = readMention(analysed, segment, number, { floor, ceiling }, before)
    if (mention === null) continue
    if (before !== undefined && isAmended(analysed, before, mention))
      mentions[mentions.length - 1] = withTitle(analysed, before, mention)
    else mentions.push(mention)
  }
  return withSharedIssuers(analysed, mentions)
}

/** The document's own number stands in the header and in `(Kèm theo …)`; neither is a citation. */
function mayCite(analysed: AnalysedText, segment: Segment): boolean {
  if (segment.zone === 'recipients' || segment.zone === 'signature' || segment.zone === 'title') return false
  if (segment.zone === 'header') return basisAbove.test(segment.folded)
  return !/^\s*\(?\s*(?:kem\s+theo|ban\s+hanh\s+kem\s+theo|dinh\s+kem)\b/.test(
    analysed.document.flat.slice(segment.start, segment.start + 40),
  )
}

/** `(sau đây gọi tắt là Chỉ thị số 09/CT-TTg)`: what a document just cited is called from here on. */
const LONGEST_CALLED = 63
const CALLED =
  /\(\s*(?:sau\s+day\s+)?(?:duoc\s+)?(?:goi|viet)\s+(?:t[a-z]{0,2}t\s+|chung\s+)?la\s*:?\s*["“]?[a-z\s]{2,24}$/

function isOnlyCalled({ document }: AnalysedText, { start }: DocumentNumber, floor: number): boolean {
  // A search through all of the text before would be one for each number.
  const before = document.flat.slice(Math.max(floor, start - LONGEST_CALLED), start)
  const open = before.lastIndexOf('(')
  return open >= 0 && CALLED.test(before.slice(open))
}

/** `Số: 35/KH-UBND` at the head of a line is the number of a document, not of one that it cites. */
function isOwnLine({ fold, text }: DocumentText, { start }: DocumentNumber): boolean {
  const label = /(?:^|[\n|])\s{0,8}s[o6]\s?:\s{0,4}$/.exec(fold.slice(Math.max(0, start - 20), start))
  return label !== null && /S[^\s]?\s?:\s{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))
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

/** `số 103/KH-UBND năm 2023 của …`: a year between number and issuer is no date. */
const OF_YEAR = /^\s+nam\s+20\d{2}(?=\s+(?:cua|do)\s)/

function readMention(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
  before: CitationMention | undefined,
): CitationMention | null {
  const { document } = analysed
  const list = listedBehind(analysed, before, number)
  const near = typeBefore(analysed, number, floor)
  const owned = near === null ? ownedTypeBefore(analysed, number, floor) : null
  const typeHit = near ?? owned?.type ?? null
  const symbolType = typeOfSymbol(number)
  const docType = number.order === 'standard' ? 'Tiêu chuẩn' : (typeHit?.entry.row.code ?? symbolType ?? list?.docType)
  if (docType === undefined || (typeHit === null && isOwnLine(document, number))) return null
  if (number.bare && ((near === null && list === null) || !mayBeBare(document, number))) return null
  if (number.order === 'standard') return standardMention(analysed, segment, number, floor)
  let start = typeHit?.start ?? number.start
  let end = number.end + (SAME_DAY.exec(document.flat.slice(number.end, number.end + 12))?.[0].length ?? 0)
  const written = anyDateAt(document.flat, end)
  const date = written === null || written.date === null ? null : { ...written, date: written.date }
  // A day that cannot be is still read over: the issuer stands behind it.
  if (written !== null && written.end <= ceiling) end = written.end
  else if (written === null) end += OF_YEAR.exec(document.flat.slice(end, Math.min(ceiling, end + 24)))?.[0].length ?? 0
  const asker = issuerBefore(analysed, typeHit?.start ?? number.start, floor)
  // `của Sở Nội vụ tại Tờ trình số …, Ủy ban nhân dân … ban hành`: what follows the comma is another sentence's subject.
  const first =
    asker !== null && /^\s*,/.test(document.flat.slice(end, end + 4))
      ? null
      : (bodyNameAt(document, behindBoth(document, end), ceiling) ?? unlistedIssuer(document, end, ceiling))
  const issuer = first === null ? null : withJointIssuer(document, first, ceiling)
  if (issuer !== null) end = behindTerm(document, issuer.end, ceiling)
  const lateDate = date === null ? dateAt(document.flat, end) : null
  if (lateDate !== null && lateDate.end <= ceiling) end = lateDate.end
  const coreEnd = end
  const enacted = issuer === null ? enactedBefore(document, start, floor) : null
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
    issuer:
      issuer?.name ??
      owned?.issuer ??
      asker ??
      enacted?.issuer ??
      sharedIssuer(analysed, segment, start) ??
      issuerBeforeBracket(analysed, typeHit?.start ?? number.start, floor) ??
      list?.issuer ??
      askedBefore(document, before, start) ??
      null,
    date: date?.date ?? lateDate?.date ?? (written === null ? (enacted?.date ?? null) : null),
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

/** `số 99/QĐ-UBND và số 100/QĐ-UBND cùng ngày 20/01/2022`. Folded, behind the number. */
const SAME_DAY = /^,?\s+(?:deu\s+|cung\s+)(?=ngay\s)/

/** What joins ministries that issue together, and the Front with a committee. */
const JOINT_MINISTRY = /^\s*(?:,|va|-)\s+(?=bo\s)/
const JOINT_FRONT = /^\s*va\s+(?=ubnd\s|uy\s+ban\s|hdnd\s|hoi\s+dong\s)/
const FRONT = /^(?:Ban Thường trực )?[ỦU][ỷyỶY] ban (?:MTTQ|Mặt trận)/

/** `của Bộ Tài chính và Bộ Tư pháp`, `của Ủy ban MTTQ Việt Nam tỉnh và UBND tỉnh`: bodies that issue together. */
function withJointIssuer(document: DocumentText, first: BodyName, limit: number): BodyName {
  const joint = first.name.startsWith('Bộ ') ? JOINT_MINISTRY : FRONT.test(first.name) ? JOINT_FRONT : null
  if (joint === null) return first
  const link = joint.exec(document.flat.slice(first.end, Math.min(limit, first.end + 16)))
  const second = link === null ? null : bodyNameAt(document, first.end + link[0].length, limit)
  if (second === null) return first
  return { name: oneLine(document, { start: first.start, end: second.end }), start: first.start, end: second.end }
}

function typeBefore(
  analysed: AnalysedText,
  number: DocumentNumber,
  floor: number,
): (typeof analysed.docTypes)[number] | null {
  const { document, docTypes } = analysed
  // `Luật Ban hành văn bản quy phạm pháp luật số …`: the last word of a title is no type.
  const near = hitsWithin(docTypes, Math.max(floor, number.start - LOOK_BACK), number.start).filter(
    (hit) =>
      BETWEEN.test(document.flat.slice(hit.end, number.start)) &&
      !document.flat.endsWith('phap', endBefore(document.flat, hit.start)),
  )
  const symbolType = typeOfSymbol(number)
  if (near.length === 0) return titledTypeBefore(analysed, number, floor)
  // `Luật … quy hoạch số 35/2018/QH14`: the last words of its title are a type too.
  if (symbolType === 'Luật' && near.every((hit) => hit.entry.row.code !== symbolType)) {
    const titled = titledTypeBefore(analysed, number, floor)
    if (titled?.entry.row.code === symbolType) return titled
  }
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
      // `Luật tổ chức chính quyền địa phương số 77/2015/QH13`: the symbol tells that small letters are a title too.
      const told = hit.entry.row.code === 'Luật' && typeOfSymbol(number) === 'Luật'
      const capitals =
        /^\p{Lu}/u.test(document.text.slice(hit.start, hit.end)) &&
        (told || /^\s+(?:\p{Lu}|sửa đổi)/u.test(document.text.slice(hit.end, hit.end + 12)))
      return capitals && /^\s+(?:[^;.:()"\d]|(?<=cua )\d{1,2}(?= luat)){6,110}\s+so\s*$/.test(title)
    }) ?? null
  )
}

/** `Nghị quyết của Bộ Chính trị số 57-NQ/TW`: the issuer stands between type word and number. */
function ownedTypeBefore(
  analysed: AnalysedText,
  number: DocumentNumber,
  floor: number,
): { readonly type: (typeof analysed.docTypes)[number]; readonly issuer: string } | null {
  const { document, docTypes } = analysed
  const type = hitsWithin(docTypes, Math.max(floor, number.start - LONGEST_OWNER), number.start).at(-1)
  if (type === undefined || !/^\s+cua\s/.test(document.flat.slice(type.end, type.end + 6))) return null
  // `các Nghị quyết của Bộ Chính trị: số …, số …` names the issuer of a list, not one document.
  if (/(?:^|\s)cac\s+$/.test(document.flat.slice(Math.max(0, type.start - 8), type.start))) return null
  const body = bodyNameAt(document, type.end, number.start)
  if (body === null || !BETWEEN.test(document.flat.slice(body.end, number.start))) return null
  return { type, issuer: body.name }
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
