import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { SIGN, signsIn } from '../../patterns/sign-word.js'
import { phraseAt, type TimePhrase } from '../time/time-phrase.js'

const DATE = String.raw`\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)`
const QUARTER = String.raw`quy\s+(?:i{1,3}|iv|[1-4])(?![a-z\d])(?:\s*(?:[/,-]|va)\s*(?:quy\s+)?(?:i{1,3}(?![a-z])|iv|[1-4](?!\d)|\d{4}))*(?:\s*(?:,\s*)?nam\s+\d{4}|\s*/\s*\d{4})?`
/** `tháng 5, 6, 7 năm 2026`, `tháng 4 và tháng 5/2026`. */
const MONTH = String.raw`thang\s+\d{1,2}(?!\d)(?:\s*(?:,|va|-|–)\s*(?:thang\s+)?\d{1,2}(?![\d%/.]|\s*[a-z]))*(?:\s*(?:,|va|-|–)\s*(?:thang\s+)?\d{1,2}(?=\s*[/-]\s*\d{4}|\s+nam\s+\d{4}))?(?:\s*[/-]\s*\d{4}|\s+nam\s+\d{4})?`
const YEAR = String.raw`nam\s+20\d{2}(?!\d|\s*[-–]\s*20)`
const HALF = String.raw`(?:0?[369]|sau)\s+thang\s+(?:dau|cuoi)\s+nam(?:\s+20\d{2})?`
/** A stretch of the year, with what says which end of it: `cuối năm 2026`, `hết quý III`. */
const STRETCH = String.raw`(?:cuoi\s+|dau\s+|giua\s+|het\s+)?(?:cac\s+)?(?:${QUARTER}|${MONTH}|${YEAR}|${HALF})`
/** `17 giờ 00 ngày`, `17h00’`: an hour of a day. */
const HOUR = String.raw`\d{1,2}\s*(?:gio|h)(?:\s*\d{2})?(?:\s*phut)?[’']?,?\s+`
const TERM = String.raw`\d{1,3}\s+(?:gio|ngay(?:\s+lam\s+viec)?|tuan)(?![a-z])`
/** Where a range ends: `đến hết ngày 30/4/2026`, `đến tháng 9`, `đến cuối năm`. */
const RANGE_END = String.raw`(?:het\s+)?(?:(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|ngay\s+${DATE}|${STRETCH}|(?:cuoi|het)\s+nam(?![a-z]))`
/** `từ 01 - 06/6/2021`, `từ ngày 20-25/4`. */
const SHORT_RANGE = String.raw`tu\s+(?:ngay\s+)?\d{1,2}(?:\s*/\s*\d{1,2})?\s*[-–]\s*\d{1,2}\s*/\s*\d{1,2}(?:\s*/\s*\d{4})?(?!\d|\s*[/%])`
/** `trong ngày 30/4`, `trong 2 ngày 18 và 19/3/2017`. */
const IN_DAYS = String.raw`trong\s+(?:(?:cac|\d{1,2})\s+)?ngay\s+(?:\d{1,2}\s*(?:,|va|-|–)\s*){0,4}${DATE}(?:\s*(?:,|va)\s*(?:ngay\s+)?${DATE})*`
const RANGE = String.raw`tu\s+(?:nay|(?:ngay\s+)?${DATE}|ngay\s+\d{1,2}|${STRETCH}|thang\s+\d{1,2})\s*,?\s+(?:den|toi|-|–)\s+${RANGE_END}`
/** `… cuối mỗi quý`, `… đầu của quý sau`, `… tiếp theo`: which month; what is done by then is none of it. */
const OF_STRETCH = String.raw`(?:\s+(?:cua|moi|hang|tung|quy|nam|ky(?:\s+bao\s+cao)?|cung|sau|ke|tiep|theo|lien|thang|thu|hai|ba|tu|nhat|do|i{1,3}|iv|\d{1,4})(?![a-z\d])){0,6}`
/** A day, with or without an hour before it, as it stands behind `trước`, `vào`, `chậm nhất`. */
const BEFORE_DAY = [
  String.raw`(?:hoan thanh\s+)?truoc\s+(?:thoi\s+diem\s+)?(?:${HOUR})?(?:ngay\s+)?${DATE}`,
  String.raw`(?:truoc|(?:cham|muon)\s+nhat(?:\s+(?:la|vao))?)\s+ngay\s+\d{1,2}(?!\d|\s*[/.-]\s*\d|\s+thang\s+\d)(?:\s+(?:cua\s+)?thang(?:\s+(?:cuoi|dau|sau|thu|ke|tiep|lien|theo)${OF_STRETCH})?|\s+(?:hang|moi)\s+thang)?`,
  String.raw`truoc\s+het\s+ngay\s+${DATE}`,
  String.raw`han\s+(?:cuoi|chot)(?:\s+(?:cung|la|vao))*:?\s+(?:ngay\s+)?${DATE}`,
].join('|')
/** `trước Tết Nguyên đán Bính Ngọ`, `trước năm học mới`, `trước mùa mưa bão`, `trước dịp 30/4`: a day that each year has. */
const BEFORE_SEASON = [
  String.raw`truoc\s+(?:dip\s+)?tet(?:\s+nguyen\s+dan)?(?:\s+(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))?(?:\s+(?:nam\s+)?20\d{2})?(?![a-z])`,
  String.raw`truoc\s+(?:(?:khi\s+vao|them)\s+)?nam\s+hoc(?:\s+moi)?(?:\s+20\d{2}\s?[-–]\s?20\d{2})?(?![a-z])`,
  String.raw`truoc\s+(?:(?:le|ngay)\s+)?khai\s+giang(?![a-z])|truoc\s+mua\s+(?:mua|bao|lu|kho)(?:(?:,|\s+va)?\s+(?:bao|lu))?(?:\s+(?:nam\s+)?20\d{2})?(?![a-z])`,
  String.raw`truoc\s+dip\s+(?:le\s+)?(?:ngay\s+)?${DATE}`,
].join('|')
const AT_LATEST = [
  String.raw`(?:(?:cham|muon) nhat|hoan thanh)\s+(?:la\s+|vao\s+|trong\s+|truoc\s+|den\s+)*(?:${HOUR})?(?:ngay\s+${DATE}|${STRETCH})`,
  String.raw`khong\s+qua\s+ngay\s+${DATE}|(?:trong|vao|xong|truoc)\s+${STRETCH}`,
  String.raw`vao\s+(?:sang\s+|chieu\s+|toi\s+)?(?:${HOUR})?ngay\s+${DATE}`,
  String.raw`(?:cham|muon)\s+nhat\s+(?:la\s+|vao\s+|den\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|${TERM})`,
  String.raw`trong\s+(?:vong|thoi\s+han)\s+${TERM}`,
  String.raw`trong\s+\d{1,3}\s+(?:gio|ngay|tuan)(?=,?\s+(?:ke\s+tu|sau\s+khi|tu\s+khi)(?![a-z]))`,
].join('|')
const BY_STRETCH = [
  String.raw`(?:cuoi|dau|giua|het)\s+(?:${QUARTER}|${MONTH}|${YEAR})|${QUARTER}|thang\s+\d{1,2}\s*[/-]\s*\d{4}|t\d{1,2}\s?[/-]\s?20\d{2}`,
  String.raw`den\s+(?:het\s+|cuoi\s+)?(?:ngay\s+${DATE}|${MONTH}|nam\s+20\d{2})`,
  String.raw`theo\s+(?:ke|k.)\s+hoach\s+(?:cchc|cai cach hanh chinh)[^,;.]{0,30}n.m\s+\d{4}`,
].join('|')
const DEADLINE = new RegExp(
  `(?<![a-z])(?:${[RANGE, SHORT_RANGE, IN_DAYS, BEFORE_DAY, BEFORE_SEASON, AT_LATEST, BY_STRETCH].join('|')})`,
  'g',
)

/** A date or a dependent one by which a duty is to be done. `signs` are the clause's. */
export function deadlineIn(
  document: DocumentText,
  clause: Span,
  signs: number = signsIn(document, clause),
): TimePhrase | null {
  if ((signs & (SIGN.digit | SIGN.quarter)) === 0) return null
  const fold = document.flat.slice(clause.start, clause.end)
  DEADLINE.lastIndex = 0
  for (let match = DEADLINE.exec(fold); match !== null; match = DEADLINE.exec(fold)) {
    const behind = match.index + match[0].length
    const after = fold.slice(behind, behind + EVERY_YEAR_WITHIN)
    if (COMES_AGAIN.test(after)) continue
    const before = fold.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index)
    if (match[0].startsWith('tu') && OF_FIGURES.test(before)) continue
    if (match[0].startsWith('quy') && EACH_BEFORE.test(before)) continue
    if (match[0].startsWith('den') && isOfName(document.text, clause.start + match.index, clause.start)) continue
    if (/^trong\s+nam/.test(match[0]) && (OF_WHOSE.test(after) || DONE_IN.test(fold.slice(0, match.index)))) continue
    // `trước ngày 15/12 hằng năm` is one date.
    const end = lastOfDays(fold, match[0], behind)
    const yearly = EVERY_YEAR.exec(fold.slice(end, end + EVERY_YEAR_WITHIN))?.[0].length ?? 0
    const phrase = phraseAt(document, clause.start + match.index, clause.start + end + yearly)
    return end === behind ? phrase : { ...phrase, words: phrase.words.replace(/[()]/g, '') }
  }
  return null
}

/** Where the last of several days ends that are set one after another, each for a report of its own. */
function lastOfDays(fold: string, first: string, from: number): number {
  let end = from
  if (!SETS_DAY.test(first)) return end
  for (let step = 0; step < MOST_DAYS; step++) {
    NEXT_DAY.lastIndex = end
    if (!NEXT_DAY.test(fold)) break
    end = NEXT_DAY.lastIndex
  }
  FOR_REPORT.lastIndex = end
  return end > from && FOR_REPORT.test(fold) ? FOR_REPORT.lastIndex : end
}

/** A deadline that ends in a day of a month. */
const SETS_DAY =
  /^(?:hoan\s+thanh\s+)?(?:truoc|(?:cham|muon)\s+nhat)\s.*(?:\d\s*[/.-]\s*\d{1,4}|\d\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)$/
const MOST_DAYS = 4
const DAY = String.raw`\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?)(?![\d%/])`
const REPORT = String.raw`(?:(?:doi\s+voi|cho|voi)\s+)?(?:bao\s+cao\s+)?(?:(?:hang|ca|cuoi|0?1|mot)\s+)?(?:quy(?:\s+i{1,3}|\s+iv)?|nam|0?[369]\s+thang(?:\s+dau\s+nam)?)`
const FOR_REPORT = /\s+(?:doi\s+voi|cho)\s+bao\s+cao\s+(?:nam|quy|0?[369]\s+thang)(?![a-z])/y
/** ` và 15/12/2024`, `, báo cáo năm trước ngày 30/11`, ` đối với báo cáo 6 tháng, trước ngày 15/12`, `), năm (trước 05/12`. */
const NEXT_DAY = new RegExp(
  [
    String.raw`\s*(?:va|,\s*va)\s+(?:(?:truoc\s+)?ngay\s+|truoc\s+)?${DAY}`,
    String.raw`\s*[,;]\s+(?:truoc\s+)?ngay\s+${DAY}`,
    String.raw`(?:\s+${REPORT})?\)?\s*(?:[,;]|va|,\s*va)?\s+(?:${REPORT}\s*[(:,]?\s*)?truoc\s+(?:ngay\s+)?${DAY}`,
  ].join('|'),
  'y',
)

/** `xây dựng Đề án phát triển du lịch đến năm 2030`, `…, định hướng đến năm 2030`: how far what is named reaches. */
const OF_NAME =
  /(?:(?:Đề án|Chiến lược|Chương trình|Quy hoạch|Kế hoạch|Nghị quyết|Dự án)\s(?!này|đã)(?:[^,;.:]|,(?=\s(?:tỉnh|huyện|thị\s+xã|thành\s+phố|xã|phường)\s\p{Lu})){4,}|(?:định\s+hướng|tầm\s+nhìn))\s+$/u
/** Characters of a name before its years. */
const LONGEST_NAME = 140

function isOfName(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_NAME), at)
  return OF_NAME.test(before) && !COMPLETED.test(before)
}

/** `hoàn thành Dự án đường ven biển đến năm 2022`: done by then. */
const COMPLETED = /(?:hoàn\s+thành|hoàn\s+thiện|kết\s+thúc|xong)\s/iu

/** `cuối quý hằng năm` comes again: it says how often. `trước ngày 18 hằng tháng` is the day of each month besides. */
const COMES_AGAIN = /^,?\s+(?:hang|moi)\s+(?:tuan|thang|quy)(?![a-z])/

/** `số liệu tính từ ngày 15/12/2023 đến ngày …`: which days a report tells of. Folded. */
const OF_FIGURES = /(?<![a-z])so\s+lieu\s+(?:(?:nam|quy|thang|bao\s+cao|duoc|tinh|lay|chot)\s+){0,4}$/

/** Characters of what stands before a time. */
const LONGEST_BEFORE = 40

/** `mỗi quý 1 lần`, `mỗi quý 1 buổi`: how often. Folded, right before a quarter. */
const EACH_BEFORE = /(?<![a-z])(?:moi|hang)\s+$/

/** `kế hoạch trong năm 2022 của các đơn vị`, `nhiệm vụ đã giao trong năm 2022`: of which year something is. Folded. */
const OF_WHOSE = /^\s+cua\s/
const DONE_IN = new RegExp(
  String.raw`\bda\s+(?:duoc\s+)?(?:${foldedPhrases(['giao|phê duyệt|ban hành|đề ra|đăng ký|thực hiện|triển khai|công bố|chỉ ra'])})(?:\s+[a-z]+)?\s+$`,
)

const EVERY_YEAR = /^\s+(?:hang|moi)\s+nam(?![a-z])/
const EVERY_YEAR_WITHIN = 16
