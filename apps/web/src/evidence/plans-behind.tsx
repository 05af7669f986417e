import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { type Requests, trpc } from '../trpc.js'
import { assignmentFacets, channelFacets, citationFacets, commitmentFacets, findingFacets } from './facets.js'
import { assignmentsAsked, channelsAsked, citationsAsked, commitmentsAsked } from './facts-asked.js'
import { PlansListed } from './plans-listed.js'

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
  return <PlansListed selection={selection} rows={data} kinds={selection.facets['channel'] === undefined} />
}

function OfCitations({ selection, asked }: OfProps<Requests['citations']['byPlan']>) {
  return <PlansListed selection={selection} rows={useSuspenseQuery(trpc.citations.byPlan.queryOptions(asked)).data} />
}

function OfAssignments({ selection, asked }: OfProps<Requests['assignments']['byPlan']>) {
  return <PlansListed selection={selection} rows={useSuspenseQuery(trpc.assignments.byPlan.queryOptions(asked)).data} />
}

function OfCommitments({ selection, asked }: OfProps<Requests['commitments']['byPlan']>) {
  return <PlansListed selection={selection} rows={useSuspenseQuery(trpc.commitments.byPlan.queryOptions(asked)).data} />
}

function OfFindings({ selection, asked }: OfProps<Requests['findings']['byPlan']>) {
  return <PlansListed selection={selection} rows={useSuspenseQuery(trpc.findings.byPlan.queryOptions(asked)).data} />
}
