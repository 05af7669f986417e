import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useDeferredValue, useState } from 'react'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { timedSchema } from '../../state/matrix-state.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { type RecordColumn, RecordTable } from '../../ui/record-table/record-table.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { ShownOf } from '../../ui/shown-of.js'
import { WordsLink } from '../../ui/words-link.js'
import { listAsked } from './assignments-asked.js'
import { FoundAssignments } from './found-assignments.js'
import './assignment-list.css'

const FIRST = 25
/** Where each is a block of several lines. */
const FIRST_BLOCKS = 12
const MOST = 500

/** Every assignment as written, in the order of the plans. */
export function AssignmentList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const view = useView()
  const { clear, actor, task } = useDeferredValue(view)
  const change = useChangeView()
  const [limit, setLimit] = useState(useBlocks() ? FIRST_BLOCKS : FIRST)
  const asked = { filter, ...listAsked({ clear, actor, task }) }
  const { data: part } = useSuspenseQuery(trpc.assignments.list.queryOptions({ ...asked, limit }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.assignments.list.queryOptions({ ...asked, limit: MOST }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  return (
    <>
      <div className="arrange-bar no-print">
        <ArrangeSelect
          label={t('assignments.list.show')}
          value={view.clear}
          options={timedSchema.options.map((value) => ({
            value,
            label: t(`assignments.list.which.${value}`),
          }))}
          onChange={(value) => {
            const chosen = timedSchema.safeParse(value)
            if (chosen.success) change({ clear: chosen.data }, { replace: true })
          }}
        />
      </div>
      <FoundAssignments narrowed={{ clear, actor, task }} found={data} />
      {data.total > 0 && (
        <RecordTable
          label={t('assignments.list.title')}
          className="assignment-list"
          rows={data.rows}
          keyOf={(row) => row.assignment_id}
          lead={{ head: t('assignments.list.actor'), render: (row) => capitalised(row.actor) }}
          columns={assignmentColumns(t, language)}
        />
      )}
      {data.rows.length < data.total && (
        <ShownOf
          words={t('assignments.list.shown', {
            n: formatNumber(data.rows.length, language),
            total: formatNumber(data.total, language),
          })}
          all={t('assignments.list.all')}
          onAll={limit < MOST ? () => setLimit(MOST) : null}
        />
      )}
    </>
  )
}

/** Duty, task, time and plan of an assignment. */
const assignmentColumns = (
  t: TFunction,
  language: Language,
): readonly RecordColumn<Answers['assignments']['list']['rows'][number]>[] => [
  {
    head: t('assignments.list.duty'),
    className: 'nowrap',
    render: (row) => capitalised(codeLabel(dutyCodes, row.duty, language)),
  },
  {
    head: t('assignments.list.task'),
    className: 'assignment-task',
    render: (row) => <WordsLink words={row.task} plan={row.plan_id} at={row.start_offset} facts="assignment" />,
  },
  {
    head: t('assignments.list.time'),
    render: ({ clear, deadline, frequency }) =>
      clear ? (
        capitalised([deadline, frequency].filter((part) => part !== null).join('; '))
      ) : (
        <Nothing kind="not_found" />
      ),
  },
  {
    head: t('assignments.list.plan'),
    render: ({ plan }) => <PlanLink plan={plan} facts="assignment" withYear />,
  },
]
