import type { Opening } from '../block/block-opening.js'
import { SIGNATURE } from './announced-zone.js'

/** What stands above a table behind the signature, in capitals: `LỊCH TUYÊN TRUYỀN NĂM 2026`, `BẢNG PHÂN CÔNG NHIỆM VỤ`. */
const UNLABELLED_ANNEX =
  /^(?:lich|bang|khung|tien do|phan cong|phan ky|du toan|danh (?:muc|sach)|(?:noi dung|nhiem vu|chi tieu|ke hoach) (?!nhan)|cac (?:noi dung|nhiem vu|chi tieu|hoat dong)) ?[a-z]/
/** `(Ban hành kèm theo Kế hoạch số …)`: the line below the title of an annex. */
const ATTACHED = /^\(?(?:ban hanh |dinh )?kem theo |^\(ban hanh theo (?:ke hoach|quyet dinh) so /
/** `STT`: the head of a table without a title. */
const TABLE_HEAD = /^(?:s?tt|so tt|so thu tu)(?=[\s.]|$)/

/** Whether an annex that is not called one begins behind the signature: its title in capitals or the head of its table. */
export function opensUnlabelledAnnex(openings: readonly Opening[], i: number): boolean {
  const opening = openings[i]
  if (opening === undefined || opening.marker !== null || SIGNATURE.test(opening.words)) return false
  // `TT Đảng ủy, HĐND phường;`: a recipient without its dash.
  if (TABLE_HEAD.test(opening.words)) return !opening.endsInSemicolon
  if (!'lbktpdnc'.includes(opening.words.charAt(0)) && !ATTACHED.test(openings[i + 1]?.words ?? '')) return false
  return opening.capitals && (UNLABELLED_ANNEX.test(opening.words) || ATTACHED.test(openings[i + 1]?.words ?? ''))
}
