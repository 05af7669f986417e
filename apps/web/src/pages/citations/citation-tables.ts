import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { columnOfSort } from '../../charts/arrange/order.js'
import { orderWords } from '../../charts/arrange/order-words.js'
import type { Arranged } from '../../charts/arrange/use-arranged.js'
import { citationMarks, type CitedDocument } from '../../charts/citation-matrix/citation-matrix.series.js'
import { orderDocuments } from '../../charts/citation-matrix/order-documents.js'
import { formatExpected } from '../../format/date.js'
import { documentNames } from '../../format/document-name.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planMatrixTable } from '../../takeaway/plan-matrix-table.js'
import { countOr, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'

type CitationMatrix = Answers['citations']['matrix']

/** Documents × plans: one row a document, in the order of the figure, with what is known of it. */
export function citationMatrixTable(
  matrix: CitationMatrix,
  sort: string,
  filter: PlanFilter,
  t: TFunction,
  language: Language,
): TakeTable {
  const levelOf = ({ issuer_level }: CitedDocument): string =>
    issuer_level === null
      ? t('citations.matrix.level_unknown')
      : capitalised(codeLabel(issuerLevelCodes, issuer_level, language))
  const inLevels = columnOfSort(sort).column === undefined
  const every = () =>
    allRows((page) => queryClient.fetchQuery(trpc.citations.matrix.queryOptions({ filter, ...page })), matrix)
  return {
    name: 'van-ban-theo-ke-hoach',
    title: t('citations.matrix.title'),
    note: `${t(inLevels ? 'citations.matrix.note' : 'citations.levels.note')}. ${citationRoleCodes.codes.map((code) => codeLabel(citationRoleCodes, code, language)).join(', ')}: ${t('citations.matrix.roles')}`,
    order: t(inLevels ? 'take.order.level' : 'take.order.screen'),
    columns: [
      {
        key: 'legal_document',
        label: t('citations.matrix.corner'),
        kind: 'text',
        meaning: t('take.citation.document_means'),
      },
      { key: 'issuer_level', label: t('citations.levels.level'), kind: 'text', meaning: t('citations.levels.level') },
      { key: 'issued_on', label: t('take.citation.issued'), kind: 'date', meaning: t('take.citation.issued') },
      { key: 'plans_with', label: t('citations.matrix.total'), kind: 'number', meaning: t('take.bars.plans_means') },
      ...matrix.rows.map(({ plan }) => ({
        key: plan.plan_id,
        label: planTitleWithYear(plan),
        kind: 'number' as const,
        meaning: t('citations.levels.note'),
      })),
    ],
    rows: async () => {
      const rows = await every()
      const marks = citationMarks(rows)
      const names = documentNames(matrix.documents, language)
      return orderDocuments(matrix.documents, marks, sort).documents.map((document) => [
        names.get(document.legal_document_id) ?? '',
        levelOf(document),
        orNothing(document.issued_on),
        document.plans_with,
        ...rows.map(({ plan, status }) =>
          countOr(marks.get(plan.plan_id)?.get(document.legal_document_id)?.citations ?? 0, status),
        ),
      ])
    },
  }
}

/** Plans × documents, as the figure stands where there are many plans: one row a plan. */
export function citedByPlanTable(
  state: ViewState,
  ordered: Arranged,
  among: string | undefined,
  t: TFunction,
): TakeTable {
  const what = t('citations.levels.note')
  const note = among === undefined ? what : `${what}. ${among}`
  return planMatrixTable(
    {
      name: 'ke-hoach-theo-van-ban',
      title: t('citations.matrix.title'),
      note,
      order: orderWords(
        state,
        ordered,
        { most: t('citations.matrix.by_most'), least: t('citations.matrix.by_least') },
        t,
      ),
      ordered,
      meaning: () => what,
      total: { label: t('citations.matrix.sum'), kind: 'number', meaning: what },
      plansWith: t('citations.matrix.total'),
    },
    t,
  )
}

/** Every finding about a citation, gravest first, as the list shows them. */
export function citationFindingsTable(filter: PlanFilter, t: TFunction, language: Language): TakeTable {
  return {
    name: 'diem-can-xem',
    title: t('citations.findings.title'),
    note: t('citations.findings.note'),
    order: t('take.order.severity'),
    columns: [
      { key: 'severity', label: t('take.finding.severity'), kind: 'text', meaning: t('take.finding.severity_means') },
      { key: 'kind', label: t('citations.findings.kind'), kind: 'text', meaning: t('take.finding.kind_means') },
      { key: 'quote', label: t('citations.findings.quote'), kind: 'text', meaning: t('take.finding.quote_means') },
      {
        key: 'message',
        label: t('citations.findings.message'),
        kind: 'text',
        meaning: t('take.finding.message_means'),
        long: true,
      },
      { key: 'expected', label: t('take.finding.expected'), kind: 'text', meaning: t('take.finding.expected_means') },
      { key: 'plan', label: t('citations.findings.place'), kind: 'text', meaning: t('take.plan.place_means') },
    ],
    rows: async () => {
      const rows = await allRows((page) =>
        queryClient.fetchQuery(trpc.citations.findings.queryOptions({ filter, ...page })),
      )
      const gravity = (row: (typeof rows)[number]): number => severityCodes.codes.indexOf(row.severity)
      return rows
        .toSorted((a, b) => gravity(a) - gravity(b))
        .map((row) => [
          capitalised(codeLabel(severityCodes, row.severity, language)),
          codeLabel(findingKindCodes, row.kind, language),
          orNothing(row.quote),
          language === 'vi' ? row.message_vi : row.message_en,
          row.expected === null ? '' : formatExpected(row.expected, language),
          planTitleWithYear(row.plan),
        ])
    },
  }
}
