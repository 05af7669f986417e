import { everyMatch } from '../../normalize/every-match.js'
import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { joinsHalves } from '../../segment/line/wrapped-line.js'
import { cellText, wordsOfCell } from '../../segment/table/cell/cell-text.js'
import { columnOf } from '../../segment/table/table-header.js'
import { tablesOf } from '../../segment/table/table.js'
import { isDitto, type Cell, type TableForm, type TableRow } from '../../segment/table/table-row.js'
import { namedActor, withoutTail, type ActorName } from './actor/actor-name.js'
import { namedIn } from './actor/named-committee.js'
import type { AssignmentMention } from './assignment-mention.js'
import { cellRoles } from './cell-roles.js'
import { splitUnits, startsUnit } from './partners.js'
import { timeOfCell } from './time-cell.js'

/** Rows of tables with a column that names who leads: one assignment a row, the partners from their own column. */
export function assignmentTable(analysed: AnalysedText): readonly AssignmentMention[] {
  return tablesOf(analysed).flatMap(({ form, rows }) => {
    let above: Cell | null = null
    return rows.flatMap((row) => {
      const ditto: boolean = row.lead !== null && isDitto(analysed.document, row.lead)
      const lead: Cell | null = ditto ? above : row.lead
      above = row.mixed ? null : (lead ?? above)
      return readRow(analysed, form, ditto ? { ...row, lead, leadAbove: true } : row)
    })
  })
}

/** How sure a row is by the way in which its cells were told from each other; less so where they are mixed. */
const SURE: Readonly<Record<TableForm, { readonly whole: number; readonly cut: number }>> = {
  barred: { whole: 0.95, cut: 0.65 },
  drawn: { whole: 0.92, cut: 0.7 },
  flattened: { whole: 0.95, cut: 0.65 },
  blocks: { whole: 0.85, cut: 0.65 },
  spaced: { whole: 0.9, cut: 0.75 },
  scanned: { whole: 0.8, cut: 0.65 },
}

function readRow(analysed: AnalysedText, form: TableForm, row: TableRow): readonly AssignmentMention[] {
  const { document } = analysed
  const first = row.task?.[0]
  if (row.mixed || row.lead === null || row.task === null || first === undefined) return []
  const lead = cellText(analysed, row.lead)
  const roles = cellRoles(lead.analysed, lead.span)
  const actor = roles?.actor ?? namedIn(lead.analysed, lead.span) ?? unlisted(lead.analysed, lead.span)
  if (actor === null) return []
  const joint = roles === null ? unitsOf(lead.analysed, lead.span) : [roles.actor.actor]
  const partners = partnersOf(analysed, row.partners)
  const sure = SURE[form][row.whole ? 'whole' : 'cut'] * (row.leadAbove ? 0.95 : 1)
  const name = form === 'spaced' || form === 'scanned' ? `${form}_table` : 'table'
  return [
    {
      actor: joint.length > 1 ? jointly(lead.analysed, lead.span, joint) : actor.actor,
      role: actor.role,
      duty: row.executes && roles === null ? 'execute' : 'lead',
      // The proof is one stretch: where other cells stand between the lines of a cell, its first line.
      start: first.start,
      end: first.end,
      ...(row.task.length > 1 ? { task: wordsOfCell(analysed, row.task) } : {}),
      partners: partners.length === 0 && roles !== null ? roles.partners : partners,
      ...timeOf(analysed, row.time),
      layout: 'table',
      confidence: actor.confidence * sure * (document.damaged ? 0.9 : 1),
      rule: `assignment.${name}${row.whole ? '' : '_cut'}`,
    },
  ]
}

/** Several bodies as their cell writes them; those in lines or behind bullets one after another. */
function jointly({ document }: AnalysedText, span: Span, joint: readonly string[]): string {
  const written = document.text.slice(span.start, span.end).trim()
  return LISTED.test(written) ? joint.join(', ') : withoutTail(written)
}

const LISTED = /\n|\s{2}|^\s*[-+•*–]|[;,.]\s*[-+•*–]\s/

const UNLISTED = /^\p{Lu}[\p{L}\s,–-]{6,60}$/u

/** What stands in the column of who leads is a body, though no vocabulary knows it: `Đoàn kiểm tra huyện`. */
function unlisted(analysed: AnalysedText, span: Span): ActorName | null {
  // `Nguồn lực` has slipped in from the head.
  if (columnOf(analysed.document.flat.slice(span.start, span.end).trim()) !== null) return null
  const place = { role: 'department' as const, start: span.start, end: span.end, confidence: 0.6 }
  return UNLISTED.test(analysed.document.text.slice(span.start, span.end).trim()) ? namedActor(analysed, place) : null
}

/** Characters of half a name on either side of its dash. */
const LONGEST_HALF = 28
const BULLET = /(?:^|[;,.\n]|\s{2})\s*[-+•*–]\s+(?=\p{Lu})/gu

/** The items of a cell that lists units behind bullets. */
function listed({ document }: AnalysedText, { start, end }: Span): readonly Span[] {
  const words = document.text.slice(start, end)
  const bullets = everyMatch(BULLET, words).filter(({ 0: { length }, index }) => {
    const at = start + index
    const behind = document.flat.slice(at + length, at + length + LONGEST_HALF)
    return !joinsHalves(document.flat.slice(Math.max(start, at - LONGEST_HALF), at), behind)
  })
  if (bullets.length === 0) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const { 0: bullet, index } of bullets) {
    if (index > from) spans.push({ start: start + from, end: start + index })
    from = index + bullet.length
  }
  return [...spans, { start: start + from, end }]
}

function partnersOf(analysed: AnalysedText, cell: Cell | null): readonly string[] {
  if (cell === null) return []
  const partners = cellText(analysed, cell)
  return unitsOf(partners.analysed, partners.span).filter((unit) => /\p{L}{2,}/u.test(unit))
}

/** The bodies that a cell names: behind bullets, on lines of their own or parted by signs. */
function unitsOf(analysed: AnalysedText, cell: Span): readonly string[] {
  return listed(analysed, cell)
    .flatMap((item) => onLines(analysed, item))
    .flatMap((line) => splitUnits(analysed, line))
}

/** A break inside a cell: two spaces (`normalize/markup/tags`) before a capital. */
const BREAK = /(?<![\s,–-]) {2,}(?=\p{Lu})/gu
/** A name that goes on over a break: `Ủy ban` / `Mặt trận Tổ quốc`, `Sở Xây dựng và` / `Sở Tài chính`. Folded. */
const GOES_ON = new RegExp(
  `(?:^|[\\s,;])(?:${foldedPhrases([
    'ủy ban|văn phòng|trung tâm|lãnh đạo|giám đốc|chủ tịch|thường trực|thanh tra|công an|hiệu trưởng|thủ trưởng|trưởng|phòng|sở|hội|đoàn|các|và',
    'ban(?: (?:quản lý|chỉ đạo|chỉ huy|chấp hành|thường (?:vụ|trực)|giám đốc|lãnh đạo))?',
  ])})$`,
)
/** Characters of the longest of these. */
const LONGEST_HEAD = 20

/** The lines of a cell that begin with bodies, where a break parts them. */
function onLines(analysed: AnalysedText, { start, end }: Span): readonly Span[] {
  const { text, flat } = analysed.document
  const words = text.slice(start, end)
  if (!words.includes('  ')) return [{ start, end }]
  const cuts = everyMatch(BREAK, words)
    .filter(({ index }) => !GOES_ON.test(flat.slice(Math.max(start, start + index - LONGEST_HEAD), start + index)))
    .map(({ 0: gap, index }) => start + index + gap.length)
    .filter((at) => startsUnit(analysed, at))
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }))
}

function timeOf(analysed: AnalysedText, cell: Cell | null): ReturnType<typeof timeOfCell> {
  const time = cell === null ? null : cellText(analysed, cell)
  return time === null ? timeOfCell(analysed, null) : timeOfCell(time.analysed, time.span)
}
