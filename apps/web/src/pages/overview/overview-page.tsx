import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trans, useTranslation } from 'react-i18next'
import { formatNumber, formatYears } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { carry, useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { PageHead } from '../../ui/page-head.js'
import { AssignmentAnswer } from '../assignments/assignment-answer.js'
import { ChannelAnswer } from '../channels/channel-answer.js'
import { CitationAnswer } from '../citations/citation-answer.js'
import { CommitmentAnswer } from '../commitments/commitment-answer.js'
import { coverageTakeTable } from './coverage-take-table.js'
import { CoverageTable } from './coverage-table.js'
import { FirstRun } from '../../ui/notice/first-run.js'
import { WorkedQuestions } from './worked-questions.js'
import { YearLevelTable } from './year-level-table.js'
import './overview-page.css'

/** Who has a plan, the four comparisons as questions with their answers, and one line a plan. */
export function OverviewPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [overview, worked, channels, citations, assignments, commitments] = useSuspenseQueries({
    queries: [
      trpc.overview.summary.queryOptions({ filter }),
      trpc.overview.questions.queryOptions({ filter }),
      trpc.channels.summary.queryOptions({ filter }),
      trpc.citations.summary.queryOptions({ filter }),
      trpc.assignments.summary.queryOptions({ filter }),
      trpc.commitments.summary.queryOptions({ filter }),
    ],
  })
  const { totals, coverage } = overview.data
  if (totals.plans_all === 0) return <FirstRun problem={null} onData={() => {}} />
  const years = [totals.year_min, totals.year_max].filter((year) => year !== null)
  const questions = [
    { to: '/channels', name: 'channels', answer: <ChannelAnswer summary={channels.data} /> },
    { to: '/citations', name: 'citations', answer: <CitationAnswer summary={citations.data} /> },
    { to: '/assignments', name: 'assignments', answer: <AssignmentAnswer summary={assignments.data} /> },
    { to: '/commitments', name: 'commitments', answer: <CommitmentAnswer summary={commitments.data} /> },
  ] as const

  return (
    <>
      <PageHead
        title={t('overview.title')}
        actions={
          <TakeAway
            view="tong-quan"
            title={t('overview.title')}
            tables={[coverageTakeTable(overview.data, filter, t, language)]}
            sources={[{ subject: 'finding', plan: null, facets: {} }]}
          />
        }
      >
        <p>{t('overview.purpose')}</p>
        <p>
          <Trans
            i18nKey="overview.lead"
            count={totals.localities}
            values={{
              plans: t('overview.lead_plans', { count: totals.plans, n: formatNumber(totals.plans, language) }),
              localities: formatNumber(totals.localities, language),
              provinces: formatNumber(totals.provinces, language),
              years: formatYears(years),
            }}
            components={{ plans: <Link to="/plans" search={carry()} /> }}
          />
        </p>
      </PageHead>
      <FilterBar />
      <section className="questions" aria-labelledby="questions">
        <h2 id="questions">{t('overview.questions')}</h2>
        <ol>
          {questions.map(({ to, name, answer }) => (
            <li key={name}>
              <h3>
                <Link to={to} search={carry()}>
                  {t(`overview.${name}.question`)}
                </Link>
              </h3>
              <div className="question-answer">{answer}</div>
            </li>
          ))}
        </ol>
      </section>
      {totals.plans > 0 && <WorkedQuestions worked={worked.data} />}
      {totals.plans > 0 && (
        <Figure
          title={t('overview.by_year.title')}
          note={t('overview.by_year.note')}
          foot={<NothingKey kinds={['no_document']} />}
        >
          <YearLevelTable cells={worked.data.coverage} />
        </Figure>
      )}
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
    </>
  )
}
