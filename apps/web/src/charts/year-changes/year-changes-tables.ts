import type { TFunction } from 'i18next'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { nothing, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'
import { hasShares, isChanged, type YearChanges, yearChanges } from './year-changes.series.js'

interface ChangesOf {
  readonly rows: readonly PlanRow[]
  readonly columns: readonly PlanColumn[]
  /** What the columns are, above their names. */
  readonly corner: string
  /** Which columns there are, where they are not all. */
  readonly among?: string | undefined
}

/** Year over year as on screen: how each column fared, and what each unit took up and left out. None without such units. */
export function yearChangesTables({ rows, columns, corner, among }: ChangesOf, t: TFunction): readonly TakeTable[] {
  const changes = yearChanges(rows, columns)
  if (changes.pairs.length === 0) return []
  const names = new Map(columns.map(({ key, name }) => [key, name]))
  const nameOf = (key: string): string => names.get(key) ?? key
  const tables = [
    ...(hasShares(changes) && changes.columns.length > 0 ? [columnTable(changes, nameOf, corner, t)] : []),
    ...(changes.pairs.some(isChanged) ? [unitTable(changes, nameOf, corner, t)] : []),
  ]
  return among === undefined ? tables : tables.map((table) => ({ ...table, note: `${among} ${table.note}` }))
}

type NameOf = (column: string) => string

function columnTable({ columns }: YearChanges, nameOf: NameOf, corner: string, t: TFunction): TakeTable {
  const about = t('changes.about')
  const shareOf = (key: 'before' | 'after') => ({
    key,
    label: t(`changes.${key}`),
    kind: 'share' as const,
    meaning: about,
  })
  const countOf = (key: 'points' | 'added' | 'dropped') => ({
    key,
    label: t(`changes.${key}`),
    kind: 'number' as const,
    meaning: about,
  })
  return {
    name: 'nam-sau-nam-truoc',
    title: `${t('changes.title')}: ${corner}`,
    note: about,
    order: t('take.order.most'),
    columns: [
      { key: 'name', label: corner, kind: 'text', meaning: corner },
      shareOf('before'),
      shareOf('after'),
      countOf('points'),
      countOf('added'),
      countOf('dropped'),
    ],
    rows: () =>
      columns.map(({ key, before, after, points, added, dropped }) => [
        nameOf(key),
        before,
        after,
        // One decimal: shares of pairs have no more to say.
        Math.round(points * 10) / 10,
        added,
        dropped,
      ]),
  }
}

function unitTable({ pairs }: YearChanges, nameOf: NameOf, corner: string, t: TFunction): TakeTable {
  const about = t('changes.about')
  const listed = (keys: readonly string[]): TakeValue =>
    keys.length === 0 ? nothing('not_found') : keys.map(nameOf).join('; ')
  const listOf = (key: 'new' | 'left') => ({
    key,
    label: t(`changes.${key}`),
    kind: 'text' as const,
    meaning: about,
    long: true,
  })
  return {
    name: 'tung-noi-them-bo',
    title: `${t('changes.by_unit')}: ${corner}`,
    note: about,
    order: t('take.order.most'),
    columns: [
      ...planColumns(t),
      { key: 'year_before', label: t('changes.before'), kind: 'year', meaning: about },
      listOf('new'),
      listOf('left'),
    ],
    rows: () =>
      pairs
        .filter(isChanged)
        .map(({ earlier, later, added, dropped }) => [
          ...planValues(later.plan),
          earlier.plan.plan_year ?? '',
          listed(added),
          listed(dropped),
        ]),
  }
}
