import { documentText } from '../normalize/document-text.js'
import { analyseDocument, type AnalysedText } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause.js'
import { spacedTables, type SpacedRow } from '../segment/spaced-table.js'
import type { Column } from '../segment/table-header.js'
import { actorIn } from './actor-name.js'
import type { AssignmentMention } from './assignment-mention.js'
import { splitUnits } from './partners.js'
import { timeOfCell } from './time-cell.js'

/** Rows of tables whose columns are set with spaces: the words of a cell are put together, the proof is its first line. */
export function spacedAssignments(analysed: AnalysedText): readonly AssignmentMention[] {
  return spacedTables(analysed).flatMap(({ rows }) => rows.flatMap((row) => readRow(analysed, row)))
}

function readRow(analysed: AnalysedText, row: SpacedRow): readonly AssignmentMention[] {
  const leads = row.cells.has('lead')
  const task = row.cells.get('task') ?? row.cells.get('product')
  const lead = cellText(analysed, row, leads ? 'lead' : 'executor')
  const first = task?.[0]
  if (task === undefined || first === undefined || lead === null) return []
  const actor = actorIn(lead, whole(lead))
  if (actor === null) return []
  const joint = splitUnits(lead, whole(lead))
  const partners = cellText(analysed, row, 'partners')
  const time = cellText(analysed, row, 'time')
  return [
    {
      actor: joint.length > 1 ? joint.join(', ') : actor.actor,
      role: actor.role,
      duty: leads ? 'lead' : 'execute',
      start: first.start,
      end: first.end,
      task: joined(analysed, task),
      partners: partners === null ? [] : splitUnits(partners, whole(partners)),
      ...(time === null ? { frequency: null, deadline: null } : timeOfCell(time, whole(time))),
      layout: 'table',
      confidence: actor.confidence * (row.whole ? 0.9 : 0.75) * (analysed.document.damaged ? 0.9 : 1),
      rule: row.whole ? 'assignment.spaced_table' : 'assignment.spaced_table_cut',
    },
  ]
}

/** The words of a cell as a text of their own; they are not one stretch of the document. */
function cellText(analysed: AnalysedText, row: SpacedRow, column: Column): AnalysedText | null {
  const pieces = row.cells.get(column)
  if (pieces === undefined) return null
  const { quality, damaged } = analysed.document
  return analyseDocument({ ...documentText(joined(analysed, pieces)), quality, damaged })
}

function joined(analysed: AnalysedText, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => analysed.document.text.slice(start, end)).join(' ')
}

function whole({ document }: AnalysedText): Span {
  return { start: 0, end: document.text.length }
}
