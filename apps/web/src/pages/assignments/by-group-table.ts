import type { TFunction } from 'i18next'
import { groupLabel } from '../../charts/arrange/group-label.js'
import { orderGroups, plansWith } from '../../charts/arrange/group-lines.js'
import { gatherRows } from '../../charts/arrange/row-groups.js'
import type { Arranged } from '../../charts/arrange/use-arranged.js'
import { capitalised } from '../../i18n/code-label.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { countOr, type TakeTable } from '../../takeaway/take-table.js'

/** Groups of plans × roles, duties or what is said: in how many plans of the group, as the figure orders them. */
export function assignmentsByGroupTable(
  { lines, sort }: ViewState,
  ordered: Arranged,
  title: string,
  t: TFunction,
  language: Language,
): TakeTable {
  const groups = orderGroups(gatherRows(ordered.rows, lines), sort)
  const line = (name: string, rows: Arranged['rows']) => [
    name,
    rows.length,
    ...ordered.columns.map(({ key }) => countOr(plansWith(rows, key), 'not_found')),
    countOr(plansWith(rows, null), 'not_found'),
  ]
  return {
    name: 'phan-cong-theo-nhom',
    title,
    note: t('assignments.plans.note_together'),
    order: t('take.order.screen'),
    totals: 1,
    columns: [
      {
        key: 'group',
        label: capitalised(t(`arrange.line_is.${lines}`)),
        kind: 'text',
        meaning: t('assignments.plans.note_together'),
      },
      { key: 'plans', label: t('figure.plans'), kind: 'number', meaning: t('assignments.plans.note_together') },
      ...ordered.columns.map(({ key, name }) => ({
        key,
        label: capitalised(name),
        kind: 'number' as const,
        meaning: t('assignments.plans.note_together'),
      })),
      { key: 'any', label: t('assignments.plans.any'), kind: 'number', meaning: t('assignments.plans.note_together') },
    ],
    rows: () => [
      ...groups.map(({ key, rows }) => line(groupLabel(key, lines, language, t), rows)),
      line(t('assignments.matrix.every'), ordered.rows),
    ],
  }
}
