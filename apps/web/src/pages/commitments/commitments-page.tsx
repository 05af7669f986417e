import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { Later } from '../../ui/later.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { AreaFoot } from './area-foot.js'
import { commitmentBars } from './commitment-bars.js'
import { CommitmentBarsFigure } from './commitment-bars-figure.js'
import { CommitmentPlans } from './commitment-plans.js'
import { CommitmentTake } from './commitment-take.js'
import { CommitmentsHead } from './commitments-head.js'
import { NumberFigure } from './number-figure.js'
import { unnamedIndices } from './unnamed-indices.js'
import { useCommitmentView } from './use-commitment-view.js'
import './commitments-page.css'

export function CommitmentsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.commitments.summary.queryOptions({ filter: useFilter() }))
  const { byIndex, byArea, noArea, byKind } = commitmentBars(data, t, language)
  const view = useCommitmentView(data)
  const plans = data.n_plans
  return (
    <>
      <CommitmentsHead actions={<CommitmentTake {...view} />} />
      <FilterBar />
      {plans > 0 && (
        <>
          <div className="figure-pair">
            <CommitmentBarsFigure by="index" bars={byIndex} plans={plans} foot={unnamedIndices(data, t, language)} />
            <CommitmentBarsFigure
              by="area"
              bars={byArea}
              plans={plans}
              foot={<AreaFoot noArea={noArea} plans={plans} />}
            />
          </div>
          <Later>
            <NumberFigure />
          </Later>
          <Later>
            <Suspense fallback={<PartSkeleton height={30} />}>
              <CommitmentPlans />
            </Suspense>
          </Later>
          <Later>
            <CommitmentBarsFigure by="kind" bars={byKind} plans={plans} />
          </Later>
        </>
      )}
    </>
  )
}
