import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { useSuspenseQueries } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { useArranged } from '../../charts/arrange/use-arranged.js'
import {
  acrossOf,
  assignmentPlanMatrix,
  ofAssigning,
  ofDuty,
  timelessPairs,
} from '../../charts/assignment-matrix/assignment-matrix.series.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter, useView } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { assignmentListTable, assignmentsByPlanTable, clarityTable, dutyTable } from './assignment-tables.js'
import { assignmentsByGroupTable } from './by-group-table.js'
import { matrixAsked, summaryAsked, useWordsAsked } from './assignments-asked.js'
import { WordsBoxes } from './words-boxes.js'
import { useWordsNote, wordsInWords } from './words-in-words.js'
import { AssignmentsHead } from './assignments-head.js'
import { AssignmentList } from './assignment-list.js'
import { ByPlanFigure } from './by-plan-figure.js'
import { ClarityTable } from './clarity-table.js'
import { DutyFigure } from './duty-figure.js'
import { TimelessList } from './timeless-list.js'
import { timelessTakeTable } from './timeless-take-table.js'
import { Later } from '../../ui/later.js'

/** Up to here the clarity of each plan also gets its bar; the matrix has it for any number. */
const FEW_PLANS = 24

/** What the page shows: the answers of the API, and the matrix of plans as the address wants it. */
function useAssignments() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const view = useDeferredValue(useView())
  const [summary, matrix, tabs] = useSuspenseQueries({
    queries: [
      trpc.assignments.summary.queryOptions(summaryAsked(filter, view)),
      trpc.assignments.matrix.queryOptions(matrixAsked(filter, view)),
      trpc.plans.list.queryOptions({ filter: { ...filter, plan: [] }, limit: 500 }),
    ],
  })
  const across = acrossOf(view.across)
  const duty = across === 'role' ? view.duty : null
  const meant = useMemo(
    () => (across === 'said' ? ofAssigning(matrix.data) : ofDuty(matrix.data, duty)),
    [matrix.data, across, duty],
  )
  const planMatrix = useMemo(
    () =>
      assignmentPlanMatrix(meant, across, {
        role: (role) => codeLabel(actorRoleCodes, role, language),
        duty: (one) => codeLabel(dutyCodes, one, language),
        said: (said) => t(`assignments.plans.said.${said}`),
      }),
    [meant, across, language, t],
  )
  const words = useWordsAsked()
  return {
    ...summary.data,
    matrix: matrix.data,
    /** The same with nothing but the chosen duty. */
    meant,
    words,
    duty,
    narrowed: { ...words, ...(duty === null ? {} : { duty }) },
    plans: tabs.data.rows.map(({ plan }) => plan),
    across,
    planMatrix,
    ordered: useArranged(planMatrix),
    timeless: timelessPairs(matrix.data.cells),
    corner: {
      role: t('assignments.matrix.corner'),
      duty: t('assignments.list.duty'),
      said: capitalised(t('assignments.plans.by.said')),
    }[across],
    // Zero over several plans was read and not found; a single plan may be unreadable.
    nothing: matrix.data.rows.every(({ status }) => status === 'unreadable') ? 'unreadable' : 'not_found',
  } as const
}

type Shown = ReturnType<typeof useAssignments>

export function AssignmentsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const state = useView()
  const shown = useAssignments()
  const { matrix, meant, planMatrix, ordered, timeless, corner, nothing, words } = shown
  const asked = wordsInWords(words, t)
  // A file has no choices beside its table: the one duty that it is about stands in its name.
  const byPlanTitle = [
    t('assignments.plans.title'),
    ...(shown.duty === null ? [] : [codeLabel(dutyCodes, shown.duty, language)]),
  ].join(': ')
  return (
    <>
      <AssignmentsHead
        actions={
          <TakeAway
            view="phan-cong"
            title={asked === '' ? t('assignments.title') : `${t('assignments.title')}: ${asked}`}
            narrowed={asked}
            tables={[
              dutyTable(matrix, nothing, t, language),
              clarityTable(matrix.rows, t),
              state.lines === 'none'
                ? assignmentsByPlanTable(state, ordered, meant.rows, byPlanTitle, t)
                : assignmentsByGroupTable(state, ordered, byPlanTitle, t, language),
              timelessTakeTable(timeless, t, language),
              ...yearChangesTables({ ...planMatrix, corner }, t),
              assignmentListTable(filter, state, t, language),
            ]}
            sources={[{ subject: 'assignment', plan: null, facets: words }]}
          />
        }
      />
      <FilterBar />
      {shown.n_plans > 0 && <AssignmentFigures shown={shown} />}
    </>
  )
}

function AssignmentFigures({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation()
  const note = useWordsNote()
  const { n_plans, matrix, across, ordered } = shown
  // Figures of words that stand nowhere would be lines of nothing.
  const isFound = shown.assignments > 0 || Object.keys(shown.words).length === 0
  return (
    <>
      <WordsBoxes />
      {isFound && (
        <>
          <DutyFigure matrix={matrix} plans={shown.plans} absent={shown.roles_absent} nothing={shown.nothing} />
          <Later>
            {n_plans > 1 && (
              <ByPlanFigure matrix={shown.meant} ordered={ordered} across={across} narrowed={shown.narrowed} />
            )}
          </Later>
          <Later>
            {n_plans <= FEW_PLANS && (
              <Figure
                title={t('assignments.clarity.title')}
                note={note(t('assignments.clarity.note'))}
                foot={t('assignments.clarity.definition')}
              >
                <ClarityTable rows={matrix.rows} />
              </Figure>
            )}
            <Figure title={t('assignments.timeless.title')} note={note(t('assignments.timeless.note'))}>
              <TimelessList pairs={shown.timeless} plans={n_plans} />
            </Figure>
          </Later>
          <Later>
            <YearChanges
              rows={shown.planMatrix.rows}
              columns={shown.planMatrix.columns}
              corner={shown.corner}
              selectionOf={(plan, key) => ({
                subject: 'assignment',
                plan,
                facets: { ...shown.narrowed, [across === 'said' ? 'says' : across]: key },
              })}
            />
          </Later>
        </>
      )}
      <Later>
        <Figure id="list" title={t('assignments.list.title')} note={note(t('assignments.list.note'))}>
          <Suspense fallback={<PartSkeleton height={40} />}>
            <AssignmentList />
          </Suspense>
        </Figure>
      </Later>
    </>
  )
}
