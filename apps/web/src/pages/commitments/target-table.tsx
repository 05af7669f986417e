import { comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useDeferredValue, useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { NumberKind } from '../../state/matrix-state.js'
import { carry, useFilter, useView } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { type RecordColumn, RecordTable } from '../../ui/record-table/record-table.js'
import { ShownOf } from '../../ui/shown-of.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { WordsLink } from '../../ui/words-link.js'
import { NumberChoices } from './number-choices.js'
import { numbersAsked } from './numbers-asked.js'
import { goalAsked } from './written-goal.js'
import './target-table.css'

const FIRST = 40
/** On a telephone each target is a block of several lines. */
const FIRST_BLOCKS = 12
const MOST = 500

/** Targets or frequencies as numbers with their unit and the words that set them, in the order that the address says. */
export function TargetTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const view = useDeferredValue(useView())
  const { numbers, targets: order, goal, words } = view
  const [limit, setLimit] = useState(useBlocks() ? FIRST_BLOCKS : FIRST)
  const asked = { filter, ...numbersAsked(view), order, ...goalAsked(goal) } as const
  const { data: part } = useSuspenseQuery(trpc.commitments.list.queryOptions({ ...asked, limit }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.commitments.list.queryOptions({ ...asked, limit: MOST }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  const narrowed = goal !== null || words.trim() !== ''
  if (data.total === 0 && !narrowed) return <p>{t(`commitments.${numbers}.none`)}</p>
  return (
    <>
      {(data.total > 1 || narrowed) && <NumberChoices />}
      {data.total === 0 ? (
        <p>{t('commitments.targets.none_at')}</p>
      ) : (
        <RecordTable
          label={t(`commitments.${numbers}.title`)}
          className="target-table"
          rows={data.rows}
          keyOf={(row) => row.commitment_id}
          lead={{
            head: t('commitments.targets.value'),
            className: 'number target-value',
            render: (row) => <TargetValue row={row} />,
          }}
          columns={targetColumns(numbers, t, language)}
        />
      )}
      {data.rows.length < data.total && (
        <ShownOf
          words={t(`commitments.${numbers}.shown`, {
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

type Target = Answers['commitments']['list']['rows'][number]

/** Words, area, index and plan of a target; a frequency names no index. */
const targetColumns = (numbers: NumberKind, t: TFunction, language: Language): readonly RecordColumn<Target>[] => [
  ...(numbers === 'frequency' ? [monthlyColumn(t, language)] : []),
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
  ...(numbers === 'target' ? [indexColumn(t, language)] : []),
  { head: t('commitments.targets.plan'), render: ({ plan }) => <PlanLink plan={plan} facts="commitment" withYear /> },
]

/** What makes promises a week and a month comparable. */
const monthlyColumn = (t: TFunction, language: Language): RecordColumn<Target> => ({
  head: t('commitments.targets.monthly'),
  className: 'number',
  render: ({ monthly }) =>
    monthly === null ? <Nothing kind="not_applicable" as="mark" /> : formatNumber(monthly, language),
})

const indexColumn = (t: TFunction, language: Language): RecordColumn<Target> => ({
  head: t('commitments.targets.index'),
  className: 'nowrap',
  render: ({ index_code }) =>
    index_code === null ? <Nothing kind="not_found" as="mark" /> : codeLabel(indexCodes, index_code, language),
})

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
