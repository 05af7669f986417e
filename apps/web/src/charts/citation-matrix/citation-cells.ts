import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { TFunction } from 'i18next'
import { formatDate } from '../../format/date.js'
import { documentNames } from '../../format/document-name.js'
import { formatNumber, formatPart } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Selection } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { citationLevel, citationMarks, type CitedDocument } from './citation-matrix.series.js'

export const citationSelection = (plan: string | null, document: string | null): Selection => ({
  subject: 'citation',
  plan,
  facets: document === null ? {} : { document },
})

/** A document above or beside the matrix under its name in this list, with its issuer and day in the note. */
export function documentLine(document: CitedDocument, name: string, t: TFunction, language: Language): GridLine {
  return {
    key: document.legal_document_id,
    label: name,
    note: capitalised(
      [
        document.number === null ? null : document.title,
        document.issuer,
        document.issued_on === null
          ? null
          : t('citations.matrix.issued', { date: formatDate(document.issued_on, language) }),
      ]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
    ),
    group:
      document.issuer_level === null
        ? t('citations.matrix.level_unknown')
        : capitalised(codeLabel(issuerLevelCodes, document.issuer_level, language)),
  }
}

/** The cell of a plan and a document; null stands for the total of the other. */
export function citationCells(
  matrix: Answers['citations']['matrix'],
  t: TFunction,
  language: Language,
): (plan: string | null, document: string | null) => GridCell {
  const marks = citationMarks(matrix.rows)
  const plans = new Map(matrix.rows.map((row) => [row.plan.plan_id, row]))
  const names = documentNames(matrix.documents, language)
  const documents = new Map(matrix.documents.map((document) => [document.legal_document_id, document]))
  return (planId, documentId) => {
    const document = documentId === null ? null : (documents.get(documentId) ?? null)
    const name = documentId === null ? '' : (names.get(documentId) ?? '')
    if (planId === null) {
      if (document === null) {
        const all = matrix.rows.reduce((sum, { citations }) => sum + citations, 0)
        const n = formatNumber(all, language)
        return { text: n, level: null, words: t('citations.matrix.all', { count: all, n }) }
      }
      return {
        text: formatPart(document.plans_with, matrix.n_plans, language),
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
}
