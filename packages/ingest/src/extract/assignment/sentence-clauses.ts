import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { clausePart, clausesOf, mayOpenWith, type Clause } from '../../segment/clause/clause.js'
import { findWithin, hitsWithin } from '../../segment/hits-within.js'
import { partnersEnd, startsUnit } from './partners.js'
import { LEAD } from './actor/actor-opening.js'
import { opensWithDuty } from './opens-with-duty.js'

/** `…, hiệu quả và giao Phòng Nội vụ theo dõi …`: an order to somebody else inside a sentence. */
const HANDS_ON =
  /,?\s+(?:va|dong\s+thoi)\s+(?=giao\s+(?:cho\s+)?(?:so|phong|ubnd|uy\s+ban|van\s+phong|cong\s+an|trung\s+tam|thanh\s+tra)\s)/

/** `…, trong khi Sở Y tế chủ trì …`, `…, còn các phòng kiểm tra …`: another body beside the first, before its name. */
const BESIDE = /,\s+(?:trong\s+khi(?:\s+đó)?|còn|riêng),?\s+$/u
const LONGEST_BESIDE = 20

/** Where a clause ends before an order to somebody else, or before a body beside its own. */
function handsOn({ document, orders }: AnalysedText, clause: Clause): Span | null {
  const order = findWithin(orders, clause.start + 1, clause.end, (hit) => document.flat.startsWith('giao', hit.start))
  if (order === undefined) return null
  const from = Math.max(clause.start, order.start - LONGEST_LINK)
  return spanOf(HANDS_ON.exec(document.flat.slice(from, Math.min(clause.end, order.start + 30))), from)
}

function besideIt({ document, actors }: AnalysedText, clause: Clause): Span | null {
  const before = (at: number): string => document.text.slice(Math.max(clause.start, at - LONGEST_BESIDE), at)
  const other = findWithin(
    actors,
    clause.start + 1,
    clause.end,
    ({ start }) => isLinked(document, start) && BESIDE.test(before(start)),
  )
  if (other === undefined) return null
  const words = before(other.start)
  return spanOf(BESIDE.exec(words), other.start - words.length)
}

/** Whether the words before a name may be such a link; most names stand behind others. */
function isLinked({ flat }: DocumentText, at: number): boolean {
  const from = flat.charAt(at - 2) === ',' ? at - 1 : at
  return (
    flat.startsWith('khi', from - 4) ||
    flat.startsWith('con', from - 4) ||
    flat.startsWith('rieng', from - 6) ||
    flat.startsWith('khi do', from - 7)
  )
}

function spanOf(match: RegExpExecArray | null, from: number): Span | null {
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length }
}

function withoutOthers(analysed: AnalysedText, clauses: readonly Clause[]): readonly Clause[] {
  const { document } = analysed
  let parted: Clause[] | null = null
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (clause === undefined) break
    const cut = handsOn(analysed, clause) ?? besideIt(analysed, clause)
    if (cut === null || cut.start <= clause.start) {
      parted?.push(clause)
      continue
    }
    // Nearly all clauses stay as they are.
    parted ??= clauses.slice(0, i)
    parted.push(
      clausePart(document, clause, clause.start, cut.start),
      clausePart(document, clause, cut.end, clause.end),
    )
  }
  return parted ?? clauses
}

/** Characters of `, đồng thời` before an order. */
const LONGEST_LINK = 14

/** The clauses of a stretch without the items of a list: after `…: a; b; c` what follows to the end of the sentence are nouns. */
export function sentenceClauses(analysed: AnalysedText, within: Span): readonly Clause[] {
  const { document } = analysed
  const clauses = withoutOthers(analysed, joinParts(analysed, clausesOf(document, within)))
  // A list needs a semicolon, which parts clauses.
  if (clauses.length < 2) return clauses
  let list = false
  const said: Clause[] = []
  for (const clause of clauses) {
    const item = list
    list = opensList(analysed, clause, within.end, list)
    // `… như: giao Sở A chủ trì …; giao Sở B chủ trì …`: the items are orders.
    if (!item || LISTED_ORDER.test(document.flat.slice(clause.start, clause.start + 24)))
      said.push(withoutNumber(document, clause))
  }
  return said
}

/** `(i) `, `(2) `, `b) ` before an item of a sentence. Folded. */
const NUMBERED = /^\(?(?:[ivx]{1,4}|\d{1,2}|[a-eghdk])\)\s+/

function withoutNumber(document: DocumentText, clause: Clause): Clause {
  const { flat } = document
  if (flat.charAt(clause.start) !== '(' && !NUMBER_END.test(flat.slice(clause.start, clause.start + 5))) return clause
  const number = NUMBERED.exec(flat.slice(clause.start, Math.min(clause.end, clause.start + 9)))
  return number === null ? clause : clausePart(document, clause, clause.start + number[0].length, clause.end)
}

const NUMBER_END = /^[a-z\d]{1,4}\)/

/** `…; hoàn thành trước ngày …`, `…; thời gian: quý II`, `…; tần suất 02 lần/năm` date the clause before them. */
const TIME_CLAUSE =
  /^(?:hoan\s+thanh|ket\s+thuc|xong|tan\s+suat|thoi\s+(?:gian|han)\s+(?:hoan\s+(?:thanh|tat)|thuc\s+hien))\s*(?::|truoc|trong|vao|cham|xong|ngay|quy|thang|nam|\d)|^thoi\s+(?:gian|han)\s*:/

/** `…: Sở A chủ trì; Tỉnh đoàn phối hợp`: who helps, behind who leads and nothing more. */
const LED = /\schu\s+tri(?:\s+thuc\s+hien)?\s*$/
const HELPS = /^[^,;:]{4,80}\sphoi\s+hop(?:\s+thuc\s+hien)?[\s.]*$/
const LONGEST_HELPER = 110

function helps({ flat }: DocumentText, before: Clause, { start, end }: Clause): boolean {
  return (
    end - start <= LONGEST_HELPER &&
    HELPS.test(flat.slice(start, end)) &&
    LED.test(flat.slice(Math.max(before.start, before.end - 24), before.end))
  )
}

/** `tuyên truyền về chủ đề …; về ý nghĩa …`: more of what something is about. */
function goesOnAbout({ flat }: DocumentText, before: Clause, { start }: Clause): boolean {
  return flat.startsWith('ve ', start) && flat.slice(before.start, before.end).includes(' ve ')
}

const opensTime = new WordFlags('forms', (form) => /^(?:hoan$|ket$|thoi$|tan$|xong)/.test(form))

/** `Chủ trì, phối hợp với các sở, ngành; UBND các huyện tổ chức …`: the list of who helps goes on behind the semicolon. */
function goesOnNaming(analysed: AnalysedText, before: Clause, clause: Clause): boolean {
  const { document, coordinations } = analysed
  if (document.flat.charAt(before.end) !== ';') return false
  const from = Math.max(before.start, before.end - LONGEST_LIST)
  const cue = hitsWithin(coordinations, from, before.end).at(-1)
  return (
    cue !== undefined &&
    startsUnit(analysed, clause.start) &&
    startsUnit(analysed, cue.end + 1) &&
    partnersEnd(analysed, cue.end, before.end) === before.end
  )
}

/** `Phân công các sở, ngành; UBND các xã …`, `…, giám đốc các sở; thủ trưởng các ngành …`: nothing but names stands behind the order or opening. */
function goesOnOrdering(analysed: AnalysedText, before: Clause, clause: Clause): boolean {
  const { document, actors } = analysed
  if (document.flat.charAt(before.end) !== ';' || !startsUnit(analysed, clause.start)) return false
  const from = Math.max(before.start, before.end - LONGEST_LIST)
  const lead = ORDERS_NAMES.exec(document.text.slice(from, before.end))
  if (lead === null) return false
  const name = from + lead.index + lead[0].length
  return (
    findWithin(actors, name, before.end, (hit) => hit.start - name <= LEAD) !== undefined &&
    partnersEnd(analysed, name, before.end) === before.end
  )
}

/** An order, or the comma behind an opening, before the names that a clause ends with. */
const ORDERS_NAMES = new RegExp(
  `^(?:Phân công|Giao (?:trách nhiệm|nhiệm vụ) cho|Ủy quyền(?: cho)?|Uỷ quyền(?: cho)?|Chỉ đạo|(?:Căn cứ|Trên cơ sở|Theo|Để|Nhằm|Sau khi) [^,;]{4,80},)\\s|\\sdo\\s`,
  'u',
)

/** Most characters of `phối hợp với` and the names before a semicolon. */
const LONGEST_LIST = 160

/** Clauses with those behind them that say no more than when, or who helps. */
function joinParts(analysed: AnalysedText, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses
  const { document } = analysed
  const joined: Clause[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    if (
      before !== undefined &&
      ((mayOpenWith(document, clause, opensTime) && opensTimeClause(document, clause)) ||
        helps(document, before, clause) ||
        goesOnAbout(document, before, clause) ||
        goesOnNaming(analysed, before, clause) ||
        goesOnOrdering(analysed, before, clause))
    )
      joined[joined.length - 1] = {
        start: before.start,
        end: clause.end,
        signs: before.signs | clause.signs,
        firstWord: before.firstWord,
      }
    else joined.push(clause)
  }
  return joined
}

function opensTimeClause({ flat }: DocumentText, { start, end }: Clause): boolean {
  return TIME_CLAUSE.test(flat.slice(start, Math.min(end, start + 80)))
}

/** Whether a clause ends at a semicolon behind a list that it is in or that its colon opens. */
function opensList(analysed: AnalysedText, clause: Clause, end: number, open: boolean): boolean {
  const { text } = analysed.document
  let at = clause.end
  const farthest = Math.min(clause.end + 4, end)
  while (at < farthest && (text.charAt(at) === ',' || isSpaceUnit(text.charCodeAt(at)))) at++
  if (at >= farthest || text.charAt(at) !== ';') return false
  const words = text.slice(clause.start, clause.end)
  return open || (words.includes(':') && LIST_COLON.test(words) && !handsOver(analysed, clause, words))
}

/** `X chủ trì, phối hợp với Y: kiểm tra …; xử lý …`, `… có nhiệm vụ: (i) tham mưu …; (ii) …`: what is behind such a colon is done. Folded. */
const HANDS_OVER =
  /(?:(?:chu\s+tri|phoi\s+hop)(?:,?\s[^:;]{0,110})?|(?:trach\s+nhiem|nhiem\s+vu|(?:thuc\s+hien|lam)\s+(?:tot\s+)?(?:cac\s+)?(?:cong\s+)?viec)(?:\s+(?:chinh|cu\s+the|nhu|sau|day|trong\s+tam))*)\s*$/

function handsOver(analysed: AnalysedText, { start, end }: Clause, words: string): boolean {
  const { flat } = analysed.document
  const colon = start + words.indexOf(':')
  if (!HANDS_OVER.test(flat.slice(Math.max(start, colon - LONGEST_HANDS), colon))) return false
  const gap = /^:\s*(?:\(?(?:[ivx]{1,4}|\d{1,2}|[a-eghdk])\)\s+)?/.exec(flat.slice(colon, colon + 12))
  return gap !== null && opensWithDuty(analysed, { start: colon + gap[0].length, end })
}

const LONGEST_HANDS = 160

const LISTED_ORDER =
  /^giao\s+(?:cho\s+)?(?:so|phong|ubnd|uy\s+ban|van\s+phong|cong\s+an|trung\s+tam|thanh\s+tra|dai|bao|cac\s+(?:so|phong|don\s+vi|co\s+quan))\s/
const LIST_COLON = /:\s+\p{Ll}/u
