import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { groupBy } from '@doi-chieu/core/group-by'
import type { TFunction } from 'i18next'
import type { CascadeRow } from '../../charts/cascade/cascade.series.js'
import { issuerName } from '../../charts/cascade/step-words.js'
import { codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import { nothing, orNothing, type TakeColumn, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'

/** What a document names of one list, and against the text above what it adds and drops. */
function facetValues<Code extends string>(
  list: CodeList<Code>,
  codes: readonly Code[] | null,
  added: readonly Code[] | null,
  dropped: readonly Code[] | null,
  same: string,
  language: Language,
): readonly TakeValue[] {
  const words = (some: readonly Code[]): string => some.map((code) => codeLabel(list, code, language)).join('; ')
  if (codes === null) return [nothing('not_found'), nothing('not_found'), nothing('not_found')]
  const named = orNothing(words(codes))
  if (added === null || dropped === null) return [named, nothing('no_document'), nothing('no_document')]
  if (added.length + dropped.length === 0) return [named, same, same]
  return [named, words(added), words(dropped)]
}

export interface ChangesRow {
  readonly row: CascadeRow
  /** Its number, where the body has several documents of the year. */
  readonly told_apart_by: string | null
}

/** Documents whose text is in the corpus: those held against a text above first, for they say what was added and dropped. */
export function changesRows(rows: readonly CascadeRow[]): readonly ChangesRow[] {
  const withText = rows.filter(({ plan_id }) => plan_id !== null)
  const ofYear = groupBy(withText, ({ tree_rank, step_year }) => `${tree_rank}/${step_year}`)
  const shared = new Set([...ofYear.values()].filter(({ length }) => length > 1).flat())
  return withText
    .toSorted((a, b) => Number(b.compared_plan_id !== null) - Number(a.compared_plan_id !== null))
    .map((row) => ({ row, told_apart_by: shared.has(row) ? row.number : null }))
}

/** What each document of the corpus names, adds and drops: one row a document, as on the page. */
export function changesTable(
  everyRow: () => Promise<readonly CascadeRow[]>,
  t: TFunction,
  language: Language,
): TakeTable {
  const facet = (key: string, label: string): readonly TakeColumn[] =>
    [
      { key, label, meaning: t('take_cascade.named_means') },
      {
        key: `${key}_added`,
        label: t('take_cascade.added', { facet: label }),
        meaning: t('take_cascade.added_means'),
      },
      {
        key: `${key}_dropped`,
        label: t('take_cascade.dropped', { facet: label }),
        meaning: t('take_cascade.dropped_means'),
      },
    ].map((column) => ({ ...column, kind: 'text', long: true }))
  return {
    name: 'them-bot',
    title: t('cascade.changes.title'),
    note: t('cascade.changes.note'),
    order: t('take_cascade.order'),
    columns: [
      { key: 'issuer', label: t('cascade.issuer'), kind: 'text', meaning: t('take_cascade.issuer_means') },
      { key: 'step_year', label: t('take.plan.year'), kind: 'year', meaning: t('take.plan.year_means') },
      {
        key: 'compared_issuer',
        label: t('cascade.changes.compared'),
        kind: 'text',
        meaning: t('take_cascade.compared_means'),
      },
      ...facet('par_areas', t('cascade.changes.areas')),
      ...facet('channels', t('cascade.changes.channels')),
      ...facet('indices', t('cascade.changes.indices')),
    ],
    rows: async () => {
      const same = t('cascade.changes.same')
      return changesRows(await everyRow()).map(({ row, told_apart_by }) => [
        [issuerName(row, t, language), told_apart_by].filter((part) => part !== null).join(', '),
        orNothing(row.step_year, 'not_applicable'),
        orNothing(row.compared_issuer, 'no_document'),
        ...facetValues(parAreaCodes, row.par_areas, row.par_areas_added, row.par_areas_dropped, same, language),
        ...facetValues(channelCodes, row.channels, row.channels_added, row.channels_dropped, same, language),
        ...facetValues(indexCodes, row.indices, row.indices_added, row.indices_dropped, same, language),
      ])
    },
  }
}
