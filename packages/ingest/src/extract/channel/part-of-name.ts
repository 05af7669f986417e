import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Hit } from '../../patterns/vocabulary.js'

/** `chuyên mục “Đối thoại cuối tuần”`: the name of a series is no means of its own. */
const IN_NAME = /\b(?:chuyen\s+muc|chuyen\s+trang|chuong\s+trinh|phong\s+trao|chu\s+de)\s*:?\s*["“][^"“”]{0,60}$/
/** What series are named after; a `Hỏi - đáp` is what its name says. */
const NAMED_AFTER: ReadonlySet<ChannelCode> = new Set<ChannelCode>(['dialogue', 'contest', 'village_meeting'])
/** Where people come together and something is said. */
const GATHERINGS: ReadonlySet<ChannelCode> = new Set<ChannelCode>([
  'conference_meeting',
  'dialogue',
  'training',
  'contest',
  'village_meeting',
])
/** `kết luận của Thủ tướng Chính phủ tại cuộc họp …`: where something was said. */
const WHERE_SAID =
  /\b(?:ket\s+luan|y\s+kien\s+(?:chi\s+dao|ket\s+luan)|phat\s+bieu|chi\s+dao)\s(?:cua|duoc)\s[^;.]{0,80}\stai\s+(?:(?:cac|buoi|cuoc|lop|dot|hoi\s+nghi)\s+)*$/
/** `phổ biến văn bản chỉ đạo của cấp trên tại hội nghị`: where it is passed on. */
const PASSED_ON = /\b(?:quan\s+triet|pho\s+bien|tuyen\s+truyen|truyen\s+dat|thong\s+tin)\b/
/** How near before a meeting the word for its place stands. */
const NEAR = 24

function saysWhere(before: string): boolean {
  return before.slice(-NEAR).includes('tai') && WHERE_SAID.test(before) && !PASSED_ON.test(before)
}

/** `theo dõi thông tin cháy rừng trên trang web của Cục Kiểm lâm`: where others learn something is no means of the plan. */
const CONSULTED =
  /\b(?:theo\s+doi\s+thong\s+tin|tra\s+cuu|tham\s+khao|truy\s+cap(?:\s+va\s+su\s+dung)?|khai\s+thac)(?:\s[^;.,]{0,60})?\s(?:tren\s+|tai\s+|tu\s+|vao\s+|qua\s+)?(?:cong\s*\/\s*)?$/
const PUBLISHED = /\b(?:dang|cong\s+khai|cong\s+bo|niem\s+yet|cap\s+nhat|phat\s+hanh|dua\s+len)\s/
/** `Đài Phát thanh - Truyền hình cấp huyện`: the station of a district is a loudspeaker network, not the province's. */
const LOWER_UNIT =
  /^\s*(?:của\s+)?(?:các\s+)?(?:cấp\s+)?(?:huyện|quận|thị\s+xã|xã|phường|cơ\s+sở)(?!\p{L})(?!\s+hội(?!\p{L}))/iu
/** The same where marks are lost: `quan tâm` and `phương tiện` are no units. */
const LOWER_UNIT_BARE =
  /^\s*(?:cua\s+)?(?:cac\s+)?(?:cap\s+)?(?:huyen|quan(?!\s+(?:tam|ly|trong|diem|he|triet))|thi\s+xa|xa|phuong(?!\s+(?:tien|phap|thuc|an|huong))|co\s+so)\b(?!\s+hoi)/
/** `hội nghị của các thôn`, `buổi họp dân`: whose meeting it is. Folded, behind it. */
const OF_VILLAGE =
  /^\s*(?:cua\s+|o\s+|tai\s+)?(?:cac\s+)?(?:thon|xom|ap(?!\s+(?:dung|luc))|ban|buon(?!\s+ban)|khom|to\s+dan\s+pho|to\s+nhan\s+dan|khu\s+dan\s+cu|khu\s+pho|tieu\s+khu)(?!\s+truong)\b/
const OF_PEOPLE = /^\s*(?:nhan\s+)?dan(?!\s+(?:van|su|so|quan|toc|cu|chinh))\b/

/** Whether a meeting is one of a village: a conference there is a village meeting. */
export function isOfVillage(phrase: string, after: string): boolean {
  return OF_VILLAGE.test(after) || (phrase.endsWith(' họp') && OF_PEOPLE.test(after))
}

/** `phiên họp Ban Chỉ đạo`: a board is no village, though `bản` folds as it does. Blanks keep the places. */
export function withoutBoards({ text, damaged }: DocumentText, { end }: Hit<'channel'>, after: string): string {
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

/** `bảng niêm yết`: a board. `bằng niêm yết` folds as it does. */
function isBoard({ text, damaged }: DocumentText, at: number, before: string): boolean {
  return (
    /\bbang\s*$/.test(before) &&
    (damaged ? !/\b(?:truyen|thuc)\s+bang\s*$/.test(before) : !/bằng\s*$/iu.test(text.slice(Math.max(0, at - 8), at)))
  )
}

/** Whether a unit below the province is named at a place; what reads otherwise with its marks is none. */
function namesLowerUnit({ text, flat, damaged, sparse }: DocumentText, at: number, end: number): boolean {
  return damaged || sparse ? LOWER_UNIT_BARE.test(flat.slice(at, end)) : LOWER_UNIT.test(text.slice(at, end))
}

/** A name of a channel with the folded words on either side of it. */
interface Around {
  readonly document: DocumentText
  readonly hit: Hit<'channel'>
  readonly before: string
  readonly after: string
}

/** What is done with an application, or belongs to it, right before its name. Folded. */
const ABOUT_ITSELF = new RegExp(
  String.raw`\b(?:${foldedPhrases([
    'giới thiệu|nâng cấp|xây dựng|mua sắm|đầu tư|bản quyền|quản trị|thuê|tiện ích(?: của)?|tài khoản|kích hoạt|sử dụng',
    'cài đặt|đăng ký',
  ])})(?:\s+(?:ung\s+dung|tai\s+khoan|dinh\s+danh|dien\s+tu|phan\s+mem)){0,3}\s*$`,
)

/** `mở các lớp học`, `“Lớp học một giờ”`, `lớp học kỹ năng số`: what makes a class a course. Folded, before it and behind it. */
const COURSE_BEFORE = /["“]$|\b(?:mo|to\s+chuc|duy\s+tri|khai\s+giang)\s+(?:\d{1,3}\s+)?(?:(?:cac|nhung)\s+)?$/
const COURSE_BEHIND = /^\s*(?:ky\s+nang|ve|truc\s+tuyen|cong\s+dong|binh\s+dan|xoa\s+mu|so)(?![a-z])/
/** `việc lấy ý kiến`; `tổ chức việc lấy ý kiến` is done. Folded. */
const SPOKEN_OF = /(?<!\b(?:to\s+chuc|trien\s+khai|thuc\s+hien|tien\s+hanh)\s)\bviec\s+$/

/** What `hợp` is the second half of. Folded. */
const JOINED_BY = /(?:^|\s)(?:phoi|ket|tap|to|phu|hoa)\s+$/

function isCapital({ text }: DocumentText, { start }: Hit<'channel'>): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

/** What makes a channel's name part of something else: a plenum, a sub-network, an Internet banner, a legal-education meeting. */
const otherNames: Partial<Record<ChannelCode, (around: Around) => boolean>> = {
  social_media_general: ({ after }) => {
    return /^\s*(?:\(?\s*(?:nhu\s*:?\s*)?)?(?:zalo|facebook|fanpage)/.test(after)
  },
  tv_radio_province: ({ document, hit, before, after }) => {
    return (
      namesLowerUnit(document, hit.end, hit.end + after.length) ||
      // `hội nghị truyền hình`, `truyền thanh - truyền hình huyện`: equipment, and stations of districts.
      (hit.phrase === 'truyền hình' &&
        (/\b(?:hoi\s+nghi|hop|giao\s+ban|truyen\s+thanh(?:\s*[-\u2013,&]|\s+va)?)\s*$/.test(before) ||
          /^\s*(?:hoi\s+nghi|cap)\b/.test(after)))
    )
  },
  loudspeaker_radio: ({ document, hit, before, after }) => {
    return (
      (/^\s*(?:va\s*|-\s*|\u2013\s*)?truyen\s+hinh/.test(after) &&
        !namesLowerUnit(
          document,
          hit.end + (/^\W*(?:va\s*)?truyen\s+hinh/.exec(after)?.[0].length ?? 0),
          hit.end + after.length,
        )) ||
      // `đài phát thanh, đài truyền hình ở Trung ương`: two stations of one kind.
      (/^\s*(?:,|va)\s*dai\s+truyen\s+hinh\b/.test(after) && hit.phrase.includes('phát thanh')) ||
      /\b(?:hoc\s+vien|lich\s+su)\s*$/.test(before) ||
      // `Đền Cổ Loa`: a place.
      (hit.phrase === 'loa' && /\p{Lu}\p{Ll}+\s+L\p{Ll}+$/u.test(document.text.slice(hit.end - 12, hit.end))) ||
      // `báo cáo qua loa`: without care.
      (hit.phrase === 'loa' && /(?<!\bthong\s)\bqua\s*$/.test(before) && !/^\s*(?:[a-z]|:)/.test(after))
    )
  },
  conference_meeting: ({ document, hit, before, after }) => {
    return (
      // `hội thao` is sport.
      (!document.damaged && /hội\s+thao$/iu.test(document.text.slice(hit.start, hit.end))) ||
      /^\s*lan\s+thu\b/.test(after) ||
      /^\s*(?:tuyen\s+truyen,?\s*)?(?:pho\s+bien,?\s*)(?:giao\s+duc\s*)?phap\s+luat/.test(after) ||
      /^\s*bao\s+cao\s+vien/.test(after) ||
      // `hệ thống hội nghị truyền hình`: equipment.
      (/\b(?:he\s+thong|thiet\s+bi|phong|nen\s+tang|phan\s+mem)\s+$/.test(before) &&
        (hit.phrase.endsWith('trực tuyến') || /^\s*(?:truyen\s+hinh|truc\s+tuyen)/.test(after))) ||
      /\b(?:phong|nha|trung\s+tam)\s*$/.test(before) ||
      (hit.phrase === 'diễn đàn' && /^[^,;.]{0,30}\b(?:doi\s+thoai|lang\s+nghe)\b/.test(after))
    )
  },
  training: ({ hit, before, after }) => {
    // `xây dựng trường, lớp học`: a classroom.
    return hit.phrase === 'lớp học' && !COURSE_BEFORE.test(before) && !COURSE_BEHIND.test(after)
  },
  contest: ({ hit, after }) => {
    // `Đại hội Thi đua yêu nước`.
    return hit.phrase === 'hội thi' && /^\s*dua\b/.test(after)
  },
  village_meeting: ({ hit, before }) => {
    return (
      /\bnha\s*$/.test(before) && hit.phrase.startsWith('sinh hoạt') && !/\b(?:tai|o|den)\s[^,;]{0,20}$/.test(before)
    )
  },
  one_stop_posting: ({ document, hit, before, after }) => {
    return (
      (isBoard(document, hit.start, before) && !/^[^;.]{0,60}\b(?:mot\s+cua|tiep\s+nhan|hanh\s+chinh)\b/.test(after)) ||
      /^\s*(?:gia|ma\s+qr\s+thanh\s+toan)\b/.test(after) ||
      /^[^;.]{0,120}\bnha\s+van\s+hoa\b/.test(after)
    )
  },
  survey_feedback: ({ hit, before }) => {
    // `tuyên truyền về việc lấy ý kiến Nhân dân`: what is made known.
    if (hit.phrase === 'lấy ý kiến' && SPOKEN_OF.test(before)) return true
    // `bộ câu hỏi - đáp`, `sổ tay hỏi đáp`: questions with their answers, for a contest or a book.
    if (/^hỏi/i.test(hit.phrase))
      return /\b(?:cau|so\s+tay|tai\s+lieu|sach|cam\s+nang|to\s+gap|to\s+roi)\s*$/.test(before)
    return /\bchi\s+so\s+(?:ve\s+)?$/.test(before)
  },
  mobile_app: ({ before, after }) => {
    if (/\bzalo\s+$/.test(before)) return true
    // An account to be had, a programme to be learnt: what is explained is no means to explain.
    if (/^[^;.,]{0,40}\sde\s+(?:thong\s+(?:tin|bao)|tuyen\s+truyen|gui|dang)\b/.test(after)) return false
    return ABOUT_ITSELF.test(before)
  },
  legal_education_integration: ({ before }) => {
    // `Phòng Phổ biến, giáo dục pháp luật`, `Hội đồng phối hợp phổ biến, giáo dục pháp luật`: bodies.
    return /\b(?:phong|hoi\s+dong(?:\s+phoi\s+hop)?|vu)\s+(?:pho\s+bien,?\s*)?$/.test(before)
  },
  portal: ({ before, after }) => {
    if (CONSULTED.test(before) && !PUBLISHED.test(before)) return true
    // `hoạt độngthông tin` glued together is no `cổng thông tin`.
    return /^\s*dich\s+vu\s+cong/.test(after) || /\bhoat\s*$/.test(before)
  },
  press: ({ document, hit, before, after }) => {
    // `phương tiện truyền thông xã hội`: the networks.
    if (hit.phrase.startsWith('phương tiện')) return /^\s*xa\s+hoi/.test(after)
    if (hit.phrase === 'các báo') return /^\s*(?:cao|hiem|hieu|dong)\b/.test(after)
    // `tổng hợp báo cáo` where marks are lost.
    if (hit.phrase === 'họp báo') return /\btong\s*$/.test(before) || /^\s*cao\b/.test(after)
    if (/\bquan\s+ly\s+(?:nha\s+nuoc\s+)?(?:ve\s+|hoat\s+dong\s+|(?:ve\s+)?thong\s+tin\s+tren\s+)?$/.test(before))
      return true
    // `qua Cục Báo chí`: an office.
    if (hit.phrase === 'báo chí' && /\b(?:cuc|vu|phong|ban)\s+$/.test(before) && isCapital(document, hit)) return true
    return /\b(?:hop|hoi)\s*$/.test(before) && hit.phrase === 'báo chí'
  },
  mobile_info_arts: ({ hit, after }) => {
    return hit.phrase === 'cổ động' && /^\s*truc\s+quan/.test(after)
  },
  leaflet: ({ hit, before, after }) => {
    // `tổ dân phố` without its marks.
    return (
      (/^\s*pho\b/.test(after) && hit.phrase.startsWith('tờ')) ||
      // `Sổ tay đảng viên điện tử`: an application of the Party.
      (hit.phrase === 'sổ tay' && /^\s*dang\s+vien\b/.test(after)) ||
      // `phim tài liệu tuyên truyền`.
      (/\bphim\s*$/.test(before) && hit.phrase.startsWith('tài liệu'))
    )
  },
  other: ({ hit, before, after }) => {
    // `c4p nhat tin` is read as `nhắn tin` where letters are misread.
    return (
      (/\bc\Sp\s*$/.test(before) && hit.phrase === 'nhắn tin') || /^\s*(?:zalo|rac|lua\s+dao|qua\s+zalo)\b/.test(after)
    )
  },
  billboard_banner: ({ before }) => {
    return /\bban\s+bien\s+tap\s*$/.test(before)
  },
}

/** A phrase that is part of something else, whatever its channel or by `otherNames`. */
export function isPartOfOtherName(document: DocumentText, hit: Hit<'channel'>, before: string, after: string): boolean {
  const { text } = document
  if (NAMED_AFTER.has(hit.entry.row.code) && IN_NAME.test(before)) return true
  if (GATHERINGS.has(hit.entry.row.code) && saysWhere(before)) return true
  if (hit.phrase.endsWith(' bản') && text.slice(hit.end - 3, hit.end) === 'Ban') return true
  // `phối hợp phụ huynh`, `tập hợp tổ nhân dân`: no meeting.
  if (hit.phrase.startsWith('họp ') && JOINED_BY.test(before)) return true
  // `dư luận xã hội quan tâm`: the second half of `xã hội` opens no name.
  if (hit.phrase.startsWith('hội ') && /(?:^|\s)xa\s*$/.test(before)) return true
  return otherNames[hit.entry.row.code]?.({ document, hit, before, after }) ?? false
}
