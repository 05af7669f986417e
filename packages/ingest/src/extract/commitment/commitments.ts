import type { Commitment } from '@doi-chieu/core/commitment/commitment'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { factId } from '../../fact-id.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { budgetMentions } from './budget/budget-mentions.js'
import { areaOf } from './commitment-area.js'
import type { CommitmentMention } from './commitment-mention.js'
import { SpanSet } from '../../segment/span-set.js'
import { evidenceOf } from '../evidence.js'
import { goalsBeforeIndex, indexRanks, indexValues, ranksBelowIndex } from './index/index-goals.js'
import { indexMentions } from './index/index-mentions.js'
import { measureMentions } from './target/measure-mentions.js'
import { goalsOfNothing } from './nothing-of-it.js'
import { periodicMentions } from './period/periodic-mentions.js'
import { quantityMentions } from './quantity/quantity-mentions.js'
import { sharesOfAll } from './target/share-of-all.js'
import { tableGoals } from './target/table-goals.js'
import { targetMentions } from './target/target-mentions.js'
import { timeLimits } from './period/time-limits.js'
import { withinCells } from './within-cells.js'

/**
 * Everything a reader could check later, in the order of the text. `planYear` tells goals from what was reached before; what a
 * cited title speaks of (`Công văn số 12/SNV-CCHC về báo cáo định kỳ`) is no promise of this plan.
 */
export function extractCommitments(
  analysed: AnalysedText,
  planId: string,
  planYear: number | null,
  citations: readonly LegalCitation[],
): readonly Commitment[] {
  const cited = new SpanSet(citations.map(({ start_offset: start, end_offset: end }) => ({ start, end })))
  return withinCells(analysed, mentionsOf(analysed, planYear))
    .filter(({ segment, kind }) => kind === 'index' || !segment.looksBack)
    .filter(
      ({ start, kind }) =>
        !(OF_TITLES.has(kind) && cited.touches({ start, end: start + 1 }) && isInTitle(citations, start)),
    )
    .sort((a, b) => a.start - b.start || a.kind.localeCompare(b.kind) || a.end - b.end)
    .map((mention) => commitmentOf(analysed, planId, mention))
}

/** What each reader finds; where two read one thing, the row of one of them. */
function mentionsOf(analysed: AnalysedText, planYear: number | null): readonly CommitmentMention[] {
  const quantities = quantityMentions(analysed, planYear)
  const periodic = periodicMentions(analysed, quantities)
  const reports = new SpanSet(periodic.filter(({ kind }) => kind === 'reporting'))
  // `báo cáo … 15 ngày một lần`: how often is reported.
  const isOfReport = (quantity: CommitmentMention): boolean =>
    quantity.unit?.startsWith('lần/') === true && reports.touches(quantity)
  return [
    ...indexMentions(analysed),
    ...targetMentions(analysed, planYear),
    ...tableGoals(analysed, planYear),
    ...indexValues(analysed),
    ...indexRanks(analysed, planYear),
    ...ranksBelowIndex(analysed),
    ...goalsBeforeIndex(analysed),
    ...sharesOfAll(analysed, planYear),
    ...quantities.filter((quantity) => !isOfReport(quantity)),
    ...goalsOfNothing(analysed),
    ...timeLimits(analysed, planYear),
    ...notCountedBefore(measureMentions(analysed, planYear), quantities),
    ...periodic,
    ...budgetMentions(analysed),
  ]
}

function commitmentOf(analysed: AnalysedText, planId: string, mention: CommitmentMention): Commitment {
  const { kind, indexCode, value, unit, comparator, frequency, start, end } = mention
  return {
    commitment_id: factId('com', planId, kind, indexCode, start, end, value),
    plan_id: planId,
    kind,
    index_code: indexCode,
    par_area: areaOf(analysed, mention),
    value,
    unit,
    comparator,
    frequency,
    ...evidenceOf(analysed.document, mention, mention.rule, mention.confidence),
  }
}

/** Kinds that the words of a title may look like. */
const OF_TITLES: ReadonlySet<string> = new Set(['reporting', 'frequency', 'budget'])

/** Whether a place stands where a cited document says what it is about. */
function isInTitle(citations: readonly LegalCitation[], at: number): boolean {
  return citations.some(({ quote, start_offset: start, end_offset: end }) => {
    if (at < start || at >= end) return false
    const before = quote.slice(0, at - start)
    const about = ABOUT.exec(before)
    return about !== null && !WHO_DOES.test(before.slice(about.index))
  })
}

const ABOUT = /\s(?:về|v\/v)\s/iu
/** `…, các phòng báo cáo`: a title is taken on over what it does not have. */
const WHO_DOES = /,\s+(?:các|đề nghị|yêu cầu|giao|UBND|Ủy ban|sở|phòng|văn phòng|thủ trưởng|trưởng|công chức)\s/iu

/** Measures that are not among the quantities already: `20 sản phẩm` and `20 sản phẩm OCOP` are one goal. */
function notCountedBefore(
  measures: readonly CommitmentMention[],
  quantities: readonly CommitmentMention[],
): readonly CommitmentMention[] {
  const counted = new Set(quantities.map(countOf))
  return measures.filter((measure) => !counted.has(countOf(measure)))
}

function countOf({ segment, value, unit }: CommitmentMention): string {
  return `${segment.index} ${value ?? ''} ${unit?.split(/[\s/]/, 1)[0] ?? ''}`
}
