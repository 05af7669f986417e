import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { notToSpend, sumToSpend } from '../../../patterns/commitment/sum-of-money.js'

/** Where a folded clause tells a source of money, that it is estimated or how much is spent; -1 where it does not. */
export function saidOfSource(fold: string): number {
  const match = SOURCE.exec(fold) ?? ESTIMATE.exec(fold) ?? sumIn(fold)
  return match === null || NO_SOURCE.test(fold) ? -1 : match.index
}

/** The same in a section on money, where any clause that speaks of it is meant. */
export function saidOfMoney(fold: string): number {
  return NO_SOURCE.test(fold) ? -1 : fold.search(MONEY)
}

/** `1. Nguồn kinh phí thực hiện`: whether a heading says no more, and what stands below it is told. */
export function isBareLabel(fold: string): boolean {
  return BARE_LABEL.test(fold)
}

/** `Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách tỉnh`: where the money comes from. */
const SOURCE = new RegExp(
  foldedPhrases([
    'kinh phí[^;.]{0,90}?(?:được )?thực hiện theo\\s[^;.]{0,60}?(?:dự toán|tài chính|ngân sách)',
    '(?<!(?:vốn|nguồn) )ngân sách (?:(?:nhà nước|trung ương|địa phương|tỉnh|huyện|xã|thành phố|các cấp) )?(?:bố trí|đối ứng)\\s',
    'kinh phí[^;.]{0,90}?(?:được|do|từ|trong) (?:cân đối|bố trí|lấy|đảm bảo|bảo đảm|sử dụng|trích|chi|ngân sách|nguồn|dự toán)',
    '(?:(?:cân đối|bố trí), )?(?:bố trí|cân đối|đảm bảo|bảo đảm|ưu tiên) (?:nguồn )?(?:kinh phí|ngân sách)',
    'bố trí dự toán (?:chi )?(?:ngân sách|kinh phí)|(?<=\\((?:lập )?)dự (?:toán|trù) kinh phí',
    '(?:cân đối|bố trí|trích|dành) \\d[\\d.,]* (?:tỷ|triệu) đồng (?:từ|trong|bằng)\\s',
    '(?:chi|chi trả|trích) từ (?:dự toán|nguồn|ngân sách)\\s',
    'nguồn kinh phí|bố trí nguồn lực,? (?:và )?kinh phí',
    'kinh phí thực hiện\\s[^;.]{0,60}(?:ngân sách|dự toán)',
    'kinh phí[^;.:]{0,40}:\\s[^;.]{0,60}?\\bdo\\s[^;.]{2,60}?\\s(?:đảm nhiệm|bảo đảm|đảm bảo|chi trả|tự chi)(?![a-z])',
    'kinh phí[^;.:]{0,40}:\\s[^;.]{0,60}?(?:dự toán|ngân sách|nguồn|(?:triệu|tỷ|nghìn) đồng)',
    '(?<!việc )(?<!tình hình )sử dụng (?:nguồn )?kinh phí (?:tự chủ|chi|sự nghiệp|được giao|đã (?:giao|cấp)|thường xuyên|trong|của|được cấp)',
  ]),
)
/** `Dự toán kinh phí thực hiện …` at the head of a clause, `lập dự toán`, `thẩm định kinh phí` anywhere: that it is estimated. */
const ESTIMATE = new RegExp(
  [
    String.raw`^\W*` + foldedPhrases(['dự (?:toán|trù) (?:kinh phí|ngân sách)(?:\\s|,)']),
    foldedPhrases([
      '(?:lập|thẩm định|tham mưu bố trí|bố trí|xây dựng) (?:dự (?:toán|trù) )?kinh phí',
      '(?:lập|xây dựng) dự (?:toán|trù)',
      '(?:phân bổ|cấp|thẩm định|bổ sung) kinh phí',
      '(?:tổng )?(?:kinh phí|dự toán)[\\s:][^;.,]{0,40}\\d[\\d.,]*\\s*(?:triệu |tỷ |nghìn )?đồng',
    ]),
  ].join('|'),
)
/** In a section on money every clause that speaks of it. */
const MONEY = new RegExp(
  foldedPhrases([
    '(?<!luật )ngân sách|kinh phí|dự toán(?! chi tiết)|tổng nhu cầu',
    'nguồn (?:chi|vốn|thu|xã hội hóa|sự nghiệp|huy động|vận động|hỗ trợ|tài trợ|hợp pháp)',
    'tài trợ (?:của|từ)',
    'huy động (?:sự |các )?(?:đóng góp|tài trợ|ủng hộ|nguồn|từ\\s)',
    '(?:đóng góp|ủng hộ) của\\s',
    'thực hiện xã hội hóa',
    '(?:mức (?:chi|hỗ trợ)\\s[^;.]{0,60})?\\d[\\d.,]* (?:(?:(?:triệu|tỷ|nghìn) )?đồng|vnd)(?![a-z])',
  ]),
)
/** `Không sử dụng kinh phí của đề án khác`, `Sử dụng kinh phí đúng mục đích`: no source and no duty to find one. */
const NO_SOURCE =
  /^\W*(?:khong\s+(?:su\s+dung|bo\s+tri|cap|chi)\s|(?:quan\s+ly,\s*)?su\s+dung\s+(?:nguon\s+)?kinh\s+phi\s+(?:dung|tiet\s+kiem|(?:co\s+)?hieu\s+qua)\b)/
/** `1. Nguồn kinh phí thực hiện`: what stands below it is told. */
const BARE_LABEL = /^\W*nguon\s+kinh\s+phi(?:\s+[a-z]+){0,4}[\W]*$/

/** A sum to spend of a folded clause; null where it comes in, is saved or was spent. */
function sumIn(fold: string): RegExpExecArray | null {
  const sum = sumToSpend.exec(fold)
  return sum === null || notToSpend.test(fold.slice(0, sum.index + sum[0].length)) ? null : sum
}
