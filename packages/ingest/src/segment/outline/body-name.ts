import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { beforeResponsible } from '../../patterns/assignment/before-responsible.js'
import type { Hit } from '../../patterns/vocabulary.js'
import type { Block } from '../block/block.js'
import { hitsWithin, holdsAny } from '../hits-within.js'

/** What of the vocabulary tells names from sentences. */
export interface NameHits {
  readonly cues: readonly Hit<'cue'>[]
  readonly actors: readonly Hit<'actor'>[]
}

const UNIT_HEAD = [
  'Phòng|Sở|Văn phòng|Trung tâm|UBND|Ủy ban|Uỷ ban|Công an|Chi cục|Cục|Thanh tra|Báo(?! cáo)|Đài|Kho bạc|Tỉnh đoàn',
  'Liên đoàn|Đề nghị|Giao|(?:[Cc]ác|Yêu cầu) (?:các )?(?:sở|ban|ngành|cơ quan|đơn vị|phòng|UBND|Sở|địa phương|xã|phường|huyện|thôn|tổ dân phố|trường|chi bộ)',
]
  .join('|')
  .replaceAll(' ', String.raw`\s`)
/** `Phòng Quản lý phương tiện`, `Đề nghị các đoàn thể thực hiện các nội dung sau:`: a unit's name announces who, not what. */
export const UNIT = new RegExp(
  String.raw`^(?:(?:${UNIT_HEAD})|(?:Bộ|Hội|Ban|Tổ|Đội|Trạm|Đoàn|Khoa)\s\p{Lu}[\p{Lu}\p{Ll}]+)(?:\s|[,:])`,
  'u',
)

/** What a heading begins with that names bodies one after another. */
export const BODIES = new RegExp(
  `${UNIT.source}|^(?:Thủ\\s+trưởng|Giám\\s+đốc|Hiệu\\s+trưởng|Chủ\\s+tịch|Bí\\s+thư|Chánh|Trưởng|Trách\\s+nhiệm\\s+của)\\s`,
  'u',
)

/** Characters of the longest of these openings. */
export const LONGEST_UNIT = 26

/** What hands duties to a body before its name: `Giao`, `Đề nghị`, `Trách nhiệm của`. Folded. */
const HANDS_OVER =
  /^(?:(?:giao|phan cong|yeu cau|(?:kinh )?de nghi|doi voi|trach nhiem cua|nhiem vu cua)(?: dong chi)? )/

/** Whether a block is the name of a body and no sentence: numbers that a word processor gives are lost where a text is copied. */
export function isBody({ text, flat, units }: DocumentText, { body, end }: Block, { actors, cues }: NameHits): boolean {
  const last = text.charAt(end - 1)
  if (!isUpperUnit(units[body] ?? 0) || (last !== ':' && last !== ')' && !isLetterUnit(text.charCodeAt(end - 1))))
    return false
  const line = text.slice(body, end)
  if (PERSON.test(line) || (last === ':' && ONE_KIND.test(line))) return true
  const name = body + (HANDS_OVER.exec(flat.slice(body, end))?.[0].length ?? 0)
  // `Trung tâm Quan trắc (đề nghị phối hợp)`: what stands in brackets behind a name is no verb of its.
  const close =
    last === ')' ? body + line.lastIndexOf('(') : last === ':' ? beforeResponsible(flat, body, end - 1) : end
  const [actor] = hitsWithin(actors, name, close)
  // `Phòng Văn hóa và Thông tin`: what a name says of its body is no verb.
  if (actor?.start === name)
    // `… và các tổ chức thành viên`: bodies too.
    return hitsWithin(cues, actor.end, close).every(({ start }) =>
      flat.startsWith('cac to chuc', start - 'cac '.length),
    )
  return !holdsAny(cues, body, close) && BODIES.test(text.slice(body, body + LONGEST_UNIT))
}

/** `Ông Nguyễn Văn An, Phó Chi cục trưởng`: a person with the post, whose duties stand below. */
const PERSON =
  /^(?:Ông|Bà|Đồng chí|[ĐD]\/c)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s*[-–,(]\s*(?:Phó|Trưởng|Chủ|Giám|Chánh|Bí|Ủy|Hiệu|Tổ|Đội|Công|Chi|Viên|Kế)[^.;:]*[^.;,]$/u
/** `Các phòng: Quản lý khoa học, Hành chính:`: bodies of one kind, told by fields that may be verbs. */
const ONE_KIND = /^Các\s+(?:[Pp]hòng|[Ss]ở|[Bb]an)\s?:\s+\p{Lu}[^.;:]*,\s[^.;:]*:$/u

/** Characters of the longest name of a body that stands alone above its duties. */
export const LONGEST_NAME = 90

/** Whether an item begins with the name of a body: it is an item of the list that the line above announces. */
export function namesFirst({ text }: DocumentText, { body }: Block, { actors }: NameHits): boolean {
  return (
    UNIT.test(text.slice(body, body + LONGEST_UNIT)) || hitsWithin(actors, body, body + LONGEST_NAME)[0]?.start === body
  )
}
