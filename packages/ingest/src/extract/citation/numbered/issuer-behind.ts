import type { DocumentText } from '../../../normalize/document-text.js'
import { oneLine } from '../../../normalize/one-line.js'
import { bodyNameAt, type BodyName } from '../../issuing-body-name.js'
import type { DocumentNumber } from '../number/document-number.js'
import { unlistedIssuer } from './unlisted-issuer.js'

/** `A (ngày …) và B ngày …, đều của Thủ tướng Chính phủ`: whose both are. */
const BOTH = /^\s*\)?,?\s+(?:deu|cung|ca\s+hai(?:\s+deu)?)\s+(?=cua\s)/

/** `Chương trình phối hợp số … giữa Hội Nông dân tỉnh và Công an tỉnh về …`. */
const BETWEEN = /^\s*,?\s*(?:(?:da\s+|duoc\s+)?ky(?:\s+ket)?\s+)?giua\s+/
const LONGEST_BETWEEN = 28

/** `Thực hiện Quyết định số …, Ủy ban nhân dân huyện ban hành …`: a body behind a comma is the subject of what follows, unless its subject follows. */
const BEHIND_COMMA = /^\s*\)?\s*,(?!\s*(?:cua|do)\s)\s*/
const ITS_SUBJECT = /^\s*(?:[);]|,?\s*(?:ve|v\/v)\s|$)/

/** The body behind a number and its day that issued the document, or the bodies that did so together; null where none stands there. */
export function issuerBehind(
  document: DocumentText,
  number: DocumentNumber,
  offset: number,
  limit: number,
): BodyName | null {
  const { flat } = document
  const between = BETWEEN.exec(flat.slice(offset, offset + LONGEST_BETWEEN))
  const from = offset + ((between ?? BOTH.exec(flat.slice(offset, offset + 24)))?.[0].length ?? 0)
  const first = bodyNameAt(document, from, limit) ?? unlistedIssuer(document, from, limit)
  if (first === null) return null
  const after = flat.slice(first.end, Math.min(limit, first.end + 12))
  if (!document.damaged && BEHIND_COMMA.test(flat.slice(from, first.start)) && !ITS_SUBJECT.test(after)) return null
  return withJointIssuers(document, ofWhom(document, first, limit), between === null ? number : null, limit)
}

/** `Ban Chỉ đạo cải cách hành chính của Chính phủ`. */
const COMMITTEE = /^(?:Ban Chỉ đạo|Tổ công tác|Hội đồng)\s/iu
const OF_WHOM =
  /^\s+cua\s+(?=(?:chinh\s+phu|tinh|thanh\s+pho|huyen|thi\s+xa|quan|xa|phuong|uy\s+ban|ubnd|trung\s+uong)(?![a-z]))/

function ofWhom(document: DocumentText, first: BodyName, limit: number): BodyName {
  const link = COMMITTEE.test(first.name) ? OF_WHOM.exec(document.flat.slice(first.end, first.end + 24)) : null
  const owner = link === null ? null : bodyNameAt(document, first.end + link[0].length, limit)
  return owner === null ? first : joined(document, first, owner)
}

/** What joins ministries that issue together, and the Front with a committee. */
const JOINT_MINISTRY = /^\s*(?:,|va|-)\s+(?=bo\s)/
const JOINT_FRONT = /^\s*va\s+(?=ubnd\s|uy\s+ban\s|hdnd\s|hoi\s+dong\s)/
const FRONT = /^(?:Ban Thường trực )?[ỦU][ỷyỶY] ban (?:MTTQ|Mặt trận)/
/** `KHLT-STP-HPN`, `TTLT-BTC-BTP`, `CTPH`: the symbol of a document of several bodies. */
const JOINT_SYMBOL = /^(?:NQ|TT|KH|HD|CT|QC|QĐ)(?:LT|LN|PH)$/u
const JOINT = /^\s*(?:,|va|voi|-)\s+/
/** `… và Phòng Văn hóa xã, Ủy ban nhân dân xã ban hành Kế hoạch …`: the body of the plan's own sentence. */
const ENACTS = /^\s+(?:ban\s+hanh\s+ke\s+hoach|xay\s+dung|trien\s+khai)\s/
/** Most bodies of a joint document. */
const MOST = 5

/** `của Bộ Tài chính và Bộ Tư pháp`, `của Ủy ban MTTQ Việt Nam tỉnh và UBND tỉnh`: bodies that issue together; whatever the number where it is null. */
function withJointIssuers(
  document: DocumentText,
  first: BodyName,
  number: DocumentNumber | null,
  limit: number,
): BodyName {
  const { flat } = document
  const signed = number === null || JOINT_SYMBOL.test(number.parts[0]?.part ?? '')
  let last = first
  for (let count = 1; count < MOST; count++) {
    const joint = signed
      ? JOINT
      : last.name.startsWith('Bộ ')
        ? JOINT_MINISTRY
        : FRONT.test(last.name)
          ? JOINT_FRONT
          : null
    const link = joint?.exec(flat.slice(last.end, Math.min(limit, last.end + 16))) ?? null
    const next = link === null ? null : bodyNameAt(document, last.end + link[0].length, limit)
    if (next === null || ENACTS.test(flat.slice(next.end, next.end + 24))) break
    last = next
  }
  return last === first ? first : joined(document, first, last)
}

function joined(document: DocumentText, { start }: BodyName, { end }: BodyName): BodyName {
  return { name: oneLine(document, { start, end }), start, end }
}

/** `(khóa XI)`, `khóa VII, kỳ họp thứ 17`: the term of an assembly or committee behind its name; `do … ban hành`. */
const TERM =
  /^,?\s*\(?\s*khoa\s+[ivxl\d]{1,5}(?:,?\s*(?:tai\s+)?ky\s+hop\s+(?:thu\s+)?[a-z\d]+(?:\s+\([^)]{3,40}\))?)?\s*\)?/
const ISSUED = /^\s+(?:da\s+)?ban\s+hanh(?=\s+(?:ve|ngay|v\/v)\s|\s*[,;.)]|$)/

/** `Chính phủ1 và …`, `Chính phủ[1]`: the number of a footnote. */
const FOOTNOTE_BEHIND = /^(?:\d{1,2}(?=[\s,;.)]|$)|\[\d{1,2}\])/

/** Where what belongs to an issuer's name ends; `end` itself where nothing follows. */
export function behindIssuer({ flat }: DocumentText, end: number, limit: number): number {
  const mark = FOOTNOTE_BEHIND.exec(flat.slice(end, Math.min(limit, end + 6)))?.[0].length ?? 0
  const rest = flat.slice(end + mark, Math.min(limit, end + 60))
  const behind = TERM.exec(rest) ?? ISSUED.exec(rest)
  return end + mark + (behind?.[0].trimEnd().length ?? 0)
}
