import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type * as z from 'zod/mini'
import { formatNumber } from '../format/number.js'
import { planTitleWithYear } from '../format/plan-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { trpc } from '../trpc.js'
import { OpenLink } from '../ui/open-link.js'
import {
  assignmentItem,
  channelItem,
  citationItem,
  commitmentItem,
  type EvidenceItem,
  findingItem,
} from './evidence-item.js'
import { EvidenceList } from './evidence-list.js'
import { assignmentFacets, channelFacets, citationFacets, commitmentFacets, findingFacets } from './facets.js'
import { assignmentsAsked, channelsAsked, citationsAsked, commitmentsAsked } from './facts-asked.js'
import { focusFirst } from './focus-first.js'
import { FIRST_PAGE, MorePassages, type PassagePage } from './more-passages.js'
import { NotFoundHere } from './not-found-here.js'
import { usePanelTitle } from './panel-title.js'

interface SentencesProps {
  readonly selection: Selection
  readonly filter: PlanFilter
}

interface ListProps<Facets> extends SentencesProps {
  readonly facets: Facets
  readonly page: PassagePage
  readonly onPage: (page: PassagePage) => void
}

/** The sentences of a selection, from the list procedure of its subject. */
export function Sentences({ selection, filter }: SentencesProps) {
  const { t } = useTranslation()
  const [page, onPage] = useState(FIRST_PAGE)
  const common = { selection, filter, page, onPage }
  const broken = <p className="panel-about">{t('panel.unreadable_address')}</p>
  switch (selection.subject) {
    case 'channel': {
      const facets = channelFacets.safeParse(selection.facets)
      return facets.success ? <ChannelSentences {...common} facets={facets.data} /> : broken
    }
    case 'citation': {
      const facets = citationFacets.safeParse(selection.facets)
      return facets.success ? <CitationSentences {...common} facets={facets.data} /> : broken
    }
    case 'assignment': {
      const facets = assignmentFacets.safeParse(selection.facets)
      return facets.success ? <AssignmentSentences {...common} facets={facets.data} /> : broken
    }
    case 'commitment': {
      const facets = commitmentFacets.safeParse(selection.facets)
      return facets.success ? <CommitmentSentences {...common} facets={facets.data} /> : broken
    }
    case 'finding': {
      const facets = findingFacets.safeParse(selection.facets)
      return facets.success ? <FindingSentences {...common} facets={facets.data} /> : broken
    }
  }
}

const scope = ({ selection, filter }: SentencesProps) => ({
  filter,
  ...(selection.plan === null ? {} : { plan_id: selection.plan }),
})

function ChannelSentences(props: ListProps<z.infer<typeof channelFacets>>) {
  const language = useLanguage()
  const { data } = useSuspenseQuery(
    trpc.channels.list.queryOptions({ ...scope(props), ...channelsAsked(props.facets), ...props.page }),
  )
  return (
    <Listed
      {...props}
      list={data}
      items={data.rows.map((row) => channelItem(row, language))}
      named={props.facets.channel === undefined}
    />
  )
}

function CitationSentences(props: ListProps<z.infer<typeof citationFacets>>) {
  const language = useLanguage()
  const { data } = useSuspenseQuery(
    trpc.citations.list.queryOptions({ ...scope(props), ...citationsAsked(props.facets), ...props.page }),
  )
  return <Listed {...props} list={data} items={data.rows.map((row) => citationItem(row, language))} named />
}

function AssignmentSentences(props: ListProps<z.infer<typeof assignmentFacets>>) {
  const language = useLanguage()
  const { data } = useSuspenseQuery(
    trpc.assignments.list.queryOptions({ ...scope(props), ...assignmentsAsked(props.facets), ...props.page }),
  )
  return <Listed {...props} list={data} items={data.rows.map((row) => assignmentItem(row, language))} named />
}

function CommitmentSentences(props: ListProps<z.infer<typeof commitmentFacets>>) {
  const language = useLanguage()
  const { data } = useSuspenseQuery(
    trpc.commitments.list.queryOptions({ ...scope(props), ...commitmentsAsked(props.facets), ...props.page }),
  )
  return <Listed {...props} list={data} items={data.rows.map((row) => commitmentItem(row, language))} named />
}

function FindingSentences(props: ListProps<z.infer<typeof findingFacets>>) {
  const language = useLanguage()
  const { data } = useSuspenseQuery(
    trpc.findings.list.queryOptions({ ...scope(props), ...props.facets, ...props.page }),
  )
  return <Listed {...props} list={data} items={data.rows.map((row) => findingItem(row, language))} named />
}

interface ListedProps extends SentencesProps {
  readonly items: readonly EvidenceItem[]
  /** Of how many the items are the first, and the plans that all of them are of. */
  readonly list: { readonly total: number; readonly plans: number }
  readonly named: boolean
  readonly page: PassagePage
  readonly onPage: (page: PassagePage) => void
}

function Listed({ selection, filter, items, list: { total, plans }, named, page, onPage }: ListedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = usePanelTitle(selection, items)
  const first = items[0]
  const one = selection.plan !== null || (selection.of !== undefined && plans === 1)
  const many = t('filter.plans', { count: plans, n: formatNumber(plans, language) })
  const where = !one ? many : first === undefined ? '' : planTitleWithYear(first.plan)
  return (
    <>
      <h2 ref={focusFirst} tabIndex={-1}>
        {title.name}
      </h2>
      <p className="panel-about">
        {[t('panel.sentences', { count: total, n: formatNumber(total, language) }), where]
          .filter((part) => part !== '')
          .join(' · ')}
        {!one && (
          <>
            {' · '}
            <OpenLink selection={{ ...selection, by: 'plan' }}>{t('panel.by_plan')}</OpenLink>
          </>
        )}
      </p>
      {title.definition !== null && <p className="panel-about">{title.definition}</p>}
      {total === 0 && selection.plan === null && <p>{t('panel.none')}</p>}
      {total === 0 && selection.plan !== null && (
        <NotFoundHere selection={{ ...selection, plan: selection.plan }} filter={filter} />
      )}
      <EvidenceList subject={selection.subject} items={items} named={named} />
      <MorePassages page={page} shown={items.length} total={total} onPage={onPage} />
    </>
  )
}
