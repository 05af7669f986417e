import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import type { Subject } from '../../state/selection.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import type { TakeTable } from '../../takeaway/take-table.js'
import { queryClient, trpc } from '../../trpc.js'
import { snippetText } from './snippet-pieces.js'

interface SearchRequest {
  readonly q: string
  readonly filter: PlanFilter
  readonly within: Subject | undefined
}

/** Every hit in the order of the screen, with the words around it. */
export function hitsTable(request: SearchRequest, t: TFunction): TakeTable {
  return {
    name: 'ket-qua',
    title: `${t('search.title')}: ${request.q}`,
    order: t('take.order.screen'),
    columns: [
      ...planColumns(t),
      { key: 'passage', label: t('search.passage'), kind: 'text', meaning: t('search.passage_means'), long: true },
      { key: 'kinds', label: t('search.kinds'), kind: 'text', meaning: t('search.kinds_mean') },
      { key: 'start_offset', label: t('search.offset'), kind: 'number', meaning: t('search.offset_means') },
    ],
    rows: async () =>
      (await allRows((page) => queryClient.fetchQuery(trpc.search.list.queryOptions({ ...request, ...page })))).map(
        ({ plan, snippet, kinds, start_offset }) => [
          ...planValues(plan),
          snippetText(snippet),
          kinds.map((kind) => t(`subject.${kind}`)).join(', '),
          start_offset,
        ],
      ),
  }
}
