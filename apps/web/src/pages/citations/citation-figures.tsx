import { Suspense } from 'react'
import { CitationMatrix } from '../../charts/citation-matrix/citation-matrix.js'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import type { CountBar } from '../../charts/count-bars/count-bars.series.js'
import { columnOfSort } from '../../charts/arrange/order.js'
import type { Arranged } from '../../charts/arrange/use-arranged.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { CitationFindings } from './citation-findings.js'
import { CitationMatrixFoot } from './citation-matrix-foot.js'
import { LevelChoice } from './level-choice.js'

type Summary = Answers['citations']['summary']

interface CitationMatrixFigureProps {
  readonly matrix: Answers['citations']['matrix']
  readonly levels: Summary['by_level']
  readonly ordered: Arranged
  /** Whether plans are the rows of the matrix: there are too many for its columns. */
  readonly many: boolean
}

/** Who cites which document, of the issuers that the reader chooses. */
export function CitationMatrixFigure({ matrix, levels, ordered, many }: CitationMatrixFigureProps) {
  const { t } = useTranslation()
  // Documents stand under the level of their issuer unless there are many plans or a column sorts them.
  const inLevels = !many && columnOfSort(ordered.order.sort).column === undefined
  return (
    <Figure
      picture
      title={t('citations.matrix.title')}
      note={t(inLevels ? 'citations.matrix.note' : 'citations.levels.note')}
      foot={<CitationMatrixFoot matrix={matrix} shown={many ? ordered.columns.length : matrix.documents.length} />}
    >
      <div className="arrange-bar no-print">
        <LevelChoice levels={levels} />
      </div>
      <CitationMatrix matrix={matrix} ordered={ordered} />
    </Figure>
  )
}

/** What is to be looked at again in citations; its rows come after the page. */
export function FindingsFigure({ totals }: { readonly totals: Summary['findings'] }) {
  const { t } = useTranslation()
  return (
    <Figure id="findings" title={t('citations.findings.title')} note={t('citations.findings.note')}>
      <Suspense fallback={<PartSkeleton height={20} />}>
        <CitationFindings totals={totals} />
      </Suspense>
    </Figure>
  )
}

/** How many citations are of documents of each level of issuers. */
export function LevelsFigure({ bars, plans }: { readonly bars: readonly CountBar[]; readonly plans: number }) {
  const { t } = useTranslation()
  return (
    <Figure picture title={t('citations.levels.title')} note={t('citations.levels.note')}>
      <CountBars
        bars={bars}
        plans={plans}
        corner={t('citations.levels.level')}
        counted={t('citations.levels.citations')}
      />
    </Figure>
  )
}
