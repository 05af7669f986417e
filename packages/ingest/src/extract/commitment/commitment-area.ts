import type { IndexCode, ParArea } from '@doi-chieu/core/commitment/commitment'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import { clauseIn } from '../../segment/clause/clause.js'
import { hitsWithin, holdsAny } from '../../segment/hits-within.js'
import type { CommitmentMention } from './commitment-mention.js'

/** Indices that measure one area alone; the others measure reform, or satisfaction, as a whole. */
const AREA_OF_INDEX: Partial<Readonly<Record<IndexCode, ParArea>>> = {
  ICT_INDEX: 'digital_government',
  DTI: 'digital_government',
}

/**
 * The content area of a commitment, from the words nearest to it that name one: its own, those of its sentence, those of
 * its nearest heading; null where none is named. Money is of no area.
 */
export function areaOf(analysed: AnalysedText, mention: CommitmentMention): ParArea | null {
  // What is to be reached of an index is of the index's area, if of any.
  if (mention.indexCode !== null) return AREA_OF_INDEX[mention.indexCode] ?? null
  if (mention.kind === 'budget') return null
  return (
    areaNamed(areasIn(analysed, mention)) ??
    areaNamed(areasIn(analysed, sentenceOf(analysed, mention))) ??
    areaOfHeading(analysed, mention)
  )
}

function areaOfHeading(analysed: AnalysedText, { segment }: CommitmentMention): ParArea | null {
  const nearest = segment.path.findLast(({ heading, body, end }) => heading && holdsAny(analysed.parAreas, body, end))
  return nearest === undefined ? null : areaNamed(areasIn(analysed, contentOf(nearest)))
}

const areasIn = ({ parAreas }: AnalysedText, { start, end }: Span): readonly ParArea[] =>
  hitsWithin(parAreas, start, end).map(({ entry }) => entry.row.code)

/** A stretch that names this many areas lists what reform is made of. */
const A_LIST = 3

/** The first area named; direction only where no other is, for all reform is directed. Null where none is, or a list of them. */
function areaNamed(areas: readonly ParArea[]): ParArea | null {
  if (areas.length < 2) return areas[0] ?? null
  const named = new Set(areas)
  if (named.size > 1) named.delete('direction')
  const [first = null] = named
  return named.size < A_LIST ? first : null
}

function sentenceOf({ document }: AnalysedText, { segment, start, end }: CommitmentMention): Span {
  const clause = clauseIn(document, segment, start)
  return clause ?? { start, end }
}
