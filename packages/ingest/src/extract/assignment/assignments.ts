import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import { factId, firstOfEach } from '../../fact-id.js'
import { oneLine } from '../../normalize/one-line.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { assignmentTable } from './assignment-table.js'
import { bodyDuties } from './body-duties.js'
import { bracketedLeads } from './label/bracketed-leads.js'
import { evidenceOf } from '../evidence.js'
import { labelledTasks } from './label/labelled-tasks.js'
import { dueAsAbove } from './times-above.js'

/** Who must do what: every actor × duty clause, in the order of the text. */
export function extractAssignments(analysed: AnalysedText, planId: string): readonly Assignment[] {
  const { document } = analysed
  const body = dueAsAbove(analysed, [...bodyDuties(analysed), ...labelledTasks(analysed).mentions])
  const known = [...body, ...assignmentTable(analysed)]
  const assignments = [...known, ...bracketedLeads(analysed, known)]
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
      return {
        assignment_id: factId('asg', planId, mention.start, mention.end, mention.actor),
        plan_id: planId,
        actor: mention.actor,
        actor_role: mention.role,
        duty: mention.duty,
        task: mention.task ?? oneLine(document, mention),
        partners: [...mention.partners],
        frequency: mention.frequency,
        deadline: mention.deadline,
        layout: mention.layout,
        ...evidenceOf(document, mention, mention.rule, mention.confidence),
      }
    })
  // A row that two readers of tables know is one assignment.
  return firstOfEach(assignments, ({ assignment_id }) => assignment_id)
}
