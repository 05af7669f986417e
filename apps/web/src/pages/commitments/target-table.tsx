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
import { ScrollX } from '../../ui/scroll-x.js'
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
      <ScrollX label={t('commitments.targets.title')}>
        <table className="table table-wide target-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('commitments.targets.value')}
              </th>
              {(['quote', 'area', 'index', 'plan'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`commitments.targets.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.commitment_id}>
                <td className="number target-value">
                  <TargetValue row={row} />
                </td>
                <td className="target-quote">
                  <WordsLink words={row.quote} plan={row.plan_id} at={row.start_offset} facts="commitment" />
                </td>
                <td>
                  {row.par_area === null ? (
                    <Nothing kind="not_found" as="mark" />
                  ) : (
                    codeLabel(parAreaCodes, row.par_area, language)
                  )}
                </td>
                <td className="nowrap">
                  {row.index_code === null ? (
                    <Nothing kind="not_found" as="mark" />
                  ) : (
                    codeLabel(indexCodes, row.index_code, language)
                  )}
                </td>
                <td>
                  <PlanLink plan={row.plan} facts="commitment" /> <span className="note">{row.plan.plan_year}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
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
