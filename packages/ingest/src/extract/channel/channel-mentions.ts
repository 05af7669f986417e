import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { ChannelMention } from '@doi-chieu/core/channel/channel-mention'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { factId } from '../../fact-id.js'
import { wordAt } from '../../normalize/document-text.js'
import { longestApart } from '../../match/longest-apart.js'
import { oneLine } from '../../normalize/one-line.js'
import { spanAt, type Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { SIGN } from '../../patterns/sign-word.js'
import { contentOf } from '../../segment/block/content.js'
import { segmentSigns, segmentsWith } from '../../segment/segment-signs.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { clausesOf, type Clause } from '../../segment/clause/clause.js'
import { withinTask } from '../../segment/table/cell/task-cells.js'
import { SpanSet } from '../../segment/span-set.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { cellChannels } from './cell-channels.js'
import { goesOnWith, usedChannel } from './channel-use.js'
import type { FoundChannel } from './found-channel.js'
import { throughOrganisations, withOrganisations } from './with-organisations.js'
import { writtenNames } from './written-names.js'
import { evidenceOf } from '../evidence.js'
import { wasToldAt } from '../what-was-reached.js'

/** Every place where the plan means to use a channel; names inside cited titles and in the end matter do not count. */
export function extractChannelMentions(
  analysed: AnalysedText,
  planId: string,
  citations: readonly LegalCitation[],
  assignments: readonly Assignment[],
  planYear: number | null = null,
): readonly ChannelMention[] {
  const cited = new SpanSet(citations.map((row) => ({ start: row.start_offset, end: row.end_offset })))
  const found = [
    ...namedChannels(analysed, cited),
    ...writtenNames(analysed, cited),
    ...throughOrganisations(analysed, assignments),
    ...withOrganisations(analysed),
    ...cellChannels(analysed).map((found) => ({ ...found, confidence: 0.85, rule: 'channel.broken_cell' })),
  ]
  const sections = new Map<Segment, string>()
  const wasTold = toldIn(analysed, planYear)
  const meant = found.filter((mention) => !mention.segment.looksBack && !wasTold(mention))
  return apart(meant.sort((a, b) => a.start - b.start || a.channel.localeCompare(b.channel))).map((mention) => {
    return {
      mention_id: factId('chn', planId, mention.channel, mention.start, mention.end),
      plan_id: planId,
      channel: mention.channel,
      section: sectionOf(analysed, mention.segment, sections),
      ...evidenceOf(analysed.document, withinTask(analysed, mention), mention.rule, mention.confidence),
    }
  })
}

/** One place is one mention of a channel, however many rules find it: the first in the order of the text. */
function apart(found: readonly FoundChannel[]): readonly FoundChannel[] {
  const free = new Map<ChannelCode, number>()
  return found.filter(({ channel, start, end }) => {
    if (start < (free.get(channel) ?? 0)) return false
    free.set(channel, end)
    return true
  })
}

/** Whether a channel stands in a sentence on what was done before the plan's year; how a clause opens is read once. */
function toldIn({ document }: AnalysedText, planYear: number | null): (found: FoundChannel) => boolean {
  const known = new Map<Clause, (at: number) => boolean>()
  return ({ segment, start }) => {
    const within = contentOf(segment)
    const clause = spanAt(clausesOf(document, within), start)
    if (clause === undefined) return false
    const wasTold = known.get(clause) ?? wasToldAt(document, clause, within, planYear)
    known.set(clause, wasTold)
    return wasTold(start)
  }
}

function namedChannels(analysed: AnalysedText, cited: SpanSet): readonly FoundChannel[] {
  const found: FoundChannel[] = []
  /** Hits that are read as another channel than their own. */
  const read = new Map<Hit<'channel'>, ChannelCode>()
  for (const segment of segmentsWith(analysed, ['body', 'annex'], SIGN.word)) {
    const hits = hitsWithin(analysed.channels, segment.body, segment.end)
    if (hits.length === 0) continue
    const clauses = clausesOf(analysed.document, contentOf(segment))
    let refused: Span | null = null
    const used: Hit<'channel'>[] = []
    for (const hit of hits) {
      if (cited.touches(hit)) continue
      const clause = spanAt(clauses, hit.start)
      const within = clause !== undefined && hit.end <= clause.end ? clause : wholeOf(analysed, segment)
      const last = used.at(-1)
      const follows = last !== undefined && last.start < hit.start && goesOnWith(analysed.document, last, hit)
      const channel = usedChannel(analysed, hit, segment, within, follows)
      if (channel === 'refused' || (refused !== null && goesOnWith(analysed.document, refused, hit))) refused = hit
      else if (channel !== null) {
        used.push(hit)
        if (channel !== hit.entry.row.code) read.set(hit, channel)
      }
    }
    for (const hit of longestApart(used)) {
      const channel = read.get(hit) ?? hit.entry.row.code
      const certain = hit.cost === 0 && hit.otherMarks === 0
      found.push({
        channel,
        segment,
        start: hit.start,
        end: hit.end,
        confidence:
          (certain ? 0.95 : 0.8) * (segment.topic === 'content' ? 0.85 : 1) * (analysed.document.damaged ? 0.93 : 1),
        rule: `channel.${channel}`,
      })
    }
  }
  return found
}

/** A segment as one clause, for what runs over the end of one. */
function wholeOf(analysed: AnalysedText, segment: Segment): Clause {
  return {
    start: segment.body,
    end: segment.end,
    signs: segmentSigns(analysed, segment),
    firstWord: wordAt(analysed.document.words, segment.body),
  }
}

/** The heading that a segment stands under; each is written out once. */
function sectionOf({ document }: AnalysedText, segment: Segment, known: Map<Segment, string>): string | null {
  const heading = segment.path.findLast((above) => above.heading)
  if (heading === undefined) return null
  const written = known.get(heading) ?? oneLine(document, contentOf(heading))
  known.set(heading, written)
  return written
}
