import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { columnOfSort } from '../../charts/arrange/order.js'
import { orderWords } from '../../charts/arrange/order-words.js'
import { useArranged } from '../../charts/arrange/use-arranged.js'
import { CitationMatrix, MOST_COLUMNS } from '../../charts/citation-matrix/citation-matrix.js'
import { citationPlanMatrix } from '../../charts/citation-matrix/citation-matrix.series.js'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { citationRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { planMatrixTable } from '../../takeaway/plan-matrix-table.js'
import { barsTable } from '../../takeaway/bars-table.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { citationFindingsTable, citationMatrixTable } from './citation-tables.js'
import { CitationFindings } from './citation-findings.js'
import { CitationsHead } from './citations-head.js'
import { LevelChoice } from './level-choice.js'
import { Later } from '../../ui/later.js'

export function CitationsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const state = useView()
  const cited = useDeferredValue(state.cited)
  const [summary, matrix] = useSuspenseQueries({
    queries: [
      trpc.citations.summary.queryOptions({ filter }),
      trpc.citations.matrix.queryOptions(citationRequest(filter, cited)),
    ],
  })
  const planMatrix = useMemo(() => citationPlanMatrix(matrix.data, language), [matrix.data, language])
  const ordered = useArranged(planMatrix)
  const many = matrix.data.rows.length > MOST_COLUMNS
  // Documents stand under the level of their issuer unless there are many plans or a column sorts them.
  const inLevels = !many && columnOfSort(ordered.order.sort).column === undefined
  const { documents, documents_total, rows } = matrix.data
  const shown = many ? planMatrix.columns.length : documents.length
  const without = rows.reduce((sum, { without_document }) => sum + without_document, 0)
  const bars = summary.data.by_level
    .filter(({ citations }) => citations > 0)
    .map(({ level, citations, plans_with }): CountBar => {
      const label =
        level === null ? t('citations.matrix.level_unknown') : capitalised(codeLabel(issuerLevelCodes, level, language))
      return {
        key: level ?? '',
        label,
        count: citations,
        plans: plans_with,
        selection: { subject: 'citation', plan: null, facets: { level: level ?? 'unknown' } },
        words: t('citations.levels.words', {
          level: label,
          n: formatNumber(citations, language),
          plans: formatNumber(plans_with, language),
        }),
      }
    })
  return (
    <>
      <CitationsHead
        actions={
          <TakeAway
            view="can-cu-phap-ly"
            title={t('citations.title')}
            tables={[
              many
                ? planMatrixTable(
                    {
                      name: 'ke-hoach-theo-van-ban',
                      title: t('citations.matrix.title'),
                      note: t('citations.levels.note'),
                      order: orderWords(
                        state,
                        ordered,
                        { most: t('citations.matrix.by_most'), least: t('citations.matrix.by_least') },
                        t,
                      ),
                      ordered,
                      meaning: () => t('citations.levels.note'),
                      total: {
                        label: t('citations.matrix.sum'),
                        kind: 'number',
                        meaning: t('citations.levels.note'),
                      },
                      plansWith: t('citations.matrix.total'),
                    },
                    t,
                  )
                : citationMatrixTable(matrix.data, state.sort, filter, t, language),
              ...yearChangesTables({ ...ordered, corner: t('citations.matrix.corner') }, t),
              citationFindingsTable(filter, t, language),
              barsTable(
                {
                  name: 'cap-ban-hanh',
                  title: t('citations.levels.title'),
                  note: t('citations.levels.note'),
                  corner: t('citations.levels.level'),
                  counted: t('citations.levels.citations'),
                  bars,
                  plans: matrix.data.n_plans,
                },
                t,
              ),
            ]}
            sources={[{ subject: 'citation', plan: null, facets: {} }]}
          />
        }
      />
      <FilterBar />
      {matrix.data.n_plans > 0 && (
        <>
          <Figure
            picture
            title={t('citations.matrix.title')}
            note={t(inLevels ? 'citations.matrix.note' : 'citations.levels.note')}
            foot={
              <>
                <NothingKey
                  kinds={
                    rows.some(({ status }) => status === 'unreadable') ? ['not_found', 'unreadable'] : ['not_found']
                  }
                />
                <span>{t('citations.matrix.roles')}</span>
                {shown < documents_total && (
                  <span>
                    {t('citations.matrix.outside', {
                      count: shown,
                      n: formatNumber(shown, language),
                      total: formatNumber(documents_total, language),
                    })}
                  </span>
                )}
                {without > 0 && (
                  <span>
                    <Trans
                      i18nKey="citations.matrix.without"
                      count={without}
                      values={{ n: formatNumber(without, language) }}
                      components={{
                        sentences: (
                          <OpenLink selection={{ subject: 'citation', plan: null, facets: { document: 'none' } }} />
                        ),
                      }}
                    />
                  </span>
                )}
              </>
            }
          >
            <div className="arrange-bar no-print">
              <LevelChoice levels={summary.data.by_level} />
            </div>
            <CitationMatrix matrix={matrix.data} ordered={ordered} />
          </Figure>
          <Later>
            <YearChanges
              rows={ordered.rows}
              columns={ordered.columns}
              corner={t('citations.matrix.corner')}
              selectionOf={(plan, document) => ({ subject: 'citation', plan, facets: { document } })}
            />
            <Figure id="findings" title={t('citations.findings.title')} note={t('citations.findings.note')}>
              <Suspense fallback={<PartSkeleton height={20} />}>
                <CitationFindings totals={summary.data.findings} />
              </Suspense>
            </Figure>
          </Later>
          <Later>
            <Figure picture title={t('citations.levels.title')} note={t('citations.levels.note')}>
              <CountBars
                bars={bars}
                plans={matrix.data.n_plans}
                corner={t('citations.levels.level')}
                counted={t('citations.levels.citations')}
              />
            </Figure>
          </Later>
        </>
      )}
    </>
  )
}
