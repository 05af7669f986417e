import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { wordAt } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { findWithin } from '../../hits-within.js'
import { opensActor, opensResult, timeEnd } from './cell-item.js'

/** What the words of a line belong to that stand behind the last beginning of a cell. */
type Kind = 'text' | 'actor' | 'time'

/** What a name, a list or a sentence goes on behind; with their marks, for `tải` and `tử` end cells. */
const WANTS_MORE = new RegExp(
  `(?:[,;:(–/"“+-]|(?:^|\\s)(?:${[
    'và|của|các|với|tại|theo|hoặc|cùng|về|cho|do|giữa|từ|đến|là|bởi|như|ở|trong|trên|thuộc|gồm|trực|vào|bằng|qua',
    'lãnh đạo|đại diện|khối|đối với|phục vụ|sóng|kênh|trang|fanpage|cổng|trụ sở|cán bộ|công chức|nhân viên|phó|đ/c|đồng chí|ông|bà',
  ].join('|')}))$`,
  'iu',
)
/** `Ban Tuyên giáo Tỉnh ủy`. */
const ENDS_NAME = /^(?:tinh|thanh|huyen|thi|quan|dang|xa|phuong) uy(?![a-z])/
/** The first word of a name of a body or of a time: hardly a cell ends with it. */
export const FIRST_OF_CELL =
  /(?:^|\s)(?:Sở|Ban|Bộ|UBND|Ủy|Uỷ|Hội|Đoàn|Đài|Báo|Cục|Phòng|Tỉnh|Thành|Các|Trường|Công|Văn|Trung|Kho|Chi|Tháng|Quý|Trước|Hằng|Theo|Thường|Năm)$/u
export const LONGEST_FIRST = 8
/** Words that a name of a body begins with and does not end with. */
export const HEAD_ALONE =
  /(?:^|[,;]\s|\sva\s)(?:(?:lanh dao|chanh|truong|pho|dai dien|giam doc|bi thu|thu truong)\s)*(?:van phong|thanh tra|giam doc|lanh dao|chanh|thu truong|thuong truc|ban|ban quan ly|phong|so|hoi|doan|trung tam|chi cuc|cuc|bi thu|chu tich|cong doan|dang uy|doi|to|dai dien|hoi dong|bo|vien|truong|cong ty|ubnd|uy ban|co quan|don vi|ngan hang|benh vien|kho bac|lien doan|hiep hoi)$/
const LONGEST_TAIL = 14

/**
 * Where cells begin behind others of their line, with a single space between them: at the name of a body, at a time behind a name or
 * with a capital, and at a capital behind a time; none behind words that want more.
 * @param results what the cells hold that a column of what comes of the work stands behind
 */
export function cellStarts(analysed: AnalysedText, span: Span, results: 'text' | 'actor' | null): readonly number[] {
  const { words, text, flat, units } = analysed.document
  const starts: number[] = []
  let from = span.start
  let [kind, told] = isUpperUnit(units[span.start] ?? 0) ? kindAt(analysed, span.start) : TEXT
  const first = wordAt(words, span.start)
  for (let i = first + 1; i < words.count && (words.start[i] ?? 0) < span.end; i++) {
    const start = words.start[i] ?? 0
    if (start < told) continue
    const capital = isUpperUnit(units[start] ?? 0)
    const end = words.end[i - 1] ?? 0
    // A sign stands between the two words.
    const before = text.slice(Math.max(from, start - LONGEST_TAIL), start).trimEnd()
    if (WANTS_MORE.test(before) || FIRST_OF_CELL.test(before) || /[(“"]/.test(flat.slice(end, start))) continue
    const last = (words.start[i + 1] ?? span.end) >= span.end
    if (last && kind !== 'time' && TIME_ALONE.test(text.slice(start, span.end)) && !TITLE.test(before)) {
      starts.push(start)
      break
    }
    const [next, until] = capital || (kind === 'actor' && isDigit(units[start] ?? 0)) ? kindAt(analysed, start) : TEXT
    const begins = capital || isDigit(units[start] ?? 0)
    const opens =
      next === 'actor'
        ? !isInsideName(analysed, start) &&
          (kind !== 'actor' ||
            (!ENDS_NAME.test(flat.slice(start, start + LONGEST_TAIL)) &&
              !HEAD_ALONE.test(flat.slice(from, start).trimEnd())))
        : next === 'time'
          ? kind !== 'time'
          : (begins && kind === 'time') || (capital && results === kind && opensResult(analysed.document, start))
    if (!opens) continue
    starts.push(start)
    from = start
    kind = next
    told = until
  }
  return starts
}

/** The first word of a time, the rest of which stands on the next line of its cell. */
const TIME_ALONE = /^(?:Tháng|Quý|Trước|Hằng|Hàng|Thường|Định)$/

/** `Phó Chủ tịch Thường` / `trực`. */
const TITLE = /(?:Chủ tịch|Giám đốc|Bí thư|Ban|Ủy viên|Phó)$/iu

const TEXT: readonly [Kind, number] = ['text', 0]

/** What begins at an offset, and how far a time goes. */
function kindAt(analysed: AnalysedText, at: number): readonly [Kind, number] {
  const time = timeEnd(analysed.document, at)
  if (time > at) return ['time', time]
  return opensActor(analysed, at) ? ['actor', 0] : TEXT
}

/** A known name begins before an offset and goes on behind it. */
function isInsideName({ actors }: AnalysedText, at: number): boolean {
  return findWithin(actors, at - LONGEST_NAME, at + LONGEST_NAME, (hit) => hit.start < at && hit.end > at) !== undefined
}

const LONGEST_NAME = 60

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
