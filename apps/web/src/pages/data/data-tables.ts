import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { plans } from '../../i18n/vi/plans.js'
import type { Language } from '../../state/view-state.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { orNothing, type TakeColumn, type TakeTable } from '../../takeaway/take-table.js'
import { queryClient, trpc } from '../../trpc.js'
import { wholeBuild } from './whole-build.js'
import { leastLegibleFirst } from './least-legible-first.js'

addTexts({ plans })

/** A column of words, whose head says what it means. */
const words = (key: string, label: string, meaning = label): TakeColumn => ({ key, label, kind: 'text', meaning })
const longWords = (key: string, label: string): TakeColumn => ({ ...words(key, label), long: true })

const fileColumn = (t: TFunction): TakeColumn => words('file_name', t('data.read.file'))
const numberColumns = (t: TFunction): readonly TakeColumn[] => [
  words('doc_number', t('plans.number'), t('take.plan.number_means')),
  { key: 'doc_date', label: t('plans.date'), kind: 'date', meaning: t('take.plan.date_means') },
]

/** The files that were read, all of them, each with its plan, as they stand on the screen. */
export const readTakeTable = (t: TFunction, language: Language): TakeTable => ({
  name: 'da-doc',
  title: t('data.read.title'),
  order: t('take.order.screen'),
  columns: [fileColumn(t), ...planColumns(t), ...numberColumns(t), words('text_quality', t('data.read.quality'))],
  rows: async () => {
    const all = await allRows((page) => queryClient.fetchQuery(trpc.plans.list.queryOptions(page)))
    return leastLegibleFirst(all).map(({ file_name, plan }) => [
      file_name,
      ...planValues(plan),
      orNothing(plan.doc_number),
      orNothing(plan.doc_date),
      capitalised(codeLabel(textQualityCodes, plan.text_quality, language)),
    ])
  },
})

/** The files that are likely one document, group by group. */
export const repeatedTakeTable = (t: TFunction): TakeTable => ({
  name: 'co-the-trung',
  title: t('repeated.title'),
  order: t('take.order.place'),
  columns: [
    { key: 'group', label: t('repeated.group'), kind: 'number', meaning: t('repeated.group_means') },
    fileColumn(t),
    ...planColumns(t),
    ...numberColumns(t),
  ],
  rows: async () => {
    const { groups } = await queryClient.fetchQuery(trpc.plans.repeated.queryOptions(wholeBuild.repeated))
    return groups.flatMap((copies, at) =>
      copies.map(({ file_name, plan }) => [
        at + 1,
        file_name,
        ...planValues(plan),
        orNothing(plan.doc_number),
        orNothing(plan.doc_date),
      ]),
    )
  },
})

/** The files that were not taken in, a row each: a list to work through. */
export const refusedTakeTable = (t: TFunction, language: Language): TakeTable => ({
  name: 'bi-tu-choi',
  title: t('data.refused.title'),
  order: t('data.refused.order'),
  columns: [
    fileColumn(t),
    longWords('what', t('data.refused.what')),
    longWords('effect', t('data.refused.effect')),
    longWords('next', t('data.refused.next')),
  ],
  rows: async () => {
    const all = await allRows((page) => queryClient.fetchQuery(trpc.plans.refused.queryOptions(page)))
    return all.map((row) => [
      row.file_name,
      row[`what_${language}`],
      row[`effect_${language}`],
      row[`next_${language}`],
    ])
  },
})
