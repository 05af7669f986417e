import { goesOnWithName, isWholeName, LOST, nameCount, nameStep, NO_NAME, type NameStep } from './body-letters.js'
import { goesOnWithTime, type CellWord } from './cell-word.js'

/** What the columns of a table in a scan hold, from left to right. */
export type CellKind = 'task' | 'lead' | 'partners' | 'time' | 'product'

/** A word with the column that it most likely stands in; -1 before the first. */
export interface PlacedWord {
  readonly word: CellWord
  readonly column: number
  /** It is the first of a line that opens a row. */
  readonly opensRow: boolean
  /** It is the first of its line. */
  readonly opensLine: boolean
}

/** What a row that goes on knows of itself. */
interface Row {
  /** How far the names in the columns of who leads and who helps have got. */
  readonly lead: number
  readonly partners: number
  /** Bits of the columns whose names a comma stands behind: 1 for who leads, 2 for who helps. */
  readonly wanted: number
  /** The last word of the time. */
  readonly time: string
  /** Whether the row has its label: 0, 1, or 2 where it is that of a group. */
  readonly label: number
}

/** One way to lay out the words up to one. */
interface Way {
  readonly cost: number
  readonly column: number
  readonly row: Row
  readonly opensRow: boolean
  readonly before: Way | null
  readonly word: CellWord | null
}

/** Ways that are followed at once, and what one may cost more than the best. */
const MOST_WAYS = 8
const FARTHEST = 5
/** The same where a row is known to be one. */
const MOST_WAYS_OF_ROW = 32
const FARTHEST_OF_ROW = 8

const TASK = 0.55
const PRODUCT = 0.65
const TIME = -0.6
const TIME_GOES_ON = -2
const NUMBER = 0.4
const NO_TIME = 2.5
const OVER_BAR = 9
const AT_GAP = 0.6
const AT_CAPITAL = 1.3
const AT_SMALL = 1.9
const AT_REST = 1.2
const SKIPPED = 0.45
const NOT_FIRST = 0.9
const HELPS_ALONE = 1.5

const EMPTY: Row = { lead: NO_NAME, partners: NO_NAME, wanted: 0, time: '', label: 0 }

/**
 * Lays the words of a table's lines out in its columns: the likeliest of the ways in which bars may be lost and names and times
 * go on below themselves (a beam search).
 */
export function cellPath(lines: readonly (readonly CellWord[])[], kinds: readonly CellKind[]): readonly PlacedWord[] {
  let ways: readonly Way[] = [{ cost: 0, column: -1, row: EMPTY, opensRow: false, before: null, word: null }]
  for (const line of lines)
    for (const [i, word] of line.entries()) {
      const next = new NextWays(word, kinds)
      const opening = i === 0 ? openingOf(line) : null
      for (const way of ways)
        if (opening === null) next.move(way)
        else next.open(way, opening)
      ways = next.cheapest()
    }
  return placedWords(ways[0], lines)
}

/** A way to lay out the words of one row, with what it costs. */
interface RowPath {
  readonly cost: number
  readonly placed: readonly PlacedWord[]
}

/** The likeliest ways to lay out lines that are one row, or some cells of one beside each other; the cheapest first. */
export function rowPaths(lines: readonly (readonly CellWord[])[], kinds: readonly CellKind[]): readonly RowPath[] {
  let ways: readonly Way[] = [{ cost: 0, column: -1, row: EMPTY, opensRow: false, before: null, word: null }]
  for (const line of lines)
    for (const [i, word] of line.entries()) {
      const next = new NextWays(word, kinds, MOST_WAYS_OF_ROW, FARTHEST_OF_ROW)
      for (const way of ways)
        if (i === 0) next.goOn(way)
        else next.move(way)
      ways = next.cheapest()
    }
  return ways
    .map((way) => ({ cost: way.cost + (kinds.includes('lead') ? endOf(way.row) : 0), placed: placedWords(way, lines) }))
    .sort((a, b) => a.cost - b.cost)
}

function placedWords(last: Way | undefined, lines: readonly (readonly CellWord[])[]): readonly PlacedWord[] {
  const firsts = new Set(lines.map(([first]) => first))
  const placed: PlacedWord[] = []
  for (let way = last; way !== undefined && way.word !== null; way = way.before ?? undefined)
    placed.push({ word: way.word, column: way.column, opensRow: way.opensRow, opensLine: firsts.has(way.word) })
  return placed.reverse()
}

/** How a line begins. */
interface Opening {
  readonly label: number
  readonly dirt: boolean
  readonly capital: boolean
}

function openingOf([first, second]: readonly CellWord[]): Opening {
  const letters = first?.letters ?? ''
  const labelled =
    /^(?:\d{1,2}|[ivxhl]{1,4})$/.test(letters) && (second === undefined || second.behindBar || second.capital)
  const dirt = !labelled && letters.length === 1
  const opens = labelled || dirt ? second : first
  return { label: labelled ? (/^\d/.test(letters) ? 1 : 2) : 0, dirt, capital: opens?.capital ?? false }
}

/** What it costs that a row ends: it leaves a name unfinished, or names nobody. */
function endOf({ lead, partners, wanted, label }: Row): number {
  const names = (isDone(lead) ? 0 : 4) + (isDone(partners) ? 0 : 3) + (wanted === 0 ? 0 : 2)
  return names + (lead === NO_NAME ? (label === 2 ? 0.5 : 3) : lead === LOST ? 3 : 0)
}

function isDone(node: number): boolean {
  return node === NO_NAME || isWholeName(node)
}

/** The ways to lay out one more word. */
class NextWays {
  private readonly ways = new Map<number, Way>()
  private readonly steps = new Map<number, NameStep>()
  private limit = Infinity

  constructor(
    private readonly word: CellWord,
    private readonly kinds: readonly CellKind[],
    private readonly most = MOST_WAYS,
    private readonly farthest = FARTHEST,
  ) {}

  cheapest(): readonly Way[] {
    const all = [...this.ways.values()].filter(({ cost }) => cost <= this.limit)
    return all.sort((a, b) => a.cost - b.cost).slice(0, this.most)
  }

  /** The first word of a line: it goes on with the row above or opens one. */
  open(way: Way, opening: Opening): void {
    const { row } = way
    const { label, capital } = opening
    if (way.word === null) {
      this.first(way, { ...EMPTY, label }, true, 0, opening)
      return
    }
    const again = label === 0 ? 0 : row.label === 0 ? 0.6 : 6
    this.first(way, label === 0 ? row : { ...row, label }, false, way.cost + again, opening)
    const cost = way.cost + endOf(row) + (capital ? 0.6 : 3.6) + (label === 0 ? 0.5 : 0)
    this.first(way, label === 0 ? EMPTY : { ...EMPTY, label }, true, cost, opening)
  }

  /** The first word of a line of a row that goes on. */
  goOn(way: Way): void {
    this.first(way, way.row, false, way.cost, { label: 0, dirt: false, capital: false })
  }

  private first(way: Way, row: Row, opensRow: boolean, cost: number, { label, dirt }: Opening): void {
    if (cost > this.limit + 3) return
    if (label !== 0 || dirt) this.add(way, -1, row, opensRow, cost + (dirt ? 0.8 : 0))
    for (let column = 0; column < this.kinds.length; column++)
      this.put(
        way,
        column,
        row,
        opensRow,
        cost + (label === 0 ? 0 : 1.5) + (column === 0 ? 0 : NOT_FIRST + 0.25 * column),
      )
  }

  /** A word behind another of its line: it goes on with its cell or begins what one to the right has on this line. */
  move(way: Way): void {
    const { behindBar, behindGap, capital, digit } = this.word
    const { column: from, row, cost } = way
    if (from >= 0) this.put(way, from, row, false, cost + (behindBar ? OVER_BAR : 0))
    const free = from < 0 || behindBar
    const told = free || behindGap || capital || digit
    for (let column = from + 1; column < this.kinds.length; column++) {
      const kind = this.kinds[column] ?? 'product'
      if (!told && !mayGoOn(row, this.word, kind)) continue
      const small = kind === 'product' ? AT_REST : AT_SMALL
      const move = free ? 0 : behindGap ? AT_GAP : capital || digit ? AT_CAPITAL : small
      this.put(way, column, row, false, cost + move + SKIPPED * (column - from - 1))
    }
  }

  private put(way: Way, column: number, row: Row, opensRow: boolean, cost: number): void {
    const { word } = this
    switch (this.kinds[column]) {
      case 'lead': {
        const step = this.step(row.lead, (row.wanted & 1) !== 0)
        const wanted = (row.wanted & 2) | (word.beforeComma ? 1 : 0)
        this.add(way, column, { ...row, lead: step.node, wanted }, opensRow, cost + step.cost)
        return
      }
      case 'partners': {
        const step = this.step(row.partners, (row.wanted & 2) !== 0)
        const wanted = (row.wanted & 1) | (word.beforeComma ? 2 : 0)
        const alone = row.lead === NO_NAME && way.column !== column ? HELPS_ALONE : 0
        this.add(way, column, { ...row, partners: step.node, wanted }, opensRow, cost + step.cost + alone)
        return
      }
      case 'time': {
        const number = word.digit && !word.dated
        const own = goesOnWithTime(row.time, word) ? TIME_GOES_ON : !word.time ? NO_TIME : number ? NUMBER : TIME
        this.add(way, column, { ...row, time: word.letters }, opensRow, cost + own)
        return
      }
      case 'product':
        this.add(way, column, row, opensRow, cost + PRODUCT + (word.time ? 0.25 : 0))
        return
      default:
        this.add(way, column, row, opensRow, cost + TASK)
    }
  }

  private step(node: number, wanted: boolean): NameStep {
    const key = node * 2 + (wanted ? 1 : 0)
    let step = this.steps.get(key)
    if (step === undefined) {
      step = nameStep(node, wanted, this.word)
      this.steps.set(key, step)
    }
    return step
  }

  /** Of the ways that cannot be told apart from here on the cheapest is followed. */
  private add(before: Way, column: number, row: Row, opensRow: boolean, cost: number): void {
    if (cost > this.limit) return
    this.limit = Math.min(this.limit, cost + this.farthest)
    const key =
      (((column + 1) * 3 + row.label) * 4 + row.wanted) * nameCount() ** 2 + row.lead * nameCount() + row.partners
    const other = this.ways.get(key)
    if (other === undefined || cost < other.cost)
      this.ways.set(key, { cost, column, row, opensRow, before, word: this.word })
  }
}

/** Whether a small word without a sign before it may begin what a cell has on this line. */
function mayGoOn({ lead, partners, wanted, time }: Row, word: CellWord, kind: CellKind): boolean {
  switch (kind) {
    case 'lead':
      return goesOnWithName(lead, (wanted & 1) !== 0, word.letters)
    case 'partners':
      return goesOnWithName(partners, (wanted & 2) !== 0, word.letters)
    case 'time':
      return word.time || goesOnWithTime(time, word)
    default:
      return kind === 'product'
  }
}
