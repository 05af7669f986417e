import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { spanAt } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausesOf } from '../../../segment/clause/clause.js'
import { slashedNumbers } from '../../../segment/slashed-numbers.js'
import type { CommitmentMention } from '../commitment-mention.js'
import type { Topic } from '../../../patterns/plan/topic-vocabulary.js'
import { comparatorOf } from '../../../patterns/commitment/comparator.js'
import { reachedIn } from '../../what-was-reached.js'

const UNIT =
  '(?:xa|phuong|thi\\s+tran|dac\\s+khu|thon|ban|buon|ap|xom|lang|khom|khu\\s+pho|khu\\s+dan\\s+cu|to\\s+dan\\s+pho|huyen|quan|thi\\s+xa|thanh\\s+pho|don\\s+vi|co\\s+quan|so|phong|truong|tram\\s+y\\s+te|chi\\s+bo|chi\\s+so|tieu\\s+chi|chi\\s+tieu|ho(?!\\s+so(?![a-z]))(?:\\s+(?:dan|kinh\\s+doanh|gia\\s+dinh))?|lop|benh\\s+vien|trung\\s+tam\\s+y\\s+te|co\\s+so|khoa|doanh\\s+nghiep|hop\\s+tac\\s+xa)(?![a-z])'
/** `16/16 xã, thị trấn`: units that are counted out of all. Folded. */
const SHARE = new RegExp(`(?<![\\d/.,a-z])(\\d{1,4})/(\\d{1,4})\\s+(${UNIT}(?:\\s?,\\s*${UNIT})*)`, 'y')
/** `ngày 11/11 xã tổ chức …`, `xếp thứ 9/9 huyện`: a date, a place. Folded, before the numbers. */
const NO_SHARE = /(?:ngay|thang|truoc|den|tu|so|thu|hang|vi\s+tri)\s*$/
const MEASURES = /^(?:chi\s+so|tieu\s+chi|chi\s+tieu)/
/** `giữ vững 12/15 khu phố …`: what is to stay so, right before the numbers. */
const AIM = /\b(?:phan\s+dau|muc\s+tieu|chi\s+tieu|den\s+(?:het\s+)?nam)\b|\b(?:giu\s+vung|duy\s+tri)\s+$/
const GOALS: ReadonlySet<Topic> = new Set(['aims', 'targets'])
/** `Hoàn thành 28/30 chỉ tiêu`, `Có 3/9 xã đạt chuẩn` at the head of a goal. */
const REACHES = /^[\s\-+•*\d.]*(?:hoan\s+thanh|dat|co|cong\s+nhan|xay\s+dung)\s+(?:dat\s+)?$/
/** `12/12 xã đã có …`. */
const DONE = /^\s*đã\s/u
/** Where the words end that belong to a share. */
const STOP = /[,;.]|\sva\s+\d/
const FARTHEST = 200

/** Goals that count units out of all of their kind: `8/8 khu phố có …`; a part of them is one behind words of aim alone. */
export function sharesOfAll(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const { document, segments } = analysed
  return slashedNumbers(document).flatMap((start): readonly CommitmentMention[] => {
    SHARE.lastIndex = start
    const match = SHARE.exec(document.flat)
    if (match === null) return []
    const segment = spanAt(segments, start)
    if (segment === undefined || segment.zone !== 'body' || segment.body > start || segment.topic === 'audience')
      return []
    const body = contentOf(segment)
    const clause = spanAt(clausesOf(document, body), start)
    if (clause === undefined || start + match[0].length > clause.end) return []
    const [whole, part = '', all = '', unit = ''] = match
    const before = document.flat.slice(Math.max(clause.start, start - 80), start)
    const end = start + whole.length
    // `3/4 số thôn` folds like `3/4 sở`.
    if (unit.startsWith('so') && document.text.slice(end - unit.length, end).startsWith('số')) return []
    const count = Number(part)
    if (count < 2 || count > Number(all) || NO_SHARE.test(before)) return []
    const comparator = comparatorOf(before, '')
    const promised = comparator === '>=' || (GOALS.has(segment.topic) && REACHES.test(before))
    if (count < Number(all) && !promised && !AIM.test(before)) return []
    // `xã đạt 19/19 tiêu chí`: how things stand, unless it is among the goals.
    if (MEASURES.test(unit) && !AIM.test(before) && !GOALS.has(segment.topic)) return []
    if (reachedIn(document, clause, body, planYear)(start, end)) return []
    if (DONE.test(document.text.slice(end, end + 8))) return []
    const behind = document.flat.slice(end, Math.min(clause.end, end + FARTHEST))
    const stop = STOP.exec(behind)?.index ?? behind.length
    return [
      {
        kind: 'target',
        indexCode: null,
        value: count,
        unit: withSingleSpaces(document.text.slice(end - unit.length, end)).replace(/\s?,\s?/g, ', '),
        comparator,
        frequency: null,
        start,
        end: end + stop,
        segment,
        confidence: 0.85 * (document.damaged ? 0.92 : 1),
        rule: 'commitment.share_of_all',
      },
    ]
  })
}
