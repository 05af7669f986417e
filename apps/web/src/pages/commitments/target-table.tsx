import { comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useFilter } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { ShownOf } from '../../ui/shown-of.js'
import { WordsLink } from '../../ui/words-link.js'
import './target-table.css'

const FIRST = 40
const MOST = 500

/** Targets as numbers with their unit and the words that set them. */
export function TargetTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [limit, setLimit] = useState(FIRST)
  const asked = { filter, kind: 'target' } as const
  const { data: part } = useSuspenseQuery(trpc.commitments.list.queryOptions({ ...asked, limit }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.commitments.list.queryOptions({ ...asked, limit: MOST }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  if (data.total === 0) return <p>{t('commitments.targets.none')}</p>
  return (
    <>
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
        columns={[
          {
            head: t('commitments.targets.quote'),
            className: 'target-quote',
            render: (row) => (
              <WordsLink words={row.quote} plan={row.plan_id} at={row.start_offset} facts="commitment" />
            ),
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
              index_code === null ? (
                <Nothing kind="not_found" as="mark" />
              ) : (
                codeLabel(indexCodes, index_code, language)
              ),
          },
          {
            head: t('commitments.targets.plan'),
            render: ({ plan }) => <PlanLink plan={plan} facts="commitment" withYear />,
          },
        ]}
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

/** The number of a target, leading to its place in the text. */
function TargetValue({ row }: { readonly row: Answers['commitments']['list']['rows'][number] }) {
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
