import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { MINISTRIES } from '../../patterns/actor/ministry-fields.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import type { Line } from './line.js'
import { insideBrackets, wantsBody, wantsReceiver } from './wrapped-line.js'

/** Whether the words before a line want what it begins with. */
export function isUnfinished({ text, flat }: DocumentText, open: readonly Line[], previous: Line, line: Line): boolean {
  return (
    text.charAt(previous.end - 1) === ',' ||
    (dangles(text, previous) && !isOwnOffice(text, previous, line)) ||
    endsInLabel(flat, previous) ||
    insideBrackets(text, previous, line) ||
    wantsDocument(flat, previous, line) ||
    wantsNumber(flat, previous, line) ||
    wantsValue(text, previous, line) ||
    wantsName(text, previous, line) ||
    wantsBody(flat, previous, line) ||
    wantsReceiver(text, flat, previous, line) ||
    breaksBasis(flat, open, previous, line)
  )
}

/** No paragraph, heading or name ends with these; `Sở` as written, since `cơ sở` may end one. */
const DANGLING: ReadonlySet<string> = new Set(
  [
    'ủy',
    'uỷ',
    'Ủy',
    'Uỷ',
    'ỦY',
    'UỶ',
    'Sở',
    'Bộ',
    'Cục',
    'của',
    'CỦA',
    'và',
    'VÀ',
    'các',
    'CÁC',
    'với',
    'tại',
    'theo',
    'hoặc',
    'cùng',
    'về',
    'cho',
    'do',
    'bởi',
    'để',
  ].map((word) => word.normalize('NFC')),
)
/** `… công chức. Chủ trì:` at the end of a line wants its name, which begins the next one. */
const LABEL_AT_END =
  /(?:[.;]\s+|\()(?:(?:co quan|don vi)\s+)?(?:chu tri|phoi hop|thuc hien|thoi gian)(?:\s+thuc hien)?\s*:$/

function endsInLabel(flat: string, { start, end }: Line): boolean {
  return flat.charAt(end - 1) === ':' && LABEL_AT_END.test(flat.slice(Math.max(start, end - 40), end))
}

const BEFORE_DOCUMENT = /\s(?:ban hanh|phe duyet|thuc hien|theo|tai)$/
const DOCUMENT =
  /^(?:chuong trinh|ke hoach|de an|chien luoc|nghi quyet|nghi dinh|quyet dinh|chi thi|ket luan|thong tu|quy che|quy dinh|luat|bo tieu chi)\s/
const DOCUMENT_FIRST = 'ckdnqtlb'
/** `… của Chính phủ ban hành` / `Chương trình tổng thể …`, and `Số:` / `35/KH-UBND`. */
function wantsDocument(flat: string, { start, end }: Line, line: Line): boolean {
  if (end - start <= 4)
    return (
      flat.startsWith('so', start) && /^so\s?:?$/.test(flat.slice(start, end)) && /^\d/.test(flat.charAt(line.body))
    )
  return (
    DOCUMENT_FIRST.includes(flat.charAt(line.body)) &&
    BEFORE_DOCUMENT.test(flat.slice(Math.max(start, end - 12), end)) &&
    DOCUMENT.test(flat.slice(line.body, Math.min(line.end, line.body + 14)))
  )
}

/** `… CHỈ THỊ SỐ` / `31/CT-TTG NGÀY …`, `… Công văn số:` / `512/UBND-NV …`: a number that the line before it announces. */
function wantsNumber(flat: string, { end }: Line, { body }: Line): boolean {
  if (flat.startsWith(' so:', end - 4)) return /^\d{1,5}[a-z]?\s?[/-]/.test(flat.slice(body, body + 8))
  return flat.startsWith(' so', end - 3) && /^\d/.test(flat.charAt(body))
}

/** `… trẻ sơ sinh xuống:` / `15‰.`: a line that is a value and no more. */
const VALUE_ALONE = /^\d{1,3}(?:[.,]\d{1,2})?\s?[%‰]\s?[.;,]?$/
const LONGEST_VALUE = 10

function wantsValue(text: string, { end }: Line, line: Line): boolean {
  return (
    line.end - line.body <= LONGEST_VALUE &&
    text.charAt(end - 1) === ':' &&
    VALUE_ALONE.test(text.slice(line.body, line.end))
  )
}

/** `Theo đề nghị của Ban` / `An toàn giao thông tỉnh …`: the head of a name without its field. */
const HEAD_OF_NAME = /\scủa (?:Ban|Phòng|Hội đồng|Trung tâm|Văn phòng)$/u
const LONGEST_HEAD = 14

function wantsName(text: string, { end }: Line, { body, marker }: Line): boolean {
  return (
    marker === null &&
    isUpperUnit(text.charCodeAt(body)) &&
    HEAD_OF_NAME.test(text.slice(Math.max(0, end - LONGEST_HEAD), end))
  )
}

/** `4. Văn phòng Sở` / `Bố trí kinh phí …`: a numbered heading that is whole, unless a field of a department follows. */
const OWN_OFFICE =
  /^(?:(?:Chánh )?Văn phòng|(?:Chánh )?Thanh tra|Lãnh đạo|Ban Giám đốc|Công đoàn|Đoàn (?:TN|Thanh niên)|(?:Các|Trưởng các|Thủ trưởng các) (?:phòng|đơn vị)[^;.:]{0,40}?(?: thuộc)?) Sở$/u
const FIELD = new RegExp(`^(?:${writtenPhrases([...MINISTRIES, 'du lịch', 'ngoại vụ', 'quy hoạch'])})(?!\\p{L})`, 'iu')
const LONGEST_OFFICE = 70

function isOwnOffice(text: string, { body, end, marker }: Line, line: Line): boolean {
  return (
    marker !== null &&
    end - body <= LONGEST_OFFICE &&
    OWN_OFFICE.test(text.slice(body, end)) &&
    !FIELD.test(text.slice(line.body, line.body + LONGEST_OFFICE))
  )
}

const DASHES = '-–—'

/** `Căn cứ Luật Tổ chức` / `Chính quyền địa phương …`: a short first line of a basis that no sign closes. */
const SHORT_BASIS = /^can cu (?:luat|bo luat|nghi|quyet|ke|chi|cong|thong|chuong|huong|ket|phap lenh)\b[^;.:]*$/
const NO_BASIS = /^(?:ubnd|uy ban|hoi dong|chu tich|giam doc|nay|so |phong |ban |[ivx]{1,4}\.)/
const SHORTEST = 46

function breaksBasis(flat: string, open: readonly Line[], previous: Line, line: Line): boolean {
  return (
    open.length === 1 &&
    previous.end - previous.start <= SHORTEST &&
    previous.marker === null &&
    flat.startsWith('can cu ', previous.body) &&
    SHORT_BASIS.test(flat.slice(previous.body, previous.end)) &&
    !NO_BASIS.test(flat.slice(line.body, Math.min(line.end, line.body + 12)))
  )
}

/** Whether the last word of a line wants another behind it, whatever the next line begins with. */
export function dangles(text: string, { start, end }: Line): boolean {
  let at = end
  // `Phòng Văn hóa -` / `Thông tin`: a dash behind a word wants the other half of the name.
  const dash = DASHES.includes(text.charAt(end - 1)) && isSpaceUnit(text.charCodeAt(end - 2))
  if (dash && isLetterUnit(text.charCodeAt(end - 3))) return true
  while (at > start && isLetterUnit(text.charCodeAt(at - 1))) at--
  if (end - at > 4 || end === at || (at > start && !isSpaceUnit(text.charCodeAt(at - 1)))) return false
  return DANGLING.has(text.slice(at, end))
}
