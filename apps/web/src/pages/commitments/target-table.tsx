import { comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useDeferredValue, useState } from 'react'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { formatNumber } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { targetOrderSchema } from '../../state/matrix-state.js'
import { carry, useChangeView, useFilter, useView } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { type RecordColumn, RecordTable } from '../../ui/record-table/record-table.js'
import { ShownOf } from '../../ui/shown-of.js'
import { WordsLink } from '../../ui/words-link.js'
import { goalAsked, readGoal, writeGoal } from './written-goal.js'
import './target-table.css'

const FIRST = 40
const MOST = 500

/** Targets as numbers with their unit and the words that set them, in the order that the address says. */
export function TargetTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { targets: order, goal } = useDeferredValue(useView())
  const [limit, setLimit] = useState(FIRST)
  const asked = { filter, kind: 'target', order, ...goalAsked(goal) } as const
  const { data: part } = useSuspenseQuery(trpc.commitments.list.queryOptions({ ...asked, limit }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.commitments.list.queryOptions({ ...asked, limit: MOST }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  if (data.total === 0 && goal === null) return <p>{t('commitments.targets.none')}</p>
  return (
    <>
      {(data.total > 1 || goal !== null) && (
        <div className="arrange-bar no-print">
          <GoalChoice />
          <OrderChoice />
        </div>
      )}
      {data.total === 0 && <p>{t('commitments.targets.none')}</p>}
      <RecordTable
        label={t('commitments.targets.title')}
        className="target-table"
        rows={data.rows}
        keyOf={(row) => row.commitment_id}
        lead={{
          head: t('commitments.targets.value'),
          className: 'number target-value',
          render: (row) => <TargetValue row={row} />,
        }}
        columns={targetColumns(t, language)}
      />
      {data.rows.length < data.total && (
        <ShownOf
          words={t('commitments.targets.shown', {
            n: formatNumber(data.rows.length, language),
            total: formatNumber(data.total, language),
          })}
          all={t('commitments.targets.all')}
          onAll={limit < MOST ? () => setLimit(MOST) : null}
        />
      )}
    </>
  )
}

/** How the targets stand; the address keeps it, and what is taken away follows it. */
function OrderChoice() {
  const { t } = useTranslation()
  const { targets } = useView()
  const change = useChangeView()
  return (
    <ArrangeSelect
      label={t('arrange.rows')}
      value={targets}
      options={targetOrderSchema.options.map((value) => ({ value, label: t(`commitments.targets.order.${value}`) }))}
      onChange={(value) => change({ targets: targetOrderSchema.parse(value) }, { replace: true })}
    />
  )
}

/** Which value the targets are set at; a step of the history, as choices of the filter are. */
function GoalChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { goal } = useView()
  const change = useChangeView()
  const { data } = useSuspenseQuery(trpc.commitments.targets.queryOptions({ filter: useFilter() }))
  const known = data.values.map((at) => ({ value: writeGoal(at), label: goalLabel(at, language) }))
  // A goal of the address that no plan of the filter has must be seen, to be dropped.
  const others =
    goal === null || known.some(({ value }) => value === goal)
      ? []
      : [{ value: goal, label: goalLabel({ ...readGoal(goal), targets: 0 }, language) }]
  return (
    <ArrangeSelect
      label={t('commitments.targets.value')}
      value={goal ?? ''}
      options={[{ value: '', label: t('commitments.targets.any') }, ...others, ...known]}
      onChange={(value) => change({ goal: value === '' ? null : value }, { step: 'goal' })}
    />
  )
}

/** `100% (521)`. */
function goalLabel(
  { value, unit, targets }: Answers['commitments']['targets']['values'][number],
  language: Language,
): string {
  const words = formatQuantity({ value, unit, comparator: null }, language, () => '') ?? ''
  return `${words} (${formatNumber(targets, language)})`
}

type Target = Answers['commitments']['list']['rows'][number]

/** Words, area, index and plan of a target. */
const targetColumns = (t: TFunction, language: Language): readonly RecordColumn<Target>[] => [
  {
    head: t('commitments.targets.quote'),
    className: 'target-quote',
    render: (row) => <WordsLink words={row.quote} plan={row.plan_id} at={row.start_offset} facts="commitment" />,
  },
  {
    head: t('commitments.targets.area'),
    render: ({ par_area }) =>
      par_area === null ? <Nothing kind="not_found" as="mark" /> : codeLabel(parAreaCodes, par_area, language),
  },
  {
    head: t('commitments.targets.index'),
    className: 'nowrap',
    render: ({ index_code }) =>
      index_code === null ? <Nothing kind="not_found" as="mark" /> : codeLabel(indexCodes, index_code, language),
  },
  { head: t('commitments.targets.plan'), render: ({ plan }) => <PlanLink plan={plan} facts="commitment" withYear /> },
]

/** The number of a target, leading to its place in the text. */
function TargetValue({ row }: { readonly row: Target }) {
  const language = useLanguage()
  const value = formatQuantity(row, language, (code) => codeLabel(comparatorCodes, code, language))
  if (value === null) return <Nothing kind="not_found" as="mark" />
  return (
    <Link
      to="/plans/$planId"
      params={{ planId: row.plan_id }}
      search={carry({ at: row.start_offset, facts: 'commitment' })}
    >
      {value}
    </Link>
  )
}
