import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { isQuoted } from '../quoted.js'
import type { PeriodicPhrase } from './periodic-phrase.js'

/**
 * Whether words of time tell something else than how often their clause is done: `kế hoạch hằng năm` is a kind of plan,
 * `đầy đủ, thường xuyên, kịp thời` a list of qualities.
 */
export function tellsElse(document: DocumentText, clause: Span, phrase: PeriodicPhrase): boolean {
  return (
    isAmongQualities(phrase) ||
    isKindOfThing(phrase) ||
    (EACH_YEAR.test(phrase.words) && isOfEachYear(phrase)) ||
    (phrase.words.startsWith('thuong') && isStanding(document, phrase)) ||
    (phrase.words.endsWith('ngay') && LIFE.test(phrase.before)) ||
    isOtherWord(document, phrase) ||
    isQuoted(document.text, Math.max(clause.start, phrase.start - LONGEST_QUOTED), phrase.start) ||
    (isBare(phrase) && governsNothing(phrase))
  )
}

const isBare = ({ words }: PeriodicPhrase): boolean => BARE.test(words)
/** `định kỳ`, and no word for the period. */
const BARE = /^d[ij]nh\s+ky$/

// Qualities: how well something is done.

/** `đầy đủ, thường xuyên`: a quality before the words of time. */
const QUALITY_BEFORE = /(?:chi|day\s+du|kip\s+thoi|hieu\s+qua|rong\s+rai|cong\s+viec|duoc)\s*(?:,|va)\s*$/
/** `thường xuyên, phù hợp`: one behind them. */
const QUALITY_AFTER =
  /^\s*(?:,|va)\s*(?:phu\s+hop|(?:co\s+)?hieu\s+qua|kip\s+thoi|day\s+du|lien\s+tuc,?\s+phu\s+hop|duoc\s+tien\s+hanh|dong\s+bo|quyet\s+liet|sau\s+rong)/
/** `được tiến hành chủ động, thường xuyên, ứng phó kịp thời`: with a comma on both sides more words are qualities. */
const MANNER_BEFORE =
  /(?:chu\s+dong|tich\s+cuc|nghiem\s+tuc|quyet\s+liet|dong\s+bo|khan\s+truong|sau\s+rong|toan\s+dien)\s*,\s*$/
const COMMA_AFTER = /^\s*,/
/** Nothing but a sign of a list before the phrase. */
const OPENS_CLAUSE = /^[\s\-+•*]*$/

/** What opens its clause is said of all of it: `Thường xuyên, kịp thời cập nhật …`. */
function isAmongQualities({ before, after, seesStart }: PeriodicPhrase): boolean {
  const opensClause = seesStart && OPENS_CLAUSE.test(before)
  if (!opensClause && (QUALITY_BEFORE.test(before) || QUALITY_AFTER.test(after))) return true
  return COMMA_AFTER.test(after) && MANNER_BEFORE.test(before)
}

// Kinds: which plan, report or money is meant.

/** Words of time that nouns take as their kind: `báo cáo định kỳ`, `chương trình từng năm`. */
const OF_KIND = /^(?:hang|tung|dinh\s+ky$)/

const PLANS = foldedPhrases([
  String.raw`kế hoạch(?:,? (?!và\s|báo\s|tổng hợp)[a-z]{1,7}){0,6}|xếp (?:loại|hạng)|chỉ số(?: [a-z]{1,7}){0,3}`,
  '(?<!du )lịch(?: [a-z]{1,7}){0,3}|chỉ tiêu phát triển(?: kinh tế ?- ?xã hội)?|ngân sách|sự nghiệp|chi thường xuyên|dự toán chi|báo cáo|chỉ số|chương trình|dự toán|kinh phí',
  String.raw`chuyên mục(?:(?!\s(?:vao|phat|dang|moi)\s)[^,;.(]){0,24}`,
  'văn bản (?:chỉ đạo|hướng dẫn|quy định)(?: [a-z]{1,7}){0,3}',
])
/** `kế hoạch công tác hằng năm`: which of its plans. */
const KIND_OF_PLAN = new RegExp(String.raw`(?:${PLANS})\s*$`)
/** `trợ cấp hàng tháng`, `được giao hàng năm`: how often money is paid. */
const PAID =
  /(?:tro\s+cap(?:\s+xa\s+hoi)?|phu\s+cap|tien\s+luong|luong\s+huu|hoc\s+bong|duoc\s+giao(?:\s+[a-z]+){0,2})\s*$/
/** `chi phí điện năng sử dụng hằng năm`, `dự toán ngân sách giao hằng năm`: each year's money. */
const MONEY_OF_YEAR =
  /(?<![a-z])(?:chi\s+phi|du\s+toan|kinh\s+phi|ngan\s+sach)(?:\s+[a-z]{1,7}){0,5}\s+(?:su\s+dung|giao|tieu\s+thu)\s*$/
/** `công tác cải cách hành chính hằng năm`: every year's work; `giao ban cải cách hành chính hằng quý` is held. */
const REFORM_WORK = /(?:cchc|hanh\s+chinh)\s*$/
const OF_REFORM_WORK = /^(?:hang\s+nam|dinh\s+ky)$/

function isKindOfThing(phrase: PeriodicPhrase): boolean {
  const { words, before } = phrase
  if (OF_REFORM_WORK.test(words) && REFORM_WORK.test(before)) return true
  const ofKind =
    OF_KIND.test(words) &&
    (KIND_OF_PLAN.test(before) || PAID.test(before) || (words.endsWith('nam') && MONEY_OF_YEAR.test(before)))
  return ofKind && !(isBare(phrase) && isOfVerb(phrase))
}

// `hằng năm` behind what each year has one of.

const EACH_YEAR = /^hang\s+nam$/

/** `kế hoạch 5 năm và hằng năm`: plans for years. */
const BEHIND_YEARS = /\b\d{1,2}\s+nam(?:\s+va|\s?,)\s*$/
/** `tiêu chí để đánh giá cán bộ, công chức hằng năm`: each year's marks. */
const MARKS = /\b(?:tieu\s+chi|tieu\s+chuan|can\s+cu|co\s+so)\s[^;.:]{0,60}(?:danh\s+gia|xep\s+loai|xet)\s[^;.:]{0,50}$/
/** `trước ngày 15/12 hằng năm`: part of a date. */
const DATE = /\bngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+thang\s+\d{1,2})\s*$/
/** `chương trình phổ biến, giáo dục pháp luật hằng năm`: part of a programme's name. */
const PROGRAMME = /\bchuong\s+trinh\s[^;.]{0,60}$/

function isOfEachYear({ before }: PeriodicPhrase): boolean {
  return DATE.test(before) || PROGRAMME.test(before) || BEHIND_YEARS.test(before) || MARKS.test(before)
}

// `thường xuyên`: what something is at all times.

/** `là nhiệm vụ thường xuyên`, `là nhiệm vụ trọng tâm, thường xuyên`: a kind of duty. */
const DUTY =
  /(?:nhiem\s+vu(?:\s+(?:chinh\s+tri|trong\s+tam|quan\s+trong))?|\sla\s+nhiem\s+vu(?:\s+[a-z]+){1,4},(?:\s+[a-z]+,?){0,4}|cong\s+viec|che\s+do|\schi)\s*$/
/** `thành phong trào thường xuyên, sâu rộng`: how a movement is. */
const MOVEMENT = /(?:phong\s+trao|viec\s+lam|net\s+dep|thoi\s+quen|(?:vao|noi\s+dung)\s+sinh\s+hoat)\s*$/
/** `trung tâm giáo dục thường xuyên`: a kind of school. */
const SCHOOL = /(?:giao\s+duc|gdnn\s*-\s*gd)\s*$/
/** `bố trí kinh phí thường xuyên thực hiện Kế hoạch`: a kind of money. */
const MONEY = /(?:kinh\s+phi|ngan\s+sach|du\s+toan|nguon(?:\s+von)?|von|su\s+nghiep)\s*$/
/** `các hoạt động thường xuyên của Đoàn`: what a body does anyway. */
const ACTIVITY = /hoat\s+dong\s*$/
const OF_BODY = /^\s+cua\s/
/** `thường xuyên được củng cố, kiện toàn`: how something is kept, no action that comes again. */
const KEPT = /^\s+duoc\s+(?:cung\s+co|kien\s+toan|nang\s+(?:cao|len)|quan\s+tam|chu\s+trong|doi\s+moi)(?![a-z])/
/** `các xã thường xuyên bị ngập lụt`, `hộ kinh doanh thường xuyên vi phạm`: how often something befalls. */
const BEFALLS = /^\s+(?:bi|vi\s+pham|xay\s+ra|ngap|thieu\s+(?:nuoc|hut))(?![a-z])/
/** `nơi thường xuyên có đông người`, `khu vực thường xuyên bị ngập`: which places. */
const PLACE = /(?:^|\s)(?:noi|khu\s+vuc|dia\s+(?:ban|diem)|vung|tuyen\s+duong)\s*$/
const LONGEST_PLACE = 24
const HAPPENS = /^\s+(?:co|bi|xay\s+ra|dien\s+ra|tap\s+trung)\s/

function isStanding({ flat }: DocumentText, { before, after, start }: PeriodicPhrase): boolean {
  if (DUTY.test(before) || MOVEMENT.test(before) || SCHOOL.test(before) || MONEY.test(before)) return true
  if (ACTIVITY.test(before) && OF_BODY.test(after)) return true
  if (BEFALLS.test(after) || KEPT.test(after)) return true
  // The place may stand in the clause before.
  return HAPPENS.test(after) && PLACE.test(flat.slice(Math.max(0, start - LONGEST_PLACE), start))
}

/** `trong cuộc sống hàng ngày`: every day's life. */
const LIFE =
  /(?:nep\s+song(?:\s+van\s+minh)?|cuoc\s+song|doi\s+song|sinh\s+hoat|tieu\s+dung|bua\s+an|nhu\s+cau|thiet\s+yeu|(?<!phieu\s+)giao\s+dich)\s*$/

// Other words, and words of names.

/** `nội quy, quy định`, `quỹ, quy chế`, `đạt chuẩn nông thôn mới ngay trong năm`: where marks stand a quarter and `mỗi` have their own. */
function isOtherWord({ text, damaged, sparse }: DocumentText, { words, start }: PeriodicPhrase): boolean {
  if (damaged || sparse || !(words.startsWith('quy') || words.startsWith('moi'))) return false
  return /^(?:qu(?:y|ỹ|ỷ|ỵ)|m(?:ới|ời))/iu.test(text.slice(start, start + 3))
}

/** How far before words of a name its opening quote stands. */
const LONGEST_QUOTED = 80

// `định kỳ` alone governs a verb; behind a noun it is a quality (`hội nghị báo cáo viên định kỳ`).

/** `Định kỳ rà soát, cập nhật …`: the verb behind it. */
const VERB_AFTER = new RegExp(
  String.raw`^\s+(?:${foldedPhrases([
    'tổng hợp|b[a-z0-9]{1,2}o c[a-z0-9]{1,2}o|khảo s|thông b|kiểm tra|tổ chức|phát (?!hiện|triển|sinh|huy)|đăng|cập nhật|rà soát|đánh giá',
    'thực hiện|tuyên truyền|gửi|lấy ý kiến|công khai|công bố|triển khai|đưa tin|viết|giám sát|thống kê|kiểm kê|bảo dưỡng|bảo trì',
  ])})`,
)
/** `…, định kỳ`: an item of a list, said of the clause. */
const BEHIND_SIGN = /(?:^|[,;:])[\s\-+•*]*$/

function governsNothing(phrase: PeriodicPhrase): boolean {
  return !BEHIND_SIGN.test(phrase.before) && !VERB_AFTER.test(phrase.after) && !isOfVerb(phrase)
}

/** `kiểm tra, đánh giá định kỳ việc thực hiện`: between a verb and what is done to; `công tác đánh giá định kỳ` is a kind. */
const VERB_BEFORE =
  /(?:kham\s+suc\s+khoe|kiem\s+tra|danh\s+gia|ra\s+soat|giam\s+sat|khao\s+sat|thong\s+ke|cap\s+nhat|cong\s+bo)\s*$/
const DONE_TO = /^\s+(?:viec|tinh\s+hinh|ket\s+qua|muc\s+do|chat\s+luong|cac|danh\s+(?:muc|sach)|so\s+lieu|cho)\s/

/** `Báo cáo định kỳ về Sở Y tế`: a verb at the head of its clause, with a receiver or a form behind it. */
const REPORTS_BEFORE = /^[\s\-+•*]*(?:(?:thuc\s+hien|va|gui)\s+)?bao\s+cao\s*$/
const REPORTED_TO = /^\s+(?:ve|theo|gui|cho|voi|ket\s+qua)\s/

function isOfVerb({ before, after }: PeriodicPhrase): boolean {
  return (VERB_BEFORE.test(before) && DONE_TO.test(after)) || (REPORTS_BEFORE.test(before) && REPORTED_TO.test(after))
}
