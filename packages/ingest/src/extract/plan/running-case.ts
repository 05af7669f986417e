import { searchKey } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../../normalize/document-text.js'
import { bodyFields } from '../../patterns/issuer/issuing-body.js'

/** Letters of no word are an abbreviation: `CCHC`, `THCS`, `UBND`. */
const ABBREVIATION = /^(?:[BCDĐGHKLMNPQRSTVX]{2,}|UBND|TTĐT|[IVX]+)\d*$|^\d.*\p{Lu}/u
const HEADS = [
  'sở|bộ|viện|đài|trạm|quỹ|hạt|cảng vụ|phòng|trường|văn phòng|chi cục|tổng cục|cục|trung tâm|bệnh viện|thư viện|nhà hát|bảo tàng',
  'liên minh|liên đoàn|hội(?! đồng)|hội đồng(?= (?:thi đua|nghĩa vụ))|ban(?: (?:chỉ đạo|chỉ huy|quản lý)(?! dự án| các))?',
  'tổng công ty|tập đoàn|công ty(?: (?:TNHH|MTV|cổ phần|một thành viên))*',
].join('|')
/** Heads of bodies, behind which their field begins with a capital. */
const HEAD = new RegExp(
  String.raw`^(?:${HEADS}) (?!(?:tỉnh|thành phố|huyện|quận|thị|phường|xã|khu vực)(?: |$))(?=\p{Ll})`,
  'u',
)
/** Another field of the same body: `Chăn nuôi và Thú y`, `Sản - Nhi`. */
const NEXT_FIELD = /(?<=\s(?:và|-)\s)(?!các\s|của\s)\p{Ll}/gu
/** Fields of a list that ends in `và`: `Văn hóa, Thể thao và Truyền thông`. */
const LISTED_FIELD = /(?<=, )(?!chống\s|giám\s)\p{Ll}/gu
const SECOND_WORD = /(?<=^ban )\p{Ll}/u
/** A school or street named after somebody: the surname tells the name. */
const PERSON = /(?<=\s)(?:phạm|nguyễn|trần|phan|huỳnh|đặng|bùi|ngô)(?: \p{L}+){1,3}$/u
/** `Khu kinh tế Dung Quất`, `Vườn quốc gia …`, `Bảo hiểm xã hội cơ sở …`. */
const ZONE =
  /(?<=khu kinh tế\s|vườn quốc gia\s|xã hội cơ sở\s|bệnh viện đa khoa\s)(?!tỉnh|thành|cửa khẩu|ven biển|khu vực|huyện|trung|quốc|các)\p{L}+ \p{L}+(?= và |$)/iu
/** Behind the kind of a unit stands its name. */
const PLACE =
  /(?<=\s(?:tỉnh(?! (?:ủy|uỷ|đoàn))|thành phố|huyện(?! (?:ủy|uỷ|đoàn))|quận|thị xã|thị trấn|phường|(?<![Hh]ợp tác )xã(?!\shội)|đặc khu|khu vực)\s).+$/u
/** Behind a committee of the Party or the Youth Union of a unit, and behind the kind of a school, stands a name too. */
const SCHOOLS = [
  '(?:tiểu học|mầm non) và (?:thcs|trung học cơ sở|tiểu học)',
  '(?:thcs|trung học cơ sở) và (?:thpt|trung học phổ thông)',
  'thcs|thpt|th&thcs|tiểu học|trung học cơ sở|trung học phổ thông|mầm non|mẫu giáo',
].join('|')
const OWN_NAME = new RegExp(
  String.raw`(?<=^(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn) |^trường (?:${SCHOOLS}) )(?!và ).+$`,
  'iu',
)
/** Names of bodies whose words keep their capitals. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/việt nam(?!\p{L})/gu, 'Việt Nam'],
  [/mặt trận tổ quốc(?!\p{L})/giu, 'Mặt trận Tổ quốc'],
  [/(?<=(?:kho bạc|ngân hàng) )nhà nước(?!\p{L})/giu, 'Nhà nước'],
  [/liên hiệp phụ nữ(?!\p{L})/giu, 'Liên hiệp Phụ nữ'],
  [/(?<=\p{L} )ủy ban nhân dân(?!\p{L})/giu, 'Ủy ban nhân dân'],
  [/(?<=\p{L} )hội đồng nhân dân(?!\p{L})/giu, 'Hội đồng nhân dân'],
  [/(?<=chỉ huy )quân sự(?!\p{L})/giu, 'Quân sự'],
  [/(?<=\p{L} )quốc hội(?!\p{L})/giu, 'Quốc hội'],
  [/(?<=văn phòng )đoàn(?= đ)/giu, 'Đoàn'],
  [/(?<=cơ quan )đảng(?!\p{L})/giu, 'Đảng'],
  [/(?<=\p{L} )khu kinh tế(?!\p{L})/giu, 'Khu kinh tế'],
  [/(?<=\p{L} )tỉnh ủy(?!\p{L})/giu, 'Tỉnh ủy'],
  [/(?<=\p{L} )thành ủy(?!\p{L})/giu, 'Thành ủy'],
  [/(?<=\p{L} )huyện ủy(?!\p{L})/giu, 'Huyện ủy'],
  [/(?<=\p{L} )đảng ủy(?!\p{L})/giu, 'Đảng ủy'],
  [/(?<=\p{L} )ban chỉ đạo(?!\p{L})/giu, 'Ban Chỉ đạo'],
  [/ủy ban kiểm tra(?!\p{L})/giu, 'Ủy ban Kiểm tra'],
  [/(?<=\p{L} )chi nhánh(?!\p{L})/giu, 'Chi nhánh'],
  [/bộ đội biên phòng(?!\p{L})/giu, 'Bộ đội Biên phòng'],
  [/^báo và phát thanh, truyền hình(?!\p{L})/giu, 'Báo và Phát thanh, Truyền hình'],
  [/hồ chí minh(?!\p{L})/giu, 'Hồ Chí Minh'],
  [/(?<=\p{L} )đề án(?!\p{L})/gu, 'Đề án'],
]
/** What goes on a field in small letters: `Sở Văn hóa, Thể thao và Du lịch`. */
const GOES_ON = /^\s*(?:$|[,–-]|(?:và|của|thuộc|tỉnh|thành|huyện|quận|thị|phường|xã|đặc|khu|nhà|cơ|các|trực)(?:\s|$))/u

/** `SỞ KẾ HOẠCH VÀ ĐẦU TƯ` → `Sở Kế hoạch và Đầu tư`: a name in capitals as running text writes it; any other as it stands. */
export function runningCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  const lower = name
    .split(' ')
    .map((word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()))
    .join(' ')
  const head = HEAD.exec(lower)?.[0] ?? ''
  const field = lower.slice(head.length)
  const headed = head === '' ? lower : head.replace(SECOND_WORD, capital) + capital(withNextFields(field))
  const placed = withField(headed)
    .replace(PLACE, titled)
    .replace(OWN_NAME, titled)
    .replace(PERSON, titled)
    .replace(ZONE, titled)
  return capital(KEPT.reduce((written, [words, as]) => written.replace(words, as), placed))
}

/** What stands behind `các` is told, not named: `Ban Quản lý dự án … các công trình dân dụng và công nghiệp`. */
function withNextFields(fields: string): string {
  const told = fields.search(/(?:^|\s)các\s/u)
  const named = told < 0 ? fields : fields.slice(0, told)
  const listed = / và /.test(named) ? named.replace(LISTED_FIELD, capital) : named
  return listed.replace(NEXT_FIELD, capital) + fields.slice(named.length)
}

/** The field of a body as it is written; a bare place behind a department's gets its capitals. */
function withField(name: string): string {
  const key = searchKey(name)
  const field = bodyFields.find((each) => key.includes(searchKey(each)))
  const at = field === undefined ? -1 : key.indexOf(searchKey(field))
  if (field === undefined || at < 0 || name.slice(0, at).endsWith('đầu tư ')) return name
  const rest = name.slice(at + field.length)
  return name.slice(0, at) + field + (GOES_ON.test(rest) || !name.startsWith('sở ') ? rest : titled(rest))
}

/**
 * The name of a body with the capitals of what its document says in small letters too: the whole name where it stands there,
 * else the places that end it.
 */
export function asDocumentWrites(name: string, { flat, text }: DocumentText, places: () => Iterable<string>): string {
  const key = searchKey(name)
  for (let at = flat.indexOf(key); at >= 0; at = flat.indexOf(key, at + key.length)) {
    const written = text.slice(at, at + key.length)
    if (written !== written.toUpperCase() && sameLetters(written, name) && /^\p{Lu}/u.test(written)) return written
  }
  let placed = name
  for (const place of places()) {
    const at = placed.toLowerCase().indexOf(` ${place.toLowerCase()}`) + 1
    if (at > 0 && !/^\p{L}/u.test(placed.slice(at + place.length)))
      placed = placed.slice(0, at) + place + placed.slice(at + place.length)
  }
  return placed
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function titled(words: string): string {
  return words.replace(/(^|[\s-])(\p{Ll})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}
