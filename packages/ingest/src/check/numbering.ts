import type { DocumentText } from '../normalize/document-text.js'
import { isRow } from '../segment/line/tabbed-row.js'
import { countsInRoman, type Marker } from '../segment/line/marker.js'
import { footnoteLabel } from '../segment/outline/footnote.js'
import type { Segment } from '../segment/outline/outline.js'
import { SpanSet } from '../segment/span-set.js'
import { goalTablesOf } from '../segment/table/goal/goal-table.js'
import { tableAreas } from '../segment/table/table.js'
import { capitalProblem, letterProblem, partNumber, romanNumeral } from './number-series.js'
import { MISREAD } from './misread.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Headings and items that are not numbered in order. Letters of a scan or of a text that lost marks are not judged: `đ` reads as `d`. */
export function numberingErrors({ analysed, facts }: CheckInput): readonly Noticed[] {
  const { document, segments } = analysed
  const tables = tableAreas(analysed)
  const goals = new SpanSet(goalTablesOf(analysed, facts.plan.plan_year).map(({ area }) => area))
  const unclosed = leavesUnclosed(segments)
  const counted = new CountedSeries(document)
  for (const segment of segments) {
    const { zone, marker, start } = segment
    if (zone !== 'body' || marker === null || marker.kind === 'bullet') continue
    if (tables.touches(segment) || goals.touches({ start, end: start + 1 })) {
      // `V. LỘ TRÌNH` over the head of a table counts on, rows of a table do not.
      if (marker.kind === 'roman') counted.countOn(segment, marker)
      continue
    }
    if ((unclosed && !marker.closed) || isRowOrFootnote(document, segment) || mayBeMisread(document, marker)) continue
    if (endsInComma(document, marker)) counted.countOn(segment, marker)
    else counted.judge(segment, marker)
  }
  return counted.noticed()
}

/** A footnote, or a row of a table that no other rule reads: a number, a name and a post between tabs. */
function isRowOrFootnote(document: DocumentText, segment: Segment): boolean {
  return footnoteLabel(document, segment) !== null || isRow(document, segment)
}

/** Whether a label may be another one that was read wrong, whatever stands before it. */
function mayBeMisread({ damaged, sparse, scanned }: DocumentText, marker: Marker): boolean {
  if (marker.kind === 'letter') return damaged || sparse || scanned || marker.order === 0 || countsInRoman(marker)
  return damaged && (marker.kind === 'capital' || marker.kind === 'decimal')
}

/** The series of numbers of a text, each with its last one, and what is out of order in them. */
class CountedSeries {
  private readonly last = new Map<string, Segment>()
  /** What the last number of a series should have been, where it was wrong. */
  private readonly meant = new Map<string, number>()
  /** In a scan, the last number of a series where it was wrong. */
  private readonly waiting = new Map<string, Waiting>()
  private readonly found: Noticed[] = []

  constructor(private readonly document: DocumentText) {}

  /** Takes a number that follows the last of its series as counted, though it is not judged. */
  countOn(segment: Segment, marker: Marker): void {
    const key = seriesOf(this.document.flat, segment, marker)
    const before = this.last.get(key)?.marker?.order ?? 0
    if (marker.order === before + 1) this.last.set(key, segment)
  }

  judge(segment: Segment, marker: Marker): void {
    const { document, last, meant } = this
    const key = seriesOf(document.flat, segment, marker)
    const before = last.get(key)
    last.set(key, segment)
    this.settle(key, marker)
    const expected = problemOf(segment, before, segment.path.at(-1))
    const meantBefore = meant.get(key)
    meant.delete(key)
    // `1. … 3. … 3. …`: the first `3.` is the slip, the second is right.
    if (expected === null || (meantBefore !== undefined && marker.order === meantBefore + 1)) return
    const next = (before?.marker?.order ?? 0) + 1
    if (before !== undefined) meant.set(key, next)
    const problem = noticedAt(document, segment, marker, expected)
    if (document.scanned) this.waiting.set(key, { problem, order: marker.order, meant: next })
    else this.found.push(problem)
  }

  /** Tells what waits for the next number of its series; nothing where a single label was misread. */
  private settle(key: string, { order }: Marker): void {
    const held = this.waiting.get(key)
    if (held === undefined) return
    this.waiting.delete(key)
    if (order !== held.meant + 1) this.found.push(heldAgainst(held, order))
  }

  noticed(): readonly Noticed[] {
    return [...this.found, ...[...this.waiting.values()].map((held) => heldAgainst(held, null))]
  }
}

/** `1, Mục đích`: typed by hand, with a sign of its own. */
function endsInComma({ text }: DocumentText, { start, label }: Marker): boolean {
  return text.charAt(start + label.length) === ','
}

/** Whether a text has more numbers without their stop than with it: that is how it writes them. */
function leavesUnclosed(segments: readonly Segment[]): boolean {
  let open = 0
  for (const { zone, marker } of segments)
    if (zone === 'body' && marker?.kind === 'arabic') open += marker.closed ? -1 : 1
  return open > 0
}

/** A number of a scan that is out of order: it may be misread, or the one before it lost, which the next of its series tells. */
interface Waiting {
  readonly problem: Noticed
  readonly order: number
  readonly meant: number
}

/** A label that is left out may be one that was not read; one that comes twice is the plan's where the next counts on from it. */
function heldAgainst({ problem, order, meant }: Waiting, next: number | null): Noticed {
  if (order >= meant) return unsure(problem)
  return next === order + 1 || !looksLike(order, meant) ? problem : unsure(problem)
}

/** `II` for `III`, `VI` for `VII`, `3` for `5`: signs that recognition takes for each other. */
function looksLike(order: number, meant: number): boolean {
  return order === meant - 1 || ALIKE.has(`${String(order)}${String(meant)}`)
}

const ALIKE: ReadonlySet<string> = new Set(['35', '38', '39', '56', '58', '59', '68', '14', '17', '47'])

function unsure(problem: Noticed): Noticed {
  return {
    ...problem,
    severity: 'info',
    vi: `${problem.vi} ${MISREAD.vi}`,
    en: `${problem.en} ${MISREAD.en}`,
    confidence: 0.5,
  }
}

function noticedAt({ damaged }: DocumentText, segment: Segment, marker: Marker, expected: string): Noticed {
  return {
    kind: 'bad_numbering',
    severity: 'warning',
    ...message(marker.closed, label(segment), expected),
    expected,
    span: { start: segment.start, end: Math.min(segment.end, segment.start + 160) },
    confidence: damaged ? 0.75 : 0.88,
    rule: 'finding.bad_numbering',
  }
}

/** Numbers of one kind below one heading; `Phần` and `Chương` are two series. */
function seriesOf(flat: string, { path }: Segment, marker: Marker): string {
  const series = marker.kind === 'part' ? flat.charAt(marker.start) : levelsAbove(marker.label)
  return `${marker.kind}|${String(path.at(-1)?.index ?? -1)}|${series}`
}

function message(closed: boolean, written: string, expected: string): { readonly vi: string; readonly en: string } {
  return closed
    ? {
        vi: `Đề mục ghi số "${written}"; theo thứ tự là "${expected}".`,
        en: `The heading is numbered "${written}"; "${expected}" was expected.`,
      }
    : {
        vi: `Số đề mục "${written}" thiếu dấu chấm: "${expected}".`,
        en: `The number "${written}" of a heading lacks its full stop: "${expected}".`,
      }
}

/** `2.1` of the number `2.1.3`; empty for a number of one level. */
function levelsAbove(numbered: string): string {
  return numbered.slice(0, Math.max(0, numbered.lastIndexOf('.')))
}

function label(segment: Segment): string {
  const { marker } = segment
  return marker === null ? '' : `${marker.label}${marker.closed ? '.' : ''}`
}

/** What was expected instead; null where the number is in order. */
function problemOf(segment: Segment, before: Segment | undefined, parent: Segment | undefined): string | null {
  const { marker } = segment
  if (marker === null) return null
  // A number that goes on with no list is a word of a sentence: `… Đề án` / `4 Bộ Tư pháp`.
  if (!marker.closed) return marker.order === (before?.marker?.order ?? 0) + 1 ? `${marker.label}.` : null
  if (marker.kind === 'decimal') {
    const above = levelsAbove(marker.label)
    const own = parent?.marker?.kind === 'arabic' ? String(parent.marker.order) : null
    if (before === undefined && own !== null && own !== above && marker.order === 1) return `${own}.1`
  }
  if (before?.marker === undefined || before.marker === null) return null
  const { order } = before.marker
  if (marker.kind === 'capital') return capitalProblem(before.marker.label, marker.label)
  if (marker.kind === 'part') return partProblem(before.marker, marker)
  // A series that begins again at 1 is a new list under a heading that has no number.
  if (marker.order === order + 1) return null
  if (marker.order === 1 && marker.kind !== 'roman') {
    // `a) …` and `a) …` with nothing between: the second is `b)`. Markdown numbers all items `1.`.
    const twice = marker.kind === 'letter' && order === 1 && segment.index === before.index + 1
    return twice ? 'b)' : null
  }
  if (marker.kind === 'letter') return letterProblem(before.marker.label, marker.label)
  if (marker.kind === 'decimal') return `${levelsAbove(marker.label)}.${String(order + 1)}`
  return marker.kind === 'roman' ? romanNumeral(order + 1) : String(order + 1)
}

/** `Phần I` and `Phần III`: numbers of parts that both are known and do not follow each other. */
function partProblem(before: Marker, marker: Marker): string | null {
  const [last, own] = [partNumber(before), partNumber(marker)]
  if (last === null || own === null || own === last + 1 || own === 1) return null
  return /^\d/.test(marker.label) ? String(last + 1) : romanNumeral(last + 1)
}
