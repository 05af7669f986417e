import { gazetteHeads } from './gazette-heads.js'

/** A stretch of text by offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** `2`, `- 2 -`, `Trang 2`, `2/6`, alone on its line. */
const PAGE_NUMBER = /^[ \t]*(?:[-–][ \t]*|trang[ \t]+)?\d{1,3}(?:[ \t]*[-–]|[ \t]*\/[ \t]*\d{1,3})?[ \t\r]*$/i
/** Bare numbers nearer to each other are the ordinals of a table whose cells stand one under another, not pages. */
const SHORTEST_PAGE = 400
/** Blanks that center a page number, and the number. */
const LONGEST_NUMBER = 120
/** Lines between a head and its page number at most. */
const NEAR = 2
const SHORTEST_HEAD = 8
const LONGEST_HEAD = 140
/** A line that ends so belongs to a sentence or a list. */
const RUNNING_TEXT = /[.;:,!?]$/

/**
 * Running heads and feet: lines at the border of pages that come back on another page, and the page numbers beside them.
 * They stand in the middle of sentences; a reader passes over them. A page number without a running head is one where it
 * stands between the halves of a sentence; else it is left to the rules of paragraphs. Empty where a text has no pages.
 */
export function pageFurniture(text: string): readonly Stretch[] {
  const endings = linesInNumbers(text)
  return [...headsAndNumbers(text, pageNumbers(text, endings)), ...contentsLines(text, endings), ...gazetteHeads(text)]
}

function headsAndNumbers(text: string, found: readonly Stretch[]): readonly Stretch[] {
  const numbers = withoutOrdinals(text, found)
  const feeds = formFeeds(text)
  const borders = [...numbers, ...feeds]
  const counted = [...countedPages(text, feeds), ...toldPages(text, numbers), ...countingPages(text, numbers)]
  const inside = [...new Set([...counted, ...numbers.filter((number) => partsSentence(text, number))])]
  if (borders.length < 2) return inside
  const alike = new Map<string, Map<number, Stretch>>()
  for (const border of borders)
    for (const line of [...linesBefore(text, border.start), ...linesAfter(text, border.end)]) {
      const key = keyOf(text, line)
      if (key === null) continue
      const found = alike.get(key) ?? new Map<number, Stretch>()
      alike.set(key, found.set(line.start, line))
    }
  const running = [...alike.values()].filter((found) => found.size > 1).flatMap((found) => [...found.values()])
  if (running.length === 0) return inside
  const heads = new Set(running.map(({ start }) => start))
  const beside = numbers.filter((number) =>
    [...linesBefore(text, number.start), ...linesAfter(text, number.end)].some(({ start }) => heads.has(start)),
  )
  return [...running, ...new Set([...beside, ...inside])].sort((a, b) => a.start - b.start)
}

/** `Trang 2`, `- 2 -`: numbers that say themselves what they are; those over the number of all pages (`2/6`) where they count. */
function toldPages(text: string, numbers: readonly Stretch[]): readonly Stretch[] {
  const dressed = numbers.map((number) => DRESSED.exec(text.slice(number.start, number.end)))
  return numbers.filter((number, i) => {
    const match = dressed[i]
    if (match === undefined || match === null || partsRows(text, number)) return false
    const [whole, , , page, total] = match
    if (total === undefined || /trang/i.test(whole)) return true
    return [dressed[i - 1], dressed[i + 1]].some(
      (near) => near?.[4] === total && Math.abs(Number(near[3]) - Number(page)) === 1,
    )
  })
}

/** Characters between the bare numbers of pages at least, and how many of them tell what they are. */
const SHORTEST_COUNTED = 1000
const FEWEST_COUNTED = 2

/** `2`, `3`, `4`, alone on lines a page apart, all of them counting on from the second page: whatever they stand between. */
function countingPages(text: string, numbers: readonly Stretch[]): readonly Stretch[] {
  const bare = numbers.filter(({ start, end }) => /^\s*\d{1,3}\s*$/.test(text.slice(start, end)))
  const count = bare.every(
    ({ start, end }, i) =>
      Number(text.slice(start, end)) === i + 2 && start - (bare[i - 1]?.start ?? -SHORTEST_COUNTED) >= SHORTEST_COUNTED,
  )
  return count && bare.length >= FEWEST_COUNTED
    ? bare.filter((number) => !partsRows(text, number) && !partsFootnote(text, number))
    : []
}

/** Whether rows of cells stand before and behind a number: readers of tables know what parts them. */
function partsRows(text: string, { start, end }: Stretch): boolean {
  const near = [linesBefore(text, start)[0], linesAfter(text, end)[0]]
  return near.every((line) => line !== undefined && COLUMNS.test(text.slice(line.start, line.end)))
}

const DRESSED = /^\s*(?:trang\s+(\d{1,3})|[-–]\s*(\d{1,3})\s*[-–]|(?:trang\s+)?(\d{1,3})\s*\/\s*(\d{1,3}))\s*$/i

/** Blanks before a number that stands in the middle or at the right of its line. */
const CENTERED = /^\s{12}/

/** The numbers that stand on the same side of every form feed and count the pages: a single one has to be centered. */
function countedPages(text: string, feeds: readonly Stretch[]): readonly Stretch[] {
  const behind = feeds.map(({ end }, i) => pageNumber(text, linesAfter(text, end)[0], i + 2))
  const before = feeds.map(({ start }, i) => pageNumber(text, linesBefore(text, start)[0], i + 1))
  for (const side of [behind, before]) {
    const numbers = side.filter((number) => number !== null)
    const [first] = numbers
    // Behind the last form feed the text may end.
    if (first === undefined || numbers.length < feeds.length - 1) continue
    if (numbers.length > 1 || CENTERED.test(text.slice(first.start, first.end)))
      return numbers.filter((number) => !partsFootnote(text, number))
  }
  return []
}

/** Whether a sentence goes on behind a page whose last line is that of another one, as a footnote has it. */
function partsFootnote(text: string, { start, end }: Stretch): boolean {
  const before = linesBefore(text, start)[0]
  const after = linesAfter(text, end)[0]
  return (
    before !== undefined &&
    after !== undefined &&
    RUNNING_TEXT.test(text.slice(before.start, before.end).trimEnd()) &&
    /^\s*\p{Ll}/u.test(text.slice(after.start, after.start + 24))
  )
}

function pageNumber(text: string, line: Stretch | undefined, page: number): Stretch | null {
  if (line === undefined || line.end - line.start > LONGEST_NUMBER) return null
  const words = text.slice(line.start, line.end)
  return PAGE_NUMBER.test(words) && Number(/\d+/.exec(words)?.[0]) === page ? line : null
}

/** Whether the line before breaks off and the one behind goes on in a small letter. */
function partsSentence(text: string, { start, end }: Stretch): boolean {
  const before = linesBefore(text, start)[0]
  const after = linesAfter(text, end)[0]
  if (before === undefined || after === undefined) return false
  return (
    /[\p{L}\d,]\s*$/u.test(text.slice(Math.max(before.start, before.end - 8), before.end)) &&
    before.end - before.start >= SHORTEST_WRAP &&
    !COLUMNS.test(text.slice(before.start, before.end)) &&
    /^\s*\p{Ll}/u.test(text.slice(after.start, after.start + 24))
  )
}

/** Cells side by side: the page ends inside a row. */
const COLUMNS = /\S {2,}\S/
/** Shorter lines are cells, or items of a list. */
const SHORTEST_WRAP = 30

/** The lines whose last sign is a digit or a dash. */
function linesInNumbers(text: string): readonly Stretch[] {
  const endings: Stretch[] = []
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end > start && end - start <= LONGEST_LISTED && endsInNumber(text, end)) endings.push({ start, end })
    start = end + 1
  }
  return endings
}

function pageNumbers(text: string, endings: readonly Stretch[]): readonly Stretch[] {
  const numbers: Stretch[] = []
  for (const { start, end } of endings) {
    if (end - start >= LONGEST_NUMBER) continue
    const from = text.charCodeAt(start) === FORM_FEED ? start + 1 : start
    if (PAGE_NUMBER.test(text.slice(from, end))) numbers.push({ start: from, end })
  }
  return numbers
}

/** A list of contents by the fewest lines that make one and the most characters of a line. */
const FEWEST_LISTED = 3
const LONGEST_LISTED = 240
const LEADER = /[.…·_]\s?[.…·_]\s?[.…·_]\s?[.…·_]\s*\d{1,3}\s*$/
const CONTENTS = /^[\s#*]{0,8}MỤC\s+LỤC[\s*]{0,4}$/u

/** `I. MỤC ĐÍCH ............ 1`: a list of contents says nothing, and its headings are none. With the line that names it. */
function contentsLines(text: string, endings: readonly Stretch[]): readonly Stretch[] {
  const listed = endings.filter(({ start, end }) => isListed(text, start, end))
  const [first] = listed
  if (first === undefined || listed.length < FEWEST_LISTED) return []
  const head = linesBefore(text, first.start)[0]
  return head !== undefined && CONTENTS.test(text.slice(head.start, head.end)) ? [head, ...listed] : listed
}

/** Whether dots lead to the number that a line ends in: the sign before it tells nearly every line. */
function isListed(text: string, start: number, end: number): boolean {
  let at = end
  while (at > start && isSpaceOrDigit(text.charCodeAt(at - 1))) at--
  return (
    at > start &&
    LEADING.includes(text.charAt(at - 1)) &&
    LEADER.test(text.slice(Math.max(start, end - LONGEST_LEADER), end))
  )
}

const LEADING = '.…·_'

function isSpaceOrDigit(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x30 && unit <= 0x39)
}

/** Characters of four dots and a number, spaced out. */
const LONGEST_LEADER = 24

/** The numbers without those that another bare number stands near to. */
function withoutOrdinals(text: string, numbers: readonly Stretch[]): readonly Stretch[] {
  const bare = numbers.filter(({ start, end }) => /^\s*\d+\s*$/.test(text.slice(start, end)))
  const ordinals = new Set(
    bare.filter(
      ({ start }, i) =>
        start - (bare[i - 1]?.start ?? -SHORTEST_PAGE) < SHORTEST_PAGE ||
        (bare[i + 1]?.start ?? Infinity) - start < SHORTEST_PAGE,
    ),
  )
  return ordinals.size === 0 ? numbers : numbers.filter((number) => !ordinals.has(number))
}

const NEW_LINE = 0x0a
const FORM_FEED = 0x0c

/** The last sign of nearly every line tells that it is no page number. */
function endsInNumber(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && text.charCodeAt(at) <= 0x20 && text.charCodeAt(at) !== 0x0a) at--
  const last = text.charCodeAt(at)
  return (last >= 0x30 && last <= 0x39) || last === 0x2d || last === 0x2013
}

function formFeeds(text: string): readonly Stretch[] {
  const feeds: Stretch[] = []
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) feeds.push({ start: at, end: at + 1 })
  return feeds
}

/** The lines with content right before an offset, nearest first. */
function linesBefore(text: string, offset: number): readonly Stretch[] {
  const lines: Stretch[] = []
  let end = offset
  for (let step = 0; step < NEAR * 2 && end > 0 && lines.length < NEAR; step++) {
    const stop = text[end - 1] === '\n' || text[end - 1] === '\f' ? end - 1 : end
    const start = lineStart(text, stop)
    if (stop > start && text.slice(start, stop).trim() !== '') lines.push({ start, end: stop })
    end = start
  }
  return lines
}

/** Where the line begins that ends at an offset. A search for either sign alone might go back to the start of the text. */
function lineStart(text: string, end: number): number {
  let at = end
  while (at > 0 && !isBorder(text.charCodeAt(at - 1))) at--
  return at
}

function isBorder(unit: number): boolean {
  return unit === NEW_LINE || unit === FORM_FEED
}

/** The lines with content right behind an offset, nearest first. */
function linesAfter(text: string, offset: number): readonly Stretch[] {
  const lines: Stretch[] = []
  let start = offset
  for (let step = 0; step < NEAR * 2 && start < text.length && lines.length < NEAR; step++) {
    if (isBorder(text.charCodeAt(start))) start++
    const view = Math.min(text.length, start + LONGEST_HEAD * 4)
    let end = start
    while (end < view && !isBorder(text.charCodeAt(end))) end++
    if (end > start && text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end
  }
  return lines
}

/** Three cells at least, parted by tabs or wide gaps. */
const CELLS = /\S(?: {2,}|\t)\s*\S.*\S(?: {2,}|\t)\s*\S/

/** What a head says on every page: its words without numbers. Null for lines that are no heads. */
function keyOf(text: string, { start, end }: Stretch): string | null {
  const line = text.slice(start, end).trim()
  if (line.length < SHORTEST_HEAD || line.length > LONGEST_HEAD || line.includes('|') || RUNNING_TEXT.test(line))
    return null
  // The head of a table comes back on each page: its cells stand side by side.
  if (CELLS.test(line)) return null
  const key = line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
  return /\p{L}{2}/u.test(key) ? key : null
}
