import type { Severity } from '@doi-chieu/core/finding/finding'
import { writtenDate } from '@doi-chieu/core/text/written-date'
import { isFullDate, precisionOf } from '@doi-chieu/core/text/partial-date'
import { basisAbove, namesBasis } from '../patterns/citation/basis-opening.js'
import { ownImpossibleDay } from './impossible-dates.js'
import { MISREAD } from './misread.js'
import { fieldOf, spanOfFact, type CheckInput, type Noticed } from './plan-check.js'

/** Number, date, header, basis and signing form: what a plan should carry and this text does not show. */
export function missingParts(input: CheckInput): readonly Noticed[] {
  const named = namesIssuer(input)
  // What a portal or a clerk puts above a title is no header.
  const header =
    named || input.analysed.segments.some(({ zone, folded }) => zone === 'header' && HEADER_DATA.test(folded))
  const unread = header ? (input.analysed.document.scanned ? OF_SCAN : READ) : LOST
  return [
    ...missingHeader(input, named),
    ...missingNumber(input, unread),
    ...missingDate(input, unread),
    ...missingBasis(input, unread),
    ...missingForm(input),
  ]
}

/** Why a part may not have been found though it stands in the document, and what it weighs that it was not. */
interface Unread {
  readonly severity: Severity
  readonly vi: string
  readonly en: string
}

const READ: Unread = { severity: 'warning', vi: '', en: '' }
/** A part that is gone together with the header was lost in reading, not left out by the authors. */
const LOST: Unread = {
  severity: 'info',
  vi: 'Phần đầu văn bản không có trong bản đọc được, nên có thể do khâu đọc.',
  en: 'The header is not in the text as read, so the reading may be the cause.',
}
const OF_SCAN: Unread = { severity: 'info', ...MISREAD }

/** The country, the Party or a body of the State at the head of a document. */
const HEADER_LINE = /cong\s+hoa\s+xa\s+hoi|doc\s+lap|dang\s+cong\s+san|uy\s+ban\s+nhan\s+dan|^ubnd\s|^so\s/

/** Whether a header names the country or who issues the plan. */
function namesIssuer({ facts, analysed }: CheckInput): boolean {
  const issuer = fieldOf(facts, 'issuer')
  return analysed.segments.some(
    (segment) =>
      segment.zone === 'header' &&
      (HEADER_LINE.test(segment.folded) ||
        (issuer !== undefined && issuer.start_offset >= segment.start && issuer.end_offset <= segment.end)),
  )
}

function missingHeader({ analysed }: CheckInput, whole: boolean): readonly Noticed[] {
  if (whole) return []
  const header = analysed.segments.some(({ zone }) => zone === 'header')
  return [
    {
      kind: 'missing_header',
      severity: 'info',
      vi: header
        ? 'Phần đầu văn bản chỉ đọc được một phần; cần đối chiếu với bản gốc.'
        : 'Không đọc được phần đầu văn bản (quốc hiệu, cơ quan ban hành, số, ngày).',
      en: header
        ? 'Only part of the header could be read; compare it with the original.'
        : 'The header (national motto, issuer, number, date) could not be read.',
      expected: null,
      span: null,
      confidence: 0.9,
      rule: 'finding.missing_header',
    },
  ]
}

/** `Số: 35/KH-UBND`, `Hải Dương, ngày 05 tháng 6 năm 2023`. */
const HEADER_DATA = /^so\s?:|,\s?ngay\s.*\snam\s/

function missingNumber({ facts, analysed }: CheckInput, unread: Unread): readonly Noticed[] {
  if (facts.plan.doc_number !== null) return []
  const field = fieldOf(facts, 'doc_symbol')
  const blank = field !== undefined
  return [
    {
      kind: 'missing_number',
      severity: blank ? 'warning' : unread.severity,
      vi: blank
        ? `Số để trống, chỉ có ký hiệu ${field.value}; nên xem bản đã ban hành.`
        : `Không tìm thấy số của kế hoạch. ${unread.vi}`.trim(),
      en: blank
        ? `The number is blank before the symbol ${field.value}; see the version as issued.`
        : `No number of the plan was found. ${unread.en}`.trim(),
      expected: blank ? `NN/${field.value}` : null,
      span: blank ? spanOfFact(field) : titleSpan(analysed),
      confidence: 0.93,
      rule: 'finding.missing_number',
    },
  ]
}

/** Where a lost header would have stood: the opening of the text. */
function titleSpan(analysed: CheckInput['analysed']): { start: number; end: number } | null {
  const title = analysed.segments.find((segment) => segment.zone === 'title')
  return title === undefined ? null : { start: title.start, end: title.end }
}

function missingDate({ facts, analysed }: CheckInput, unread: Unread): readonly Noticed[] {
  const date = facts.plan.doc_date
  // A day that the calendar does not have was written: it is wrong, not missing.
  if (isFullDate(date) || ownImpossibleDay(facts) !== null) return []
  const field = fieldOf(facts, 'doc_date')
  return [
    {
      kind: 'missing_date',
      severity: date !== null ? 'warning' : unread.severity,
      vi:
        date === null
          ? `Không tìm thấy ngày ban hành. ${unread.vi}`.trim()
          : `Ngày ban hành để trống một phần, chỉ biết ${precisionOf(date) === 'year' ? 'năm' : 'tháng'} ${writtenDate(date, 'vi')}; nên xem bản đã ban hành.`,
      en:
        date === null
          ? `No date of issue was found. ${unread.en}`.trim()
          : `The date of issue is partly blank, only ${writtenDate(date, 'en')} is known; see the version as issued.`,
      expected: null,
      span: field === undefined ? titleSpan(analysed) : spanOfFact(field),
      confidence: 0.93,
      rule: 'finding.missing_date',
    },
  ]
}

function missingBasis({ facts, analysed }: CheckInput, unread: Unread): readonly Noticed[] {
  const opening = analysed.segments.some(
    (segment) =>
      (segment.zone === 'basis' || segment.zone === 'header') &&
      (basisAbove.test(segment.folded) || (segment.zone === 'basis' && namesBasis.test(segment.folded))),
  )
  if (opening || facts.legal_citations.some((citation) => citation.role === 'basis')) return []
  return [
    {
      kind: 'missing_basis',
      severity: unread.severity,
      vi: `Không tìm thấy căn cứ ban hành trước mục đầu tiên. ${unread.vi}`.trim(),
      en: `No legal basis was found before the first section. ${unread.en}`.trim(),
      expected: null,
      span: null,
      confidence: 0.85,
      rule: 'finding.missing_basis',
    },
  ]
}

/** The head of a committee signs on its behalf: `TM. ỦY BAN NHÂN DÂN` (Nghị định 30/2020/NĐ-CP). */
function missingForm({ facts }: CheckInput): readonly Noticed[] {
  const { plan } = facts
  const title = fieldOf(facts, 'signer_title')
  const committee = plan.issuer !== null && /nhân\s+dân/iu.test(plan.issuer)
  if (!committee || title === undefined || plan.signing_form !== null) return []
  return [
    {
      kind: 'missing_form',
      severity: 'info',
      vi: `Chữ ký ghi "${title.value}" mà không ghi quyền hạn ký (TM.).`,
      en: `The signature says "${title.value}" without the authority to sign (TM.).`,
      expected: 'TM. ỦY BAN NHÂN DÂN',
      span: spanOfFact(title),
      confidence: 0.8,
      rule: 'finding.missing_form',
    },
  ]
}
