import { foldedPhrases } from '../folded-phrases.js'

const SUM = String.raw`\d[\d.,]*\s*(?:(?:trieu|ty|ti|nghin|ngan)\s+)?dong(?![a-z])`
const ABOUT = foldedPhrases(['(?:hơn|trên|gần|khoảng|tối thiểu|ít nhất|thêm|tổng|số tiền|dự kiến)\\s'])

/** Where money comes from or what it is. */
const MONEY = foldedPhrases([
  'nguồn vốn|ngân sách|kinh phí|tổng (?:mức|nguồn|nhu cầu|số) (?:vốn|đầu tư)|tổng (?:dự toán|chi phí)',
  'vốn (?:đầu tư (?:công|phát triển)|sự nghiệp|đối ứng|trung ương|địa phương|lồng ghép)|nsnn|nsđp|nstw',
])
/** `Tổng nguồn vốn … là 39.632 tỷ đồng`, `quyết định chi 74,7 tỷ đồng để …`: a sum that is to be spent. Folded. */
export const sumToSpend = new RegExp(
  [
    String.raw`(?<![a-z])(?:${MONEY})(?![a-z])(?:[^;.\d]|\d(?!\d*[.,]?\d*\s*(?:trieu|ty|ti|nghin|ngan|dong)(?![a-z]))|\.(?=\S)){0,110}?(?<![\d.,])${SUM}`,
    String.raw`(?<![a-z])(?<!muc\s)(?:${foldedPhrases(['chi|bố trí|dành|cấp|phân bổ|trích'])})\s+(?:${ABOUT}){0,2}${SUM}\s+(?:tu|de|cho|nham|thuc\s+hien)(?![a-z])`,
  ].join('|'),
)

/** What comes in, what is lent, saved or fined, how large a project is and what was spent is no money to spend. Folded. */
export const notToSpend = new RegExp(
  `(?<![a-z])(?:${foldedPhrases([
    '(?:tổng |số |tăng |vượt |dự toán )?thu (?:nội địa|ngân sách|nhập|hút|hồi|từ|tiền)|huy động|toàn xã hội|vay|dư nợ|tiết kiệm|vốn điều lệ|phạt (?:tiền|vi phạm)|(?:xử|nộp|tiền) phạt|thất thoát|thiệt hại',
    'dự án có|đã (?:bố trí|chi|cấp|hỗ trợ|giải ngân|phân bổ|được|đầu tư|huy động)|năm trước|giải ngân (?:được|đạt)|mức (?:hỗ trợ|chi|phạt|thu|đóng)',
  ])})(?![a-z])`,
)
