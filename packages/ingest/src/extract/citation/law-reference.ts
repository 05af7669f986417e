import { everyMatch } from '../../match/every-match.js'
import type { Hit } from '../../patterns/vocabulary.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { cellsWithin } from '../../segment/table/cells-within.js'
import type { Segment } from '../../segment/outline.js'
import type { CitationMention } from './citation-mention.js'
import { referenceMention } from './reference-mention.js'
import { dateAt } from '../written-date.js'

const LONGEST_TITLE = 260
/** `Luật Căn cước, gửi Công an trước ngày 25/4/2024`: until when something is done; `Luật Giao dịch điện tử ngày …` has its own day. */
const DUE_BEFORE = /\s(?:truoc|den|vao|het|(?<!\sdien\s)tu)$/
const DAY_WORD = /\sn[a-z]{1,2}y\s/g
const YEAR = /n[a-z¢@&$}]{1,2}m?\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/

/** A title without year ends at a comma, but for the laws whose own titles have one: `Luật Phổ biến, giáo dục pháp luật`. */
const TITLE_STOP =
  /,\s(?!\s*(?:giao\s+duc|chong|khen\s+thuong|cong\s+chuc|chua\s+(?:chay|benh)|ve\s+sinh|su\s+dung|doi\s+thoai|an\s+toan|cham\s+soc|nhap\s+canh)\s)|\s(?:va|tren|trong|theo|cua|den|toi)\s/

/**
 * What no title of a law has: `Luật Cư trú kịp thời`, `Luật Cư trú được Quốc hội thông qua`. With their marks: `Luật Đầu tư`,
 * `Luật Dược`; `Luật Hòa giải, đối thoại tại Tòa án` has its place in its title.
 */
const BEHIND_TITLE =
  /\s(?:với|tại(?!\s+T(?:òa|oà)\s+án)|từ|nhằm|để|được|khi|kịp\s+thời|đầy\s+đủ|bảo\s+đảm|đảm\s+bảo|có\s+hiệu\s+lực|cho\s+(?:cán|người|các|đối)|các\s+(?:cơ|đơn|văn))(?=[\s,;.])/u

/** `Luật thực hiện dân chủ ở cơ sở năm 2022`, `Luật phòng, chống tham nhũng ngày 20/11/2018`: a title in small letters that its year or day closes. Folded. */
const PLAIN_TITLE =
  /^\s+(?!nay|do|duoc|da|cua|va|moi|hien|so\s|ngay|nam|gia\s|su\s)[a-z]+(?:,?\s+[a-z]+){2,9},?\s+(?:nam\s+(?:19|20)\d{2}|ngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]|\s+thang\s+\d{1,2}\s+nam)\s*\d{4})/

/** `cuộc thi "Tìm hiểu Luật Căn cước"`: the name of a contest. */
const LEARNT_OF = /["“]\s?(?:thi\s+)?tim\s+hieu\s+(?:ve\s+)?$/

/** `Hiến pháp năm 2013`. */
export function readConstitution(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
): CitationMention | null {
  const year = /^\s+(?:n[a-z]{1,2}\s+)?((?:19|20)\d{2})/.exec(analysed.document.flat.slice(hit.end, hit.end + 14))
  if (year === null) return null
  return referenceMention(
    analysed,
    segment,
    hit,
    hit.end + year[0].length,
    year[1] ?? null,
    'reference.constitution',
    0.95,
  )
}

/** A law is named by its title, in capitals, with a year or a full date behind it, or by `Luật sửa đổi, bổ sung …`. */
export function readLaw(analysed: AnalysedText, segment: Segment, hit: Hit<'doc_type'>): CitationMention | null {
  const { text, flat: fold } = analysed.document
  if (!/^\p{Lu}/u.test(text.slice(hit.start, hit.end))) return null
  if (LEARNT_OF.test(fold.slice(Math.max(segment.body, hit.start - 24), hit.start))) return null
  const within = { start: hit.start, end: Math.min(segment.end, hit.end + LONGEST_TITLE) }
  const limit = cellsWithin(analysed.document, within)(hit).end
  const rest = fold.slice(hit.end, limit)
  // `Luật sua doi` where marks are lost.
  const titled =
    /^\s+\p{Lu}/u.test(text.slice(hit.end, hit.end + 12)) || /^\s+sua\s+doi\s?,/.test(rest) || PLAIN_TITLE.test(rest)
  if (!titled) return null
  // `Luật sửa đổi … của Luật X và Luật Y` is one law.
  const joined = /^\s+sua\s+doi/.test(rest)
    ? rest.replace(/\sva(?=\s+luat\s)/g, (link) => '_'.repeat(link.length))
    : rest.replace(/\(sua\s+doi(?:,?\s+bo\s+sung)?\)/, (mark) => '_'.repeat(mark.length))
  const stop =
    /[;:("]|\.(?=\s|$)|,\s+(?=(?:bo\s+)?luat\s|nghi\s+dinh|phap\s+lenh)|\sva\s+luat\s|\sso\s+\d/.exec(joined)?.index ??
    rest.length
  const dated = everyMatch(DAY_WORD, rest.slice(0, stop))
    .filter(({ index }) => !DUE_BEFORE.test(rest.slice(0, index)))
    .map((word) => dateAt(fold, hit.end + word.index))
    .find((date) => date !== null)
  if (dated !== undefined && dated !== null)
    return referenceMention(analysed, segment, hit, dated.end, dated.date, 'reference.law_date', 0.94, dated.start)
  const year = YEAR.exec(rest.slice(0, stop))
  if (year !== null)
    return referenceMention(
      analysed,
      segment,
      hit,
      hit.end + year.index + year[0].length,
      year[1] ?? null,
      'reference.law_year',
      0.94,
      hit.end + year.index,
    )
  const comma = rest.slice(0, stop).search(TITLE_STOP)
  const behind = text.slice(hit.end, hit.end + stop).search(BEHIND_TITLE)
  const ends = [comma, behind].filter((at) => at > 0)
  const end = ends.length > 0 ? Math.min(...ends) : stop
  return end < 6 ? null : referenceMention(analysed, segment, hit, hit.end + end, null, 'reference.law_title', 0.75)
}
