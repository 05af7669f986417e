import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { DutyMatrix } from '../../charts/duty-matrix/duty-matrix.js'
import { formatList } from '../../format/list.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { matrixRequest } from '../../state/matrix-request.js'
import { useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { PageHead } from '../../ui/page-head.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { AssignmentAnswer } from './assignment-answer.js'
import { assignmentListTable, clarityTable, dutyTable } from './assignment-tables.js'
import { AssignmentList } from './assignment-list.js'
import { ClarityTable } from './clarity-table.js'
import { PlanTabs } from './plan-tabs.js'

export function AssignmentsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [summary, matrix, tabs] = useSuspenseQueries({
    queries: [
      trpc.assignments.summary.queryOptions({ filter }),
      trpc.assignments.matrix.queryOptions(matrixRequest(filter)),
      trpc.plans.list.queryOptions({ filter: { ...filter, plan: [] }, limit: 500 }),
    ],
  })
  const { n_plans, roles_absent, by_plan } = summary.data
  // Zero over several plans was read and not found; a single plan may be unreadable.
  const nothing = by_plan.every(({ status }) => status === 'unreadable') ? 'unreadable' : 'not_found'
  const absent = roles_absent.map((role) => codeLabel(actorRoleCodes, role, language))
  return (
    <>
      <PageHead
        title={t('assignments.title')}
        actions={
          <TakeAway
            view="phan-cong"
            title={t('assignments.title')}
            tables={[
              dutyTable(matrix.data, nothing, t, language),
              clarityTable(by_plan, t),
              assignmentListTable(filter, t, language),
            ]}
            sources={[{ subject: 'assignment', plan: null, facets: {} }]}
          />
        }
      >
        <AssignmentAnswer summary={summary.data} />
      </PageHead>
      <FilterBar />
      {n_plans > 0 && (
        <>
          <Figure
            title={t('assignments.matrix.title')}
            note={t(n_plans === 1 ? 'assignments.matrix.note_single' : 'assignments.matrix.note')}
            foot={
              <>
                <NothingKey kinds={[nothing]} />
                <span>{t('assignments.matrix.shade')}</span>
                {absent.length > 0 && (
                  <span>{t('assignments.matrix.absent', { list: formatList(absent, language) })}</span>
                )}
              </>
            }
          >
            <PlanTabs plans={tabs.data.rows.map(({ plan }) => plan)} />
            <DutyMatrix matrix={matrix.data} nothing={nothing} />
          </Figure>
          <Figure
            title={t('assignments.clarity.title')}
            note={t('assignments.clarity.note')}
            foot={t('assignments.clarity.definition')}
          >
            <ClarityTable rows={by_plan} />
          </Figure>
          <Figure title={t('assignments.list.title')} note={t('assignments.list.note')}>
            <Suspense fallback={<PartSkeleton height={40} />}>
              <AssignmentList />
            </Suspense>
          </Figure>
        </>
      )}
    </>
  )
}
