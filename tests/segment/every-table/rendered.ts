import { wrapped } from '../rendered-table.js'
import type { ColumnName } from './heads.js'

/** A line of a table as it is meant: its cells, or what a page leaves between two rows. */
export type TableLine =
  | { readonly kind: 'head' | 'numbers' | 'group' | 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'page'; readonly text: string }

type Rendering = (lines: readonly TableLine[], columns: readonly ColumnName[]) => string

const WIDTHS: Readonly<Record<ColumnName, number>> = {
  ordinal: 6,
  task: 36,
  lead: 24,
  partners: 24,
  time: 18,
  product: 20,
  budget: 16,
  note: 18,
  overseer: 24,
  means: 22,
}

/** A row whose cells stand side by side over as many lines as the highest needs. */
function sideBySide(
  cells: readonly string[],
  columns: readonly ColumnName[],
  { bar, middle }: { readonly bar: boolean; readonly middle: boolean },
): string {
  const widths = columns.map((column) => WIDTHS[column])
  const columnsOfLines = cells.map((cell, i) => wrapped(cell, (widths[i] ?? 0) - 3))
  const height = Math.max(...columnsOfLines.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const pieces = columnsOfLines.map((own, i) => {
      const above = middle ? Math.floor((height - own.length) / 2) : 0
      return `${bar ? ' ' : ''}${own[line - above] ?? ''}`.padEnd(widths[i] ?? 0)
    })
    return bar ? `|${pieces.join('|')}|` : pieces.join('').trimEnd()
  }).join('\n')
}

/** Each line of a table by itself. */
const byLine =
  (between: string, draw: (cells: readonly string[], columns: readonly ColumnName[]) => string): Rendering =>
  (lines, columns) =>
    lines.map((line) => (line.kind === 'page' ? line.text : draw(line.cells, columns))).join(between)

/** Each cell by itself; nothing tells of an empty one but bars. */
const byCell =
  (between: string, draw: (cell: string) => string, keepsEmpty = false): Rendering =>
  (lines) =>
    lines
      .flatMap((line) =>
        line.kind === 'page' ? [line.text] : line.cells.filter((cell) => keepsEmpty || cell !== '').map(draw),
      )
      .join(between)

const markdown = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const ruled: Rendering = (lines, columns) => {
  const rule = `+${columns.map((column) => '-'.repeat(WIDTHS[column])).join('+')}+`
  const drawn = byLine('\n', (cells) => `${sideBySide(cells, columns, { bar: true, middle: false })}\n${rule}`)
  return `${rule}\n${drawn(lines, columns)}`
}

/** Ways in which programs, portals and text layers write the same table. */
export const renderings: Readonly<Record<string, Rendering>> = {
  'a cell a line': byCell('\n', (cell) => cell),
  'a cell a line, blank lines': byCell('\n\n', (cell) => cell),
  'a cell a line, wrapped': byCell('\n', (cell) => wrapped(cell, 24).join('\n')),
  'a cell a line, first words alone': byCell('\n', (cell) => cell.replace(' ', '\n')),
  'bars on lines of their own': (lines, columns) => `|\n${byCell('\n|\n', (cell) => cell, true)(lines, columns)}\n|`,
  'bars at the front': (lines, columns) => `${byCell('\n', (cell) => `| ${cell}`.trimEnd(), true)(lines, columns)}\n|`,
  'bars at the end': byCell('\n', (cell) => `${cell} |`.trimStart(), true),
  'rows between bars': byLine('\n', markdown),
  markdown: (lines, columns) =>
    byLine('\n', markdown)(lines, columns).replace('\n', `\n|${columns.map(() => '---|').join('')}\n`),
  'rows with bars inside': byLine('\n', (cells) => cells.join(' | ')),
  tabs: byLine('\n', (cells) => cells.join('\t')),
  'columns of spaces': byLine('\n', (cells, columns) => sideBySide(cells, columns, { bar: false, middle: false })),
  'columns of spaces, cells in the middle': byLine('\n\n', (cells, columns) =>
    sideBySide(cells, columns, { bar: false, middle: true }),
  ),
  'columns of spaces, cells in the middle, no blank lines': byLine('\n', (cells, columns) =>
    sideBySide(cells, columns, { bar: false, middle: true }),
  ),
  'cells of several lines between blank lines': byCell('\n\n', (cell) => wrapped(cell, 24).join('\n')),
  'drawn with bars': byLine('\n', (cells, columns) => sideBySide(cells, columns, { bar: true, middle: false })),
  'drawn with bars and rules': ruled,
}
