import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { TFunction } from 'i18next'
import { formatNumber, formatPart } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeDefinition } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import type { OrderedMatrix } from '../arrange/arrange-matrix.js'
import { strengthLevel } from '../channel-heatmap/channel-heatmap.series.js'

/** What the cell of a plan (null: of all plans) and a column (null: of all commitments) shows and says. */
export function commitmentCells(
  { rows, columns }: Pick<OrderedMatrix, 'rows' | 'columns'>,
  t: TFunction,
  language: Language,
): (planId: string | null, key: string | null) => GridCell {
  const rowOf = new Map(rows.map((row) => [row.plan.plan_id, row]))
  const columnOf = new Map(columns.map((column) => [column.key, column]))
  const labelOf = (key: string | null): string =>
    key === null ? t('commitments.plans.every') : (columnOf.get(key)?.name ?? key)

  const everyPlan = (key: string | null): GridCell => {
    const n = key === null ? rows.reduce((sum, { total }) => sum + total, 0) : (columnOf.get(key)?.sum ?? 0)
    const plans = key === null ? rows.filter(({ total }) => total > 0).length : (columnOf.get(key)?.plans ?? 0)
    if (n === 0) return { nothing: 'not_found' }
    return {
      text: formatPart(plans, rows.length, language),
      level: null,
      words: t('commitments.words', {
        label: labelOf(key),
        n: formatNumber(n, language),
        plans: formatNumber(plans, language),
      }),
    }
  }
  return (planId, key) => {
    if (planId === null) return everyPlan(key)
    const row = rowOf.get(planId)
    if (row === undefined) return { nothing: 'no_document' }
    const value = key === null ? row.total : (row.values.get(key) ?? 0)
    if (value === 0) return { nothing: row.status }
    const n = formatNumber(value, language)
    const place = planNameWithYear(row.plan)
    return {
      text: n,
      level: strengthLevel(value),
      words: t('commitments.plans.cell', { count: value, label: labelOf(key), place, n }),
    }
  }
}

/** What a column means: an area, an index or a kind. */
export function commitmentNote(key: string, language: Language): string | undefined {
  const area = parAreaCodes.schema.safeParse(key)
  if (area.success) return codeDefinition(parAreaCodes, area.data, language)
  const index = indexCodes.schema.safeParse(key)
  if (index.success) return codeDefinition(indexCodes, index.data, language)
  const kind = commitmentKindCodes.schema.safeParse(key)
  return kind.success ? codeDefinition(commitmentKindCodes, kind.data, language) : undefined
}
