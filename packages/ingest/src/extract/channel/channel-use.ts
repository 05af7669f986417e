import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { DocumentText } from '../../normalize/document-text.js'
import { withLettersMeant } from '../../normalize/misread-letter.js'
import { oncePer } from '../../normalize/once-per.js'
import { WordNumbers } from '../../normalize/word-array.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { noMeansBefore, noMeansBehind, wasTold } from '../../patterns/no-means.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { Clause } from '../../segment/clause.js'
import type { Segment } from '../../segment/outline.js'
import type { Hit } from '../../patterns/vocabulary.js'

/**
 * `không in sổ tay`, `không tổ chức hội thi, cuộc thi`: what the plan will not do, up to a comma that no further name of
 * it follows. `không chỉ`, `không dùng tiền mặt` refuse no channel.
 */
const REFUSED =
  /\b(?:khong|han\s+che|tranh|chua)\s+(?:to\s+chuc|in|in\s+an|phat\s+hanh|su\s+dung|dat|treo|lam|mo|dung|phat|lam\s+dung|viec)\s(?!tien\s+mat)[^,;.:]{0,60}(?:,\s+(?:(?:va|hoac|hay|cac|nhung|buoi|dot|in|in\s+an|treo|lam)\s+)*)*$/
/** `thủ đoạn lừa đảo qua mạng xã hội`: what the plan warns of is no means of its own. */
const WARNED_OF =
  /\b(?:lua\s+dao|thu\s+doan|gia\s+danh|xau,?\s+doc|sai\s+su\s+that|xuyen\s+tac|tin\s+gia|trai\s+phep|ngan\s+chan)\s[^;.]{0,80}$/
/** The first two words of each warning, as bits: hardly a text has them side by side. */
const WARNS = { first: 1, second: 2 } as const
const wordsOfWarnings = new WordNumbers('forms', (form) => {
  const words = `${form} ${withLettersMeant(form)}`
  return (
    (/(?:lua|thu|gia|xau|sai|xuyen|tin|trai|ngan)(?: |$)/.test(words) ? WARNS.first : 0) |
    (/(?:^| )(?:dao|doan|danh|doc|su|tac|gia|phep|chan)(?: |$)/.test(words) ? WARNS.second : 0)
  )
})

/** Whether such words stand before a channel, so near that `WARNED_OF` may hold. */
function mayWarn({ words }: DocumentText, { start, firstWord }: Hit<'channel'>): boolean {
  const bits = wordsOfWarnings.of(words.lexicon)
  let behind = 0
  for (let word = firstWord - 1; word >= 0 && (words.end[word] ?? 0) >= start - FARTHEST_WARNING; word--) {
    const own = bits[words.form[word] ?? 0] ?? 0
    if ((own & WARNS.first) !== 0 && (behind & WARNS.second) !== 0) return true
    behind = own
  }
  return false
}

/** Characters from the first word of a warning to the channel: those of `WARNED_OF`, its longest phrase and wide gaps. */
const FARTHEST_WARNING = 160
/** `chuyên mục “Đối thoại cuối tuần”`: the name of a series is no means of its own. */
const IN_NAME = /\b(?:chuyen\s+muc|chuyen\s+trang|chuong\s+trinh|phong\s+trao|chu\s+de)\s*:?\s*["“][^"“”]{0,60}$/
/** What series are named after; a `Hỏi - đáp` is what its name says. */
const NAMED_AFTER: ReadonlySet<ChannelCode> = new Set<ChannelCode>(['dialogue', 'contest', 'village_meeting'])
/** `theo dõi thông tin cháy rừng trên trang web của Cục Kiểm lâm`: where others learn something is no means of the plan. */
const CONSULTED =
  /\b(?:theo\s+doi\s+thong\s+tin|tra\s+cuu|tham\s+khao|truy\s+cap(?:\s+va\s+su\s+dung)?|khai\s+thac)(?:\s[^;.,]{0,60})?\s(?:tren\s+|tai\s+|tu\s+|vao\s+|qua\s+)?(?:cong\s*\/\s*)?$/
const PUBLISHED = /\b(?:dang|cong\s+khai|cong\s+bo|niem\s+yet|cap\s+nhat|phat\s+hanh|dua\s+len)\s/
/** What makes a channel a means where a section lists what is to be made known. */
const MEANS_BEFORE = /\b(?:(?<!(?:ket|hieu)\s)qua|tai|tren|to\s+chuc|long\s+ghep|vao)\s[^,;]{0,40}$/
/** `sổ sức khỏe điện tử trên ứng dụng VNeID`: an application is most often itself what is made known. */
const THROUGH = /\b(?<!(?:ket|hieu)\s)qua\s[^,;]{0,40}$/
/** How far before a channel its use is looked for. */
const BEFORE = 160

/**
 * Whether a channel is named because the plan means to use it. A channel counts in a sentence on information, publication
 * or feedback; as a result to report, as a thing to be explained or as part of another name it does not.
 */
export function isChannelUse(analysed: AnalysedText, hit: Hit<'channel'>, segment: Segment, clause: Clause): boolean {
  const { flat: fold } = analysed.document
  const before = fold.slice(Math.max(clause.start, hit.start - BEFORE), hit.start)
  const after = fold.slice(hit.end, Math.min(clause.end, hit.end + 60))
  if (
    isPartOfOtherName(analysed.document, hit, before, withoutBoards(analysed.document, hit, after)) ||
    (mayWarn(analysed.document, hit) && WARNED_OF.test(before))
  )
    return false
  if ((clause.signs & SIGN.refusal) !== 0 && REFUSED.test(before)) return false
  if (isNoMeans(analysed.document, hit, clause, before, after)) return false
  switch (hit.entry.row.condition) {
    case 'named':
      return true
    case 'outside_content':
      return segment.topic !== 'content' || (hit.entry.row.code === 'mobile_app' ? THROUGH : MEANS_BEFORE).test(before)
    case 'not_result':
      return (
        !/\bket\s+qua\s[^,;]{0,20}$/.test(before) &&
        !(segment.topic === 'content' && /\b(?:ve|cong\s+tac)\s[^,;]{0,30}$/.test(before))
      )
    case 'integrated':
      return (
        (isAboutLaw(analysed)
          ? /\blong\s+ghep\s[^;,]{0,60}$|\b(?:gan\s+voi|ket\s+hop\s+voi|dua)\s[^;,]{0,24}$/.test(before)
          : hitsWithin(analysed.integrations, clause.start, clause.end).length > 0) ||
        (!isAboutLaw(analysed) &&
          /\b(?:vao|cung|trong)\s[^;]{0,80}$|\bgan\s[^;]{0,60}\svoi\s[^;]{0,50}$/.test(before.slice(-120)))
      )
    case 'village':
      return VILLAGE.test(withoutBoards(analysed.document, hit, after.slice(0, 40)))
    case 'feedback':
      return (
        TO_CALL.test(after) ||
        /\b(?:phan\s+anh|kien\s+nghi|gop\s+y|tiep\s+nhan)\b/.test(fold.slice(clause.start, clause.end))
      )
    default:
      return false
  }
}

/** Words around a channel that make it another's: what is forbidden, allowed, warned of, or was told. */
function isNoMeans(
  document: DocumentText,
  hit: Hit<'channel'>,
  clause: Clause,
  before: string,
  after: string,
): boolean {
  if (NO_MEANS.test(before) || noMeansBehind.test(after)) return true
  return (
    !document.damaged && wasTold.test(document.text.slice(Math.max(clause.start, hit.start - FARTHEST_TOLD), hit.start))
  )
}

/** All in one: the words before a channel are looked through once. */
const NO_MEANS = new RegExp(noMeansBefore.map(({ pattern }) => pattern.source).join('|'))
/** Characters from `đã` to the channel in which something was told. */
const FARTHEST_TOLD = 70

/** A plan on legal education speaks of it as its subject; only what is woven into it uses it. */
const isAboutLaw = oncePer(({ segments }: AnalysedText) =>
  segments
    .slice(0, HEAD_SEGMENTS)
    .some((segment) => segment.zone === 'title' && /pho bien,? giao duc phap luat|\bpbgdpl\b/.test(segment.folded)),
)

/** `số điện thoại hỗ trợ`, `số điện thoại 111`: a number that people may call. Folded, behind it. */
const TO_CALL =
  /^\s*(?:(?:mien\s+phi\s+)?(?:ho\s+tro|tu\s+van|tiep\s+nhan|truc(?:\s+ban)?|giai\s+dap)(?![a-z])|(?:lien\s+he\s*)?[:(]?\s*(?:0\d{2,4}[\s.]?[\dx]{3}|1\d{2,4}(?!\d|\s*%)))/

/** Segments among which the title stands. */
const HEAD_SEGMENTS = 60

/** `Đài Phát thanh - Truyền hình cấp huyện`: the station of a district is a loudspeaker network, not the province's. */
const LOWER_UNIT =
  /^\s*(?:của\s+)?(?:các\s+)?(?:cấp\s+)?(?:huyện|quận|thị\s+xã|xã|phường|cơ\s+sở)(?!\p{L})(?!\s+hội(?!\p{L}))/iu
/** The same where marks are lost: `quan tâm` and `phương tiện` are no units. */
const LOWER_UNIT_BARE =
  /^\s*(?:cua\s+)?(?:cac\s+)?(?:cap\s+)?(?:huyen|quan(?!\s+(?:tam|ly|trong|diem|he|triet))|thi\s+xa|xa|phuong(?!\s+(?:tien|phap|thuc|an|huong))|co\s+so)\b(?!\s+hoi)/
const VILLAGE = /\b(?:thon|xom|ban|buon|ap|soc|phum|to\s+dan\s+pho|khu\s+pho|khu\s+dan\s+cu|cong\s+dong)\b/

/** `phiên họp Ban Chỉ đạo`: a board is no village, though `bản` folds as it does. Blanks keep the places. */
function withoutBoards({ text, damaged }: DocumentText, { end }: Hit<'channel'>, after: string): string {
  let kept = after
  for (let at = after.indexOf('ban'); at >= 0; at = after.indexOf('ban', at + 1)) {
    if (!isWordAt(after, at, at + 3)) continue
    const written = text.slice(end + at, end + at + 3)
    if (/^B[aA][nN]$/.test(written) || (!damaged && written === 'ban'))
      kept = `${kept.slice(0, at)}   ${kept.slice(at + 3)}`
  }
  return kept
}

/** Whether no letter, digit or low line stands on either side of a stretch of folded words. */
function isWordAt(folded: string, start: number, end: number): boolean {
  return !isOfWord(folded.charCodeAt(start - 1)) && !isOfWord(folded.charCodeAt(end))
}

function isOfWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
}

/** Whether a unit below the province is named at a place; what reads otherwise with its marks is none. */
function namesLowerUnit({ text, flat, damaged, sparse }: DocumentText, at: number, end: number): boolean {
  return damaged || sparse ? LOWER_UNIT_BARE.test(flat.slice(at, end)) : LOWER_UNIT.test(text.slice(at, end))
}

/** A phrase that is part of something else: a plenum, a sub-network, an Internet banner, a legal-education meeting. */
function isPartOfOtherName(document: DocumentText, hit: Hit<'channel'>, before: string, after: string): boolean {
  const { text } = document
  const end = hit.end + after.length
  if (NAMED_AFTER.has(hit.entry.row.code) && IN_NAME.test(before)) return true
  if (hit.phrase.endsWith(' bản') && text.slice(hit.end - 3, hit.end) === 'Ban') return true
  // `dư luận xã hội quan tâm`: the second half of `xã hội` opens no name.
  if (hit.phrase.startsWith('hội ') && /(?:^|\s)xa\s*$/.test(before)) return true
  switch (hit.entry.row.code) {
    case 'social_media_general':
      return /^\s*(?:\(?\s*(?:nhu\s*:?\s*)?)?(?:zalo|facebook|fanpage)/.test(after)
    case 'tv_radio_province':
      return namesLowerUnit(document, hit.end, end)
    case 'loudspeaker_radio':
      return (
        (/^\s*(?:va\s*|-\s*|\u2013\s*)?truyen\s+hinh/.test(after) &&
          !namesLowerUnit(document, hit.end + (/^\W*(?:va\s*)?truyen\s+hinh/.exec(after)?.[0].length ?? 0), end)) ||
        // `đài phát thanh, đài truyền hình ở Trung ương`: two stations of one kind.
        (/^\s*(?:,|va)\s*dai\s+truyen\s+hinh\b/.test(after) && hit.phrase.includes('phát thanh')) ||
        /\b(?:hoc\s+vien|lich\s+su)\s*$/.test(before)
      )
    case 'conference_meeting':
      return (
        // `hội thao` is sport.
        (!document.damaged && /hội\s+thao$/iu.test(text.slice(hit.start, hit.end))) ||
        /^\s*lan\s+thu\b/.test(after) ||
        /^\s*(?:cua\s+(?:cac\s+)?|o\s+)?(?:thon|xom|ap|ban|buon|khom|to\s+dan\s+pho|to\s+nhan\s+dan|khu\s+dan\s+cu|khu\s+pho)\b/.test(
          after,
        ) ||
        /^\s*(?:tuyen\s+truyen,?\s*)?(?:pho\s+bien,?\s*)(?:giao\s+duc\s*)?phap\s+luat/.test(after) ||
        /^\s*bao\s+cao\s+vien/.test(after) ||
        // `hệ thống hội nghị truyền hình`: equipment.
        (/\b(?:he\s+thong|thiet\s+bi|phong)\s+$/.test(before) && /^\s*(?:truyen\s+hinh|truc\s+tuyen)/.test(after)) ||
        /\b(?:phong|nha|trung\s+tam)\s*$/.test(before) ||
        // `kết luận của Thủ tướng Chính phủ tại cuộc họp …`: where something was said.
        /\b(?:ket\s+luan|y\s+kien\s+(?:chi\s+dao|ket\s+luan)|phat\s+bieu|chi\s+dao)\s(?:cua|duoc)\s[^;.]{0,80}\stai\s+(?:cac\s+)?$/.test(
          before,
        )
      )
    case 'contest':
      // `Đại hội Thi đua yêu nước`.
      return hit.phrase === 'hội thi' && /^\s*dua\b/.test(after)
    case 'village_meeting':
      return (
        /\bnha\s*$/.test(before) && hit.phrase.startsWith('sinh hoạt') && !/\b(?:tai|o|den)\s[^,;]{0,20}$/.test(before)
      )
    case 'one_stop_posting':
      return (
        /\b(?:bang)\s*$/.test(before) ||
        /^\s*(?:gia|ma\s+qr\s+thanh\s+toan)\b/.test(after) ||
        /^[^;.]{0,120}\bnha\s+van\s+hoa\b/.test(after)
      )
    case 'survey_feedback':
      // `bộ câu hỏi - đáp`: questions with their answers, for a contest or a book.
      return /\bcau\s*$/.test(before) && /^hỏi/i.test(hit.phrase)
    case 'mobile_app':
      // An account to be had, a programme to be learnt: what is explained is no means to explain.
      if (/^[^;.,]{0,40}\sde\s+(?:thong\s+(?:tin|bao)|tuyen\s+truyen|gui|dang)\b/.test(after)) return false
      return /\b(?:gioi\s+thieu|nang\s+cap|xay\s+dung|mua\s+sam|dau\s+tu|ban\s+quyen|quan\s+tri|thue|tien\s+ich(?:\s+cua)?|tai\s+khoan|kich\s+hoat|su\s+dung|cai\s+dat|dang\s+ky)(?:\s+(?:ung\s+dung|tai\s+khoan|dinh\s+danh|dien\s+tu|phan\s+mem)){0,3}\s*$/.test(
        before,
      )
    case 'legal_education_integration':
      // `Phòng Phổ biến, giáo dục pháp luật`, `Hội đồng phối hợp phổ biến, giáo dục pháp luật`: bodies.
      return /\b(?:phong|hoi\s+dong(?:\s+phoi\s+hop)?|vu)\s+(?:pho\s+bien,?\s*)?$/.test(before)
    case 'portal':
      if (CONSULTED.test(before) && !PUBLISHED.test(before)) return true
      // `hoạt độngthông tin` glued together is no `cổng thông tin`.
      return /^\s*dich\s+vu\s+cong/.test(after) || /\bhoat\s*$/.test(before)
    case 'press':
      // `tổng hợp báo cáo` where marks are lost.
      if (hit.phrase === 'họp báo') return /\btong\s*$/.test(before) || /^\s*cao\b/.test(after)
      if (/\bquan\s+ly\s+(?:nha\s+nuoc\s+)?(?:ve\s+|hoat\s+dong\s+)?$/.test(before)) return true
      return /\b(?:hop|hoi)\s*$/.test(before) && hit.phrase === 'báo chí'
    case 'mobile_info_arts':
      return hit.phrase === 'cổ động' && /^\s*truc\s+quan/.test(after)
    case 'leaflet':
      // `tổ dân phố` without its marks.
      return /^\s*pho\b/.test(after) && hit.phrase.startsWith('tờ')
    case 'other':
      // `c4p nhat tin` is read as `nhắn tin` where letters are misread.
      return /\bc\Sp\s*$/.test(before) && hit.phrase === 'nhắn tin'
    case 'billboard_banner':
      return /\bban\s+bien\s+tap\s*$/.test(before)
    default:
      return false
  }
}
