import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { timedSchema } from '../../state/matrix-state.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { ShownOf } from '../../ui/shown-of.js'
import { WordsLink } from '../../ui/words-link.js'
import './assignment-list.css'

const FIRST = 25
const MOST = 500

/** Every assignment as written, in the order of the plans. */
export function AssignmentList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const view = useView()
  const clear = useDeferredValue(view.clear)
  const change = useChangeView()
  const [limit, setLimit] = useState(FIRST)
  const asked = { filter, ...(clear === 'all' ? {} : { clear: clear === 'yes' }) }
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
      <ScrollX label={t('assignments.list.title')}>
        <table className="table table-wide assignment-list">
          <thead>
            <tr>
              {(['actor', 'duty', 'task', 'time', 'plan'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`assignments.list.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.assignment_id}>
                <td>{capitalised(row.actor)}</td>
                <td className="nowrap">{capitalised(codeLabel(dutyCodes, row.duty, language))}</td>
                <td className="assignment-task">
                  <WordsLink words={row.task} plan={row.plan_id} at={row.start_offset} facts="assignment" />
                </td>
                <td>
                  {row.clear ? (
                    capitalised([row.deadline, row.frequency].filter((part) => part !== null).join('; '))
                  ) : (
                    <Nothing kind="not_found" />
                  )}
                </td>
                <td>
                  <PlanLink plan={row.plan} facts="assignment" /> <span className="note">{row.plan.plan_year}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
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
