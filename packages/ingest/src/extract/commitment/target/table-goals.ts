import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import { spanAt, type Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { goalTablesOf, type GoalRow } from '../../../segment/table/goal/goal-table.js'
import { goalValueOf } from '../../../segment/table/goal/goal-value.js'
import type { CommitmentMention } from '../commitment-mention.js'

/** Money is a budget, not a goal. */
const MONEY = /\b(?:dong|vnd)\b/
/** What is measured in percent where no cell says so. */
const SHARE = /\(%\)|^(?:ty\s+le|muc\s+do\s+hai\s+long)\b/

/** Goals in tables that have a column for each year: each cell is one, and its row up to the cell is its proof. */
export function tableGoals(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  return goalTablesOf(analysed, planYear).flatMap(({ rows }) => rows.flatMap((row) => goalsOfRow(analysed, row)))
}

function goalsOfRow(analysed: AnalysedText, row: GoalRow): readonly CommitmentMention[] {
  const { document } = analysed
  const words = ({ start, end }: Span): string => withSingleSpaces(document.flat.slice(start, end)).trim()
  const segment = spanAt(analysed.segments, row.name.start)
  const unit = row.unit === null ? null : withSingleSpaces(document.text.slice(row.unit.start, row.unit.end)).trim()
  if (segment === undefined || (row.unit !== null && MONEY.test(words(row.unit)))) return []
  return row.values.flatMap((cell): readonly CommitmentMention[] => {
    const goal = goalValueOf(words(cell))
    if (goal === null) return []
    const share = goal.percent || (unit === null && SHARE.test(words(row.name)))
    return [
      {
        kind: 'target',
        indexCode: hitsWithin(analysed.indices, row.name.start, row.name.end)[0]?.entry.row.code ?? null,
        value: goal.value,
        unit: share ? '%' : unit === null ? null : unit.toLowerCase(),
        comparator: goal.comparator,
        frequency: null,
        start: row.start,
        end: cell.end,
        segment,
        confidence: 0.88 * (document.damaged ? 0.92 : 1),
        rule: 'commitment.table_goal',
      },
    ]
  })
}
