import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { ChannelMention } from '@doi-chieu/core/channel/channel-mention'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { factId } from '../../fact-id.js'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter-kind.js'
import { WordFlags } from '../../normalize/word-array.js'
import { everyMatch } from '../../match/every-match.js'
import { longestApart } from '../../match/longest-apart.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { SIGN } from '../../patterns/sign-word.js'
import { segmentSigns, segmentsWith } from '../../segment/segment-signs.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { clauseAt, clausesOf, oneLine, type Clause, type Span } from '../../segment/clause.js'
import { withinTask } from '../../segment/table/task-cells.js'
import { SpanSet } from '../../segment/span-set.js'
import type { Segment } from '../../segment/outline.js'
import { cellChannels } from './cell-channels.js'
import { isChannelUse } from './channel-use.js'
import { evidenceOf } from '../evidence.js'

interface Found extends Span {
  readonly channel: ChannelCode
  readonly segment: Segment
  readonly confidence: number
  readonly rule: string
}

/** Every place where the plan means to use a channel; names inside cited titles and in the end matter do not count. */
export function extractChannelMentions(
  analysed: AnalysedText,
  planId: string,
  citations: readonly LegalCitation[],
  assignments: readonly Assignment[],
): readonly ChannelMention[] {
  const found = [
    ...namedChannels(analysed, citations),
    ...newspapers(analysed),
    ...stations(analysed),
    ...hyphenatedPortals(analysed),
    ...applications(analysed),
    ...postings(analysed),
    ...throughOrganisations(analysed, assignments),
    ...withOrganisations(analysed),
    ...cellChannels(analysed).map((found) => ({ ...found, confidence: 0.85, rule: 'channel.broken_cell' })),
  ]
  const sections = new Map<Segment, string>()
  const meant = found.filter(({ segment }) => !segment.looksBack)
  return apart(meant.sort((a, b) => a.start - b.start || a.channel.localeCompare(b.channel))).map((mention) => {
    const proof = evidenceOf(analysed.document, withinTask(analysed, mention), mention.rule, mention.confidence)
    return {
      mention_id: factId('chn', planId, mention.channel, mention.start, mention.end),
      plan_id: planId,
      channel: mention.channel,
      section: sectionOf(analysed, mention.segment, sections),
      quote: proof.quote,
      start_offset: proof.start_offset,
      end_offset: proof.end_offset,
      page: proof.page,
      confidence: proof.confidence,
      rule_id: proof.rule_id,
    }
  })
}

/** One place is one mention of a channel, however many rules find it: the first in the order of the text. */
function apart(found: readonly Found[]): readonly Found[] {
  const free = new Map<ChannelCode, number>()
  return found.filter(({ channel, start, end }) => {
    if (start < (free.get(channel) ?? 0)) return false
    free.set(channel, end)
    return true
  })
}

function namedChannels(analysed: AnalysedText, citations: readonly LegalCitation[]): readonly Found[] {
  const found: Found[] = []
  const cited = new SpanSet(citations.map((row) => ({ start: row.start_offset, end: row.end_offset })))
  for (const segment of segmentsWith(analysed, ['body', 'annex'], SIGN.word)) {
    const hits = hitsWithin(analysed.channels, segment.body, segment.end)
    if (hits.length === 0) continue
    const clauses = clausesOf(analysed.document, { start: segment.body, end: segment.end })
    const used = hits.filter((hit) => {
      if (cited.touches(hit)) return false
      const clause = clauseAt(clauses, hit.start)
      return isChannelUse(
        analysed,
        hit,
        segment,
        clause !== undefined && hit.end <= clause.end ? clause : wholeOf(analysed, segment),
      )
    })
    for (const hit of longestApart(used)) {
      const certain = hit.cost === 0 && hit.otherMarks === 0
      found.push({
        channel: hit.entry.row.code,
        segment,
        start: hit.start,
        end: hit.end,
        confidence:
          (certain ? 0.95 : 0.8) * (segment.topic === 'content' ? 0.85 : 1) * (analysed.document.damaged ? 0.93 : 1),
        rule: `channel.${hit.entry.row.code}`,
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

/** `Báo Cà Mau`: a newspaper by its name. Where marks are lost `bao` is too many words. */
const NEWSPAPER = /B(?<!\p{L}B)áo(?:(?:\s\p{Lu}\p{Ll}+){1,3}|\svà\s(?:Đài\s)?[Pp]hát\sthanh)/gu
/** `trên ứng dụng “Công dân số”`: an application by its name, behind a word that makes it a means. */
const APPLICATION =
  /(?:(?:trên|qua|gắn\svới|bằng|vào|tải|cài\sđặt)\s|(?:[Ww]ebsite|điện\stử|Zalo|Facebook)(?:\s[^,;.]{1,30})?,\s)((?:ứng\sdụng|app)\s(?:[“"]|\p{Lu}\p{Ll}|\p{Ll}{1,2}\p{Lu}))/gu

const namesPaper = new WordFlags('spellings', (written) => written.endsWith('Báo'))
const SMALL_V = 0x76

/** Whether `Báo` stands before a word with a capital, or before `và`: `Báo cáo` begins most reports. */
function mayNamePaper({ words, text }: DocumentText, { body, end }: Segment): boolean {
  const papers = namesPaper.of(words.lexicon)
  for (let word = wordAt(words, body); word < words.count && (words.start[word] ?? 0) < end; word++) {
    if (papers[words.spelling[word] ?? 0] === 0) continue
    const next = text.charCodeAt(words.start[word + 1] ?? 0)
    if (next === SMALL_V || isUpperUnit(next)) return true
  }
  return false
}

function newspapers(analysed: AnalysedText): readonly Found[] {
  if (analysed.document.damaged) return []
  return segmentsWith(analysed, ['body'], SIGN.newspaper).flatMap((segment) => {
    if (segment.topic === 'content' || !mayNamePaper(analysed.document, segment)) return []
    const content = analysed.document.text.slice(segment.body, segment.end)
    return everyMatch(NEWSPAPER, content).map((match) => ({
      channel: 'press' as const,
      segment,
      start: segment.body + match.index,
      end: segment.body + match.index + match[0].length,
      confidence: 0.88,
      rule: 'channel.newspaper',
    }))
  })
}

/** `báo, đài của tỉnh`: newspapers and stations in two words. */
const STATIONS = /[Bb](?<!\p{L}[Bb])áo\s?(?:,|và)\s?[Đđ]ài(?!\s+[Tt]ruyền\s+thanh)(?![\p{L}])/gu

function stations(analysed: AnalysedText): readonly Found[] {
  if (analysed.document.damaged) return []
  return segmentsWith(analysed, ['body'], SIGN.newspaper).flatMap((segment) => {
    if (segment.topic === 'content') return []
    const content = analysed.document.text.slice(segment.body, segment.end)
    return everyMatch(STATIONS, content).flatMap((match) =>
      (['press', 'tv_radio_province'] as const).map((channel) => ({
        channel,
        segment,
        start: segment.body + match.index,
        end: segment.body + match.index + match[0].length,
        confidence: 0.88,
        rule: 'channel.stations',
      })),
    )
  })
}

/** `Cổng TT-ĐT tỉnh`: two abbreviations too short for a vocabulary that reads damaged words. */
const HYPHENATED = /(?<!\p{L})(?:[Cc]ổng|[Tt]rang)\sTT\s?-\s?ĐT(?!\p{L})/gu
const ABBREVIATED = /TT\s?-\s?ĐT/

function hyphenatedPortals(analysed: AnalysedText): readonly Found[] {
  const { text } = analysed.document
  if (!ABBREVIATED.test(text)) return []
  return segmentsWith(analysed, ['body', 'annex'], SIGN.word).flatMap((segment) =>
    everyMatch(HYPHENATED, text.slice(segment.body, segment.end)).map((match) => ({
      channel: 'portal' as const,
      segment,
      start: segment.body + match.index,
      end: segment.body + match.index + match[0].length,
      confidence: 0.9,
      rule: 'channel.portal',
    })),
  )
}

/** `công khai quy trình tại bộ phận một cửa`: what is posted stands between the verb and its place. Folded. */
const POSTED =
  /(?<![a-z])(?:cong\s+khai|dat\s+bang\s+huong\s+dan)\s(?:[a-z/-]+,?\s+){1,12}?(?:tai|o)\s+(?:bo\s+phan\s+(?:mot\s+cua|tiep\s+nhan)|trung\s+tam\s+phuc\s+vu\s+hanh\s+chinh|noi\s+tiep\s+nhan|tru\s+so\s+(?:ubnd|uy\s+ban|co\s+quan|lam\s+viec))(?![a-z])/g

function postings(analysed: AnalysedText): readonly Found[] {
  const { document } = analysed
  return segmentsWith(analysed, ['body'], SIGN.word).flatMap((segment) => {
    if (segment.topic === 'content') return []
    const flat = document.flat.slice(segment.body, segment.end)
    // Two words that hardly a paragraph has, before the pattern.
    if (!flat.includes('cong khai') && !flat.includes('bang huong dan')) return []
    return everyMatch(POSTED, flat).map((match) => ({
      channel: 'one_stop_posting' as const,
      segment,
      start: segment.body + match.index,
      end: segment.body + match.index + match[0].length,
      confidence: 0.85 * (document.damaged ? 0.93 : 1),
      rule: 'channel.posted',
    }))
  })
}

function applications(analysed: AnalysedText): readonly Found[] {
  if (analysed.document.damaged) return []
  return segmentsWith(analysed, ['body'], SIGN.application).flatMap((segment) => {
    if (segment.topic === 'content') return []
    const content = analysed.document.text.slice(segment.body, segment.end)
    return everyMatch(APPLICATION, content).map((match) => {
      const end = segment.body + match.index + match[0].length
      return {
        channel: 'mobile_app' as const,
        segment,
        start: end - (match[1]?.length ?? 0),
        end: end - 1,
        confidence: 0.85,
        rule: 'channel.application',
      }
    })
  })
}

/** A request to the Front and the mass organisations uses them as a channel. */
function throughOrganisations(analysed: AnalysedText, assignments: readonly Assignment[]): readonly Found[] {
  const found: Found[] = []
  for (const assignment of assignments) {
    if (assignment.actor_role !== 'fatherland_front') continue
    const segment = clauseAt(analysed.segments, assignment.start_offset)
    if (segment === undefined || assignment.end_offset > segment.end || segment.zone !== 'body') continue
    if (!speaksToPeople(analysed, assignment)) continue
    found.push({
      channel: 'mass_organisation',
      segment,
      start: assignment.layout === 'table' ? assignment.start_offset : segment.body,
      end: assignment.end_offset,
      confidence: assignment.confidence * 0.95,
      rule: 'channel.through_organisation',
    })
  }
  return found
}

/** Whether a duty carries a message or watches over one: to support a commune or to house guests does not. */
function speaksToPeople(analysed: AnalysedText, { start_offset: start, end_offset: end }: Assignment): boolean {
  return (
    hitsWithin(analysed.cues, start, end).some(({ entry }) => CARRIES.has(entry.row.code)) ||
    TO_PEOPLE.test(analysed.document.flat.slice(start, end))
  )
}

const TO_PEOPLE =
  /\b(?:van\s+dong|giam\s+sat|phan\s+bien|thong\s+tin|phan\s+anh|phat\s+dong|ra\s+quan|(?:hoi|cuoc)\s+thi|(?:hoi|doan)\s+vien|(?:nguoi|nhan)\s+dan)\b/

/** `phối hợp với Mặt trận Tổ quốc … tuyên truyền`, `thông qua sinh hoạt của Hội Nông dân`: they carry the message too. */
const JOINED = /\b(?:phoi\s+hop|thong\s+qua|qua|sinh\s+hoat\s+(?:cua|tai))\s[^.;:]{0,70}$/
/** What is done with a message. */
const CARRIES: ReadonlySet<string> = new Set(['make_known', 'integrate'])
/** How far before an organisation the word that joins it is looked for. */
const JOINED_WITHIN = 90

function withOrganisations(analysed: AnalysedText): readonly Found[] {
  const { flat } = analysed.document
  const found: Found[] = []
  for (const actor of analysed.actors) {
    if (actor.entry.row.code !== 'fatherland_front') continue
    if (!JOINED.test(flat.slice(Math.max(0, actor.start - JOINED_WITHIN), actor.start))) continue
    const segment = clauseAt(analysed.segments, actor.start)
    // A short item with its stop looks like a heading and is a sentence.
    if (segment === undefined || segment.zone !== 'body') continue
    if (segment.heading && analysed.document.text.charAt(segment.end - 1) !== '.') continue
    const clause = clauseAt(clausesOf(analysed.document, { start: segment.body, end: segment.end }), actor.start)
    if (clause === undefined || !JOINED.test(flat.slice(clause.start, actor.start))) continue
    if (!hitsWithin(analysed.cues, clause.start, clause.end).some(({ entry }) => CARRIES.has(entry.row.code))) continue
    const confidence = (actor.cost === 0 ? 0.85 : 0.75) * (analysed.document.damaged ? 0.93 : 1)
    found.push({
      channel: 'mass_organisation',
      segment,
      start: actor.start,
      end: actor.end,
      confidence,
      rule: 'channel.with_organisation',
    })
  }
  return found
}

/** The heading that a segment stands under; each is written out once. */
function sectionOf({ document }: AnalysedText, segment: Segment, known: Map<Segment, string>): string | null {
  const heading = segment.path.findLast((above) => above.heading)
  if (heading === undefined) return null
  const written = known.get(heading) ?? oneLine(document, { start: heading.body, end: heading.end })
  known.set(heading, written)
  return written
}
