import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Answers, trpc } from '../../../trpc.js'
import type { MarkedSpan } from '../text-pieces.js'

/** A passage of the text in which the searched words stand. */
export interface FoundPlace {
  /** Where its first found word begins: what `at` of the address says when the reader is there. */
  readonly start: number
  /** Id of its marks in the text. */
  readonly id: string
}

interface Found {
  /** In the order of the text. */
  readonly places: readonly FoundPlace[]
  /** One a found word, for the text to mark. */
  readonly spans: readonly MarkedSpan[]
}

type Hits = Answers['search']['inPlan']['hits']

const nothing: Found = { places: [], spans: [] }

/** Marks and places of the hits. */
export function foundOf(hits: Hits, label: string): Found {
  const places = hits.map(({ ranges }, index) => ({ start: ranges[0]?.[0] ?? 0, id: `found-${index}` }))
  const spans = hits.flatMap(({ ranges }, index) =>
    ranges.map(([start, end]): MarkedSpan => ({ id: `found-${index}`, subject: 'found', start, end, label })),
  )
  return { places, spans }
}

/** Where the words of `q` stand in a plan; nothing while they are not known, or where nothing is searched for. */
export function useFound(planId: string, q: string): Found {
  const { data } = useQuery({
    ...trpc.search.inPlan.queryOptions({ plan_id: planId, q }),
    enabled: q.trim() !== '',
  })
  return useMemo(() => (data === undefined || q.trim() === '' ? nothing : foundOf(data.hits, q)), [data, q])
}
