import type { Span } from '../normalize/span.js'
import { foldedPhrases } from '../patterns/folded-phrases.js'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { withLettersMeant } from '../normalize/scan/misread-letter.js'
import { WordNumbers } from '../normalize/word/word-array.js'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { writtenAgain } from './written-again.js'

/** A phrase of time inside a clause. */
export interface TimePhrase extends Span {
  readonly words: string
}

const UNIT =
  '(?:tuan|thang|quy(?! (?:dinh|che|trinh|hoach|uoc|mo)(?![a-z]))|nam|ngay|hoc ky|6 thang|sau thang|03 thang|3 thang|06 thang|9 thang|09 thang)'
/** `một lần`, `hai buổi`: how often in the period, in words. */
const COUNT = '(?:mot|hai|ba|bon)\\s+(?:lan|ky|dot|buoi)'
/** What every phrase of time begins with. */
const OPENS = /(?<![a-z])(?:d[ij]nh|hang|moi|tung|quy|thuong|it|vao|(?:ba|sau)(?![a-z])|\d)/
/** Where in a word a phrase of time may begin. */
const BEGINS = { nowhere: 0, atStart: 1, anywhere: 2, beforeSlash: 3 } as const
const opensPeriod = new WordNumbers('forms', (form) => {
  const meant = withLettersMeant(form)
  if (/^(?:thang|tuan)$/.test(form)) return BEGINS.beforeSlash
  if (!OPENS.test(form) && !OPENS.test(meant)) return BEGINS.nowhere
  return /^[a-z]+$/.test(form) ? BEGINS.atStart : BEGINS.anywhere
})
const PERIODIC = new RegExp(
  `(?<![a-z])(?:` +
    `d[ij]nh ky\\s+(?:phat song\\s+)?\\([^)]{3,20}\\)|` +
    `d[ij]nh ky,?\\s+(?:(?:(?:vao|truoc)\\s+)?(?:ngay\\s+\\d{1,2}|(?:(?:sang|chieu)\\s+)?thu\\s+(?:hai|ba|tu|nam|sau|bay|[2-7]))\\s+(?=(?:hang|moi)\\s))?(?:(?:hang|moi|theo)\\s+|\\d{1,2}\\s+(?=ngay|tuan)|(?!ngay\\s+\\d|thang\\s+(?:cuoi|\\d)))${UNIT}(?:(?:\\s*,\\s*|\\s+va\\s+|\\s*/\\s*|\\s+)(?:hang\\s+|ca\\s+|cuoi\\s+|0?1\\s+)?${UNIT})*(?:\\s+(?:mot|hai|\\d{1,2})\\s+(?:lan|ky)|\\s*/\\s*(?:0?1\\s+|mot\\s+)?lan)?|` +
    `d[ij]nh ky(?:(?:\\s+(?:hoac|va)|\\s?,)\\s+dot xuat)?|` +
    `sau\\s+thang(?:\\s*,\\s*|\\s+va\\s+)(?:mot\\s+|ca\\s+)?nam|` +
    `(?:quy|0?[369]\\s+thang)(?:(?:\\s*,\\s*|\\s+va\\s+)(?:ca\\s+|cuoi\\s+|0?1\\s+)?(?:quy|nam|0?[369]\\s+thang)){1,3}|` +
    `(?:(?:\\d{1,2}|ba|sau)\\s+(?:ngay|tuan|thang|quy|nam)|quy)\\s+(?:mot|hai|ba|0?[1-4])\\s+(?:lan|ky|dot|buoi)|` +
    `tung\\s+(?:tuan|thang|quy|hoc ky)|` +
    `(?:hang|moi)\\s+${UNIT}(?:\\s+(?:it\\s+nhat\\s+|toi\\s+thieu\\s+)?${COUNT}|(?:(?:\\s*,\\s*|\\s+va\\s+)(?:hang\\s+|ca\\s+|cuoi\\s+|01\\s+)?${UNIT})*)|` +
    `thuong\\s+xuyen(?:\\s*,\\s*lien tuc|\\s+trong\\s+nam)?|` +
    `it nhat\\s+\\d{1,2}\\s+lan(?:\\s*/\\s*${UNIT}|\\s+(?:trong|moi)\\s+[^,;.]{2,24})?|vao\\s+cac\\s+ngay\\s+[^,;.]{3,16}?(?:,\\s+thu\\s+[a-z]+){0,3}(?:\\s+hang\\s+(?:tuan|thang))?(?=[,;.)]|$)|` +
    `\\d{1,2}\\s+(?:lan|tin|bai|so|ky|ngay)\\s*/\\s*${UNIT}|` +
    `(?:\\d{1,2}\\s+(?:ngay|nam)|(?:\\d{1,2}\\s+)?(?:tuan|thang|quy))\\s*/\\s*(?:0?[1-4]\\s+|mot\\s+)?lan` +
    `)(?![a-z]|\\s+\\d{1,2}\\s*[/-]\\s*20\\d{2})`,
  'y',
)
/** `đầy đủ, thường xuyên, phù hợp` is a list of qualities; `kế hoạch hàng năm` is a kind of plan. */
const QUALITY_BEFORE = /(?:chi|day\s+du|kip\s+thoi|hieu\s+qua|rong\s+rai|cong\s+viec|duoc)\s*(?:,|va)\s*$/
const QUALITY_AFTER =
  /^\s*(?:,|va)\s*(?:phu\s+hop|(?:co\s+)?hieu\s+qua|kip\s+thoi|day\s+du|lien\s+tuc,?\s+phu\s+hop|duoc\s+tien\s+hanh|dong\s+bo|quyet\s+liet|sau\s+rong)/
/** `được tiến hành chủ động, thường xuyên, ứng phó kịp thời`: signs on both sides. */
const MANNER_BEFORE =
  /(?:chu\s+dong|tich\s+cuc|nghiem\s+tuc|quyet\s+liet|dong\s+bo|khan\s+truong|sau\s+rong|toan\s+dien)\s*,\s*$/
const SIGN_AFTER = /^\s*,/
const OF_KIND = foldedPhrases([
  String.raw`kế hoạch(?:,? (?!và\s|báo\s|tổng hợp)[a-z]{1,7}){0,6}|xếp (?:loại|hạng)|chỉ số(?: [a-z]{1,7}){0,3}`,
  '(?<!du )lịch(?: [a-z]{1,7}){0,3}|chỉ tiêu phát triển(?: kinh tế ?- ?xã hội)?|ngân sách|sự nghiệp|chi thường xuyên|dự toán chi|báo cáo|chỉ số|chương trình|dự toán|kinh phí',
  String.raw`chuyên mục(?:(?!\s(?:vao|phat|dang|moi)\s)[^,;.(]){0,24}`,
  'văn bản (?:chỉ đạo|hướng dẫn|quy định)(?: [a-z]{1,7}){0,3}',
])
const KIND_BEFORE = new RegExp(String.raw`(?:${OF_KIND})\s*$`)

/** `định kỳ` alone governs a verb behind it; behind a noun it is a quality (`hội nghị báo cáo viên định kỳ`). */
const BARE = /^d[ij]nh\s+ky$/
const ACTION_AFTER = new RegExp(
  String.raw`^\s+(?:${foldedPhrases([
    'tổng hợp|b[a-z0-9]{1,2}o c[a-z0-9]{1,2}o|khảo s|thông b|kiểm tra|tổ chức|phát (?!hiện|triển|sinh|huy)|đăng|cập nhật|rà soát|đánh giá',
    'thực hiện|tuyên truyền|gửi|lấy ý kiến|công khai|công bố|triển khai|đưa tin|viết|giám sát|thống kê|kiểm kê|bảo dưỡng|bảo trì',
  ])})`,
)

/** `kiểm tra, đánh giá định kỳ việc thực hiện`: between a verb and what is done to; `công tác đánh giá định kỳ` is a kind. */
const VERB_BEFORE =
  /(?:kham\s+suc\s+khoe|kiem\s+tra|danh\s+gia|ra\s+soat|giam\s+sat|khao\s+sat|thong\s+ke|cap\s+nhat|cong\s+bo)\s*$/
const DONE_TO = /^\s+(?:viec|tinh\s+hinh|ket\s+qua|muc\s+do|chat\s+luong|cac|danh\s+(?:muc|sach)|so\s+lieu|cho)\s/

/** `Báo cáo định kỳ về Sở Y tế`: a verb at the head of its clause, with a receiver or a form behind it. */
const REPORTS_BEFORE = /^[\s\-+•*]*(?:(?:thuc\s+hien|va|gui)\s+)?bao\s+cao\s*$/
const REPORTED_TO = /^\s+(?:ve|theo|gui|cho|voi|ket\s+qua)\s/

const isOfVerb = (before: string, after: string): boolean =>
  (VERB_BEFORE.test(before) && DONE_TO.test(after)) || (REPORTS_BEFORE.test(before) && REPORTED_TO.test(after))

/** How far before a phrase its context is looked at. */
const BEFORE = 80

const OPENS_CLAUSE = /^[\s\-+•*]*$/
const PERIOD_OF_KIND = /^(?:hang|tung|dinh\s+ky$)/
/** `công tác cải cách hành chính hằng năm`: of every year's work; `giao ban cải cách hành chính hằng quý` is held. */
const KIND_OF_YEAR = /(?:cchc|hanh\s+chinh)\s*$/
/** `trong cuộc sống hàng ngày`: every day's life. */
const LIFE =
  /(?:nep\s+song(?:\s+van\s+minh)?|cuoc\s+song|doi\s+song|sinh\s+hoat|tieu\s+dung|bua\s+an|nhu\s+cau|thiet\s+yeu|(?<!phieu\s+)giao\s+dich)\s*$/
/** `thành phong trào thường xuyên, sâu rộng`: how a movement is. */
const OF_MOVEMENT = /(?:phong\s+trao|viec\s+lam|net\s+dep|thoi\s+quen|(?:vao|noi\s+dung)\s+sinh\s+hoat)\s*$/
/** `trung tâm giáo dục thường xuyên`: a kind of school. */
const OF_SCHOOL = /(?:giao\s+duc|gdnn\s*-\s*gd)\s*$/
/** `bố trí kinh phí thường xuyên thực hiện Kế hoạch`: a kind of money. */
const KIND_OF_MONEY = /(?:kinh\s+phi|ngan\s+sach|du\s+toan|nguon(?:\s+von)?|von|su\s+nghiep)\s*$/
/** `trợ cấp hàng tháng`, `được giao hàng năm`: how often money is paid. */
const OF_MONEY =
  /(?:tro\s+cap(?:\s+xa\s+hoi)?|phu\s+cap|tien\s+luong|luong\s+huu|hoc\s+bong|duoc\s+giao(?:\s+[a-z]+){0,2})\s*$/
/** `chi phí điện năng sử dụng hằng năm`, `dự toán ngân sách giao hằng năm`: of each year's money. */
const OF_EACH_YEARS =
  /(?<![a-z])(?:chi\s+phi|du\s+toan|kinh\s+phi|ngan\s+sach)(?:\s+[a-z]{1,7}){0,5}\s+(?:su\s+dung|giao|tieu\s+thu)\s*$/
/** `thường xuyên được củng cố, kiện toàn`: how something is kept, no action that comes again. */
const KEPT = /^\s+duoc\s+(?:cung\s+co|kien\s+toan|nang\s+(?:cao|len)|quan\s+tam|chu\s+trong|doi\s+moi)(?![a-z])/
/** `là nhiệm vụ thường xuyên`: a kind of duty. */
const KIND_OF_DUTY = /(?:nhiem\s+vu(?:\s+(?:chinh\s+tri|trong\s+tam|quan\s+trong))?|cong\s+viec|che\s+do|\schi)\s*$/
/** `các hoạt động thường xuyên của …`: what a body does anyway. */
const OF_BODY = /hoat\s+dong\s*$/
const BODY_BEHIND = /^\s+cua\s/
/** `nơi thường xuyên có đông người`, `khu vực thường xuyên bị ngập`: which places. */
const PLACE_BEFORE = /(?:^|\s)(?:noi|khu\s+vuc|dia\s+(?:ban|diem)|vung|tuyen\s+duong)\s*$/
const HAPPENS_BEHIND = /^\s+(?:co|bi|xay\s+ra|dien\s+ra|tap\s+trung)\s/
/** `các xã thường xuyên bị ngập lụt`, `hộ kinh doanh thường xuyên vi phạm`: how often something befalls. */
const HARM_BEHIND = /^\s+(?:bi|vi\s+pham|xay\s+ra|ngap|thieu\s+(?:nuoc|hut))(?![a-z])/
/** `kế hoạch 5 năm và hằng năm`: plans for years. */
const OF_YEARS = /\b\d{1,2}\s+nam(?:\s+va|\s?,)\s*$/
/** `tiêu chí để đánh giá cán bộ, công chức hằng năm`: each year's marks. */
const OF_MARKS =
  /\b(?:tieu\s+chi|tieu\s+chuan|can\s+cu|co\s+so)\s[^;.:]{0,60}(?:danh\s+gia|xep\s+loai|xet)\s[^;.:]{0,50}$/
/** `trước ngày 15/12 hằng năm`: part of a date; `chương trình phổ biến, giáo dục pháp luật hằng năm`: of a programme's name. */
const OF_DATE = /\bngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+thang\s+\d{1,2})\s*$/
const OF_PROGRAMME = /\bchuong\s+trinh\s[^;.]{0,60}$/
const BEHIND_SIGN = /(?:^|[,;:])[\s\-+•*]*$/

/** Words of time that govern a clause: how often. The first that is no quality and no kind of plan. `signs` are the clause's. */
export function frequencyIn(
  document: DocumentText,
  clause: Span,
  signs: number = signsIn(document, clause),
): TimePhrase | null {
  // `02 lần/tháng` has none of the words of time, but a number and what it counts.
  if ((signs & (SIGN.period | SIGN.quantity)) === 0) return null
  const fold = document.flat.slice(clause.start, clause.end)
  if ((signs & SIGN.period) === 0 && !fold.includes('/')) return null
  // The first that holds is meant: what stands behind it is not searched.
  for (
    let match = periodicFrom(document, clause, fold, 0);
    match !== null;
    match = periodicFrom(document, clause, fold, match.index + match[0].length)
  ) {
    const before = fold.slice(Math.max(0, match.index - BEFORE), match.index)
    const after = fold.slice(match.index + match[0].length)
    const opensClause = match.index < BEFORE && OPENS_CLAUSE.test(before)
    if (!opensClause && (QUALITY_BEFORE.test(before) || QUALITY_AFTER.test(after))) continue
    if (SIGN_AFTER.test(after) && MANNER_BEFORE.test(before)) continue
    const ofKind =
      PERIOD_OF_KIND.test(match[0]) &&
      (KIND_BEFORE.test(before) || OF_MONEY.test(before) || (match[0].endsWith('nam') && OF_EACH_YEARS.test(before)))
    if (ofKind && !(BARE.test(match[0]) && isOfVerb(before, after))) continue
    if (/^(?:hang\s+nam|dinh\s+ky)$/.test(match[0]) && KIND_OF_YEAR.test(before)) continue
    if (
      match[0].startsWith('thuong') &&
      (KIND_OF_DUTY.test(before) ||
        OF_MOVEMENT.test(before) ||
        OF_SCHOOL.test(before) ||
        KIND_OF_MONEY.test(before) ||
        (OF_BODY.test(before) && BODY_BEHIND.test(after)) ||
        HARM_BEHIND.test(after) ||
        KEPT.test(after) ||
        (HAPPENS_BEHIND.test(after) &&
          PLACE_BEFORE.test(
            document.flat.slice(Math.max(0, clause.start + match.index - 24), clause.start + match.index),
          )))
    )
      continue
    if (match[0].endsWith('ngay') && LIFE.test(before)) continue
    if (/^(?:quy|moi)/.test(match[0]) && isOtherWord(document, clause.start + match.index)) continue
    if (
      /^hang\s+nam$/.test(match[0]) &&
      (OF_DATE.test(before) || OF_PROGRAMME.test(before) || OF_YEARS.test(before) || OF_MARKS.test(before))
    )
      continue
    if (isQuoted(document.text, clause.start, clause.start + match.index)) continue
    if (BARE.test(match[0]) && !BEHIND_SIGN.test(before) && !ACTION_AFTER.test(after) && !isOfVerb(before, after))
      continue
    return phraseAt(document, clause.start + match.index, clause.start + match.index + match[0].length)
  }
  return null
}

/** The next phrase of time in the folded words of a clause; asked only where a word stands that may begin one. */
function periodicFrom({ words }: DocumentText, clause: Span, fold: string, from: number): RegExpExecArray | null {
  const opens = opensPeriod.of(words.lexicon)
  // The phrase before may end inside a word.
  for (let word = Math.max(wordAt(words, clause.start + from) - 1, 0); word < words.count; word++) {
    const start = (words.start[word] ?? 0) - clause.start
    if (start >= fold.length) break
    const begins = opens[words.form[word] ?? 0]
    if (begins === BEGINS.nowhere) continue
    // `tháng/lần`: nearly every other month is part of a date.
    if (begins === BEGINS.beforeSlash && fold.charAt((words.end[word] ?? 0) - clause.start) !== '/') continue
    const last = begins !== BEGINS.anywhere ? start : (words.end[word] ?? 0) - clause.start - 1
    for (let at = Math.max(start, from); at <= last; at++) {
      PERIODIC.lastIndex = at
      const match = PERIODIC.exec(fold)
      if (match !== null) return match
    }
  }
  return null
}

/** `nội quy, quy định`, `quỹ, quy chế`, `đạt chuẩn nông thôn mới ngay trong năm`: where marks stand a quarter and `mỗi` have their own. */
function isOtherWord({ text, damaged, sparse }: DocumentText, at: number): boolean {
  return !damaged && !sparse && /^(?:qu(?:y|ỹ|ỷ|ỵ)|m(?:ới|ời))/iu.test(text.slice(at, at + 3))
}

/** `phong trào “mỗi tuần 10 phút …”`: words of a name. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - BEFORE), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** A stretch of a text as a phrase of time. */
export function phraseAt(document: DocumentText, start: number, end: number): TimePhrase {
  return { start, end, words: writtenAgain(document, { start, end }) }
}
