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

/** The documents as lines of a grid, under the level of their issuer unless a column sorts them. */
function useDocumentLines({ documents, rows }: CitationMatrixProps['matrix'], sort: string): readonly GridLine[] {
  const { t } = useTranslation()
  const language = useLanguage()
  return useMemo(() => {
    const { documents: sorted, byLevel } = orderDocuments(documents, citationMarks(rows), sort)
    const names = documentNames(sorted, language)
    return sorted.map((document): GridLine => {
      const name = names.get(document.legal_document_id) ?? ''
      const { group, ...line } = documentLine(document, name, t, language)
      return byLevel && group !== undefined ? { ...line, group } : line
    })
  }, [documents, rows, sort, t, language])
}

/** Who cites what: documents under the level of their issuer × a few plans, or many plans × the documents most cited. */
export function CitationMatrix({ matrix, ordered }: CitationMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cell = useMemo(() => citationCells(matrix, t, language), [matrix, t, language])
  const documents = useDocumentLines(matrix, ordered.order.sort)
  return matrix.rows.length > MOST_COLUMNS ? (
    <PlansByDocument cell={cell} documents={documents} ordered={ordered} />
  ) : (
    <DocumentsByPlan cell={cell} documents={documents} ordered={ordered} matrix={matrix} />
  )
}

interface DirectionProps {
  readonly cell: ReturnType<typeof citationCells>
  readonly documents: readonly GridLine[]
  readonly ordered: Arranged
}

function PlansByDocument({ cell, documents, ordered }: DirectionProps) {
  const { t } = useTranslation()
  const lineOf = useMemo(() => new Map(documents.map((line) => [line.key, line])), [documents])
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
}

function DocumentsByPlan({ cell, documents, matrix, ordered }: DirectionProps & CitationMatrixProps) {
  const { t } = useTranslation()
  const panel = usePanel()
  const change = useChangeView()
  const { sort } = ordered.order
  const turned = useMemo(() => (document: string | null, plan: string | null) => cell(plan, document), [cell])
  const plans = matrix.rows.map(({ plan }) => ({
    key: plan.plan_id,
    name: planTitleWithYear(plan),
    place: planPlace(plan),
  }))
  return (
    <Grid
      label={t('citations.matrix.title')}
      corner={t('citations.matrix.corner')}
      heads="flat"
      wideRows
      emptyOpens
      rows={documents}
      columns={toldApart(plans).map(({ key, name }) => ({ key, label: name }))}
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
