import { indexCodes } from '@doi-chieu/core/commitment/commitment'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { rankedBars } from '../../charts/count-bars/count-bars.series.js'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import { formatList } from '../../format/list.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { AreaFoot } from './area-foot.js'
import { commitmentBars } from './commitment-bars.js'
import { CommitmentTake } from './commitment-take.js'
import { CommitmentsHead } from './commitments-head.js'
import { CommitmentPlans } from './commitment-plans.js'
import { TargetSpreads } from './target-spreads.js'
import { TargetTable } from './target-table.js'
import { useCommitmentView } from './use-commitment-view.js'
import { Later } from '../../ui/later.js'
import './commitments-page.css'

export function CommitmentsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.commitments.summary.queryOptions({ filter: useFilter() }))
  const { byIndex, byArea, noArea, byKind } = commitmentBars(data, t, language)
  const view = useCommitmentView(data)
  const unnamed = data.indices_named_by_none
    // Nobody misses "another index".
    .filter((code) => code !== 'other_index')
    .map((code) => codeLabel(indexCodes, code, language))
  const bars = { plans: data.n_plans, counted: t('commitments.counted') }

  return (
    <>
      <CommitmentsHead actions={<CommitmentTake {...view} />} />
      <FilterBar />
      {data.n_plans > 0 && (
        <>
          <div className="figure-pair">
            <Figure
              picture
              title={t('commitments.index.title')}
              note={t('commitments.index.note')}
              foot={
                unnamed.length === 0 ? undefined : t('commitments.index.none', { list: formatList(unnamed, language) })
              }
            >
              <CountBars {...bars} bars={rankedBars(byIndex)} corner={t('commitments.index.corner')} />
            </Figure>
            <Figure
              picture
              title={t('commitments.area.title')}
              note={t('commitments.area.note')}
              foot={<AreaFoot noArea={noArea} plans={data.n_plans} />}
            >
              <CountBars {...bars} bars={rankedBars(byArea)} corner={t('commitments.area.corner')} />
            </Figure>
          </div>
          <Later>
            <Figure title={t('commitments.targets.title')} note={t('commitments.targets.note')}>
              <Suspense fallback={<PartSkeleton height={30} />}>
                <TargetSpreads />
                <TargetTable />
              </Suspense>
            </Figure>
          </Later>
          <Later>
            <Suspense fallback={<PartSkeleton height={30} />}>
              <CommitmentPlans />
            </Suspense>
          </Later>
          <Later>
            <Figure picture title={t('commitments.kind.title')} note={t('commitments.kind.note')}>
              <CountBars {...bars} bars={rankedBars(byKind)} corner={t('commitments.kind.corner')} />
            </Figure>
          </Later>
        </>
      )}
    </>
  )
}
