import { useSuspenseQueries } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { columnOfSort } from '../../charts/arrange/order.js'
import { useArranged } from '../../charts/arrange/use-arranged.js'
import { CitationMatrix, MOST_COLUMNS } from '../../charts/citation-matrix/citation-matrix.js'
import { citationPlanMatrix } from '../../charts/citation-matrix/citation-matrix.series.js'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { citationRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { CitationMatrixFoot } from './citation-matrix-foot.js'
import { CitationFindings } from './citation-findings.js'
import { CitationTake } from './citation-take.js'
import { CitationsHead } from './citations-head.js'
import { documentsOutside } from './documents-outside.js'
import { levelBars } from './level-bars.js'
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
  const shown = many ? planMatrix.columns.length : matrix.data.documents.length
  const among = documentsOutside(planMatrix.columns.length, matrix.data.documents_total, t, language)
  const bars = levelBars(summary.data.by_level, t, language)
  return (
    <>
      <CitationsHead
        actions={<CitationTake matrix={matrix.data} ordered={ordered} many={many} among={among} bars={bars} />}
      />
      <FilterBar />
      {matrix.data.n_plans > 0 && (
        <>
          <Figure
            picture
            title={t('citations.matrix.title')}
            note={t(inLevels ? 'citations.matrix.note' : 'citations.levels.note')}
            foot={<CitationMatrixFoot matrix={matrix.data} shown={shown} />}
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
              among={among}
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
