import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear, planNumber } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { Proven } from '../../ui/proven.js'

export type CoverageRow = Answers['overview']['summary']['coverage']['rows'][number]

/** What is counted in each plan, in the order of the columns. */
export const counted = ['channels', 'citations', 'assignments', 'clear', 'commitments', 'findings'] as const
type Column = (typeof counted)[number]

const subjects: Readonly<Record<Column, Pick<Selection, 'subject' | 'facets'>>> = {
  channels: { subject: 'channel', facets: {} },
  citations: { subject: 'citation', facets: {} },
  assignments: { subject: 'assignment', facets: {} },
  clear: { subject: 'assignment', facets: { clear: 'yes' } },
  commitments: { subject: 'commitment', facets: {} },
  findings: { subject: 'finding', facets: {} },
}

const valueOf: Readonly<Record<Column, (row: CoverageRow) => number>> = {
  channels: (row) => row.channels,
  citations: (row) => row.citations,
  assignments: (row) => row.assignments,
  clear: (row) => row.clear_assignments,
  commitments: (row) => row.commitments,
  findings: (row) => row.findings_error + row.findings_warning + row.findings_info,
}

/** A plan: whose it is, what its heading says, and how much was found in it. */
export function CoverageLine({ row }: { readonly row: CoverageRow }) {
  const { plan, doc_symbol } = row
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <PlanLink plan={plan} withPlace />
      </th>
      <td className="coverage-level">
        {plan.locality_level === null ? (
          <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
        ) : (
          capitalised(codeLabel(localityLevelCodes, plan.locality_level, language))
        )}
      </td>
      <td className="number">
        <Said row={row} field="year" value={plan.plan_year} />
      </td>
      <td className="nowrap">
        <Said row={row} field="number" value={planNumber(plan, doc_symbol)} />
      </td>
      <td className="number">
        <Said row={row} field="date" value={plan.doc_date === null ? null : formatDate(plan.doc_date, language)} />
      </td>
      {counted.map((column) => (
        <td key={column} className="number">
          <Count row={row} column={column} />
        </td>
      ))}
    </tr>
  )
}

interface SaidProps {
  readonly row: CoverageRow
  readonly field: 'year' | 'number' | 'date'
  readonly value: string | number | null
}

/** What the heading of a plan says. Fields of a damaged text may have been there and be lost. */
function Said({ row: { plan, places }, field, value }: SaidProps) {
  if (value === null) return <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
  return (
    <Proven plan={plan.plan_id} at={places?.[field]}>
      {value}
    </Proven>
  )
}

function Count({ row, column }: { readonly row: CoverageRow; readonly column: Column }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plan } = row
  const value = valueOf[column](row)
  return (
    <FigureLink
      value={value}
      selection={{ ...subjects[column], plan: plan.plan_id }}
      words={t(`overview.coverage.cell_${column}`, {
        count: value,
        n: formatNumber(value, language),
        place: planNameWithYear(plan),
      })}
      nothing={emptyMeaningOf(plan.text_quality, column === 'clear' ? row.assignments : value)}
    />
  )
}
