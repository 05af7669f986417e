import { everyMatch } from '../../../match/every-match.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { WordFlags } from '../../../normalize/word-array.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { clausePart, mayOpenWith, type Clause } from '../../../segment/clause.js'
import { findWithin } from '../../../segment/hits-within.js'

/** What a sentence opens with before its subject: a time, a ground, an aim, a case. Folded. */
const OPENING =
  /^[\s\-+•*_|]*(?:(?:thoi\s+(?:gian|han)|che\s+do)\s+bao\s+cao\s*:|tren\s+co\s+so|can\s+cu|(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam)|dinh\s+ky|doi\s+voi|de\s|nham\s|trong\s|truoc\s|sau\s|khi\s|ngoai\s|voi\s|theo\s|tu\s+(?:nay|ngay|thang|quy|nam|dau|\d)|(?:quy|thang|giai\s+doan|nam)\s+(?:[iv]+(?![a-z])|\d)|\d{1,2}\s+(?:ngay|tuan|thang|quy)\s+(?:mot|0?1)\s+lan|dau\s+(?:quy|nam|thang)|giua\s+(?:quy|nam|thang)|han\s+(?:cuoi|chot)|khong\s+qua\s|dot\s+xuat\s|bang\s|qua\s|thong\s+qua\s|tai\s|cuoi\s|(?:cham|muon)\s+nhat|thu\s+(?:hai|ba|tu|nam|sau|bay)\s+hang\s|tuy\s+(?:theo|tinh|dieu|nhu|tung)|thuc\s+hien\s|vao\s|nhan\s+(?:duoc|dip|ky\s+niem)\s|ket\s+thuc\s|hoan\s+thanh\s|het\s|den\s|dip\s|ngay\s+(?:(?:sau|khi|tu)\s|\d)|rieng\s+(?:nam|thang|trong|tai|dip)\s)/
const opens = new WordFlags('forms', (form) =>
  /^(?:tren|can|che|thoi|dinh|hang|moi|doi|de|nham|trong|truoc|sau|khi|ngoai|voi|theo|tu|qua|thong|tai|cuoi|cham|muon|thu|tuy|thuc|vao|nhan|ket|hoan|het|den|dip|ngay|rieng|quy|thang|giai|nam|\d{1,2}|dau|giua|han|khong|dot|bang)$/.test(
    form,
  ),
)

/** Most characters before the comma that closes an opening, and most commas in it. */
const LONGEST_OPENING = 220
const MOST_COMMAS = 4

/** A unit behind an opening begins with a capital or as a name of many does; `cán bộ, công chức` goes on with a list. */
const BEGINS_NAME =
  /^(?:\p{Lu}|các\s+(?:sở|cơ\s+quan|đơn\s+vị|phòng|ban|ngành|địa\s+phương|xã|phường|huyện|đoàn(?:\s+thể)?|tổ|tổ\s+chức|trường|thôn|ấp|bản|khóm|khu|chi\s+bộ|doanh\s+nghiệp|hợp\s+tác\s+xã|bệnh\s+viện|hội|lực\s+lượng|[Bb]ộ)(?!\p{L})|thủ\s+trưởng|người\s+đứng\s+đầu|đồng\s+chí\s|(?:chủ\s+tịch|giám\s+đốc)\s+(?:UBND|các|Sở)|hiệu\s+trưởng|trưởng\s+(?:các|thôn|bản|ấp|xóm|khu|khóm|phòng|ban)|chủ\s+đầu\s+tư|chủ\s+rừng|mỗi\s+(?:cơ\s+quan|đơn\s+vị|xã|phường|thôn))/u

/** The same where marks are lost. */
const BEGINS_BARE =
  /^(?:cac\s+(?:so|co\s+quan|don\s+vi|phong|ban|nganh|dia\s+phuong|xa|phuong|huyen|doan(?:\s+the)?|to\s+chuc|truong|thon|ap|khom|chi\s+bo|doanh\s+nghiep|benh\s+vien|luc\s+luong)(?![a-z])|thu\s+truong|nguoi\s+dung\s+dau|chu\s+dau\s+tu|chu\s+rung)/

function beginsName({ text, flat, quality, sparse }: DocumentText, at: number): boolean {
  if (BEGINS_NAME.test(text.slice(at, at + 24))) return true
  return (sparse || quality !== 'clean') && BEGINS_BARE.test(flat.slice(at, at + 24))
}

/** The part of a clause behind what it opens with: `Hằng quý, Sở Nội vụ …`, `Căn cứ Kế hoạch này, các sở, ngành …`. One for each comma, or colon, that may close the opening. */
export function partsBehindOpening(analysed: AnalysedText, clause: Clause): readonly Clause[] {
  const { document } = analysed
  if (!mayOpenWith(document, clause, opens)) return []
  const head = document.flat.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_OPENING))
  if (!OPENING.test(head)) return []
  const parts: Clause[] = []
  for (const { index, 0: gap } of everyMatch(TIME.test(head) ? CLOSES_TIME : CLOSES, head).slice(0, MOST_COMMAS)) {
    const from = clause.start + index + gap.length
    if (!beginsName(document, from) || endsInName(analysed, clause.start + index)) continue
    parts.push(clausePart(document, clause, from, clause.end))
  }
  return parts
}

/** `Vào thứ Bảy: UBND các xã …`: behind a time a colon closes the opening too. */
const TIME =
  /^[\s\-+•*_|]*(?:vao\s|tu\s+ngay|truoc\s+(?:ngay|thang|\d)|(?:den\s+)?(?:het\s+)?ngay\s+\d|trong\s+(?:thang|quy)|(?:hang|moi)\s|dinh\s+ky)/

const CLOSES_TIME = /[,:]\s+/g

/** A comma, or nothing where an opening tells of trouble: `nếu có vướng mắc các đơn vị phản ánh về …`. */
const CLOSES = /,\s+|(?<=\s(?:vuong\s+mac|kho\s+khan|phat\s+sinh|van\s+de))\s+(?=cac\s)/g

/** `theo đề xuất của Sở Tài chính, Sở Nội vụ …`: a comma behind a name may go on with names. */
function endsInName({ actors }: AnalysedText, at: number): boolean {
  return findWithin(actors, at - LONGEST_NAME, at, (hit) => at - hit.end <= 2) !== undefined
}

const LONGEST_NAME = 60
