import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { notToSpend, sumToSpend } from '../../patterns/commitment/sum-of-money.js'
import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import { clausesOf } from '../../segment/clause/clause.js'
import { SIGN } from '../../patterns/sign-word.js'
import { segmentSigns, segmentsWith } from '../../segment/segment-signs.js'
import type { CommitmentMention } from './commitment-mention.js'
import { lastComma } from './last-comma.js'

const SOURCE = new RegExp(
  foldedPhrases([
    'kinh phí[^;.]{0,90}?(?:được )?thực hiện theo\\s[^;.]{0,60}?(?:dự toán|tài chính|ngân sách)',
    '(?<!(?:vốn|nguồn) )ngân sách (?:(?:nhà nước|trung ương|địa phương|tỉnh|huyện|xã|thành phố|các cấp) )?(?:bố trí|đối ứng)\\s',
    'kinh phí[^;.]{0,90}?(?:được|do|từ|trong) (?:cân đối|bố trí|lấy|đảm bảo|bảo đảm|sử dụng|trích|chi|ngân sách|nguồn|dự toán)',
    '(?:(?:cân đối|bố trí), )?(?:bố trí|cân đối|đảm bảo|bảo đảm|ưu tiên) (?:nguồn )?(?:kinh phí|ngân sách)',
    'bố trí dự toán (?:chi )?(?:ngân sách|kinh phí)|(?<=\\((?:lập )?)dự (?:toán|trù) kinh phí',
    '(?:cân đối|bố trí|trích|dành) \\d[\\d.,]* (?:tỷ|triệu) đồng (?:từ|trong|bằng)\\s',
    'nguồn kinh phí|bố trí nguồn lực,? (?:và )?kinh phí',
    'kinh phí thực hiện\\s[^;.]{0,60}(?:ngân sách|dự toán)',
    'kinh phí[^;.:]{0,40}:\\s[^;.]{0,60}?\\bdo\\s[^;.]{2,60}?\\s(?:đảm nhiệm|bảo đảm|đảm bảo|chi trả|tự chi)(?![a-z])',
    'kinh phí[^;.:]{0,40}:\\s[^;.]{0,60}?(?:dự toán|ngân sách|nguồn|(?:triệu|tỷ|nghìn) đồng)',
    '(?<!việc )(?<!tình hình )sử dụng (?:nguồn )?kinh phí (?:tự chủ|chi|sự nghiệp|được giao|đã (?:giao|cấp)|thường xuyên|trong|của|được cấp)',
  ]),
)
const ESTIMATE = new RegExp(
  `^\\W*${foldedPhrases([
    'dự (?:toán|trù) (?:kinh phí|ngân sách)(?:\\s|,)',
    '(?:lập|thẩm định|tham mưu bố trí|bố trí|xây dựng) (?:dự (?:toán|trù) )?kinh phí',
    'lập dự (?:toán|trù)',
    '(?:phân bổ|cấp|thẩm định|bổ sung) kinh phí',
    '(?:tổng )?(?:kinh phí|dự toán)[\\s:][^;.,]{0,40}\\d[\\d.,]*\\s*(?:triệu |tỷ |nghìn )?đồng',
  ])}`,
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
const AMOUNT =
  /(\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d{1,6}(?:,\d{1,3})?)\s*(trieu\s+dong|ty\s+dong|nghin\s+dong|dong|(?:trieu|ty|d|vnd)(?![a-z]))/

/** Sources of money and duties to estimate it. */
export function budgetMentions(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  const mentions: CommitmentMention[] = []
  // Under a heading of money any words may speak of it.
  for (const segment of segmentsWith(analysed, ['body'], SIGN.word)) {
    if (segment.topic === 'content' || segment.topic === 'audience') continue
    // A short item with its stop looks like a heading and is a sentence.
    const endsInStop = document.text.charAt(segment.end - 1) === '.'
    if (segment.topic !== 'budget' && (segmentSigns(analysed, segment) & SIGN.money) === 0) continue
    for (const clause of clausesOf(document, contentOf(segment))) {
      const speaksOfMoney = (clause.signs & SIGN.money) !== 0
      if (!speaksOfMoney && segment.topic !== 'budget') continue
      const fold = document.flat.slice(clause.start, clause.end)
      const match =
        (speaksOfMoney ? (SOURCE.exec(fold) ?? ESTIMATE.exec(fold) ?? sumIn(fold)) : null) ??
        (segment.topic === 'budget' && (!segment.heading || endsInStop) ? MONEY.exec(fold) : null)
      if (match === null || NO_SOURCE.test(fold) || (segment.heading && BARE_LABEL.test(fold))) continue
      const amount = AMOUNT.exec(fold)
      const apart =
        amount === null ? null : amountApart(fold, match.index, amount.index, amount.index + amount[0].length)
      if (amount !== null && apart !== null)
        mentions.push({
          kind: 'budget',
          indexCode: null,
          value: amountOf(amount[1] ?? ''),
          unit: writtenUnit(amount[2] ?? ''),
          comparator: null,
          frequency: null,
          start: clause.start + apart.start,
          end: clause.start + apart.end,
          segment,
          confidence: 0.88 * (document.damaged ? 0.92 : 1),
          rule: 'commitment.budget_amount',
        })
      const own = apart === null ? amount : null
      const behind = apart !== null && match.index >= apart.start && match.index < apart.end
      const from = behind
        ? apart.end + (/^[\s,(]+/.exec(fold.slice(apart.end))?.[0].length ?? 0)
        : withWordsOfAmount(fold, match.index, own)
      mentions.push({
        kind: 'budget',
        indexCode: null,
        value: own === null ? null : amountOf(own[1] ?? ''),
        unit: own === null ? null : writtenUnit(own[2] ?? ''),
        comparator: null,
        frequency: null,
        start: clause.start + from,
        end:
          apart !== null && apart.start > from
            ? clause.start + fold.slice(0, apart.start).replace(/[\s,]+$/, '').length
            : clause.start + closeOf(fold, from),
        segment,
        confidence: (segment.topic === 'budget' ? 0.95 : 0.85) * (document.damaged ? 0.92 : 1),
        rule: 'commitment.budget',
      })
    }
  }
  return mentions
}

/** A sum to spend of a folded clause; null where it comes in, is saved or was spent. */
function sumIn(fold: string): RegExpExecArray | null {
  const sum = sumToSpend.exec(fold)
  return sum === null || notToSpend.test(fold.slice(0, sum.index + sum[0].length)) ? null : sum
}

/** `Tổng kinh phí 850 triệu đồng, bố trí trong dự toán …`: how much and from where are two promises; null where they are one. */
function amountApart(fold: string, source: number, at: number, behind: number): Span | null {
  const comma = lastComma(fold.slice(0, at))
  const start = comma < 0 ? 0 : fold.startsWith(' ', comma + 1) ? comma + 2 : comma + 1
  const stop = fold.slice(behind).search(/,\s|\s\(/)
  const end = stop < 0 ? fold.length : behind + stop
  const others = source < start ? fold.slice(source, start) : fold.slice(end)
  return FROM_WHERE.test(others) ? { start, end } : null
}

/** `xây dựng kế hoạch (dự toán kinh phí hàng năm) và …`: what begins inside a bracket ends with it. */
function closeOf(fold: string, from: number): number {
  const open = fold.lastIndexOf('(', from)
  const close = open < 0 || fold.slice(open, from).includes(')') ? -1 : fold.indexOf(')', from)
  return close < 0 ? fold.length : close
}

const FROM_WHERE = /\b(?:bo\s+tri|can\s+doi|bao\s+dam|dam\s+bao|lay\s+tu|trich\s+tu|su\s+dung|du\s+toan\s+kinh\s+phi)\b/

/** `dự kiến 68,5 triệu đồng`: what is found by its amount begins with the words before it. */
function withWordsOfAmount(fold: string, at: number, amount: RegExpExecArray | null): number {
  if (amount === null || at < amount.index) return at
  const before = fold.slice(0, amount.index)
  return Math.max(lastComma(before) + 1, LISTED.exec(before)?.[0].length ?? 0)
}

/** `…, trong đó: in ấn 22 triệu đồng`: up to what is listed. */
const LISTED = /^.*(?:trong\s+do|gom|cu\s+the|nhu\s+sau)\s*:\s/s

/** `1.250` and `1,250` group thousands; `12,5` is a fraction. */
function amountOf(written: string): number {
  return Number(written.replace(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

function writtenUnit(folded: string): string {
  const unit = withSingleSpaces(folded)
  return (
    {
      'trieu dong': 'triệu đồng',
      'ty dong': 'tỷ đồng',
      'nghin dong': 'nghìn đồng',
      dong: 'đồng',
      trieu: 'triệu đồng',
      ty: 'tỷ đồng',
      d: 'đồng',
      vnd: 'đồng',
    }[unit] ?? unit
  )
}
