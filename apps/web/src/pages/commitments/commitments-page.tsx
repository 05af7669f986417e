import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Trans } from 'react-i18next'
import { type CountBar, rankedBars } from '../../charts/count-bars/count-bars.series.js'
import { CountBars } from '../../charts/count-bars/count-bars.js'
import { formatList } from '../../format/list.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { barsTable } from '../../takeaway/bars-table.js'
import type { TakeView } from '../../takeaway/take-table.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import type { Selection } from '../../state/selection.js'
import { OpenLink } from '../../ui/open-link.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { CommitmentTake } from './commitment-take.js'
import { targetTakeTable } from './target-take-table.js'
import { CommitmentsHead } from './commitments-head.js'
import { CommitmentPlans } from './commitment-plans.js'
import { TargetSpreads } from './target-spreads.js'
import { TargetTable } from './target-table.js'
import { Later } from '../../ui/later.js'
import './commitments-page.css'

interface Total {
  readonly commitments: number
  readonly plans_with: number
}

const NO_AREA: Selection = { subject: 'commitment', plan: null, facets: { area: 'none' } }

export function CommitmentsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.commitments.summary.queryOptions({ filter }))

  const bar = (
    key: string,
    label: string,
    facets: Readonly<Record<string, string>>,
    { commitments, plans_with }: Total,
  ): CountBar => ({
    key,
    label,
    count: commitments,
    plans: plans_with,
    selection: { subject: 'commitment', plan: null, facets },
    words: t('commitments.words', {
      label,
      n: formatNumber(commitments, language),
      plans: formatNumber(plans_with, language),
    }),
  })
  const byIndex = data.by_index.map((total) =>
    bar(total.index_code, codeLabel(indexCodes, total.index_code, language), { index: total.index_code }, total),
  )
  const byArea = data.by_par_area.flatMap((total) =>
    total.par_area === null
      ? []
      : [bar(total.par_area, codeLabel(parAreaCodes, total.par_area, language), { area: total.par_area }, total)],
  )
  // Most commitments name no area: as a bar they would leave the others no room.
  const noArea = data.by_par_area.find(({ par_area }) => par_area === null)
  const areaRows =
    noArea === undefined ? byArea : [...byArea, bar('', t('commitments.area.unknown'), NO_AREA.facets, noArea)]
  const byKind = data.by_kind.map((total) =>
    bar(total.kind, capitalised(codeLabel(commitmentKindCodes, total.kind, language)), { kind: total.kind }, total),
  )
  const unnamed = data.indices_named_by_none
    // Nobody misses "another index".
    .filter((code) => code !== 'other_index')
    .map((code) => codeLabel(indexCodes, code, language))
  const bars = { plans: data.n_plans, counted: t('commitments.counted') }

  const view: TakeView = {
    view: 'cam-ket',
    title: t('commitments.title'),
    tables: [
      ...(
        [
          ['chi-so', 'index', byIndex],
          ['linh-vuc', 'area', areaRows],
          ['loai', 'kind', byKind],
        ] as const
      ).map(([name, figure, list]) =>
        barsTable(
          {
            ...bars,
            name,
            title: t(`commitments.${figure}.title`),
            note: t(`commitments.${figure}.note`),
            corner: t(`commitments.${figure}.corner`),
            bars: rankedBars(list),
          },
          t,
        ),
      ),
      targetTakeTable(filter, t, language),
    ],
    sources: [{ subject: 'commitment', plan: null, facets: {} }],
  }

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
              foot={
                <>
                  {noArea !== undefined && (
                    <p>
                      <Trans
                        i18nKey="commitments.area.none"
                        values={{
                          n: formatNumber(noArea.commitments, language),
                          plans: formatOutOf(noArea.plans_with, data.n_plans, language),
                        }}
                        components={{
                          sentences: <OpenLink selection={NO_AREA} />,
                          plans: <OpenLink selection={{ ...NO_AREA, by: 'plan' }} />,
                        }}
                      />
                    </p>
                  )}
                  <p>{t('commitments.area.source')}</p>
                </>
              }
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
