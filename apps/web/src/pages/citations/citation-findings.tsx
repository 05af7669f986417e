import { type Severity, severityCodes } from '@doi-chieu/core/finding/finding'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { OpenLink } from '../../ui/open-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { ShownOf } from '../../ui/shown-of.js'
import { FindingKinds, type FindingTotals } from './finding-kinds.js'
import { FindingTable } from './finding-table.js'
import './citation-findings.css'

const FIRST = 8
const MOST = 500

/** What about the citations needs another look, gravest first: how much of each kind, then each with its words. */
export function CitationFindings({ totals }: { readonly totals: FindingTotals }) {
  const { t } = useTranslation()
  const found = severityCodes.codes.flatMap((severity) => {
    const kinds = totals.filter((total) => total.severity === severity)
    return kinds.length === 0 ? [] : [{ severity, kinds }]
  })
  if (found.length === 0) return <p>{t('citations.findings.none')}</p>
  return found.map(({ severity, kinds }) => <FindingsOf key={severity} severity={severity} kinds={kinds} />)
}

interface FindingsOfProps {
  readonly severity: Severity
  readonly kinds: FindingTotals
}

function FindingsOf({ severity, kinds }: FindingsOfProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [limit, setLimit] = useState(FIRST)
  const { data: part } = useSuspenseQuery(trpc.citations.findings.queryOptions({ filter, limit, severity }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.citations.findings.queryOptions({ filter, limit: MOST, severity }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  if (data.total === 0) return null
  return (
    <>
      <SeverityHead severity={severity} total={data.total} />
      <FindingKinds totals={kinds} />
      <FindingTable rows={data.rows} />
      {data.rows.length < data.total && (
        <ShownOf
          words={t('citations.findings.shown', {
            n: formatNumber(data.rows.length, language),
            total: formatNumber(data.total, language),
          })}
          all={t('citations.findings.all')}
          onAll={limit < MOST ? () => setLimit(MOST) : null}
        />
      )}
    </>
  )
}

function SeverityHead({ severity, total }: { readonly severity: Severity; readonly total: number }) {
  const language = useLanguage()
  const name = capitalised(codeLabel(severityCodes, severity, language))
  const n = formatNumber(total, language)
  return (
    <h3 className="finding-severity">
      <span className={`severity severity-${severity}`}>{name}</span>{' '}
      <span className="note">
        <OpenLink
          selection={{ subject: 'finding', plan: null, facets: { about: 'citation', severity } }}
          label={`${name}: ${n}`}
        >
          {n}
        </OpenLink>
      </span>
    </h3>
  )
}
