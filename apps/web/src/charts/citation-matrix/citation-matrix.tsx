import { useMemo } from 'react'
import { documentNames } from '../../format/document-name.js'
import { planPlace, planTitleWithYear } from '../../format/plan-label.js'
import { toldApart } from '../../format/told-apart.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { usePanel } from '../../state/use-panel.js'
import { useChangeView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { columnOfSort, sortedByColumn } from '../arrange/order.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { citationCells, citationSelection, documentLine } from './citation-cells.js'
import { citationMarks } from './citation-matrix.series.js'
import { orderDocuments } from './order-documents.js'

/** With more plans than this, names across the top cannot be read: plans become the rows. */
export const MOST_COLUMNS = 14

interface CitationMatrixProps {
  readonly matrix: Answers['citations']['matrix']
  readonly ordered: Arranged
}

/** Who cites what: documents under the level of their issuer × a few plans, or many plans × the documents most cited. */
export function CitationMatrix({ matrix, ordered }: CitationMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const change = useChangeView()
  const cell = useMemo(() => citationCells(matrix, t, language), [matrix, t, language])
  const turned = useMemo(() => (document: string | null, plan: string | null) => cell(plan, document), [cell])
  const { sort } = ordered.order
  const documents = useMemo(() => {
    const { documents: sorted, byLevel } = orderDocuments(matrix.documents, citationMarks(matrix.rows), sort)
    const names = documentNames(sorted, language)
    return sorted.map((document): GridLine => {
      const name = names.get(document.legal_document_id) ?? ''
      const { group, ...line } = documentLine(document, name, t, language)
      return byLevel && group !== undefined ? { ...line, group } : line
    })
  }, [matrix, sort, t, language])
  const lineOf = useMemo(() => new Map(documents.map((line) => [line.key, line])), [documents])

  if (matrix.rows.length > MOST_COLUMNS)
    return (
      <>
        <ArrangeBar
          total={{ most: t('citations.matrix.by_most'), least: t('citations.matrix.by_least') }}
          columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <PlanGrid
          label={t('citations.matrix.title')}
          corner={t('figure.plan')}
          ordered={ordered}
          column={(key) => lineOf.get(key) ?? { key, label: key }}
          cell={cell}
          totalRow={t('citations.matrix.total')}
          totalColumn={t('citations.matrix.sum')}
          facts="citation"
          selectionOf={citationSelection}
        />
      </>
    )
  return (
    <Grid
      label={t('citations.matrix.title')}
      corner={t('citations.matrix.corner')}
      heads="flat"
      wideRows
      emptyOpens
      rows={documents}
      columns={toldApart(
        matrix.rows.map(({ plan }) => ({ key: plan.plan_id, name: planTitleWithYear(plan), place: planPlace(plan) })),
      ).map(({ key, name }) => ({ key, label: name }))}
      cell={turned}
      totalRow={t('citations.matrix.sum')}
      totalColumn={t('citations.matrix.total')}
      onOpen={(document, plan) => panel.open(citationSelection(plan, document))}
      onSort={(plan) => change({ sort: sortedByColumn(sort, plan) }, { replace: true })}
      sorted={columnOfSort(sort)}
      selected={(document, plan) => panel.isOpen(citationSelection(plan, document))}
    />
  )
}
