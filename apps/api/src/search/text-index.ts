import { lowerBound } from '@doi-chieu/core/binary-search'
import { groupPairs } from '@doi-chieu/core/group-by'
import { foldText } from '@doi-chieu/core/text/fold'
import { z } from 'zod'
import { inSlices } from '../database/in-slices.js'
import { onceABuild } from '../database/once-a-build.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import { placeKindSchema, type PlaceKind } from './answers.js'
import { passageStarts } from './passages.js'

const textsStatement = defineStatement(
  'search.texts',
  z.object({ plan_id: z.string(), text: z.string() }),
  'select plan_id, text from plans join documents using (document_id)',
  true,
)

const span = (kind: PlaceKind, table: string): string =>
  `select plan_id, '${kind}' as kind, start_offset, end_offset from ${table} where start_offset is not null`

/** Each plan's places as three lists: far fewer values to hand over than one row a place. */
const placesStatement = defineStatement(
  'search.places',
  z.object({
    plan_id: z.string(),
    kind: placeKindSchema,
    starts: z.array(z.int()),
    ends: z.array(z.int()),
  }),
  `with place as (
  ${[
    span('channel', 'channel_mentions'),
    span('citation', 'legal_citations'),
    span('assignment', 'assignments'),
    span('commitment', 'commitments'),
    span('finding', 'findings'),
  ].join('\n  union all ')}
)
select plan_id, kind, list(start_offset::INTEGER order by start_offset, end_offset) as starts,
  list(end_offset::INTEGER order by start_offset, end_offset) as ends
from place group by plan_id, kind`,
  true,
)

/** Places of one kind in a text, by their beginning. */
interface PlacesOfKind {
  readonly kind: PlaceKind
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The longest place: none that begins further ahead of a word than this can hold it. */
  readonly longest: number
}

export interface IndexedText {
  readonly text: string
  /** As long as the text: an offset in one is an offset in the other. */
  readonly folded: string
  readonly passages: readonly number[]
  readonly places: readonly PlacesOfKind[]
}

export type TextIndex = ReadonlyMap<string, IndexedText>

/**
 * The texts of a build with their folded copies, by plan; made shortly after the build was opened (warm-up.ts). Folding in SQL
 * would walk every text at every search; folded once a build, 500 plans take 20 MB and a search some milliseconds.
 */
export const textIndex = onceABuild(buildIndex)

async function buildIndex(db: Snapshot): Promise<TextIndex> {
  const [texts, places] = await Promise.all([db.rows(textsStatement), db.rows(placesStatement)])
  const placesOf = groupPairs(
    places.map(({ plan_id, kind, starts, ends }) => {
      const longest = starts.reduce((most, start, index) => Math.max(most, (ends[index] ?? start) - start), 0)
      return [plan_id, { kind, starts, ends, longest }] as const
    }),
  )
  const entries = await inSlices(texts, ({ plan_id, text }): readonly [string, IndexedText] => [
    plan_id,
    { text, folded: foldText(text), passages: passageStarts(text), places: placesOf.get(plan_id) ?? [] },
  ])
  return new Map(entries)
}

/** True where a place of the kind shares a character with `[start, end)`. */
export function isInPlace({ starts, ends, longest }: PlacesOfKind, start: number, end: number): boolean {
  for (let index = lowerBound(starts, end) - 1; index >= 0; index--) {
    if ((ends[index] ?? 0) > start) return true
    if ((starts[index] ?? 0) < start - longest) return false
  }
  return false
}
