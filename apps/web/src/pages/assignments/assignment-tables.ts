import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { orderWords } from '../../charts/arrange/order-words.js'
import type { Arranged } from '../../charts/arrange/use-arranged.js'
import { dutyMatrixSeries } from '../../charts/duty-matrix/duty-matrix.series.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { capitalised, codeDefinition, codeLabel } from '../../i18n/code-label.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { planMatrixTable } from '../../takeaway/plan-matrix-table.js'
import { countOr, nothing, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'
import { type ListNarrowed, listAsked } from './assignments-asked.js'

/** Role × duty over the filtered plans, with totals. */
export function dutyTable(
  matrix: Answers['assignments']['matrix'],
  kind: EmptyMeaning,
  t: TFunction,
  language: Language,
): TakeTable {
  const { roles, duties, mark } = dutyMatrixSeries(matrix)
  const value = (role: string | null, duty: string | null) => countOr(mark(role, duty)?.assignments ?? 0, kind)
  return {
    name: 'don-vi-va-viec',
    title: t('assignments.matrix.title'),
    note: t('assignments.matrix.note'),
    order: t('take.order.most'),
    totals: 1,
    columns: [
      {
        key: 'actor_role',
        label: t('assignments.matrix.corner'),
        kind: 'text',
        meaning: t('take.assignment.role_means'),
      },
      ...duties.map((duty) => ({
        key: duty,
        label: capitalised(codeLabel(dutyCodes, duty, language)),
        kind: 'number' as const,
        meaning: codeDefinition(dutyCodes, duty, language),
      })),
      {
        key: 'assignments',
        label: t('assignments.matrix.total'),
        kind: 'number',
        meaning: t('assignments.matrix.note'),
      },
    ],
    rows: () =>
      [...roles, null].map((role) => [
        role === null ? t('assignments.matrix.rows_total') : capitalised(codeLabel(actorRoleCodes, role, language)),
        ...duties.map((duty) => value(role, duty)),
        value(role, null),
      ]),
  }
}

/** Clarity of each plan as counts and a share. */
export function clarityTable(rows: Answers['assignments']['matrix']['rows'], t: TFunction): TakeTable {
  return {
    name: 'do-ro-phan-cong',
    title: t('assignments.clarity.title'),
    note: t('assignments.clarity.definition'),
    order: t('take.order.screen'),
    columns: [
      ...planColumns(t),
      {
        key: 'assignments',
        label: t('assignments.clarity.all'),
        kind: 'number',
        meaning: t('assignments.matrix.note_single'),
      },
      {
        key: 'clear',
        label: t('assignments.clarity.clear'),
        kind: 'number',
        meaning: t('assignments.clarity.definition'),
      },
      { key: 'unclear', label: t('assignments.clarity.unclear'), kind: 'number', meaning: t('assignments.unclear') },
      { key: 'clarity', label: t('assignments.clarity.share'), kind: 'share', meaning: t('assignments.clarity.note') },
    ],
    rows: () =>
      rows.map(({ plan, assignments, clear, clarity, status }) => {
        const kind = assignments === 0 ? status : 'not_found'
        return [
          ...planValues(plan),
          countOr(assignments, kind),
          countOr(clear, kind),
          countOr(assignments - clear, kind),
          clarity ?? nothing(status),
        ]
      }),
  }
}

/** `chưa rõ thời gian; Đơn vị có chữ: “công an”`: what the list is narrowed by. */
const listNote = ({ clear, actor, task }: ListNarrowed, t: TFunction): string =>
  [
    t(`assignments.list.which.${clear}`),
    actor === '' ? '' : `${t('assignments.list.actor_has')}: “${actor}”`,
    task === '' ? '' : `${t('assignments.list.task_has')}: “${task}”`,
  ]
    .filter((part) => part !== '')
    .join('; ')

/** Every assignment as written, in the order of the plans. */
export function assignmentListTable(
  filter: PlanFilter,
  narrowed: ListNarrowed,
  t: TFunction,
  language: Language,
): TakeTable {
  return {
    name: 'tung-phan-cong',
    title: t('assignments.list.title'),
    note: listNote(narrowed, t),
    order: t('take.order.text'),
    columns: [
      { key: 'actor', label: t('assignments.list.actor'), kind: 'text', meaning: t('take.assignment.actor_means') },
      { key: 'duty', label: t('assignments.list.duty'), kind: 'text', meaning: t('take.assignment.duty_means') },
      { key: 'task', label: t('assignments.list.task'), kind: 'text', meaning: t('assignments.list.note'), long: true },
      { key: 'deadline', label: t('panel.deadline'), kind: 'text', meaning: t('take.assignment.time_means') },
      { key: 'frequency', label: t('panel.frequency'), kind: 'text', meaning: t('take.assignment.time_means') },
      { key: 'plan', label: t('assignments.list.plan'), kind: 'text', meaning: t('take.plan.place_means') },
    ],
    rows: async () =>
      (
        await allRows((page) =>
          queryClient.fetchQuery(
            trpc.assignments.list.queryOptions({
              filter,
              ...listAsked(narrowed),
              ...page,
            }),
          ),
        )
      ).map((row) => [
        capitalised(row.actor),
        capitalised(codeLabel(dutyCodes, row.duty, language)),
        row.task,
        orNothing(row.deadline),
        orNothing(row.frequency),
        planTitleWithYear(row.plan),
      ]),
  }
}

/** Plans × roles or duties, as the figure orders them, with the clarity of each plan. */
export function assignmentsByPlanTable(
  state: ViewState,
  ordered: Arranged,
  rows: Answers['assignments']['matrix']['rows'],
  title: string,
  t: TFunction,
): TakeTable {
  const clarityOf = new Map(rows.map(({ plan, clarity }) => [plan.plan_id, clarity]))
  return planMatrixTable(
    {
      name: 'phan-cong-theo-noi',
      title,
      note: t('assignments.clarity.definition'),
      order: orderWords(
        state,
        ordered,
        { most: t('assignments.plans.by_most'), least: t('assignments.plans.by_least') },
        t,
      ),
      ordered,
      zeros: state.across === 'said',
      meaning: () => t('assignments.matrix.note_single'),
      total: { label: t('assignments.clarity.share'), kind: 'share', meaning: t('assignments.clarity.note') },
      totalValue: ({ plan, status }) => clarityOf.get(plan.plan_id) ?? { nothing: status },
      plansWith: t('assignments.plans.total'),
    },
    t,
  )
}
