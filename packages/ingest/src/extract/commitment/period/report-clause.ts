import { everyMatch } from '../../../normalize/every-match.js'
import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { sanction } from '../../../patterns/assignment/sanction.js'

/** `báo cáo`, in letters that a scan took for others too. */
const REPORT = String.raw`b[a-z0-9]{1,2}[o0]\s+c(?!ho\b)[a-z0-9]{1,2}[o0]`

/** Alternatives as a reader writes them, in which `báo cáo` may be damaged. */
function reportPhrases(phrases: readonly string[]): string {
  return foldedPhrases(phrases).replaceAll(String.raw`bao\s+cao`, REPORT)
}

/** What may follow a report as something made: to whom or until when. */
const DUE =
  '(?:gửi|trình|về|trước|chậm nhất|không muộn|trong (?:tháng|quý)|vào|định kỳ|hàng|mỗi|theo (?:quý(?! (?:định|chế))|tháng)|quý|6 tháng)'

/** Who is reported to, or what is reported on, makes it a duty to report; `báo cáo viên`, a report's name and `tiếp nhận báo cáo` do not. */
const REPORT_TO = new RegExp(
  `(?<!%\\s(?:cac\\s)?)(?<!(?:(?<!ket\\s)\\bqua|che\\s+do|he\\s+thong(?:\\s+thong\\s+tin)?|phan\\s+mem|viet|cham|chua|thieu|(?:tiep|thu)\\s+nhan(?:\\s+cac)?)\\s+)\\b${REPORT}\\s*(?:,|:|\\((?!viet|bc)|${foldedPhrases(
    [
      've|với|lên|cho|tại(?! chính)|theo|trước|gửi|trình|bằng văn bản',
      'kết quả|tiến độ|tình hình|tỷ lệ|số liệu|định kỳ|tổng hợp|đột xuất|nhanh',
      'ngay (?:về|cho|với|lên)|hàng (?:ngày|tuần|tháng|quý)(?=\\s*(?:[.;]|$))',
      'cải cách|cchc|ubnd|ủy ban|hdnd|ban\\s|bộ\\s|so\\s+(?!\\d)|phòng|cấp trên|cơ quan\\s',
      'lãnh đạo|chủ tịch|thủ tướng|giám đốc|thủ trưởng|thường trực|bí thư|văn phòng|hội đồng nhân|(?:tỉnh|thành|huyện|thị|đảng|quận) ủy|chi cục|trung tâm',
      `(?:sơ kết|tổng kết|kết thúc|công tác|(?:cả )?năm|quý|tháng|tuần|hàng|mỗi)\\s[^;.,]{0,40}?\\b${DUE}[\\s,]`,
    ],
  )}|$)`,
)
const GATHER_REPORT = new RegExp(
  reportPhrases([
    '\\b(?:tổng hợp|định kỳ|kịp thời)[^;.]{0,110}(?<!(?:(?<!ket\\s)\\bqua|che\\s+do)\\s+)\\bbáo cáo\\b',
    '^báo cáo\\b(?! (?:số \\d|tài chính|(?:học kỳ|quý|tháng) (?:[ivx]{1,3}|\\d{1,2})\\W*$))',
    '\\b(?:gửi|lập|nộp) báo cáo\\b(?! viên)',
    `\\b(?:xây dựng|hoàn thành|hoàn thiện|dự thảo|chuẩn bị|có|làm) (?:nội dung )?báo cáo\\s[^;.]{0,60}?\\b${DUE}\\s`,
  ]),
)

/** `gửi số liệu về Trung tâm …`, `gửi kết quả về Sở …`: figures are a report too; so is what is told to whoever leads. */
const FIGURES_SENT = new RegExp(
  foldedPhrases([
    '\\btổng hợp (?:kết quả|số liệu)(?:\\s[^,;.]{1,60})?,? gửi (?:về )?[^,;.]{2,80}?\\s(?:trước|chậm nhất|định kỳ|hàng|mỗi)\\s[^,;.]*',
    '\\bgửi (?:số liệu(?:\\s[^,;.]{1,60})?|(?:tổng hợp )?kết quả(?: (?:thực hiện|triển khai|tuyên truyền|hoạt động)[^,;.]{0,60})?)\\s(?:về|cho|đến)\\s[^,;.]*',
    '\\bkết quả (?:thực hiện|triển khai|tuyên truyền|hoạt động)(?:\\s[^,;.]{1,50})? gửi về\\s[^,;.]*',
    '\\bcung cấp (?:thông tin, )?số liệu(?:\\s[^,;.]{1,60})? (?:định kỳ|hàng (?:tuần|tháng|quý|năm)|mỗi (?:tuần|tháng|quý)) (?:cho|về|đến)\\s[^,;.]*',
    '\\bthông báo kết quả (?:với|cho) (?:chủ tịch|lãnh đạo|(?:cả )?(?:năm|quý|tháng|tuần) (?:gửi|về|nộp|trước)\\s|ubnd|ủy ban|thường trực)[^,;.]*',
  ]),
)
/** `Sơ kết giai đoạn 1 gửi Phòng Dân tộc trước ngày 31/5/2022`: what is sent until a day. */
const SUMMED_UP =
  /\b(?:so\s+ket|tong\s+ket)(?:\s[^,;.]{1,60})?,?\s+gui\s+(?:ve\s+)?[^,;.]{2,80}?\s(?:truoc|cham\s+nhat)\s[^,;.]*/

/** `Hằng tháng thống kê tỷ lệ hồ sơ trễ hạn gửi Phòng …`: what is gathered each period for another body. */
const GATHERED_EACH = new RegExp(
  `(?<=\\b(?:hang|moi)\\s+(?:tuan|thang|quy|nam),?\\s+)${foldedPhrases([
    '(?:tổng hợp|thống kê)\\s[^;.]{2,100}?\\sgửi (?:về )?(?:phòng|sở|ubnd|ủy ban|văn phòng|ban|thường trực|chi cục|trung tâm|công an|cơ quan|bộ phận|tổ)\\s[^,;.]*',
  ])}`,
)

/** The duty to report of a folded clause; null where it has none. */
export function reportIn(fold: string): Span | null {
  return reportSpan(fold) ?? figuresSent(fold)
}

function figuresSent(fold: string): Span | null {
  const sent = FIGURES_SENT.exec(fold) ?? SUMMED_UP.exec(fold) ?? GATHERED_EACH.exec(fold)
  if (sent === null || NOT_DONE.test(fold)) return null
  return { start: sent.index, end: reportEnd(fold, sent.index + sent[0].length) }
}

/** `nếu có vướng mắc, các đơn vị báo cáo về …`: what is told when something goes wrong. */
const IN_DIFFICULTY = /\bneu\s+(?:[a-z]+,?\s+){0,5}(?:vuong\s+mac|kho\s+khan)/
const IS_REPORT = new RegExp(String.raw`\b${REPORT}\b`)
const SPEAKER = new RegExp(String.raw`${REPORT}\s+vi[a-z]n`)
/** `đề cao trách nhiệm báo cáo, giải trình`: a quality of posts, not a duty. */
const QUALITY_OF_POST = /\b(?:trach\s+nhiem|che\s+do|thong\s+tin,?)\s+bao\s+cao,(?![\s\S]*\bbao\s+cao\b)/
/** `Nâng cao chất lượng tham mưu, tổng hợp, báo cáo`, `giảm giấy tờ, báo cáo`: what is said of reports, where no day or receiver follows. */
const ABOUT_REPORTS =
  /^[\W\d]*(?:[^:;.]{0,60}:\s+)?(?:nang\s+cao|doi\s+moi|giam|cat\s+giam|khac\s+phuc|han\s+che|chan\s+chinh)\s/

/** `Chịu trách nhiệm về nội dung báo cáo`, `bảo đảm chất lượng báo cáo`: how reports are to be. */
const HOW_REPORTS_ARE =
  /\bchat\s+luong\s+(?:cac\s+)?bao\s+cao\W*$|\b(?:trach\s+nhiem|chinh\s+xac|trung\s+thuc)\b[^;.]{0,90}\b(?:noi\s+dung|so\s+lieu)\s+(?:cac\s+)?bao\s+cao\W*$/

/** `Số hóa các báo cáo định kỳ`: what is made of reports, whatever follows. */
const MADE_OF_REPORTS =
  /^[\W\d]*(?:ra\s+soat,?\s+)?(?:so\s+hoa|chuan\s+hoa|don\s+gian\s+hoa|cat\s+giam)\s[^,;.]{0,40}\bbao\s+cao\s/

/** `Thực hiện chế độ báo cáo định kỳ hằng quý`, `… trước ngày 15/6`: a duty to report where it says when. */
const REPORTING_KEPT =
  /^[\W\d]*che\s+do\s+(?:thong\s+tin,?\s+)?bao\s+cao\s*:[^;.]*|\b(?:thuc\s+hien|thiet\s+lap|chap\s+hanh|duy\s+tri|bao\s+dam|dam\s+bao)\s+(?:[a-z]+,?\s+){0,4}?che\s+do\s+(?:thong\s+tin,?\s+)?bao\s+cao\b[^;.]*/
const WHEN =
  /\b(?:hang|(?<!doi\s)moi|tung|dinh\s+ky|truoc|cham\s+nhat|dot\s+xuat|quy\s*[,(]|thang|tuan|theo\s+(?:quy(?!\s+(?:dinh|che))|nam|hoc\s+ky))\b/
/** What a duty to report begins with. */
const LEAD = new RegExp(
  String.raw`\b(?:dinh\s+ky|tong\s+hop|theo\s+doi|(?:gui|lap|nop)(?=\s+${REPORT})|long\s+ghep(?=\s[^;,.]{0,60}\s${REPORT}))\b`,
)

/** `Không gửi báo cáo giấy`, `đã báo cáo UBND tỉnh`, `(Sao gửi Báo cáo kèm theo)`. */
const NOT_DONE = /^\W*khong\s+(?!muon\s|qua\s)|\bda\s+bao\s+cao\s|\bsao\s+gui\s|\bbao\s+cao\s+kem\s+theo\W*$/

function reportSpan(fold: string): Span | null {
  if (!IS_REPORT.test(fold)) return null
  if (sanction.test(fold) || IN_DIFFICULTY.test(fold) || NOT_DONE.test(fold) || SPEAKER.test(fold)) return null
  if (
    MADE_OF_REPORTS.test(fold) ||
    HOW_REPORTS_ARE.test(fold) ||
    QUALITY_OF_POST.test(fold) ||
    (ABOUT_REPORTS.test(fold) && !WHEN.test(fold))
  )
    return null
  const gathered = GATHER_REPORT.exec(fold)
  const to = REPORT_TO.exec(fold)
  if (gathered === null && to === null) {
    const kept = REPORTING_KEPT.exec(fold)
    return kept === null || !WHEN.test(fold) ? null : { start: kept.index, end: kept.index + kept[0].length }
  }
  const lead = LEAD.exec(fold)
  const start = Math.min(lead?.index ?? Infinity, gathered?.index ?? Infinity, to?.index ?? Infinity)
  const at = IS_REPORT.exec(fold.slice(start))?.index ?? 0
  return { start, end: reportEnd(fold, start + at + 'bao cao '.length) }
}

const STOP = /[,;.]\s|\sde\s(?!tong\s+hop)/
/** Behind a comma: more of the times, the receivers or the troubles of one report, and no verb of another duty. */
const GOES_ON = new RegExp(
  String.raw`^,\s*(?:va\s+)?(?:${foldedPhrases([
    '(?:cả |cuối )?(?:quý|năm|tháng|tuần)(?=[,;.()]|\\s(?!\\d))',
    'hàng\\s|định kỳ|đột xuất|mỗi\\s|0?[369] tháng|\\d\\d? năm|trước|chậm nhất|không muộn|(?:gửi|trình|nộp)(?: về)? (?!báo cáo)',
    '(?:những )?(?:khó khăn|vướng mắc|tồn tại)|kiến nghị|kết quả',
    'đồng thời gửi (?:file|bản|qua)',
    '(?:các )?(?:bộ|sở|ban|phòng|ubnd|ủy ban|hdnd|thường trực|văn phòng|chủ tịch|lãnh đạo|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|cục) (?![^;.,]*\\b(?:chủ trì|tham mưu|phối hợp|hướng dẫn|xem xét|chỉ đạo|có trách nhiệm|tổ chức|theo dõi)\\s)',
  ])})`,
)
/** Commas that a report goes on over. */
const MOST_PARTS = 8

function reportEnd(fold: string, from: number): number {
  let end = from
  for (let part = 0; part < MOST_PARTS; part++) {
    const stop = STOP.exec(fold.slice(end))
    if (stop === null) return fold.length
    const at = end + stop.index
    // `báo cáo (kèm số liệu, hình ảnh) về …`: a comma in brackets ends nothing.
    const inBrackets = fold.lastIndexOf('(', at) > Math.max(from - 8, fold.lastIndexOf(')', at))
    if (!inBrackets && !GOES_ON.test(fold.slice(at, at + 120))) return at
    end = at + stop[0].length
  }
  return end
}

/** `báo cáo sơ kết trước ngày 10/01 và báo cáo tổng kết trước ngày 25/5`: two reports, each with its day. Folded. */
const SECOND_REPORT =
  /\sva\s+(?:gui\s+)?(?=bao\s+cao\s+(?:so\s+ket|tong\s+ket|(?:ca\s+)?nam|cuoi\s+(?:nam|ky)|6\s+thang|quy)[^;.]{0,60}\s(?:truoc|cham\s+nhat)\s)/g
const UNTIL = /\bbao\s+cao\s[^;.]*\b(?:truoc|cham\s+nhat)\s/

/** The reports of a clause: most have one. What ends at a comma may be followed by the next. */
export function reportsIn(fold: string, report: Span): readonly Span[] {
  const second = everyMatch(SECOND_REPORT, fold.slice(report.start)).find(({ index }) =>
    UNTIL.test(fold.slice(report.start, report.start + index)),
  )
  if (second === undefined) return [report]
  const first = fold.slice(report.start, report.start + second.index).replace(/(?:\s+va|[\s,])+$/, '').length
  const start = report.start + second.index + second[0].length
  const stop = /[,;.]\s/.exec(fold.slice(start))?.index ?? fold.length - start
  return [
    { start: report.start, end: Math.min(report.end, report.start + first) },
    { start, end: Math.max(start + stop, Math.min(report.end, fold.length)) },
  ]
}

/** `tuyên truyền trên loa mỗi tuần một lần, báo cáo …`: the period of what stands before it. */
const OF_BEFORE = /[a-z)]\s+(?:it\s+nhat\s+|toi\s+thieu\s+)?$/
/** What may stand between words of time and the verb of the report: a day, another period, who reports. */
const BETWEEN = String.raw`(?:\([^()]{3,60}\)\s*|(?:(?:truoc|vao)\s+)?ngay\s+\d{1,2}(?:\s+(?:cua\s+)?thang\s+cuoi\s+(?:cung\s+)?(?:cua\s+)?quy)?,?\s+)?(?:,?\s*(?:va\s+)?(?:cuoi\s+|hang\s+)?(?:nam|quy)\s+(?:\([^()]{3,60}\)\s*)?)?,?\s*(?:co\s+)?`
const OPENS_REPORT = new RegExp(
  String.raw`^[\s,]*${BETWEEN}(?:${reportPhrases([
    '(?:dự thảo )?(?:tổng hợp|báo cáo\\s)|thống kê\\s[^;.]{0,80}\\s(?:báo cáo|gửi)\\s|gửi\\s|thông báo kết\\s|thông tin,? b|xây dựng b|thực hiện (?:[a-z]+ ){0,3}chế độ\\s',
    '(?:tham mưu|trình)\\s[^;,]{0,60}\\sbáo cáo\\s',
    '(?:các|ubnd|phòng|văn phòng|đơn vị|công chức)\\s[^;.:]{0,60}?\\s(?<!\\b(?:và|kiểm tra|rà soát|đánh giá|cập nhật)\\s)(?:gửi )?báo cáo\\s',
  ])})`,
)

/** `định kỳ tổng hợp, báo cáo` dates the report; `thường xuyên kiểm tra, … báo cáo` dates what comes first. */
export function isOfReport(fold: string, time: Span, report: Span): boolean {
  if (time.start < report.start && fold.charAt(time.end) === ',') {
    const before = fold.slice(Math.max(0, time.start - 24), time.start)
    if (OF_BEFORE.test(before)) return false
  }
  return time.start >= report.start + 8 || OPENS_REPORT.test(fold.slice(time.end))
}

/** `theo tháng, quý`, `trước ngày 15/6 hằng năm`, `chế độ báo cáo hằng quý`: a period that only a report is told by. */
const PERIOD_OF_REPORT = new RegExp(
  foldedPhrases([
    '\\b(?:theo (?:từng )?|(?<!(?:kế hoạch|dự toán|chương trình) )hàng )(?:ngày|tháng|quý(?! (?:định|chế|trình|hoạch|mô))|năm|học kỳ|tuần|0?6 tháng)(?:(?:,| và|,? và cả) (?:quý|năm|học kỳ|0?[69] tháng))*(?!\\s+\\d|[a-z])',
  ]),
)

/** `báo cáo định kỳ cho Ủy ban …`, `gửi báo cáo định kỳ về Sở …`: at which intervals is not said. */
const AT_INTERVALS = /(?<=\bbao\s+cao\s+)dinh\s+ky(?=\s+(?:gui|cho|ve|voi|len)\s)/

/** The words of such a period in a folded clause, where no other words of time stand; null without them. */
export function periodOfReport(fold: string): Span | null {
  const match = PERIOD_OF_REPORT.exec(fold) ?? AT_INTERVALS.exec(fold)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}
