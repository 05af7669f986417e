import { writtenPhrases } from '../../patterns/folded-phrases.js'

/** What a list of names is headed by, and how a name behind a semicolon begins. */
const HEAD_OF_LIST = String.raw`[Ss][ởo]|[Pp]h[òo]ng|[Bb]an|(?:^|các )[Bb][ộo]|[Nn]g[àa]nh|[Cc][ơo] quan|[ĐđDd][ơo]n v[ịi]|[Xx][ãa]|[Pp]h[ưu][ờo]ng|[Hh]uy[ệe]n`
const NEXT_NAME = writtenPhrases([
  'Sở|Ban|Công an|Viện|Tòa|Cục|Chi cục|Bộ|Hội|Thanh tra|Trung tâm|Báo|Đài|Kho|Bảo hiểm|Ngân hàng|Tỉnh đoàn|Ủy ban',
])
/** `Các sở: Y tế, Giáo dục và Đào tạo; Công an tỉnh …`: the colon opens a list of names. */
const FIELDS = new RegExp(
  String.raw`^[^:]{0,110}(?:${HEAD_OF_LIST})\s?:\s+\p{Lu}[^.;:]{1,60}?(?:,|;\s+(?=${NEXT_NAME}))\s*\p{Lu}`,
  'u',
)
/** Characters of a colon and two fields. */
export const LONGEST_FIELD = 70

/** `Các Chi cục Hải quan cửa khẩu: Hữu Nghị, Tân Thanh, Chi Ma`: where each of them is. What they do has one capital. */
const PLACES = /^(?:[\d.]+\s+)?[Cc]ác\s[^:;.]{3,70}:\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,3},\s+\p{Lu}\p{L}*\s\p{Lu}/u

/** Whether what opens a paragraph is a name: a kind of bodies, and behind its colon which of them. */
export function namesFields(opening: string): boolean {
  return FIELDS.test(opening) || PLACES.test(opening)
}
