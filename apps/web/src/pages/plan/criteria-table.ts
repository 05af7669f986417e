import { criteriaSource } from '@doi-chieu/core/criterion/communication-criteria'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { TFunction } from 'i18next'
import { capitalised } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import { orNothing, type TakeTable } from '../../takeaway/take-table.js'
import type { Answers } from '../../trpc.js'
import type { ProvedCriterion } from './criteria-facts.js'

/** One row a sentence under its criterion; a criterion without any has a row that says so. */
export function criteriaTable(
  proved: readonly ProvedCriterion[],
  { head }: Answers['plans']['byId'],
  t: TFunction,
  language: Language,
): TakeTable {
  const none = { nothing: emptyMeaningOf(head.text_quality, 0) }
  return {
    name: 'minh-chung',
    title: t('criteria.table'),
    note: t('criteria.about', { source: criteriaSource[language] }),
    order: t('criteria.order'),
    columns: [
      {
        key: 'criterion',
        label: t('criteria.criterion'),
        kind: 'text',
        meaning: t('criteria.criterion_means'),
        long: true,
      },
      { key: 'what', label: t('criteria.what'), kind: 'text', meaning: t('criteria.what') },
      { key: 'quote', label: t('criteria.quote'), kind: 'text', meaning: t('criteria.quote'), long: true },
      { key: 'start_offset', label: t('criteria.at'), kind: 'number', meaning: t('criteria.at_means') },
      { key: 'confidence', label: t('criteria.confidence'), kind: 'share', meaning: t('plan_page.confidence_means') },
      { key: 'besides', label: t('criteria.besides'), kind: 'text', meaning: t('criteria.besides_means'), long: true },
    ],
    rows: () =>
      proved.flatMap(({ criterion, facts }) => {
        const name = `${criterion.code}. ${criterion[`label_${language}`]}`
        const besides = criterion[`besides_${language}`]
        if (facts.length === 0) return [[name, none, none, none, none, besides]]
        return facts.map(({ label, quote, start, confidence }) => [
          name,
          capitalised(label),
          orNothing(quote),
          orNothing(start),
          confidence,
          besides,
        ])
      }),
  }
}
