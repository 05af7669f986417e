import { foldedPhrases, writtenPhrases } from '../../../patterns/folded-phrases.js'
import { everyMatch } from '../../../normalize/every-match.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { clausePart, mayOpenWith, type Clause } from '../../../segment/clause/clause.js'
import { findWithin } from '../../../segment/hits-within.js'

/** What a sentence opens with before its subject: a time, a ground, an aim, a case. Folded. */
const OPENING = new RegExp(
  `^[\\s\\-+•*_|]*(?:${foldedPhrases([
    '(?:thời (?:gian|hạn)|chế độ) (?:thông tin(?:,? báo cáo)?|báo cáo)\\s*:',
    'trên cơ sở|căn cứ|(?:định kỳ,? )?(?:hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ|đối với',
    'để\\s|nhằm\\s|trong\\s|trước\\s|sau\\s|khi\\s|ngoài\\s|với\\s|theo (?!dõi[,\\s](?!tượng))',
    'từ (?:nay|ngày|tháng|quý|năm|đầu|\\d)',
    '(?:quý|tháng|giai đoạn|năm) (?:[iv]+(?![a-z])|\\d)',
    '\\d{1,2} (?:ngày|tuần|tháng|quý) (?:một|0?1) lần',
    'đầu (?:quý|năm|tháng)|giữa (?:quý|năm|tháng)|hạn (?:cuối|chót)|không quá\\s|đột xuất\\s|bằng\\s',
    'qua\\s|thông qua\\s|tại\\s|cuối\\s|(?:chậm|muộn) nhất',
    'thứ (?:hai|ba|tư|năm|sáu|bảy) hàng\\s',
    'tùy (?:theo|tình|điều|như|từng)',
    'thực hiện\\s|vào\\s|nhận (?:được|dịp|kỷ niệm)\\s|kết thúc\\s|hoàn thành\\s|hết\\s|đến\\s',
    'nếu\\s|(?:trong )?trường hợp\\s',
    'dịp\\s|ngày (?:(?:sau|khi|từ)\\s|\\d)|riêng (?:năm|tháng|trong|tại|dịp)\\s',
  ])})`,
)
/** First words of an opening. */
const FIRST_WORDS = new RegExp(
  `^(?:${[
    'tren|can|che|thoi|dinh|hang|moi|doi|de|nham|trong|truoc|sau|khi|ngoai|voi|theo|tu|qua|thong|tai|cuoi|cham|muon|thu',
    String.raw`tuy|thuc|vao|nhan|ket|hoan|het|den|dip|ngay|rieng|quy|thang|giai|nam|\d{1,2}|dau|neu|truong|giua|han|khong|dot|bang`,
  ].join('|')})$`,
)
const opens = new WordFlags('forms', (form) => FIRST_WORDS.test(form))

/** Most characters before the comma that closes an opening, and most commas in it. */
const LONGEST_OPENING = 220
const MOST_COMMAS = 4

/** A unit behind an opening begins with a capital or as a name of many does; `cán bộ, công chức` goes on with a list. */
const BEGINS_NAME = new RegExp(
  `^(?:\\p{Lu}|các\\s+(?:${writtenPhrases([
    'sở|cơ quan|đơn vị|phòng|ban|ngành|địa phương|xã|phường|huyện|đoàn(?: thể)?|tổ',
    'tổ chức|trường|thôn|ấp|bản|khóm|khu|chi bộ|doanh nghiệp|hợp tác xã|bệnh viện|hội',
    'lực lượng|[Bb]ộ|thành viên|đồng chí|chủ|cấp ủy|cấp uỷ|nhà mạng|cơ sở|Thuế|Ban|chi|ngân hàng|khoa|viện|trạm|trưởng (?:thôn|bản|ấp|xóm|khu|khóm|phòng|ban|khoa)|ông, bà|(?:công|viên) chức',
  ])})(?!\\p{L})|${writtenPhrases([
    'mặt trận|chi (?:bộ|hội|đoàn) (?:các|thôn|khu|ấp|bản|trực)|công chức (?:chuyên|phụ|được|\\p{Lu})|thủ trưởng|người đứng đầu|đồng chí\\s|(?:chủ tịch|giám đốc) (?:UBND|các|Sở)|hiệu trưởng',
    'trưởng (?:các|thôn|bản|ấp|xóm|khu|khóm|phòng|ban)|chủ đầu tư|chủ rừng',
    '(?:mỗi|từng) (?:cơ quan|đơn vị|sở|xã|phường|thôn)|lãnh đạo (?:các|UBND|Sở)|thành viên\\s|tổ (?:giúp|công|trưởng)|(?:cơ quan|đơn vị) (?:[Tt]hường trực|chủ trì|đầu mối)',
  ])})`,
  'u',
)

/** The same where marks are lost. */
const BEGINS_BARE = new RegExp(
  `^(?:${foldedPhrases([
    'các (?:sở|cơ quan|đơn vị|phòng|ban|ngành|địa phương|xã|phường|huyện|đoàn(?: thể)?|tổ chức|trường|thôn|ấp|khóm|chi bộ|doanh nghiệp|bệnh viện|lực lượng)(?![a-z])',
    'thủ trưởng|người đứng đầu|chủ đầu tư|chủ rừng',
  ])})`,
)

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

/** `Định kỳ 6 tháng (15/6), năm (15/11) các ban, ngành báo cáo …`: the brackets of a day close it too. */
const CLOSES_TIME = /[,:]\s+|(?<=\d\))\s+(?=cac\s)/g

/** A comma, or nothing where an opening tells of trouble: `nếu có vướng mắc các đơn vị phản ánh về …`. */
const CLOSES = /,\s*|(?<=\s(?:vuong\s+mac|kho\s+khan|phat\s+sinh|van\s+de))\s+(?=cac\s)/g

/** `theo đề xuất của Sở Tài chính, Sở Nội vụ …`: a comma behind a name may go on with names. */
function endsInName({ actors }: AnalysedText, at: number): boolean {
  return findWithin(actors, at - LONGEST_NAME, at, (hit) => at - hit.end <= 2) !== undefined
}

const LONGEST_NAME = 60
