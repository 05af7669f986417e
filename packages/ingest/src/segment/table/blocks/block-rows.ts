import type { Column } from '../table-header.js'
import type { TableRow } from '../table-row.js'
import type { BlockCell, Holds } from './block-cells.js'
import type { BlockToken } from './block-tokens.js'

/** Fewest rows that are told, and their share of a hundred: where most are disordered the others are in order by chance. */
const FEWEST_ROWS = 2
const FEWEST_TOLD = 30

/** The cells between two labels, or from one task to the next where rows are not counted. */
interface Stretch {
  readonly cells: BlockCell[]
  /** Nothing in it or beside it is left unread. */
  sure: boolean
  readonly counted: boolean
}

/**
 * The rows of a table from its cells in about their order. Only rows are told in which each cell that a row has stands once, in the
 * order that other rows have: the work, as many names as there are columns for them, and a time.
 */
export function rowsOfTokens(tokens: readonly BlockToken[], columns: readonly Column[]): readonly TableRow[] {
  const stretches = stretchesOf(tokens, columns)
  const told = stretches.flatMap((stretch) => {
    const parted = { ...stretch, cells: stretch.cells.flatMap((cell) => cell.parts ?? [cell]) }
    for (const way of [stretch, parted, withoutTail(stretch, columns), withoutTail(parted, columns)]) {
      const row = rowOf(way, columns)
      if (row !== null) return [{ row, order: orderOf(way) }]
    }
    return []
  })
  const common = mostCommon(told.flatMap(({ row, order }) => (row.whole ? [order] : [])))
  const rows = told.flatMap(({ row, order }) => (order === common || order === CUT ? [row] : []))
  const tasks = stretches.filter(({ cells }) => cells.length > 0).length
  return rows.length < FEWEST_ROWS || rows.length * 100 < tasks * FEWEST_TOLD ? [] : rows
}

/**
 * Whether cells come row after row: none stands behind one that its column comes before, an empty cell is the only thing that lacks.
 * Where not all heads are known, nothing tells that they do not, but for heads that come behind rows.
 */
export function areInOrder(tokens: readonly BlockToken[], columns: readonly Column[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'ordinal' || kind === 'group')
  const above = first < 0 ? tokens : tokens.slice(0, first)
  const named = new Set(above.flatMap((token) => (token.kind === 'page' ? token.columns : [])))
  if (columns.some((column) => !named.has(column))) return false
  if (tokens.some((token) => token.kind === 'rest' || (token.kind === 'cell' && token.cell.parted))) return false
  if (above.some(({ kind }) => kind !== 'page')) return true
  const opensWithNames = HOLDS[columns.find((column) => column !== 'ordinal') ?? 'task'] === 'names'
  return stretchesOf(tokens, columns).every(({ cells }) => {
    let next = 0
    return cells.every(({ holds }, i) => {
      const at = columns.findIndex((column, k) => k >= next && HOLDS[column] === holds)
      next = at + 1
      return at >= 0 && (i > 0 || holds !== 'names' || opensWithNames)
    })
  })
}

/** What the cells of a column hold. */
export const HOLDS: Readonly<Partial<Record<Column, Holds>>> = {
  task: 'text',
  product: 'text',
  time: 'time',
  lead: 'names',
  executor: 'names',
  partners: 'names',
  other: 'text',
}

function stretchesOf(tokens: readonly BlockToken[], columns: readonly Column[]): readonly Stretch[] {
  const counted = tokens.filter(({ kind }) => kind === 'ordinal').length >= FEWEST_ROWS
  const stretches: Stretch[] = []
  const shift = new Shift(columns.includes('partners'))
  let open: Stretch = { cells: [], sure: false, counted: false }
  const close = (next: boolean): void => {
    shift.see(open)
    stretches.push(open)
    open = { cells: [], sure: next && !shift.suspected, counted: next }
  }
  for (const token of tokens) {
    switch (token.kind) {
      case 'ordinal':
        close(true)
        break
      case 'group':
        close(!counted)
        break
      case 'page':
        // What a page has cut stands on both.
        if (open.cells.length > 0) close(!counted)
        shift.reset()
        break
      case 'unread':
        open.sure = false
        break
      case 'rest':
        open.sure = false
        if (open.cells.length === 0) markLast(stretches)
        break
      case 'cell':
        if (!counted && opensRow(open, token.cell)) close(true)
        open.cells.push(token.cell)
    }
  }
  close(false)
  return stretches
}

function markLast(stretches: readonly Stretch[]): void {
  const filled = stretches.filter(({ cells }) => cells.length > 0)
  for (const last of [filled.at(-1), filled.findLast(({ counted }) => counted)])
    if (last !== undefined) last.sure = false
}

/** Where rows are not counted words behind a time or names open the next. */
function opensRow({ cells }: Stretch, cell: BlockCell): boolean {
  return cell.holds === 'text' && cells.some(({ holds }) => holds !== 'text')
}

/**
 * Where one name makes a row, those below a row with nothing but its task may stand one row too low: until there have been as many
 * names as rows.
 */
class Shift {
  private rows = 0
  private names = 0
  private bare = false

  constructor(private readonly helped: boolean) {}

  get suspected(): boolean {
    return this.bare && this.names < this.rows
  }

  see({ cells, counted }: Stretch): void {
    if (this.helped || cells.length === 0) return
    if (counted) this.rows++
    this.names += cells.filter(({ holds }) => holds === 'names').length
    if (this.names < this.rows && cells.every(({ holds }) => holds === 'text')) this.bare = true
  }

  /** A page begins. */
  reset(): void {
    this.rows = 0
    this.names = 0
    this.bare = false
  }
}

/** A row up to its last cell: a name or a time behind it has come from another row. */
function withoutTail(stretch: Stretch, columns: readonly Column[]): Stretch {
  const lacks = (['names', 'time'] as const).map((holds) => columns.filter((column) => HOLDS[column] === holds).length)
  let [names = 0, times = 0] = lacks
  const end = stretch.cells.findIndex(({ holds }) => {
    if (holds === 'names') names--
    if (holds === 'time') times--
    return names === 0 && times === 0
  })
  if (end < 0) return stretch
  const behind = stretch.cells.slice(end + 1).findIndex(({ holds }) => holds !== 'text')
  return behind < 0 || end + 1 + behind < stretch.cells.length - 1
    ? stretch
    : { ...stretch, cells: stretch.cells.slice(0, end + 1 + behind) }
}

function orderOf({ cells }: Stretch): string {
  const all = cells.map(({ holds }) => holds)
  // Results may be left out, and a time may have come elsewhere.
  const task = all.indexOf('text')
  const timed = all.includes('time')
  return all.flatMap((holds, i) => (holds !== 'text' || i === task ? [holds] : [])).join(' ') + (timed ? '' : ' …')
}

/** The order of a row whose time has come elsewhere. */
const CUT = 'text names names …'

function mostCommon(orders: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1)
  return [...counts].reduce(
    ([best, most], [order, count]) => (count > most ? [order, count] : [best, most]),
    ['', 0],
  )[0]
}

function rowOf({ cells, sure }: Stretch, columns: readonly Column[]): TableRow | null {
  if (!sure) return null
  const of = (wanted: Holds): readonly BlockCell[] => cells.filter(({ holds }) => holds === wanted)
  const helped = columns.includes('partners')
  const timed = columns.includes('time')
  const [lead, partners, third] = of('names')
  const [time, second] = of('time')
  const [task, product, other] = of('text')
  // Where no column has results, words behind the task are a time in words that are not known as one.
  const resulting = columns.includes('product') || columns.includes('other') || (helped && timed && time === undefined)
  if (task === undefined || lead === undefined || third !== undefined || second !== undefined || other !== undefined)
    return null
  if ((partners === undefined) === helped || (product !== undefined && !resulting)) return null
  // Two names beside the work are its own; a time may have come elsewhere.
  const cut = timed && time === undefined
  if ((time !== undefined && !timed) || (cut && (!helped || task.capital))) return null
  // A task is what its row begins with, a time aside.
  if (cells.find(({ holds }) => holds !== 'time') !== task || WORDS_OF_TASK > lengthOf(task)) return null
  return {
    task: task.cell,
    product: product !== undefined && columns.includes('product') && !columns.includes('other') ? product.cell : null,
    time: time?.cell ?? null,
    lead: lead.cell,
    leadAbove: false,
    executes: !columns.includes('lead'),
    partners: partners?.cell ?? null,
    whole: !cut,
    mixed: false,
  }
}

/** Characters of the shortest task. */
const WORDS_OF_TASK = 12

function lengthOf({ cell }: BlockCell): number {
  return cell.reduce((sum, { start, end }) => sum + end - start, 0)
}
