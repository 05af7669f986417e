import { cascadeStepCodes } from '@doi-chieu/core/legal/cascade-step'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import { nothing, type TakeColumn, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import type { Answers } from '../../trpc.js'

export type CascadeLevel = Answers['cascade']['steps']['levels'][number]

/** Days since the national document, or since the same kind of step above. */
export type Since = 'national' | 'above'

/** Why a level has no days: nothing was issued, the nation issues no such plan, or no pair of dates is whole. */
export function noDays({ step, level, known }: CascadeLevel, since: Since): EmptyMeaning {
  if (known === 0) return 'no_document'
  if (step !== 'programme' && (since === 'national' || level === 'province')) return 'not_applicable'
  return 'not_found'
}

const measures = ['n', 'least', 'median', 'most'] as const

/** Days by kind of step and level, as the figure shows them; the number of documents stands in columns of its own. */
export function levelTable(levels: readonly CascadeLevel[], t: TFunction, language: Language): TakeTable {
  const days = (since: Since, label: string, meaning: string): readonly TakeColumn[] =>
    measures.map((name) => ({
      key: `${since}_${name}`,
      label: `${label}: ${t(`cascade.levels.${name}`)}`,
      kind: 'number',
      meaning,
    }))
  const values = (level: CascadeLevel, since: Since): readonly TakeValue[] =>
    measures.map((name) => level[since]?.[name] ?? nothing(noDays(level, since)))
  return {
    name: 'so-ngay-theo-cap',
    title: t('cascade.levels.title'),
    note: t('cascade.levels.foot'),
    order: t('take_cascade.order'),
    columns: [
      { key: 'step', label: t('cascade.step'), kind: 'text', meaning: t('take_cascade.step_means') },
      { key: 'level', label: t('cascade.levels.level'), kind: 'text', meaning: t('take_cascade.level_means') },
      { key: 'known', label: t('cascade.levels.known'), kind: 'number', meaning: t('take_cascade.known_means') },
      { key: 'places', label: t('take_cascade.places'), kind: 'number', meaning: t('take_cascade.places_means') },
      ...days('national', t('cascade.from_national'), t('take_cascade.national_means')),
      ...days('above', t('cascade.levels.from_same'), t('take_cascade.above_means')),
    ],
    rows: () =>
      Promise.resolve(
        levels.map((each) => [
          capitalised(codeLabel(cascadeStepCodes, each.step, language)),
          capitalised(codeLabel(issuerLevelCodes, each.level, language)),
          each.known,
          each.known + each.missing,
          ...values(each, 'national'),
          ...values(each, 'above'),
        ]),
      ),
  }
}
