import type { AnalysedText } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause.js'
import type { TableRow } from '../segment/table-row.js'
import { tablesOf } from '../segment/table.js'
import { actorIn, type ActorName } from './actor-name.js'
import type { AssignmentMention } from './assignment-mention.js'
import { splitUnits } from './partners.js'
import { timeOfCell } from './time-cell.js'

/** Rows of tables with a column that names who leads: one assignment a row, the partners from their own column. */
export function assignmentTable(analysed: AnalysedText): readonly AssignmentMention[] {
  return tablesOf(analysed).flatMap((rows) => {
    let above: Span | null = null
    return rows.flatMap((row) => {
      const lead: Span | null = row.lead !== null && isDitto(analysed, row.lead) ? above : row.lead
      above = lead ?? above
      return readRow(analysed, lead === row.lead ? row : { ...row, lead })
    })
  })
}

/** `-nt-`, `như trên`: the cell says what the one above it says. */
const DITTO = /^[\s\-–*|]*(?:nt|nhu\s+tren)[\s\-–*|.]*$/

function isDitto({ document }: AnalysedText, cell: Span): boolean {
  return cell.end - cell.start <= 24 && DITTO.test(document.flat.slice(cell.start, cell.end))
}

function readRow(analysed: AnalysedText, row: TableRow): readonly AssignmentMention[] {
  const { document } = analysed
  if (row.lead === null || row.task === null) return []
  const actor = actorIn(analysed, row.lead)
  if (actor === null) return []
  const joint = splitUnits(analysed, row.lead)
  return [
    {
      actor: actorOf(actor, joint),
      role: actor.role,
      duty: row.executes ? 'execute' : 'lead',
      start: row.task.start,
      end: row.task.end,
      partners: row.partners.flatMap((cell) => partnersOf(analysed, cell)),
      ...timeOfCell(analysed, row.time),
      layout: 'table',
      confidence: actor.confidence * (row.whole ? 0.95 : 0.65) * (document.damaged ? 0.9 : 1),
      rule: row.whole ? 'assignment.table' : 'assignment.table_cut',
    },
  ]
}

function actorOf(actor: ActorName, joint: readonly string[]): string {
  return joint.length > 1 ? joint.join(', ') : actor.actor
}

function partnersOf(analysed: AnalysedText, cell: Span): readonly string[] {
  return splitUnits(analysed, cell).filter((unit) => /\p{L}{2,}/u.test(unit))
}
