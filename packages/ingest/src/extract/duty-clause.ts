import type { Duty } from '@doi-chieu/core/assignment/duty'
import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/hits-within.js'
import { clausesOf, type Span } from '../segment/clause.js'
import { dutyOpenings, noDuty } from '../patterns/duty-opening.js'

/** How far a clause may run before its duty verb: `Tiếp tục …`, `Tích cực, chủ động …`. */
const OPENING = 34
const TOGETHER = /^(?:dong\s+thoi|d[a-z]ng\s+thoi|qua\s+do|tu\s+do|trong\s+do|ben\s+canh\s+do|nhat\s+la|dac\s+biet)\b/
const OWN_VERB =
  /^dong\s+thoi,?\s+(?:thuong\s+xuyen\s+|chu\s+dong\s+)?(?:kiem\s+tra|theo\s+doi|don\s+doc|giam\s+sat|chu\s+tri|phoi\s+hop\s+voi|tong\s+hop|bao\s+cao)/

/**
 * Cuts what an actor has to do into duty clauses: one a sentence, bullet or `;`-clause that opens with a duty verb. `Đồng
 * thời …` joins the one before unless it opens a duty of its own; a clause of nouns belongs to none.
 */
export function dutyClauses(analysed: AnalysedText, within: Span): readonly Span[] {
  return sentenceClauses(analysed, within).flatMap((clause, i) => dutiesInside(analysed, clause, i === 0))
}

/**
 * The duties of one clause: none, one, or two where a second begins inside it. The first clause of a paragraph under an actor
 * is a duty unless it opens with a noun or a conjunction; later ones must open with a verb.
 */
export function dutiesInside(analysed: AnalysedText, clause: Span, first: boolean): readonly Span[] {
  const folded = analysed.document.flat.slice(clause.start, clause.end)
  if (TOGETHER.test(folded) && !OWN_VERB.test(folded)) return []
  const head = folded
    .slice(0, 40)
    .replace(/\s+/g, ' ')
    .replace(/^[-+•*_|"( ]+/, '')
  const opens =
    opensWithDuty(analysed, clause) || dutyOpenings.test(head) || (first && !noDuty.test(head) && head.length > 12)
  return opens ? splitInside(analysed, clause) : []
}

/** The clauses of a stretch without the items of a list: after `…: a; b; c` what follows to the end of the sentence are nouns. */
export function sentenceClauses(analysed: AnalysedText, within: Span): readonly Span[] {
  let list = false
  return joinTimes(analysed, clausesOf(analysed.document, within)).filter((clause) => {
    const item = list
    list = opensList(analysed, clause, within.end, list)
    return !item
  })
}

/** `…; hoàn thành trước ngày …` and `Thời gian hoàn thành: …` date the clause before them. */
const TIME_CLAUSE =
  /^(?:hoan\s+thanh|xong|thoi\s+(?:gian|han)\s+(?:hoan\s+thanh|thuc\s+hien))\s*(?::|truoc|trong|vao|cham|xong|ngay|\d)/

function joinTimes(analysed: AnalysedText, clauses: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const clause of clauses) {
    const before = joined.at(-1)
    const folded = analysed.document.flat.slice(clause.start, Math.min(clause.end, clause.start + 80))
    if (before !== undefined && TIME_CLAUSE.test(folded))
      joined[joined.length - 1] = { start: before.start, end: clause.end }
    else joined.push(clause)
  }
  return joined
}

function opensList(analysed: AnalysedText, clause: Span, end: number, open: boolean): boolean {
  const { text } = analysed.document
  const semicolon = /^[\s,]*;/.test(text.slice(clause.end, Math.min(clause.end + 4, end)))
  return semicolon && (open || /:\s+\p{Ll}/u.test(text.slice(clause.start, clause.end)))
}

/** A second duty inside one sentence: `…, là đầu mối phối hợp`, `…; định kỳ … báo cáo`. */
function splitInside(analysed: AnalysedText, clause: Span): readonly Span[] {
  const fold = analysed.document.flat.slice(clause.start, clause.end)
  const cut = /,\s+(?=la\s+dau\s+moi\s)/.exec(fold)
  if (cut === null) return [clause]
  return [
    { start: clause.start, end: clause.start + cut.index },
    { start: clause.start + cut.index + cut[0].length, end: clause.end },
  ]
}

/** Whether a clause begins with a verb of duty, adverbs before it allowed. */
export function opensWithDuty(analysed: AnalysedText, clause: Span): boolean {
  const fold = analysed.document.flat
  const lead = /^[\s\-+•*_|"(]*(?:dong\s+thoi,?\s+)?/.exec(fold.slice(clause.start, clause.end))?.[0].length ?? 0
  return hitsWithin(analysed.cues, clause.start, Math.min(clause.end, clause.start + lead + OPENING)).some(
    (hit) =>
      DUTY_CUES.has(hit.entry.row.code) && hit.start - clause.start - lead <= (analysed.document.damaged ? 12 : 1),
  )
}

const DUTY_CUES: ReadonlySet<string> = new Set([
  'duty',
  'lead',
  'coordinate_with',
  'hub',
  'advise',
  'monitor',
  'order',
  'must',
  'responsible',
  'report',
  'integrate',
  'make_known',
])

/** `Phối hợp Sở Y tế kiểm tra …`: coordination with a unit named right behind the verb. */
const WITHOUT_WITH =
  /^[\s\-+•*_|"(]*(?:chu\s+dong\s+|thuong\s+xuyen\s+)?phoi\s+hop\s+(?:so|phong|ubnd|uy\s+ban|bao|dai|cong\s+an|van\s+phong|trung\s+tam|doan|hoi|cac|ban|thanh\s+tra|cuc|truong)\s/

/** The duty of a clause by the order of the codebook; `asked` clauses are requests whatever they ask for. */
export function dutyOf(analysed: AnalysedText, clause: Span, asked: boolean): Duty {
  if (asked) return 'requested'
  const { flat: fold } = analysed.document
  const cues = hitsWithin(analysed.cues, clause.start, clause.end)
  const opening = (code: string, reach: number): boolean =>
    cues.some((hit) => hit.entry.row.code === code && hit.start - clause.start <= reach)
  if (opening('lead', 60)) return 'lead'
  if (opening('advise', 30)) return 'advise'
  if (
    opening('coordinate_with', 30) ||
    opening('hub', 12) ||
    WITHOUT_WITH.test(fold.slice(clause.start, clause.start + 60))
  )
    return 'coordinate'
  const head = fold.slice(clause.start, clause.start + 60).replace(/\s+/g, ' ')
  if (
    /^(?:thuong\s+xuyen\s+|dinh\s+ky\s+|chu\s+dong\s+|tang\s+cuong\s+|to\s+chuc\s+|thuc\s+hien\s+|tiep\s+tuc\s+|(?:co|chiu)\s+trach\s+nhiem\s+|dong\s+thoi,?\s+)*(?:cong\s+tac\s+|viec\s+)?(?:theo\s+doi|kiem\s+tra|don\s+doc|giam\s+sat)\b/.test(
      head,
    ) ||
    startsWithMonitor(analysed, clause)
  )
    return 'monitor'
  return 'execute'
}

function startsWithMonitor(analysed: AnalysedText, clause: Span): boolean {
  const cues = hitsWithin(analysed.cues, clause.start, Math.min(clause.end, clause.start + 40))
  return cues.some((hit) => hit.entry.row.code === 'monitor' && hit.start - clause.start <= 2)
}
