import type { TFunction } from 'i18next'
import { capitalised } from '../../i18n/code-label.js'
import { type Subject, subjectSchema } from '../../state/selection.js'
import { orNothing, type TakeTable } from '../../takeaway/take-table.js'
import type { PlanFact } from './plan-spans.js'

const FILES = {
  channel: 'kenh',
  citation: 'can-cu',
  assignment: 'phan-cong',
  commitment: 'cam-ket',
  finding: 'diem-can-xem',
} as const satisfies Record<Subject, string>

/** What was read of one plan: a table for each kind of fact that it has, in the order of its text. */
export const planTables = (facts: Readonly<Record<Subject, readonly PlanFact[]>>, t: TFunction): readonly TakeTable[] =>
  subjectSchema.options
    .filter((subject) => facts[subject].length > 0)
    .map((subject) => ({
      name: FILES[subject],
      title: t(`subject.${subject}`),
      order: t('take.order.screen'),
      columns: [
        { key: 'what', label: t('plan_page.take.what'), kind: 'text', meaning: t('plan_page.take.what_means') },
        { key: 'note', label: t('plan_page.take.note'), kind: 'text', meaning: t('plan_page.take.note_means') },
        {
          key: 'quote',
          label: t('plan_page.text'),
          kind: 'text',
          meaning: t('plan_page.take.quote_means'),
          long: true,
        },
        { key: 'start_offset', label: t('plan_page.take.at'), kind: 'number', meaning: t('plan_page.take.at_means') },
        {
          key: 'confidence',
          label: t('plan_page.take.confidence'),
          kind: 'share',
          meaning: t('plan_page.confidence_means'),
        },
      ],
      rows: () =>
        facts[subject].map(({ label, note, quote, start, confidence }) => [
          capitalised(label),
          note,
          orNothing(quote),
          orNothing(start),
          confidence,
        ]),
    }))
