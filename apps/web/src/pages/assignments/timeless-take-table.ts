import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import type { TFunction } from 'i18next'
import type { TimelessPair } from '../../charts/assignment-matrix/assignment-matrix.series.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { TakeTable } from '../../takeaway/take-table.js'

/** Who is given which duty without any plan ever saying until when or how often, as it stands on screen. */
export function timelessTakeTable(pairs: readonly TimelessPair[], t: TFunction, language: Language): TakeTable {
  return {
    name: 'viec-khong-neu-thoi-gian',
    title: t('assignments.timeless.title'),
    note: t('assignments.timeless.note'),
    order: t('take.order.most'),
    columns: [
      {
        key: 'actor_role',
        label: t('assignments.matrix.corner'),
        kind: 'text',
        meaning: t('take.assignment.role_means'),
      },
      { key: 'duty', label: t('assignments.list.duty'), kind: 'text', meaning: t('take.assignment.duty_means') },
      {
        key: 'assignments',
        label: t('assignments.clarity.all'),
        kind: 'number',
        meaning: t('assignments.timeless.note'),
      },
      { key: 'plans', label: t('figure.plans'), kind: 'number', meaning: t('take.bars.plans_means') },
    ],
    rows: () =>
      pairs.map(({ role, duty, assignments, plans }) => [
        capitalised(codeLabel(actorRoleCodes, role, language)),
        capitalised(codeLabel(dutyCodes, duty, language)),
        assignments,
        plans,
      ]),
  }
}
