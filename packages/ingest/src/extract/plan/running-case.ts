import { searchKey } from '@doi-chieu/core/text/fold'
import { bodyFields } from '../../patterns/issuing-body.js'

/** Letters of no word are an abbreviation: `CCHC`, `THCS`, `UBND`. */
const ABBREVIATION = /^(?:[BCDĐGHKLMNPQRSTVX]{2,}|UBND|TTĐT|[IVX]+)\d*$|^\d.*\p{Lu}/u
/** Heads of bodies, behind which their field begins with a capital. */
const HEAD = /^(?:sở|ban|phòng|chi cục|cục|trung tâm|trường|viện|hội(?! đồng)|liên minh|liên đoàn|bộ) (?=\p{Ll})/u
/** Behind the kind of a unit stands its name. */
const PLACE =
  /(?<=\s(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|(?<![Hh]ợp tác )xã(?!\shội)|đặc khu|khu vực)\s).+$/u
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
  const head = HEAD.exec(lower)?.[0].length ?? 0
  const headed =
    lower.slice(0, head) + (head === 0 ? '' : lower.charAt(head).toUpperCase()) + lower.slice(head + Math.sign(head))
  const placed = withField(headed).replace(PLACE, titled).replace(OWN_NAME, titled)
  const kept = KEPT.reduce((written, [words, as]) => written.replace(words, as), placed)
  return kept.charAt(0).toUpperCase() + kept.slice(1)
}

/** The field of a body as it is written; a bare place behind it gets its capitals. */
function withField(name: string): string {
  const key = searchKey(name)
  const field = bodyFields.find((each) => key.includes(searchKey(each)))
  const at = field === undefined ? -1 : key.indexOf(searchKey(field))
  if (field === undefined || at < 0) return name
  const rest = name.slice(at + field.length)
  return name.slice(0, at) + field + (GOES_ON.test(rest) ? rest : titled(rest))
}

function titled(words: string): string {
  return words.replace(/(^|[\s-])(\p{Ll})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}
