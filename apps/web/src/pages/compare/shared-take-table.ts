import type { TFunction } from 'i18next'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised } from '../../i18n/code-label.js'
import type { TakeTable } from '../../takeaway/take-table.js'
import { type PlanHead, queryClient, trpc } from '../../trpc.js'

/** The passages that two plans word alike, with the places of both. */
export function sharedTakeTable(a: PlanHead, b: PlanHead, t: TFunction): TakeTable {
  const side = (key: string, plan: PlanHead) =>
    [
      {
        key: `quote_${key}`,
        label: capitalised(planNameWithYear(plan)),
        kind: 'text',
        meaning: t('compare.shared.title'),
        long: true,
      },
      {
        key: `start_offset_${key}`,
        label: t('compare.shared.place', { side: capitalised(planNameWithYear(plan)) }),
        kind: 'number',
        meaning: t('compare.shared.place_means'),
      },
    ] as const
  return {
    name: 'doan-giong-nhau',
    title: t('compare.shared.title'),
    note: t('compare.shared.about_words'),
    order: t('compare.shared.order'),
    columns: [
      { key: 'words', label: t('compare.shared.words'), kind: 'number', meaning: t('compare.shared.about_words') },
      ...side('a', a),
      ...side('b', b),
    ],
    rows: async () => {
      const { passages } = await queryClient.fetchQuery(
        trpc.compare.shared.queryOptions({ plan_a: a.plan_id, plan_b: b.plan_id }),
      )
      return passages.map((passage) => [
        passage.words,
        passage.a.quote,
        passage.a.start_offset,
        passage.b.quote,
        passage.b.start_offset,
      ])
    },
  }
}
