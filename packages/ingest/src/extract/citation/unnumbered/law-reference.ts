import { everyMatch } from '../../../normalize/every-match.js'
import { lawName } from '../../../patterns/citation/law-name.js'
import { calledShort } from '../../../patterns/citation/short-name.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { cellEnd } from '../../../segment/table/cell/cells-within.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'
import { referenceMention } from './reference-mention.js'
import { dateAt } from '../../written-date.js'

const LONGEST_TITLE = 260
/** Characters of what stands before a law and makes it none: `(sau đây được gọi chung tắt là`. */
const LONGEST_LEAD = 36
/** `Luật Căn cước, gửi Công an trước ngày 25/4/2024`: until when something is done; `Luật Giao dịch điện tử ngày …`, `Luật Đầu tư ngày …` have their own day. */
const DUE_BEFORE = /\s(?:truoc|den|vao|het|(?<!\s(?:dien|(?<!\sbat\s)dau)\s)tu)$/
const DAY_WORD = /\sn[a-z]{1,2}y\s/g
const YEAR = /(?<!viet\s)n[a-z¢@&$}]{1,2}m?\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/
/** `Luật Cư trú 2020`: a year right behind the title. */
const YEAR_ALONE = /^\s+((?:19|20)\d{2})(?![\d/-]|\s*-\s*\d)/
/** `Luật Cư trú (năm 2020)`, `Luật Đất đai (sửa đổi)`: brackets that belong to the name. */
const IN_BRACKETS = /\(\s?(?:sua\s+doi(?:,?\s+bo\s+sung)?|nam\s+(?:19|20)\d{2})\s?\)/g
/**
 * Words between the end of a title and a year or a day that tell that these are no longer the law's: `Luật Cư trú, gắn với kế
 * hoạch năm 2026`. With their marks: `Luật Dược`, `Luật Đầu tư`.
 */
const GOES_ON = new RegExp(
  String.raw`\s(?:${[
    'trên',
    'trong',
    'đến',
    'tới',
    'từ',
    'nhằm',
    'để',
    'gắn với',
    'được',
    'khi',
    'phấn đấu',
    'công tác',
    'theo (?:quy định|hướng dẫn|tinh thần|yêu cầu)',
    'có hiệu lực',
    'cho (?:cán|người|các|đối)',
    'kịp thời',
    'các (?:cơ|đơn|văn|quy)',
  ]
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})(?!\p{L})`,
  'iu',
)

/** A title without year ends at a comma, but for the laws whose own titles have one: `Luật Phổ biến, giáo dục pháp luật`. */
const TITLE_STOP =
  /,\s(?!\s*(?:giao\s+duc|chong|khen\s+thuong|cong\s+chuc|chua\s+(?:chay|benh)|ve\s+sinh|su\s+dung|doi\s+thoai|an\s+toan|cham\s+soc|nhap\s+canh)\s)|\s(?:va|tren|trong|theo|cua|den|toi)\s/

/**
 * What no title of a law has: `Luật Cư trú kịp thời`, `Luật Cư trú được Quốc hội thông qua`. With their marks: `Luật Đầu tư`,
 * `Luật Dược`; `Luật Hòa giải, đối thoại tại Tòa án` has its place in its title.
 */
const BEHIND_TITLE =
  /\s(?:với|tại(?!\s+T(?:òa|oà)\s+án)|từ|nhằm|để|được|khi|hiện\s+hành|kịp\s+thời|đầy\s+đủ|bảo\s+đảm|đảm\s+bảo|có\s+hiệu\s+lực|cho\s+(?:cán|người|các|đối)|các\s+(?:cơ|đơn|văn))(?=[\s,;.]|$)/u

/** `Luật thực hiện dân chủ ở cơ sở năm 2022`, `Luật phòng, chống tham nhũng ngày 20/11/2018`: a title in small letters that its year or day closes. Folded. */
const PLAIN_TITLE =
  /^\s+(?!nay|do|duoc|da|cua|va|moi|hien|co\s|so\s|ngay|nam|gia\s|su\s)[a-z]+(?:,?\s+[a-z]+){1,16},?\s+(?:nam\s+(?:19|20)\d{2}|ngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]|\s+thang\s+\d{1,2}\s+nam)\s*\d{4})/

/** `Căn cứ Luật phòng, chống thiên tai;`: where a plan rests on a law its small letters are a title, up to a sign or to what comes with it. Folded. */
const PLAIN_BASIS =
  /^\s+(?!nay|do|duoc|da|cua|va|moi|hien|so\s|ngay|nam|gia\s|su\s|phap\s|quy\s+dinh|dinh\s*[;(])[a-z]+(?:,?\s+[a-z]+){1,16}?(?=\s*[;(]|\s+va\s+cac\s+(?:van\s+ban|nghi\s+dinh|quy\s+dinh)\s)/
const RESTS_ON = /(?:^|\s)(?:can\s+cu|thuc\s+hien|theo)\s+$/

/** `cuộc thi "Tìm hiểu Luật Căn cước"`: the name of a contest. */
const LEARNT_OF = /["“]\s?(?:thi\s+)?tim\s+hieu\s+(?:ve\s+)?$/

/** `Luật … được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIII thông qua ngày 19/6/2015`. Folded. */
const PASSED_ON =
  /^,?\s+(?:da\s+)?duoc\s+quoc\s+hoi(?:\s+nuoc\s+(?:cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia|chxhcn)\s+viet\s+nam)?,?(?:\s+khoa\s+[ivxl\d]+)?,?(?:\s+ky\s+hop\s+thu\s+\S{1,8})?,?\s+thong\s+qua\s+(?=ngay\s)/

/** `PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2023`: law, not a law. */
const OF_LAW = /(?:^|\s)phap\s+$/

/** `Hiến pháp năm 2013`. */
export function readConstitution(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
): CitationMention | null {
  const { flat } = analysed.document
  const state = OF_STATE.exec(flat.slice(hit.end, hit.end + 60))?.[0].length ?? 0
  const from = hit.end + state
  const year = /^\s+\(?(?:n[a-z]{1,2}\s+)?((?:19|20)\d{2})\)?/.exec(flat.slice(from, from + 16))
  const day = year === null ? dateAt(flat, from) : null
  if (year === null && day === null && state === 0) return null
  const end = day?.end ?? from + (year?.[0].length ?? 0)
  return referenceMention(analysed, segment, hit, end, day?.date ?? year?.[1] ?? null, 'reference.constitution', 0.95)
}

/** `Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam`. */
const OF_STATE = /^\s+nuoc\s+(?:cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia|chxhcn)\s+viet\s+nam/

/** A law is named by its title, in capitals, with a year or a full date behind it, or by `Luật sửa đổi, bổ sung …`. */
export function readLaw(analysed: AnalysedText, segment: Segment, hit: Hit<'doc_type'>): CitationMention | null {
  const { text, flat: fold } = analysed.document
  if (!/^\p{Lu}/u.test(text.slice(hit.start, hit.end))) return null
  const before = fold.slice(Math.max(segment.body, hit.start - LONGEST_LEAD), hit.start)
  if (LEARNT_OF.test(before) || OF_LAW.test(before) || calledShort.test(before)) return null
  const limit = cellEnd(analysed.document, hit.end, Math.min(segment.end, hit.end + LONGEST_TITLE))
  const rest = fold.slice(hit.end, limit)
  // `Luật sua doi` where marks are lost.
  const titled =
    /^\s+\p{Lu}/u.test(text.slice(hit.end, hit.end + 12)) ||
    /^\s+sua\s+doi\s?,/.test(rest) ||
    PLAIN_TITLE.test(rest) ||
    lawName.test(rest) ||
    (RESTS_ON.test(fold.slice(Math.max(segment.start, hit.start - 12), hit.start)) && PLAIN_BASIS.test(rest))
  if (!titled) return null
  // `Luật sửa đổi … của Luật X và Luật Y` is one law.
  const joined = /^\s+sua\s+doi/.test(rest)
    ? rest.replace(/(?:\sva|,)(?=\s+(?:bo\s+)?luat\s)/g, (link) => '_'.repeat(link.length))
    : rest.replace(IN_BRACKETS, (mark) => mark.replace(/[(),]/g, '_'))
  const stop =
    /[;:()"]|\.(?=\s|$)|,\s*(?=(?:bo\s+)?luat\s|nghi\s+dinh|phap\s+lenh)|\sva\s+luat\s|\sso\s+\d{1,4}\s*\//.exec(joined)
      ?.index ?? rest.length
  const title = titleLength(text, joined, hit.end, stop)
  const from = hit.end + title
  const own = (at: number): boolean =>
    at <= title + 2 || (!GOES_ON.test(text.slice(from, hit.end + at)) && !namesAnother(analysed, from, hit.end + at))
  const dated = everyMatch(DAY_WORD, rest.slice(0, stop))
    .filter(({ index }) => !DUE_BEFORE.test(rest.slice(0, index)) && own(index))
    .map((word) => dateAt(fold, hit.end + word.index))
    .find((date) => date !== null)
  if (dated !== undefined && dated !== null)
    return referenceMention(analysed, segment, hit, dated.end, dated.date, 'reference.law_date', 0.94, dated.start)
  const passed = PASSED_ON.exec(rest.slice(title))
  const passedOn = passed === null ? null : dateAt(fold, from + passed[0].length)
  if (passedOn !== null) {
    const { end, date } = passedOn
    return {
      ...referenceMention(analysed, segment, hit, end, date, 'reference.law_date', 0.94, from),
      issuer: 'Quốc hội',
    }
  }
  const named = YEAR.exec(rest.slice(0, stop))
  // `Luật Khiếu nại 2011`: only where letters are damaged is such a word `năm`.
  const told = named !== null && (analysed.document.damaged || named[0].startsWith('nam'))
  if (told && own(named.index)) {
    const end = hit.end + named.index + named[0].length
    const close = joined.startsWith('_', end - hit.end) ? 1 : 0
    const titled = hit.end + named.index
    return referenceMention(analysed, segment, hit, end + close, named[1] ?? null, 'reference.law_year', 0.94, titled)
  }
  const alone = YEAR_ALONE.exec(rest.slice(title, stop))
  if (alone !== null) {
    const end = hit.end + title + alone[0].length
    return referenceMention(analysed, segment, hit, end, alone[1] ?? null, 'reference.law_year', 0.9, hit.end + title)
  }
  return title < SHORTEST
    ? null
    : referenceMention(analysed, segment, hit, hit.end + title, null, 'reference.law_title', 0.75)
}

/** `Luật Phòng cháy và chữa cháy, Chỉ thị số … ngày …`: the day is another document's. */
function namesAnother({ docTypes }: AnalysedText, start: number, end: number): boolean {
  return hitsWithin(docTypes, start, end).some(({ entry }) => !LAWS.has(entry.row.code))
}

/** Types that are cited by their title, without a number. */
export const LAWS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh'])

/** Length of ` Giá`. */
const SHORTEST = 4

/** `Luật sửa đổi, bổ sung một số điều của Luật Tố cáo`. Folded. */
const AMENDING =
  /^\s+sua\s+doi(?:,?\s+bo\s+sung)?(?:\s+mot\s+so)?(?:\s+dieu)?\s+(?:cua\s+)?(?:(?:bo\s+)?luat|phap\s+lenh)\s+[^\s;:,.()"]+/

/** Length of a title that no year closes: a known name, else up to a comma or a word that no title has. */
function titleLength(text: string, rest: string, from: number, stop: number): number {
  // `Luật Trồng trọt`: the first word ends nothing.
  const known =
    (lawName.exec(rest) ?? AMENDING.exec(rest))?.[0].length ?? /^\s+[^\s;:,.()"]+/.exec(rest)?.[0].length ?? 0
  const comma = rest.slice(known, stop).search(TITLE_STOP)
  const behind = text.slice(from + known, from + stop).search(BEHIND_TITLE)
  const digits = rest.slice(known, stop).search(/\s(?:19|20)\d{2}(?!\d)/)
  const ends = [comma, behind, digits].filter((at) => at >= 0)
  return ends.length > 0 ? known + Math.min(...ends) : Math.max(stop, known)
}
