import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'

/** `công nghệ thông tin`, `các phương tiện thông tin đại chúng`, `Trang thông tin điện tử`, `giáo dục thường xuyên`: such information informs nobody of anything. */
const MEDIA = /^thong\s+tin\s+(?:dai\s+chung|dien\s+tu|co\s+so)\b/

/** `các cơ quan, tổ chức, cá nhân`, `các tổ chức tín dụng`: bodies organise nothing here. */
const ORGANISATIONS =
  /^to\s+chuc(?:,?\s+(?:va\s+)?(?:ca\s+nhan|chinh\s+tri|xa\s+hoi|doan\s+the|tin\s+dung|co\s+lien\s+quan|lien\s+quan|thanh\s+vien|doanh\s+nghiep)|,\s+(?:don\s+vi|cong\s+dan|hiep\s+hoi|ho\s+gia\s+dinh)\s)/

/** `các tổ chức, doanh nghiệp`, `tổ chức đảng`: no verb. */
const PARTY_CELLS = /^tổ\s+chức\s+(?:cơ\s+sở\s+)?[Đđ]ảng(?!\p{L})/u

/** `các cơ quan, tổ chức` at the end of a line, with a sentence below. */
const LAST_OF_NAME = /^tổ\s+chức\s*\n\s*\p{Lu}/u

/** `Các cơ sở khám bệnh, chữa bệnh`: what such a place is for. */
const PLACE_FOR = /(?:^|\s)(?:co\s+so|kham(?:\s+benh)?,)\s+$/

export function isMedia(document: DocumentText, at: number): boolean {
  const { flat } = document
  if (flat.startsWith('thuong', at) && /\bgiao\s+duc\s+$/.test(flat.slice(Math.max(0, at - 10), at))) return true
  if (flat.startsWith('to ', at) && isOrganisation(document, at)) return true
  if (flat.startsWith('kham', at) || flat.startsWith('chua', at))
    return PLACE_FOR.test(flat.slice(Math.max(0, at - 24), at))
  return (
    flat.startsWith('thong', at) &&
    (MEDIA.test(flat.slice(at, at + 22)) || /\bcong\s+nghe\s+$/.test(flat.slice(Math.max(0, at - 12), at)))
  )
}

function isOrganisation({ flat, text }: DocumentText, at: number): boolean {
  return (
    ORGANISATIONS.test(flat.slice(at, at + 30)) ||
    PARTY_CELLS.test(text.slice(at, at + 24)) ||
    (LAST_OF_NAME.test(text.slice(at, at + 14)) &&
      /\b(?:co\s+quan|don\s+vi),\s+$/.test(flat.slice(Math.max(0, at - 10), at))) ||
    flat.startsWith('cac ', at - 4)
  )
}

/** `có hình thức truyền thông phù hợp`, `Ban Quản lý dự án đầu tư xây dựng`, `người nộp thuế`: a verb behind such a noun says which. */
const OF_NOUN =
  /\b(?:du\s+an\s+dau\s+tu|hinh\s+thuc|phuong\s+thuc|phuong\s+phap|hoat\s+dong|san\s+pham|ky\s+nang|cach\s+thuc|xuc\s+tien|nguoi)\s+$/

/** `Viện Nghiên cứu phát triển kinh tế`, `Trung tâm Xúc tiến đầu tư và phát triển doanh nghiệp`: what such a body studies or promotes. */
const STUDIED = /(?:Nghiên\s+cứu|Xúc\s+tiến)\s+(?:(?:đầu\s+tư|thương\s+mại|du\s+lịch|,|và|ứng\s+dụng)\s*){0,5}$/u
const STUDY_OF = /^(?:phat\s+trien|dau\s+tu|bao\s+ton|ung\s+dung)(?![a-z])/

function isStudied({ text, flat }: DocumentText, at: number): boolean {
  return STUDY_OF.test(flat.slice(at, at + 12)) && STUDIED.test(text.slice(Math.max(0, at - 44), at))
}

/** `Các đơn vị cung cấp dịch vụ công`, `Phòng Cảnh sát quản lý hành chính`: what such a body is told by. */
const FOR_SERVICES = /\b(?:don\s+vi|doanh\s+nghiep|to\s+chuc|co\s+so)\s+$/
const SERVICES = /^cung\s+(?:cap|ung)\s+dich\s+vu\s/
/** `các nhà cung cấp`. */
const PROVIDES = /^cung\s+cap(?![a-z])/
const POLICE = /\bcanh\s+sat\s+$/
const POLICE_OF = /^(?:quan\s+ly|dieu\s+tra|phong\s+chay|thi\s+hanh)\s/

export function tellsWhich(document: DocumentText, at: number): boolean {
  const { flat } = document
  const behind = flat.slice(at, at + 20)
  if (PROVIDES.test(behind) && flat.startsWith('nha ', at - 'nha '.length)) return true
  if (SERVICES.test(behind) && FOR_SERVICES.test(flat.slice(Math.max(0, at - 14), at))) return true
  if (POLICE_OF.test(behind) && POLICE.test(flat.slice(Math.max(0, at - 10), at))) return true
  if (isStudied(document, at)) return true
  return OF_NOUN.test(flat.slice(Math.max(0, at - 14), at))
}

/** `theo nhiệm vụ được giao`, `các đơn vị được kiểm tra`: what has been given orders nothing. */
const GIVEN = /^(?:giao|phan\s+cong|kiem\s+tra|thanh\s+tra|giam\s+sat)(?![a-z])/

export function isGiven({ flat }: DocumentText, at: number): boolean {
  return GIVEN.test(flat.slice(at, at + 10)) && /\sduoc\s{1,3}$/.test(flat.slice(Math.max(0, at - 8), at))
}

/** `hạ tầng giao thông`, `giao dịch`: the first half of a word orders nothing; `Giao Thống kê tỉnh` does. */
const COMPOUND = /^giao\s+(?:thong|dich|tiep|ban|luu|thuong|nhan)\b/

/** `Bộ Ngoại giao`, `các nút giao`. */
const SECOND_HALF = /\b(?:ngoai|nut)\s+$/

/** `Trưởng Ban chỉ đạo phân công …`, `Trưởng ban chỉ đạo cải cách hành chính`: whom a board is headed by; `Trưởng ban chỉ đạo các tiểu ban` is what a head does. */
const LED_BOARD = /\btruong\s+ban\s+$/
const BOARD_NAMED = new RegExp(
  `^chi\\s+dao(?:\\s*(?:[,:;.(]|$)|\\s+(?:\\d|${foldedPhrases([
    'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trung ương|đề án|quốc gia|liên ngành|cải cách|chuyển đổi|phòng(?:,| chống)',
    'phân công|giao|quyết định|yêu cầu|triệu tập|(?:có|chịu) trách nhiệm|chủ trì|phụ trách|chương trình|phong trào|bầu cử',
  ])})(?![a-z]))`,
)

/** `Ban chỉ đạo chuyển đổi số xã: …`: with its capital the board, whatever follows; `các phòng, ban chỉ đạo …` instruct. */
const BOARD_WRITTEN = /(?<!\p{L})Ban\s+$/u

export function isCompound({ flat, text }: DocumentText, { start, end }: Span): boolean {
  // `Công ty Cổ phần Cấp nước` without its marks is no `phân cấp`.
  if (flat.startsWith('phan', start) && /\bco\s+$/.test(flat.slice(Math.max(0, start - 4), start))) return true
  // `Cao đẳng` without its marks.
  if (flat.startsWith('dang', start) && /\bcao\s+$/.test(flat.slice(Math.max(0, start - 5), start))) return true
  // `Tiểu ban Hậu cần`.
  if (flat.startsWith('can', start) && /\bhau\s+$/.test(flat.slice(Math.max(0, start - 5), start))) return true
  // `Hội đồng bồi thường, hỗ trợ và tái định cư`.
  if (flat.startsWith('ho tro', start) && /\bboi\s+thuong,\s+$/.test(flat.slice(Math.max(0, start - 14), start)))
    return true
  // `BAN CHỈ ĐẠO …`, a heading in capitals: the committee's own name.
  if (flat.startsWith('chi ', start) && isUpperUnit(text.charCodeAt(start)))
    return /\bban\s+$/.test(flat.slice(Math.max(0, start - 5), start))
  if (flat.startsWith('chi ', start) && BOARD_WRITTEN.test(text.slice(Math.max(0, start - 5), start))) return true
  if (flat.startsWith('chi ', start) && LED_BOARD.test(flat.slice(Math.max(0, start - 12), start)))
    return BOARD_NAMED.test(flat.slice(start, start + 40))
  if (flat.startsWith('giao', start) && SECOND_HALF.test(flat.slice(Math.max(0, start - 8), start))) return true
  return (
    end - start === 4 && COMPOUND.test(flat.slice(start, start + 16)) && !/^\s+\p{Lu}/u.test(text.slice(end, end + 4))
  )
}

/** `Tổ công tác triển khai Đề án 06`, `Ban Chỉ đạo thực hiện Nghị quyết số …`: what a board is for. */
const BOARD = /(?:^|\s)(?:to\s+cong\s+tac|to\s+giup\s+viec|ban\s+chi\s+dao)\s+$/
const BOARD_FOR =
  /^(?:trien\s+khai|thuc\s+hien)(?:\s+thuc\s+hien)?\s+(?:de\s+an|nghi\s+quyet|chuong\s+trinh|chien\s+luoc)\s+(?:so\s+)?\d/

/** `Đoàn kiểm tra liên ngành`, `Tổ quản lý trật tự đô thị`: what a team is named by; `Đội kiểm tra các cơ sở` is what it does. */
const TEAM = /(?:^|\s)(?:doan|to|doi)\s+$/
const TEAM_OF =
  /^(?:(?:kiem\s+tra|giam\s+sat|thanh\s+tra)\s+(?:lien\s+nganh|cua|so|\d|viec\s+thuc\s+thi|cong\s+vu|cong\s+tac|an\s+toan|cai\s+cach)|quan\s+ly\s+(?:trat\s+tu|do\s+thi|thi\s+truong))/

/** `Trưởng đoàn kiểm tra: …`, `Đoàn kiểm tra báo cáo …`: what the team does stands behind. */
const TEAM_ALONE =
  /^(?:kiem\s+tra|giam\s+sat|thanh\s+tra)\s*(?::|$|(?:co|chiu)\s+trach\s|(?:tong\s+hop|bao\s+cao|lap\s|trinh|gui|ket\s+luan|cong\s+bo|xay\s+dung|to\s+chuc|tien\s+hanh)(?![a-z]))/

export function namesTeam({ flat }: DocumentText, at: number): boolean {
  if (BOARD_FOR.test(flat.slice(at, at + 50)) && BOARD.test(flat.slice(Math.max(0, at - 16), at))) return true
  if (!TEAM.test(flat.slice(Math.max(0, at - 7), at))) return false
  const behind = flat.slice(at, at + 34)
  return TEAM_OF.test(behind) || TEAM_ALONE.test(behind)
}

/** `Hội đồng phối hợp phổ biến, giáo dục pháp luật`: what a council is for. */
const COUNCIL = /\bhoi\s+dong\s+(?:phoi\s+hop\s+(?:cong\s+tac\s+)?(?:pho\s+bien,?\s+)?)?$/
const OF_COUNCIL = /^(?:phoi\s+hop|pho\s+bien|giao\s+duc)(?![a-z])/
/** `Phòng Quản lý xây dựng tham mưu …`: what a division manages, right before its verb. As written. */
const MANAGED = /Quản\s+lý\s+$/u
const FIELD =
  /^(?:xây\s+dựng|đào\s+tạo|đầu\s+tư|khai\s+thác|vận\s+hành|khám\s+chữa)\s+(?:tham\s+mưu|chủ\s+trì|phối\s+hợp|theo\s+dõi|hướng\s+dẫn|tổ\s+chức|có\s+trách|là\s)/u

export function namesOffice({ flat, text }: DocumentText, at: number): boolean {
  if (flat.startsWith('ly ', at - 3)) return isManaged(text, at)
  if (!flat.startsWith('ph', at) && !flat.startsWith('gi', at)) return false
  return OF_COUNCIL.test(flat.slice(at, at + 10)) && COUNCIL.test(flat.slice(Math.max(0, at - 48), at))
}

function isManaged(text: string, at: number): boolean {
  return MANAGED.test(text.slice(Math.max(0, at - 10), at)) && FIELD.test(text.slice(at, at + 28))
}

/** `Các đơn vị chủ trì lễ hội phải …`: those that lead something, with what they must do behind; `Sở A - cơ quan chủ trì Đề án - …`. */
const LEADER = /\b(?:don\s+vi|co\s+quan)\s+$/
const MUST_BEHIND = /^chu\s+tri\s[^,;:.]{2,60}\s(?:phai|co\s+trach\s+nhiem|chiu\s+trach\s+nhiem)\s/
const DASHED = /\s[-–—]\s*(?:la\s+)?(?:don\s+vi|co\s+quan)\s+$/
const DASH_BEHIND = /^chu\s+tri\s[^,;:.–—-]{2,60}\s[-–—]\s/

export function namesLeader({ flat }: DocumentText, at: number): boolean {
  const before = flat.startsWith('chu tri', at) ? flat.slice(Math.max(0, at - 16), at) : ''
  if (!LEADER.test(before)) return false
  const behind = flat.slice(at, at + 90)
  return MUST_BEHIND.test(behind) || (DASHED.test(before) && DASH_BEHIND.test(behind))
}

/** `Phòng Quản lý kết cấu hạ tầng`: a verb in capitals behind the head of a name is part of the name. */
export function opensName({ text, flat, quality }: DocumentText, at: number): boolean {
  return (
    isUpperUnit(text.charCodeAt(at)) &&
    isLowerUnit(text.charCodeAt(at + 1)) &&
    (quality === 'noisy'
      ? BEHIND_HEAD_OR_FIELD.test(flat.slice(Math.max(0, at - 12), at))
      : BEHIND_NAME.test(text.slice(Math.max(0, at - 6), at))) &&
    (!NEVER_NAMES.test(flat.slice(at, at + 18)) || BEHIND_HEAD.test(flat.slice(Math.max(0, at - 12), at)))
  )
}

/** `Sở Công Thương, Xây dựng, Y tế …`: a field between commas is one more department. */
export function isListedField({ text, quality }: DocumentText, { start, end }: Span): boolean {
  return (
    quality !== 'noisy' &&
    isUpperUnit(text.charCodeAt(start)) &&
    ((/\p{L},\s$/u.test(text.slice(Math.max(0, start - 3), start)) &&
      /^\s?(?:[,;]|và\s)/u.test(text.slice(end, end + 4))) ||
      (FIELDS_FROM.test(text.slice(Math.max(0, start - 12), start)) &&
        /^(?:,|\s+và)\s+\p{Lu}/u.test(text.slice(end, end + 6))))
  )
}

/** `Giám đốc các Sở: Xây dựng, Tài chính`. */
const FIELDS_FROM = /(?:[Ss]ở|[Pp]hòng|[Bb]an|[Nn]gành|[Cc]ơ\s+quan|[Đđ]ơn\s+vị)\s?:\s$/u

/** Verbs that no field is named by: where a line end is lost they stand right behind a name. */
const NEVER_NAMES =
  /^(?:chu\s+(?:tri|dong)|phoi\s+hop|tham\s+muu|tang\s+cuong|tiep\s+tuc|day\s+manh|thuong\s+xuyen|(?:co|chiu)\s+trach\s+nhiem)(?=[\s,:])/

/** `Phòng Tham mưu`: a head wants a field. */
const HEADS = 'phong|ban|doi|to|bo\\s+phan|trung\\s+tam'
const BEHIND_HEAD = new RegExp(`(?:^|\\s)(?:${HEADS})\\s+$`)

/** `Phòng Nông nghiệp và Phát triển nông thôn`: where line ends are lost and capitals misread, only these tell a name. */
const BEHIND_HEAD_OR_FIELD = new RegExp(`(?:^|\\s)(?:${HEADS}|va)\\s+$`)

/** A small letter, the form of a firm, and a dash between two fields: `Phòng Tài chính - Kế hoạch`, `Ban Tổ chức-Kiểm tra`, `Công ty TNHH MTV Khai thác …`. */
const BEHIND_NAME = /(?:(?:\p{Ll}|TNHH|MTV|CP)\s{1,2}(?:[-–]\s{1,2})?|\p{Ll}[-–])$/u
