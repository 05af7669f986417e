import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { signingPosts } from '../../patterns/issuer/signing-posts.js'
import type { Opening } from '../block/block-opening.js'
import { isArchiveLine, isBareReceiver } from './unnamed-recipients.js'
import type { Zone } from './zone.js'

/** `Nơi nhận:`, in recognised letters too. */
export const RECIPIENTS = /^noi nh[a-z]{1,4}n\b/
/** `Trên đây là Kế hoạch …`: the sentence that closes a plan. */
const CLOSING = /^tren [dp][a-z]y [1l][a-z]\b/
/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `GIÁM ĐỐC`: in whose name and by whom a plan is signed. */
export const SIGNATURE = new RegExp(
  String.raw`^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?|q\.?|(?:quyen )?(?:${foldedPhrases(signingPosts)}))(?:\W|$)`,
)
/** `TM. ỦY BAN NHÂN DÂN … Trần Văn Hải`: the name may stand on the line of the posts. */
const SIGNING_FORM =
  /^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?)\s(?=uy ban|ubnd|hoi dong|hdnd|chu tich|giam doc|ban|bi thu|truong|cuc|chanh)/
/** `CHỦ TỊCH PHÓ CHỦ TỊCH`: posts of bodies that sign together, on one line. */
const POSTS =
  /(?:^|\s)(?:chu tich|giam doc|truong ban|bi thu|chanh van phong)\s+(?:pho )?(?:chu tich|giam doc|truong ban|bi thu|chanh van phong)$/
/** `PHỤ LỤC`, `BIỂU TỔNG HỢP`. */
const ANNEX = /^(?:phu luc|phu bieu|bieu (?:mau|so|tong hop|chi tiet)|danh muc nhiem vu)\b/

/** The zone of a block behind the title, where the block before it stands in `zone` or the basis or body has just begun. */
export function zoneBehindTitle(zone: Zone, opening: Opening): Zone {
  const { words, marker } = opening
  const told = isLetterUnit(words.charCodeAt(0)) ? zoneByWords(zone, opening) : null
  if (told !== null) return told
  if ((zone === 'body' || zone === 'closing') && marker === null && opening.endsInSigning) return 'recipients'
  if (zone === 'closing') return 'body'
  if (zone === 'signature' && isArchiveLine(opening)) return 'recipients'
  const listed = zone === 'recipients' && (isListed(opening) || (isBareReceiver(opening) && !SIGNATURE.test(words)))
  return zone === 'recipients' && marker === null && !/^luu(?! y)/.test(words) && !listed ? 'signature' : zone
}

/** The zone that the first words announce; null where they announce none. */
function zoneByWords(zone: Zone, opening: Opening): Zone | null {
  const { words } = opening
  // The first letter tells nearly every block from them all.
  const first = words.charAt(0)
  if (first === 'n' && RECIPIENTS.test(words)) return 'recipients'
  if (first === 't' && CLOSING.test(words)) return 'closing'
  // `III. DANH MỤC NHIỆM VỤ` in the body is a section of it.
  const section = zone === 'body' && opening.marker?.kind === 'roman'
  if ('pbd'.includes(first) && !section && ANNEX.test(words) && (opening.capitals || isAnnexHead(words, zone)))
    return 'annex'
  if (zone !== 'basis' && zone !== 'title' && opening.marker === null && signs(opening)) return 'signature'
  return null
}

/** `TM. ỦY BAN NHÂN DÂN`, `GIÁM ĐỐC`; bodies that sign together stand by name above the posts. */
export function signs(opening: Opening): boolean {
  if (SIGNING_FORM.test(opening.words)) return opening.capitals || opening.namedInCapitals
  return (
    (SIGNATURE.test(opening.words) || (opening.block.lines.length > 1 && POSTS.test(opening.lastLine))) &&
    opening.capitals
  )
}

/** `Phụ lục I` alone on its line behind the signature. */
function isAnnexHead(words: string, zone: Zone): boolean {
  return (zone === 'signature' || zone === 'recipients') && /^phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,4})?\.?$/.test(words)
}

/** `- Sở Nội vụ;`, `Sở Nội vụ;`: a recipient, whatever of the signature beside the list has been read before it. */
export function isListed({ block, marker, words, endsInSemicolon }: Opening): boolean {
  if (block.end - block.body > LONGEST_RECIPIENT || SIGNATURE.test(words)) return false
  return endsInSemicolon || (marker?.kind === 'bullet' && words.length > 3)
}

const LONGEST_RECIPIENT = 120
