import { hasTabs } from '../../normalize/page/cell-borders.js'
import { oncePer } from '../../normalize/once-per.js'
import type { AnalysedText } from '../analysed-text.js'
import { blockTables, type BlockTable } from './blocks/block-table.js'
import { celledTables } from './barred/celled-table.js'
import { drawnTables } from './barred/drawn-table.js'
import { flattenedTables } from './stacked/flattened-table.js'
import type { Line } from '../line/line.js'
import { rowTables } from './barred/row-table.js'
import { mayHoldListed } from './barred/row-record.js'
import { scannedTables } from './scanned/scanned-table.js'
import { spacedTables } from './spaced/spaced-table.js'
import { SpanSet } from '../span-set.js'
import { unreadTables } from './unread-table.js'
import type { TaskTable } from './table-row.js'
import type { Zone } from '../outline/zone.js'

/** Tables of a text that have a column for the work and one for who leads, however their cells are told from each other. */
export const tablesOf: (analysed: AnalysedText) => readonly TaskTable[] = oncePer(readTables)

const BAR = 0x7c

/** A table that ends the body does not go on with the signature. */
const END_MATTER: ReadonlySet<Zone> = new Set(['recipients', 'signature'])

function readTables(analysed: AnalysedText): readonly TaskTable[] {
  const barred = barredTables(analysed)
  const areas = new SpanSet(barred.map(({ area }) => area))
  // Wide gaps stand beside the bars of a drawn table too.
  const tables = [...barred, ...spacedTables(analysed).filter(({ area }) => !areas.touches(area))]
  const taken = new SpanSet(tables.map(({ area }) => area))
  const stacked = flattenedTables(analysed, taken).filter(({ area }) => !taken.touches(area))
  const read = [...tables, ...withBlocks(stacked, blockTables(analysed, taken))]
  read.push(...scannedTables(analysed, new SpanSet(read.map(({ area }) => area))))
  const all = [...read, ...unreadTables(analysed, new SpanSet(read.map(({ area }) => area)))]
  return all.sort((a, b) => a.area.start - b.area.start)
}

/**
 * Tables whose cells stand one under another: those whose blocks are out of order are read as such, or not at all, the others row
 * after row.
 */
function withBlocks(stacked: readonly TaskTable[], blocks: readonly BlockTable[]): readonly TaskTable[] {
  if (blocks.length === 0) return stacked
  const told = (tables: readonly TaskTable[]): number =>
    tables.reduce((sum, { rows }) => sum + rows.filter(({ mixed, lead }) => !mixed && lead !== null).length, 0)
  const read = blocks.filter((block) => {
    const own = new SpanSet([block.area])
    const least = block.inOrder ? told(stacked.filter(({ area }) => own.touches(area))) : 0
    return block.rows.length > least
  })
  const kept = new SpanSet(read.map(({ area }) => area))
  const disordered = new SpanSet(blocks.filter(({ inOrder }) => !inOrder).map(({ area }) => area))
  const others = stacked.filter(({ area }) => !kept.touches(area))
  return [...others.map((table) => (disordered.touches(table.area) ? { ...table, rows: [] } : table)), ...read]
}

/** Tables whose cells are parted by bars or tabs. */
function barredTables(analysed: AnalysedText): readonly TaskTable[] {
  const { units, borders } = analysed.document
  if (
    !borders.some((border) => units[border] === BAR) &&
    !hasTabs(analysed.document) &&
    !mayHoldListed(analysed.document)
  )
    return []
  const lines: Line[] = []
  for (const { zone, lines: own } of analysed.segments)
    if (!END_MATTER.has(zone)) for (const line of own) lines.push(line)
  const drawn = drawnTables(analysed, lines)
  const areas = new SpanSet(drawn.map(({ area }) => area))
  const others = drawn.length === 0 ? lines : lines.filter((line) => !areas.touches(line))
  return [...drawn, ...rowTables(analysed, others), ...celledTables(analysed, others)]
}

/** The stretches of a text that tables take. */
export const tableAreas: (analysed: AnalysedText) => SpanSet = oncePer(
  (analysed) => new SpanSet(tablesOf(analysed).map(({ area }) => area)),
)
