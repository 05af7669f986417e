import type { Span } from '../../../normalize/span.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausesOf, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { segmentSigns, segmentsWith } from '../../../segment/segment-signs.js'
import type { CommitmentMention } from '../commitment-mention.js'
import { lastComma } from '../last-comma.js'
import { amountIn, type Amount } from './amount.js'
import { isBareLabel, saidOfMoney, saidOfSource } from './said-of-money.js'

/** Sources of money and duties to estimate it. */
export function budgetMentions(analysed: AnalysedText): readonly CommitmentMention[] {
  const mentions: CommitmentMention[] = []
  // Under a heading of money any words may speak of it.
  for (const segment of segmentsWith(analysed, ['body'], SIGN.word)) {
    if (!mayTell(analysed, segment)) continue
    for (const clause of clausesOf(analysed.document, contentOf(segment)))
      mentions.push(...mentionsIn(analysed, segment, clause))
  }
  return mentions
}

function mayTell(analysed: AnalysedText, segment: Segment): boolean {
  if (segment.topic === 'content' || segment.topic === 'audience') return false
  return segment.topic === 'budget' || (segmentSigns(analysed, segment) & SIGN.money) !== 0
}

const NOTHING: readonly CommitmentMention[] = []

function mentionsIn(analysed: AnalysedText, segment: Segment, clause: Clause): readonly CommitmentMention[] {
  if ((clause.signs & SIGN.money) === 0 && segment.topic !== 'budget') return NOTHING
  const fold = analysed.document.flat.slice(clause.start, clause.end)
  const at = toldAt(analysed, segment, clause, fold)
  if (at < 0 || (segment.heading && isBareLabel(fold))) return NOTHING
  const amount = amountIn(fold)
  const apart = amount === null ? null : stretchApart(fold, at, amount)
  if (amount === null || apart === null)
    return [mentionOf(analysed, segment, clause, sourceFrom(fold, at, amount), amount, 'commitment.budget')]
  return [
    mentionOf(analysed, segment, clause, apart, amount, 'commitment.budget_amount'),
    mentionOf(analysed, segment, clause, sourceBeside(fold, at, apart), null, 'commitment.budget'),
  ]
}

/** Where in a folded clause money is told of; -1 where it is not. */
function toldAt({ document }: AnalysedText, segment: Segment, { signs }: Clause, fold: string): number {
  const source = (signs & SIGN.money) === 0 ? -1 : saidOfSource(fold)
  if (source >= 0 || segment.topic !== 'budget') return source
  // A short item with its stop looks like a heading and is a sentence.
  const isSentence = !segment.heading || document.text.charAt(segment.end - 1) === '.'
  return isSentence ? saidOfMoney(fold) : -1
}

/** How sure a mention is: an amount of its own, a source in a section on money and elsewhere; less where the text is damaged. */
const SURE = { amount: 0.88, inSection: 0.95, elsewhere: 0.85, damaged: 0.92 } as const

function mentionOf(
  { document }: AnalysedText,
  segment: Segment,
  clause: Clause,
  { start, end }: Span,
  amount: Amount | null,
  rule: 'commitment.budget' | 'commitment.budget_amount',
): CommitmentMention {
  const source = segment.topic === 'budget' ? SURE.inSection : SURE.elsewhere
  return {
    kind: 'budget',
    indexCode: null,
    value: amount?.value ?? null,
    unit: amount?.unit ?? null,
    comparator: null,
    frequency: null,
    start: clause.start + start,
    end: clause.start + end,
    segment,
    confidence: (rule === 'commitment.budget_amount' ? SURE.amount : source) * (document.damaged ? SURE.damaged : 1),
    rule,
  }
}

// Which words of a folded clause tell the amount, and which the source.

/** The stretch that tells how much, where the source is a promise of its own: `Tổng kinh phí 850 triệu đồng, bố trí trong dự toán …`; null where the two are one. */
function stretchApart(fold: string, source: number, amount: Amount): Span | null {
  const comma = lastComma(fold.slice(0, amount.start))
  const start = comma < 0 ? 0 : fold.startsWith(' ', comma + 1) ? comma + 2 : comma + 1
  const stop = fold.slice(amount.end).search(/,\s|\s\(/)
  const end = stop < 0 ? fold.length : amount.end + stop
  const others = source < start ? fold.slice(source, start) : fold.slice(end)
  return FROM_WHERE.test(others) ? { start, end } : null
}

const FROM_WHERE = /\b(?:bo\s+tri|can\s+doi|bao\s+dam|dam\s+bao|lay\s+tu|trich\s+tu|su\s+dung|du\s+toan\s+kinh\s+phi)\b/

/** The source beside an amount of its own: behind it where the words that tell of money are the amount's, else before or behind. */
function sourceBeside(fold: string, at: number, apart: Span): Span {
  const inside = at >= apart.start && at < apart.end
  const signs = /^[\s,(]+/.exec(fold.slice(apart.end))?.[0].length ?? 0
  const start = inside ? apart.end + signs : at
  if (apart.start > start) return { start, end: fold.slice(0, apart.start).replace(/[\s,]+$/, '').length }
  return { start, end: closeOf(fold, start) }
}

/** The source with its amount, if it has one. */
function sourceFrom(fold: string, at: number, amount: Amount | null): Span {
  const start = withWordsOfAmount(fold, at, amount)
  return { start, end: closeOf(fold, start) }
}

/** `xây dựng kế hoạch (dự toán kinh phí hàng năm) và …`: what begins inside a bracket ends with it. */
function closeOf(fold: string, from: number): number {
  const open = fold.lastIndexOf('(', from)
  const close = open < 0 || fold.slice(open, from).includes(')') ? -1 : fold.indexOf(')', from)
  return close < 0 ? fold.length : close
}

/** `dự kiến 68,5 triệu đồng`: what is found by its amount begins with the words before it. */
function withWordsOfAmount(fold: string, at: number, amount: Amount | null): number {
  if (amount === null || at < amount.start) return at
  const before = fold.slice(0, amount.start)
  return Math.max(lastComma(before) + 1, LISTED.exec(before)?.[0].length ?? 0)
}

/** `…, trong đó: in ấn 22 triệu đồng`: up to what is listed. */
const LISTED = /^.*(?:trong\s+do|gom|cu\s+the|nhu\s+sau)\s*:\s/s
