import { useSuspenseQueries } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useArranged } from '../../charts/arrange/use-arranged.js'
import { MOST_COLUMNS } from '../../charts/citation-matrix/citation-matrix.js'
import { citationPlanMatrix } from '../../charts/citation-matrix/citation-matrix.series.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { citationRequest } from '../../state/matrix-request.js'
import { useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { Later } from '../../ui/later.js'
import { CitationMatrixFigure, FindingsFigure, LevelsFigure } from './citation-figures.js'
import { CitationTake } from './citation-take.js'
import { CitationsHead } from './citations-head.js'
import { documentsOutside } from './documents-outside.js'
import { levelBars } from './level-bars.js'

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
          <CitationMatrixFigure matrix={matrix.data} levels={summary.data.by_level} ordered={ordered} many={many} />
          <Later>
            <YearChanges
              rows={ordered.rows}
              columns={ordered.columns}
              corner={t('citations.matrix.corner')}
              among={among}
              selectionOf={(plan, document) => ({ subject: 'citation', plan, facets: { document } })}
            />
            <FindingsFigure totals={summary.data.findings} />
          </Later>
          <Later>
            <LevelsFigure bars={bars} plans={matrix.data.n_plans} />
          </Later>
        </>
      )}
    </>
  )
}
