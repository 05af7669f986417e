import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import {
  assignmentItem,
  channelItem,
  citationItem,
  commitmentItem,
  type EvidenceItem,
  findingItem,
} from '../evidence/evidence-item.js'
import { assignmentsAsked, channelsAsked, citationsAsked, commitmentsAsked } from '../evidence/facts-asked.js'
import { assignmentFacets, channelFacets, citationFacets, commitmentFacets, findingFacets } from '../evidence/facets.js'
import { planTitleWithYear, planPlace } from '../format/plan-label.js'
import { capitalised } from '../i18n/code-label.js'
import type { Selection, Subject } from '../state/selection.js'
import { type Language, writeViewState } from '../state/view-state.js'
import { filterOfSide } from '../state/written-filter.js'
import { allRows } from './all-rows.js'
import type { ScreenWords } from './file-words.js'
import type { BuildClient } from './job/build-client.js'

/** One sentence behind a table: what it proves, its words, and where it stands. */
export interface SourceRow {
  readonly key: string
  readonly subject: Subject
  readonly what: string
  readonly details: string
  /** null where the thing is absent from the text. */
  readonly quote: string | null
  readonly document: string
  readonly document_number: string | null
  readonly place: string
  readonly page: number | null
  readonly start_offset: number | null
  readonly end_offset: number | null
  readonly confidence: number
  /** Opens the plan page at the sentence. */
  readonly link: string
}

/** Marks whose sentences are asked for together: they share an HTTP request. */
const TOGETHER = 8

interface SourcesRequest {
  readonly filter: PlanFilter
  readonly language: Language
  readonly words: ScreenWords
  /** Of the server, for the links. */
  readonly origin: string
  readonly client: BuildClient
  /** How much has been asked for, 0–1. */
  readonly onShare: (share: number) => void
}

/** The sentences of one mark, from the list procedure of its subject: what the side panel shows for it, without end. */
async function itemsOf(
  selection: Selection,
  { filter: pageFilter, language, client }: SourcesRequest,
  onRows: (done: number, total: number) => void,
): Promise<readonly EvidenceItem[]> {
  const { subject, plan, of } = selection
  const filter = of === undefined ? pageFilter : (filterOfSide(of, pageFilter.units) ?? pageFilter)
  const scope = { filter, ...(plan === null ? {} : { plan_id: plan }) }
  switch (subject) {
    case 'channel': {
      const facets = channelsAsked(channelFacets.parse(selection.facets))
      const rows = await allRows(
        (page) => client.channels.list.query({ ...scope, ...facets, ...page }),
        undefined,
        onRows,
      )
      return rows.map((row) => channelItem(row, language))
    }
    case 'citation': {
      const facets = citationsAsked(citationFacets.parse(selection.facets))
      const rows = await allRows(
        (page) => client.citations.list.query({ ...scope, ...facets, ...page }),
        undefined,
        onRows,
      )
      return rows.map((row) => citationItem(row, language))
    }
    case 'assignment': {
      const facets = assignmentsAsked(assignmentFacets.parse(selection.facets))
      const rows = await allRows(
        (page) => client.assignments.list.query({ ...scope, ...facets, ...page }),
        undefined,
        onRows,
      )
      return rows.map((row) => assignmentItem(row, language))
    }
    case 'commitment': {
      const facets = commitmentsAsked(commitmentFacets.parse(selection.facets))
      const rows = await allRows(
        (page) => client.commitments.list.query({ ...scope, ...facets, ...page }),
        undefined,
        onRows,
      )
      return rows.map((row) => commitmentItem(row, language))
    }
    case 'finding': {
      const facets = findingFacets.parse(selection.facets)
      const rows = await allRows(
        (page) => client.findings.list.query({ ...scope, ...facets, ...page }),
        undefined,
        onRows,
      )
      return rows.map((row) => findingItem(row, language))
    }
  }
}

function sourceRow(subject: Subject, item: EvidenceItem, words: ScreenWords, origin: string): SourceRow {
  const search = writeViewState({ at: item.start_offset, facts: subject })
  const details = item.details.map(({ name, value }) => `${words.detail[name]}: ${value}`)
  return {
    key: item.key,
    subject,
    what: item.heading,
    details: [item.message, ...details].filter((part) => part !== null).join('; '),
    quote: item.quote,
    document: planTitleWithYear(item.plan),
    document_number: item.plan.doc_number,
    place: capitalised(planPlace(item.plan)),
    page: item.page,
    start_offset: item.start_offset,
    end_offset: item.end_offset,
    confidence: item.confidence,
    link: `${origin}/plans/${encodeURIComponent(item.plan.plan_id)}${search}`,
  }
}

/** The sentences behind the marks, each once, in the order of the marks, then of the plans and of their texts. */
export async function sourceRows(
  selections: readonly Selection[],
  request: SourcesRequest,
): Promise<readonly SourceRow[]> {
  const found = new Map<string, SourceRow>()
  for (let at = 0; at < selections.length; at += TOGETHER) {
    const asked = selections.slice(at, at + TOGETHER)
    // How far a long list is shows where it is alone; several short ones are done at once.
    const lists = await Promise.all(
      asked.map((selection) =>
        itemsOf(selection, request, (done, total) => {
          if (asked.length === 1) request.onShare((at + done / Math.max(total, 1)) / selections.length)
        }),
      ),
    )
    for (const [index, selection] of asked.entries())
      for (const item of lists[index] ?? []) {
        const row = sourceRow(selection.subject, item, request.words, request.origin)
        if (!found.has(row.key)) found.set(row.key, row)
      }
    request.onShare((at + asked.length) / selections.length)
  }
  return [...found.values()]
}
