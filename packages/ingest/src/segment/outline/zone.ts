import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import type { Block } from '../block/block.js'
import { Opening } from '../block/block-opening.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { signingPosts } from '../../patterns/issuer/signing-posts.js'
import { bareName } from '../../patterns/plan/plan-name.js'
import { isArchiveLine, isBareReceiver, markUnnamedRecipients } from './unnamed-recipients.js'
import { headerLength, isHeaderLine, titleIndex, titleLength } from './title-block.js'

/** Which part of the document a block stands in. */
export type Zone = 'header' | 'title' | 'basis' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex'

const FIRST_HEADING = /^(?:muc|muc [dp]ich|quan diem|muc tieu|yeu cau|noi dung|tinh hinh|danh gia|thuc trang)\b/
const RECIPIENTS = /^noi nh[a-z]{1,4}n\b/
const CLOSING = /^tren [dp][a-z]y [1l][a-z]\b/
const SIGNATURE = new RegExp(
  String.raw`^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?|q\.?|(?:quyen )?(?:${foldedPhrases(signingPosts)}))(?:\W|$)`,
)
/** `TM. ỦY BAN NHÂN DÂN … Trần Văn Hải`: the name may stand on the line of the posts. */
const SIGNING_FORM =
  /^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?)\s(?=uy ban|ubnd|hoi dong|hdnd|chu tich|giam doc|ban|bi thu|truong|cuc|chanh)/
const POSTS =
  /(?:^|\s)(?:chu tich|giam doc|truong ban|bi thu|chanh van phong)\s+(?:pho )?(?:chu tich|giam doc|truong ban|bi thu|chanh van phong)$/
const ANNEX = /^(?:phu luc|phu bieu|bieu (?:mau|so|tong hop|chi tiet)|danh muc nhiem vu)\b/
/** What stands above a table behind the signature, in capitals: `LỊCH TUYÊN TRUYỀN NĂM 2026`, `BẢNG PHÂN CÔNG NHIỆM VỤ`. */
const UNLABELLED_ANNEX =
  /^(?:lich|bang|khung|tien do|phan cong|phan ky|du toan|danh (?:muc|sach)|(?:noi dung|nhiem vu|chi tieu|ke hoach) (?!nhan)|cac (?:noi dung|nhiem vu|chi tieu|hoat dong)) ?[a-z]/
/** `(Ban hành kèm theo Kế hoạch số …)`: the line below the title of an annex. */
const ATTACHED = /^\(?(?:ban hanh |dinh )?kem theo |^\(ban hanh theo (?:ke hoach|quyet dinh) so /
/** The head of a table without a title. */
const TABLE_HEAD = /^(?:s?tt|so tt|so thu tu)(?=[\s.]|$)/
/** A heading in capitals without a number. */
const UNNUMBERED =
  /^(?:muc dich|muc tieu|yeu cau|noi dung|nhiem vu|giai phap|hinh thuc|kinh phi|to chuc thuc hien)(?=[\s,:-]|$)/
/** The end of the sentence that hands over to what the plan says. */
const HANDS_OVER = /\b(?:nhu sau|sau day|cu the sau|(?:noi dung|nhiem vu|y kien|yeu cau)(?: [a-z]{2,5}){0,2} sau)\s?:$/

/** Tells the zones in one pass: header, title, basis, body, then the end matter; annexes may follow the signature. */
export function zonesOf(document: DocumentText, blocks: readonly Block[]): readonly Zone[] {
  const openings = blocks.map((block) => new Opening(document, block))
  const named = titleIndex(openings)
  // Where the title is lost, what stands below the header is the basis.
  const lost = named < 0
  const title = lost ? headerLength(openings) : named
  const body = bodyIndex(openings, lost ? title - 1 : title)
  const decision = partsOfDecision(openings.slice(0, title))
  const titleEnd = title + (lost ? 0 : titleLength(openings, title, body))
  let zone: Zone = title > 0 ? 'header' : lost ? 'basis' : 'title'
  const zones: Zone[] = []
  let received = false
  let begun = false
  for (const opening of openings) {
    const i = zones.length
    if (zone === 'header' && i < title) {
      zones.push(decisionZone(decision, opening, i))
      continue
    }
    if (i > title && i === titleEnd + 1 && opening.isDay) {
      zones.push('header')
      continue
    }
    if (zone === 'header' && i === title) zone = lost ? 'basis' : 'title'
    else if (zone === 'title' && i > titleEnd && i !== body) zone = 'basis'
    if ((zone === 'title' || zone === 'basis') && i >= body && body > 0) zone = 'body'
    if (zone !== 'annex' && (i > title || (lost && i === title))) zone = zoneBehindTitle(zone, opening)
    if (isEndMatter(zone) && !begun && opensPlan(opening)) zone = 'body'
    if (isEndMatter(zone) && begun && opensUnlabelledAnnex(openings, i)) zone = 'annex'
    if (zone === 'body') begun = true
    if (zone === 'recipients') received = true
    else if (zone === 'signature' && received && isListed(opening)) zone = 'recipients'
    zones.push(zone)
  }
  markUnnamedRecipients(openings, zones)
  return zones
}

/** The zone of a block behind the title, where the block before it stands in `zone` or the basis or body has just begun. */
function zoneBehindTitle(zone: Zone, opening: Opening): Zone {
  const { words, marker } = opening
  const told = isLetterUnit(words.charCodeAt(0)) ? zoneByWords(zone, opening) : null
  if (told !== null) return told
  if ((zone === 'body' || zone === 'closing') && marker === null && opening.endsInSigning) return 'recipients'
  if (zone === 'closing') return 'body'
  if (zone === 'signature' && isArchiveLine(opening)) return 'recipients'
  const listed = zone === 'recipients' && (isListed(opening) || (isBareReceiver(opening) && !SIGNATURE.test(words)))
  return zone === 'recipients' && marker === null && !/^luu(?! y)/.test(words) && !listed ? 'signature' : zone
}

function isEndMatter(zone: Zone): boolean {
  return zone === 'recipients' || zone === 'signature'
}

/** `I. MỤC ĐÍCH, YÊU CẦU` behind the signature of a decision: the title of the plan between them was not read. */
function opensPlan({ marker, words }: Opening): boolean {
  return marker !== null && marker.kind !== 'bullet' && FIRST_HEADING.test(words)
}

/** Whether an annex that is not called one begins behind the signature: its title in capitals or the head of its table. */
function opensUnlabelledAnnex(openings: readonly Opening[], i: number): boolean {
  const opening = openings[i]
  if (opening === undefined || opening.marker !== null || SIGNATURE.test(opening.words)) return false
  // `TT Đảng ủy, HĐND phường;`: a recipient without its dash.
  if (TABLE_HEAD.test(opening.words)) return !opening.endsInSemicolon
  if (!'lbktpdnc'.includes(opening.words.charAt(0)) && !ATTACHED.test(openings[i + 1]?.words ?? '')) return false
  return opening.capitals && (UNLABELLED_ANNEX.test(opening.words) || ATTACHED.test(openings[i + 1]?.words ?? ''))
}

/** `- Sở Nội vụ;`, `Sở Nội vụ;`: a recipient, whatever of the signature beside the list has been read before it. */
function isListed({ block, marker, words, endsInSemicolon }: Opening): boolean {
  if (block.end - block.body > LONGEST_RECIPIENT || SIGNATURE.test(words)) return false
  return endsInSemicolon || (marker?.kind === 'bullet' && words.length > 3)
}

const LONGEST_RECIPIENT = 120

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
function signs(opening: Opening): boolean {
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

/**
 * The first block of the body: a heading, else the first numbered paragraph behind the basis, and never later than what
 * stands behind `… như sau:`; -1 where there is none.
 */
function bodyIndex(openings: readonly Opening[], title: number): number {
  const headed = openings.findIndex((opening, i) => i > title && opensBody(opening))
  const found =
    headed >= 0
      ? headed
      : openings.findIndex((opening, i) => i > title + 1 && opening.marker !== null && !isListedBasis(opening))
  const before = found < 0 ? openings : openings.slice(0, found)
  const over = before.findIndex((opening, i) => i > title && HANDS_OVER.test(opening.lastWords))
  if (over >= 0 && over + 1 < openings.length) return over + 1
  return found >= 0 ? found : firstSentence(openings, title)
}

/** A plan without headings, numbers and its own sentence: its body is the first paragraph behind title and bases; -1 where there is none. */
function firstSentence(openings: readonly Opening[], title: number): number {
  const named = title >= 0 && bareName.test(openings[title]?.words ?? '') ? title + 1 : title
  return openings.findIndex(
    (opening, i) =>
      i > named &&
      opening.block.end - opening.block.body >= SHORTEST_PARAGRAPH &&
      !opening.opensBasis &&
      !(opening.endsInSemicolon && LISTED_BASIS.test(opening.words)) &&
      !opening.capitals &&
      !ANNOUNCES.test(opening.upTo(LONGEST_ANNOUNCING)),
  )
}

const SHORTEST_PARAGRAPH = 100
const LONGEST_ANNOUNCING = 400
const ANNOUNCES = /\b(?:ban hanh|xay dung|lap) (?:ke hoach|chuong trinh)\b|^\(?kem theo\b|^(?:so|noi nhan)\s?:/

/** `- Nghị quyết số 57-NQ/TW …;` right below the title: a basis of a list. */
const LISTED_BASIS =
  /^(?:can cu |luat |bo luat |hien phap |nghi (?:quyet|dinh) |quyet dinh so |chi thi |thong tu |ket luan so )/

function isListedBasis({ marker, words }: Opening): boolean {
  return marker?.kind === 'bullet' && LISTED_BASIS.test(words)
}

function opensBody(opening: Opening): boolean {
  const { marker, words, block } = opening
  if (marker === null) return block.lines.length === 1 && UNNUMBERED.test(words) && opening.capitals
  if (FIRST_HEADING.test(words)) return true
  return (
    block.lines.length <= 3 &&
    (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'capital' || opening.capitals)
  )
}

/** Where the parts of a decision before its plan begin; -1 where it has none. */
interface DecisionParts {
  readonly recipients: number
  readonly signature: number
  readonly secondHeader: number
}

/** Before an attached plan stands the decision that carries it: its articles, recipients and signature, then a second header. */
function partsOfDecision(before: readonly Opening[]): DecisionParts {
  const recipients = before.findIndex(
    ({ words, marker, endsInSigning }) => RECIPIENTS.test(words) || (marker === null && endsInSigning),
  )
  if (recipients < 0) return { recipients, signature: signatureOf(before), secondHeader: -1 }
  const behindRecipients = before.findIndex((line, k) => k > recipients && signs(line))
  return {
    recipients,
    signature: behindRecipients >= 0 ? behindRecipients : signatureOf(before.slice(0, recipients)),
    secondHeader: before.findIndex((line, k) => k > recipients && isHeaderLine(line)),
  }
}

/** The signature of a decision whose recipients are not there or stand below it: behind its last article. */
function signatureOf(before: readonly Opening[]): number {
  const article = before.findLastIndex(({ marker }) => marker?.kind === 'article')
  if (article < 0) return -1
  return before.findIndex((line, k) => k > article && signs(line))
}

function decisionZone({ recipients, signature, secondHeader }: DecisionParts, opening: Opening, i: number): Zone {
  const signed = signature >= 0 && i >= signature
  if (recipients < 0 || i < recipients)
    return signed ? 'signature' : opening.marker?.kind === 'article' ? 'body' : 'header'
  if (secondHeader >= 0 && i >= secondHeader) return 'header'
  return signed && signature > recipients && !isListed(opening) ? 'signature' : 'recipients'
}
