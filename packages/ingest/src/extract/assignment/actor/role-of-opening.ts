import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import { fieldsAt } from '../../../patterns/actor/bare-field.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import { LEAD, type ActorOpening } from './actor-opening.js'

/** The role that what a name opens with tells; the name ends before `end`. */
export function roleOfOpening(document: DocumentText, opening: ActorOpening, end: number): ActorRole | undefined {
  const { start, first, head } = opening
  const title = roleByTitle(document, opening, end)
  if (first === null) return title ?? head?.role
  const several = roleOfSeveral(document, start, end, first)
  if (several !== undefined) return several
  // `UBMTTQ huyện, Thủ trưởng các phòng`: the unit named first tells the role, though no vocabulary lists it.
  if (head !== undefined && /,|\sva\s/.test(document.flat.slice(start, first.start))) return head.role
  if (title !== undefined) return title
  if (head !== undefined && first.start > start && PLACES.test(document.flat.slice(first.start, first.end)))
    return head.role
  return roleOfListed(document, first)
}

/** `Phòng GD&ĐT các huyện, thành phố`: places, behind the bodies that belong to them. Folded. */
const PLACES = /^cac\s+(?:huyen|xa|quan|phuong|thi)/

/** The role of the first of several that are named behind what they are. */
function roleOfSeveral(document: DocumentText, start: number, end: number, first: Hit<'actor'>): ActorRole | undefined {
  if (DEPARTMENTS_NAMED.test(document.text.slice(start, start + 12))) return 'department'
  return first.entry.row.code === 'all_units' ? divisionsNamed(document, start, end) : undefined
}

/** `các Sở: Tài chính, Tư pháp`: those that are named, behind a colon. */
const DEPARTMENTS_NAMED = /^[Cc]ác\s+[Ss]ở\s?:\s+\p{Lu}/u

/** `Các phòng: Văn hóa - Xã hội, Kinh tế`: the same of a commune or a department; the first field tells the role where it is one of the list. */
const DIVISIONS_NAMED = /^[Cc]ác\s+[Pp]hòng\s?:\s+(?=\p{Lu}[^;.:]*(?:,|\svà)\s+\p{Lu})/u
const LONGEST_DIVISIONS = 90

function divisionsNamed(document: DocumentText, start: number, end: number): ActorRole | undefined {
  if (!document.flat.startsWith('cac phong', start)) return undefined
  const head = DIVISIONS_NAMED.exec(document.text.slice(start, Math.min(end, start + LONGEST_DIVISIONS)))
  if (head === null) return undefined
  const role = fieldsAt(document, start + head[0].length, end)?.role
  return role === undefined || role === 'department' ? 'division' : role
}

/** `Đài Phát thanh - Truyền hình huyện`: a station of a lower unit, whatever it is called. Folded, behind the name. */
const LOWER_UNIT = /^\s*(?:huyen|quan|thi\s+xa|khu\s+vuc)(?![a-z])/

function roleOfListed({ flat }: DocumentText, { entry, end }: Hit<'actor'>): ActorRole {
  const { code } = entry.row
  return code === 'provincial_media' && LOWER_UNIT.test(flat.slice(end, end + 12)) ? 'radio_station' : code
}

/** A post wins over the unit it belongs to: `Thủ trưởng các cơ quan`, `Chủ tịch UBND các xã`; `UBND các xã` are local committees. */
function roleByTitle({ flat, text }: DocumentText, { start, first }: ActorOpening, end: number): ActorRole | undefined {
  // `Trưởng ban nhân dân các ấp` is listed whole among those who run villages.
  if (first?.entry.row.code === 'village' && first.start === start && first.end - start > LONGEST_POST) return undefined
  if (HEADS_BOARD.test(text.slice(start, start + 24))) return 'leadership'
  const folded = flat.slice(start, first?.end ?? Math.min(end, start + LEAD))
  return isAmong(TITLE_LETTERS, folded.charCodeAt(0)) && TITLES.test(folded) ? 'leadership' : undefined
}

/** `Trưởng Ban` folds like `Trưởng bản`. */
const LONGEST_POST = 12

/** `Trưởng Ban Chỉ đạo` folds as `trưởng bản` does; `Ban Tổ chức lễ hội` is no branch of the Party. */
const HEADS_BOARD =
  /^(?:(?:Phó\s+)?[Tt]rưởng\s+(?:(?:[Tt]iểu\s+)?[Bb]an|[Đđ]oàn|[Tt]iểu\s+ban)|(?:Ban\s+[Tt]ổ\s+chức|BTC)\s+(?:[Ll]ễ|[Hh]ội\s+t|[Cc]uộc|[Gg]iải|[Nn]gày|[Ll]iên\s+h|[Cc]hương))(?!\p{Lu})/u

const TITLE_LETTERS = smallLetters('tlgcnpuhv')
/** Heads of villages and quarters are posts of their own. Folded. */
const VILLAGES = foldedPhrases(['thôn|ấp|xóm|khóm|khu|buôn|tổ dân|làng|ban,? (?:thôn|làng|xóm|tổ)'])
const TITLES = new RegExp(
  [
    String.raw`^(?:thu\s+truong|lanh\s+dao|(?:hieu|chi\s+huy|(?:chi\s+)?cuc)\s+truong|(?:pho\s+)?(?:giam\s+doc|chu\s+tich|chanh\s+an|vien\s+truong)|nguoi\s+dung\s+dau`,
    String.raw`truong\s+(?:cac(?!\s+(?:${VILLAGES}))|cong\s+an|tram)|uy\s+vien|thuong\s+truc\s+(?:ban|hoi\s+dong(?!\s+nhan)))\b`,
  ].join('|'),
)
