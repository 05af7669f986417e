import { useSuspenseQueries } from '@tanstack/react-query'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { coverageTakeTable } from './coverage-take-table.js'
import { CoverageTable } from './coverage-table.js'
import { FirstRun } from '../../ui/notice/first-run.js'
import { OverviewHead } from './overview-head.js'
import { OverviewQuestions } from './overview-questions.js'
import { WorkedQuestions } from './worked-questions.js'
import { yearLevels } from './year-level.series.js'
import { YearLevelTable } from './year-level-table.js'
import { yearLevelTakeTable } from './year-level-take-table.js'
import { Later } from '../../ui/later.js'
import './overview-page.css'

/** Who has a plan, the four comparisons as questions with their answers, and one line a plan. */
export function OverviewPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [overview, worked] = useSuspenseQueries({
    queries: [trpc.overview.summary.queryOptions({ filter }), trpc.overview.questions.queryOptions({ filter })],
  })
  const { totals, coverage } = overview.data
  const counted = yearLevels(worked.data.coverage)
  if (totals.plans_all === 0) return <FirstRun problem={null} onData={() => {}} />
  return (
    <>
      <OverviewHead
        actions={
          <TakeAway
            view="tong-quan"
            title={t('overview.title')}
            tables={[yearLevelTakeTable(counted, t, language), coverageTakeTable(overview.data, filter, t, language)]}
            sources={[{ subject: 'finding', plan: null, facets: {} }]}
          />
        }
      />
      <FilterBar />
      <OverviewQuestions />
      {totals.plans > 0 && <WorkedQuestions worked={worked.data} />}
      <Later>
        {totals.plans > 0 && (
          <Figure
            title={t('overview.by_year.title')}
            note={t('overview.by_year.note')}
            foot={<NothingKey kinds={['no_document']} />}
          >
            <YearLevelTable counted={counted} />
          </Figure>
        )}
      </Later>
      <Later>
        <Figure
          title={t('overview.coverage.title')}
          foot={
            <>
              <span>{t('overview.coverage.foot')}</span>
              <NothingKey kinds={['not_found', 'unreadable']} />
            </>
          }
        >
          <CoverageTable rows={coverage.rows} total={coverage.total} />
        </Figure>
      </Later>
    </>
  )
}
