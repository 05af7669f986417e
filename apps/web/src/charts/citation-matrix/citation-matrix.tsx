import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../format/date.js'
import { documentName } from '../../format/document-name.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { planName, planNameWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import type { Selection } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import type { Answers } from '../../trpc.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { citationLevel, citationMarks, type CitedDocument, documentsByLevel } from './citation-matrix.series.js'

/** With more plans than this, names across the top cannot be read: plans become the rows. */
const MOST_COLUMNS = 14

const selectionOf = (plan: string | null, document: string | null): Selection => ({
  subject: 'citation',
  plan,
  facets: document === null ? {} : { document },
})

/** Documents × plans: who cites what. Documents stand under the level of their issuer. */
export function CitationMatrix({ matrix }: { readonly matrix: Answers['citations']['matrix'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const marks = citationMarks(matrix.rows)
  const plans = new Map(matrix.rows.map((row) => [row.plan.plan_id, row]))
  const documents = new Map(matrix.documents.map((document) => [document.legal_document_id, document]))

  const groupOf = ({ issuer_level }: CitedDocument): string =>
    issuer_level === null
      ? t('citations.matrix.level_unknown')
      : capitalised(codeLabel(issuerLevelCodes, issuer_level, language))
  const documentLine = (document: CitedDocument): GridLine => ({
    key: document.legal_document_id,
    label: documentName(document),
    note: [
      document.number === null ? null : document.title,
      document.issuer,
      document.issued_on === null
        ? null
        : t('citations.matrix.issued', { date: formatDate(document.issued_on, language) }),
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    group: groupOf(document),
  })

  const cell = (planId: string | null, documentId: string | null): GridCell => {
    const document = documentId === null ? null : (documents.get(documentId) ?? null)
    const name = document === null ? '' : documentName(document)
    if (planId === null) {
      if (document === null) {
        const all = matrix.rows.reduce((sum, { citations }) => sum + citations, 0)
        const n = formatNumber(all, language)
        return { text: n, level: null, words: t('citations.matrix.all', { count: all, n }) }
      }
      return {
        text: formatOutOf(document.plans_with, matrix.n_plans, language),
        level: null,
        words: t('citations.matrix.row', {
          document: name,
          n: formatNumber(document.plans_with, language),
          total: formatNumber(matrix.n_plans, language),
        }),
      }
    }
    const row = plans.get(planId)
    if (row === undefined) return { nothing: 'no_document' }
    const place = planNameWithYear(row.plan)
    if (documentId === null) {
      if (row.citations === 0) return { nothing: row.status }
      const n = formatNumber(row.citations, language)
      return { text: n, level: null, words: t('citations.matrix.column', { count: row.citations, n, place }) }
    }
    const mark = marks.get(planId)?.get(documentId)
    if (mark === undefined) return { nothing: row.status }
    const roles = mark.roles.map((role) => codeLabel(citationRoleCodes, role, language)).join(', ')
    const n = formatNumber(mark.citations, language)
    return {
      text: n,
      level: citationLevel(mark.citations),
      words: t('citations.matrix.cell', { count: mark.citations, n, document: name, place, roles }),
    }
  }

  const planLines: readonly GridLine[] = matrix.rows.map(({ plan }) => ({
    key: plan.plan_id,
    label: planName(plan),
    note: plan.plan_year === null ? '' : String(plan.plan_year),
  }))
  const documentLines = documentsByLevel(matrix.documents).map(documentLine)
  const turned = planLines.length > MOST_COLUMNS
  const totals = { plans: t('citations.matrix.total'), citations: t('citations.matrix.sum') }
  return (
    <Grid
      label={t('citations.matrix.title')}
      corner={turned ? t('figure.plan') : t('citations.matrix.corner')}
      heads={turned ? 'turned' : 'flat'}
      wideRows={!turned}
      rows={turned ? planLines : documentLines}
      columns={turned ? documentLines : planLines}
      cell={(row, column) => (turned ? cell(row, column) : cell(column, row))}
      totalRow={turned ? totals.plans : totals.citations}
      totalColumn={turned ? totals.citations : totals.plans}
      onOpen={(row, column) => panel.open(turned ? selectionOf(row, column) : selectionOf(column, row))}
      selected={(row, column) => panel.isOpen(turned ? selectionOf(row, column) : selectionOf(column, row))}
    />
  )
}
