import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useMemo } from 'react'
import { formatNumber, formatPart } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeDefinition } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView } from '../../state/use-view.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { strengthLevel } from '../channel-heatmap/channel-heatmap.series.js'
import { type CommitmentAcross, commitmentAcross } from './commitment-matrix.series.js'

interface CommitmentMatrixProps {
  readonly ordered: Arranged
  readonly across: CommitmentAcross
}

/** Plans × content areas, indices or kinds: how many commitments. */
export function CommitmentMatrix({ ordered, across }: CommitmentMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useChangeView()
  const cell = useMemo(() => {
    const rows = new Map(ordered.rows.map((row) => [row.plan.plan_id, row]))
    const columns = new Map(ordered.columns.map((column) => [column.key, column]))
    return (planId: string | null, key: string | null): GridCell => {
      const label = key === null ? t('commitments.plans.every') : (columns.get(key)?.name ?? key)
      if (planId === null) {
        const n = key === null ? ordered.rows.reduce((sum, { total }) => sum + total, 0) : (columns.get(key)?.sum ?? 0)
        const plans =
          key === null ? ordered.rows.filter(({ total }) => total > 0).length : (columns.get(key)?.plans ?? 0)
        if (n === 0) return { nothing: 'not_found' }
        return {
          text: formatPart(plans, ordered.rows.length, language),
          level: null,
          words: t('commitments.words', {
            label,
            n: formatNumber(n, language),
            plans: formatNumber(plans, language),
          }),
        }
      }
      const row = rows.get(planId)
      if (row === undefined) return { nothing: 'no_document' }
      const value = key === null ? row.total : (row.values.get(key) ?? 0)
      if (value === 0) return { nothing: row.status }
      const n = formatNumber(value, language)
      return {
        text: n,
        level: strengthLevel(value),
        words: t('commitments.plans.cell', { count: value, label, place: planNameWithYear(row.plan), n }),
      }
    }
  }, [ordered.rows, ordered.columns, language, t])
  const note = (key: string): string | undefined => {
    const area = parAreaCodes.schema.safeParse(key)
    if (area.success) return codeDefinition(parAreaCodes, area.data, language)
    const index = indexCodes.schema.safeParse(key)
    if (index.success) return codeDefinition(indexCodes, index.data, language)
    const kind = commitmentKindCodes.schema.safeParse(key)
    return kind.success ? codeDefinition(commitmentKindCodes, kind.data, language) : undefined
  }
  const nameOf = new Map(ordered.columns.map(({ key, name }) => [key, name]))
  return (
    <>
      <ArrangeBar
        total={{ most: t('commitments.plans.by_most'), least: t('commitments.plans.by_least') }}
        columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
      >
        <ArrangeSelect
          label={t('assignments.plans.across')}
          value={across}
          options={commitmentAcross.map((value) => ({ value, label: t(`commitments.plans.by.${value}`) }))}
          onChange={(value) => {
            const chosen = commitmentAcross.find((known) => known === value)
            if (chosen !== undefined) change({ across: chosen, sort: 'place', page: 1 }, { replace: true })
          }}
        />
      </ArrangeBar>
      <PlanGrid
        label={t('commitments.plans.title')}
        corner={t('figure.plan')}
        ordered={ordered}
        column={(key) => {
          const about = note(key)
          return { key, label: nameOf.get(key) ?? key, ...(about === undefined ? {} : { note: about }) }
        }}
        cell={cell}
        totalRow={t('assignments.plans.total')}
        totalColumn={t('commitments.plans.every')}
        heads="flat"
        facts="commitment"
        selectionOf={(plan, key): Selection => ({
          subject: 'commitment',
          plan,
          facets: key === null ? {} : { [across]: key },
        })}
      />
    </>
  )
}
