import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { useSuspenseQuery } from '@tanstack/react-query'
import { medianOf } from '../charts/arrange/median.js'
import { formatNumber, formatOutOf } from '../format/number.js'
import { planNameWithYear } from '../format/plan-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { type Answers, type Requests, trpc } from '../trpc.js'
import { FigureLink } from '../ui/figure-link.js'
import { Nothing } from '../ui/nothing.js'
import { PlanLink } from '../ui/plan-link.js'
import { useRowsShown } from '../ui/rows-shown.js'
import { assignmentFacets, channelFacets, citationFacets, commitmentFacets, findingFacets } from './facets.js'
import { assignmentsAsked, channelsAsked, citationsAsked, commitmentsAsked } from './facts-asked.js'
import { focusFirst } from './focus-first.js'
import { usePanelTitle } from './panel-title.js'
import './plans-behind.css'

type Rows = Answers['channels']['byPlan']

interface PlansBehindProps {
  readonly selection: Selection
  readonly filter: PlanFilter
}

/** The plans behind a count of plans, each with the number of its sentences; then those that have none. */
export function PlansBehind({ selection, filter }: PlansBehindProps) {
  const { t } = useTranslation()
  const scope = { filter, ...(selection.plan === null ? {} : { plan_id: selection.plan }) }
  const broken = <p className="panel-about">{t('panel.unreadable_address')}</p>
  switch (selection.subject) {
    case 'channel': {
      const facets = channelFacets.safeParse(selection.facets)
      if (!facets.success) return broken
      return <OfChannels selection={selection} asked={{ ...scope, ...channelsAsked(facets.data) }} />
    }
    case 'citation': {
      const facets = citationFacets.safeParse(selection.facets)
      if (!facets.success) return broken
      return <OfCitations selection={selection} asked={{ ...scope, ...citationsAsked(facets.data) }} />
    }
    case 'assignment': {
      const facets = assignmentFacets.safeParse(selection.facets)
      if (!facets.success) return broken
      return <OfAssignments selection={selection} asked={{ ...scope, ...assignmentsAsked(facets.data) }} />
    }
    case 'commitment': {
      const facets = commitmentFacets.safeParse(selection.facets)
      if (!facets.success) return broken
      return <OfCommitments selection={selection} asked={{ ...scope, ...commitmentsAsked(facets.data) }} />
    }
    case 'finding': {
      const facets = findingFacets.safeParse(selection.facets)
      if (!facets.success) return broken
      return <OfFindings selection={selection} asked={{ ...scope, ...facets.data }} />
    }
  }
}

interface OfProps<Request> {
  readonly selection: Selection
  readonly asked: NonNullable<Request>
}

function OfChannels({ selection, asked }: OfProps<Requests['channels']['byPlan']>) {
  const { data } = useSuspenseQuery(trpc.channels.byPlan.queryOptions(asked))
  return <Listed selection={selection} rows={data} kinds={selection.facets['channel'] === undefined} />
}

function OfCitations({ selection, asked }: OfProps<Requests['citations']['byPlan']>) {
  return <Listed selection={selection} rows={useSuspenseQuery(trpc.citations.byPlan.queryOptions(asked)).data} />
}

function OfAssignments({ selection, asked }: OfProps<Requests['assignments']['byPlan']>) {
  return <Listed selection={selection} rows={useSuspenseQuery(trpc.assignments.byPlan.queryOptions(asked)).data} />
}

function OfCommitments({ selection, asked }: OfProps<Requests['commitments']['byPlan']>) {
  return <Listed selection={selection} rows={useSuspenseQuery(trpc.commitments.byPlan.queryOptions(asked)).data} />
}

function OfFindings({ selection, asked }: OfProps<Requests['findings']['byPlan']>) {
  return <Listed selection={selection} rows={useSuspenseQuery(trpc.findings.byPlan.queryOptions(asked)).data} />
}

interface ListedProps {
  readonly selection: Selection
  readonly rows: Rows
  /** Whether the number of channels stands beside the number of sentences, with its median. */
  readonly kinds?: boolean
}

function Listed({ selection, rows, kinds = false }: ListedProps) {
  const { subject, facets, of } = selection
  const sentences: Selection = { subject, plan: selection.plan, facets, ...(of === undefined ? {} : { of }) }
  const { t } = useTranslation()
  const language = useLanguage()
  const title = usePanelTitle(sentences, [])
  const median = medianOf(rows.map((row) => row.kinds))
  const having = rows.filter(({ facts }) => facts > 0)
  const listed = kinds ? having.toSorted((a, b) => b.kinds - a.kinds) : having
  const without = rows.filter(({ facts }) => facts === 0)
  const { shown, more } = useRowsShown(listed, 100)
  const lacking = useRowsShown(without, 100)
  return (
    <>
      <h2 ref={focusFirst} tabIndex={-1}>
        {title.name}
      </h2>
      <p className="panel-about">
        {t('panel.plans_with', { n: formatOutOf(having.length, rows.length, language) })}
        {kinds && median !== null && ` · ${t('panel.median_channels', { n: formatNumber(median, language, 1) })}`}
      </p>
      {title.definition !== null && <p className="panel-about">{title.definition}</p>}
      {shown.length > 0 && (
        <table className="table plans-behind">
          <thead>
            <tr>
              <th scope="col">{t('figure.plan')}</th>
              {kinds && (
                <th scope="col" className="number">
                  {t('panel.channels')}
                </th>
              )}
              <th scope="col" className="number">
                {t('panel.passages')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.plan.plan_id}>
                <th scope="row">
                  <PlanLink plan={row.plan} facts={sentences.subject} withPlace withYear />
                </th>
                {kinds && (
                  <td className="number">
                    <FigureLink
                      value={row.kinds}
                      selection={{ ...sentences, plan: row.plan.plan_id }}
                      words={`${planNameWithYear(row.plan)}, ${t('panel.channels')}: ${formatNumber(row.kinds, language)}`}
                    />
                  </td>
                )}
                <td className="number">
                  <FigureLink
                    value={row.facts}
                    selection={{ ...sentences, plan: row.plan.plan_id }}
                    words={`${planNameWithYear(row.plan)}: ${t('panel.sentences', {
                      count: row.facts,
                      n: formatNumber(row.facts, language),
                    })}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
      {without.length > 0 && (
        <>
          <h3 className="panel-plan">
            {t('panel.plans_without', { count: without.length, n: formatNumber(without.length, language) })}
          </h3>
          <ul className="plans-without">
            {lacking.shown.map(({ plan }) => (
              <li key={plan.plan_id}>
                <PlanLink plan={plan} facts={sentences.subject} withPlace withYear />
                {emptyMeaningOf(plan.text_quality, 0) === 'unreadable' && (
                  <>
                    {' '}
                    <Nothing kind="unreadable" />
                  </>
                )}
              </li>
            ))}
          </ul>
          {lacking.more}
        </>
      )}
    </>
  )
}
