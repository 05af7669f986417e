import type { AnalysedText } from '../../analysed-text.js'
import type { Place } from '../cell/cell-alignment.js'
import { looksOf, type CellItem } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import type { Column, Heads } from '../table-header.js'

/**
 * Of a hundred: fewest blocks of several lines, fewest blocks for so many lines where ordinals stand alone and where they do not,
 * and fewest rows that are whole at all, and that are so where cells are in order.
 */
const FEWEST_TALL = 20
const FEWEST_COUNTED = 25
const FEWEST_BLOCKS = 45
const FEWEST_WHOLE = 50
const MOST_WHOLE = 70
const FEWEST_ORDINALS = 2

const BLANK_LINE = /^[^\S\n]*\n[^\S\n]*\n\s*$/

/**
 * The items of a table as cells of one or more lines, where blank lines stand between the cells and nowhere else, as text layers
 * that go column by column have them; null where they do not.
 */
export function blocksOf(analysed: AnalysedText, items: readonly CellItem[]): readonly CellItem[] | null {
  const blocks = partedByBlanks(analysed.document.text, items)
  const tall = blocks.filter(({ length }) => length > 1).length
  const ordinals = items.filter(({ ordinal }) => ordinal).length
  const apart = blocks.filter(([first, second]) => first?.ordinal === true && second === undefined).length
  const fewest = ordinals >= FEWEST_ORDINALS && apart * 2 >= ordinals ? FEWEST_COUNTED : FEWEST_BLOCKS
  if (tall * 100 < blocks.length * FEWEST_TALL || blocks.length * 100 < items.length * fewest) return null
  return blocks.flatMap((block) => asCell(analysed, block))
}

function partedByBlanks(text: string, items: readonly CellItem[]): readonly (readonly CellItem[])[] {
  const blocks: CellItem[][] = []
  let before: CellItem | null = null
  for (const item of items) {
    const block = blocks.at(-1)
    if (block === undefined || before === null || item.parted || BLANK_LINE.test(text.slice(before.end, item.start)))
      blocks.push([item])
    else block.push(item)
    before = item
  }
  return blocks
}

function asCell(analysed: AnalysedText, block: readonly CellItem[]): readonly CellItem[] {
  const [first] = block
  const last = block.at(-1)
  if (first === undefined || last === undefined) return []
  // The ordinal of a row, or a group with its title, that stands close to what is below is none of its words.
  if (first.ordinal || first.group !== 'none')
    return block.length === 1 ? block : [first, ...asCell(analysed, block.slice(1))]
  const looks = looksOf(analysed, { start: first.start, end: last.end }, null)
  const hasOther = block.some(
    (item, i) =>
      (i > 0 && (isOther(item, looks.actor) || opensItem(analysed, item))) ||
      (block.length > 1 && !looks.actor && cellStarts(analysed, item, null).length > 0),
  )
  return [{ ...first, ...looks, end: last.end, stray: first.stray, mixed: !looks.time && hasOther }]
}

/** `2. Kinh phí`: the list that the table stands in goes on. */
function opensItem({ document: { flat } }: AnalysedText, { start }: CellItem): boolean {
  return /^\d{1,2}[.)] [a-z]/.test(flat.slice(start, start + 5))
}

/** A line that belongs to another cell than the lines above it: only names have capitals at the beginnings of their lines. */
function isOther({ ordinal, time, lower, wanted, bullet }: CellItem, named: boolean): boolean {
  return ordinal || (!wanted && (time || !(lower || bullet || named)))
}

/** The places of cells, with each row marked whose cells do not all look like what their columns hold: text layers mix them. */
export function withMixedRows(analysed: AnalysedText, places: readonly Place[], heads: Heads): readonly Place[] {
  const rows: Place[][] = []
  for (const place of places)
    if (place.opensRow || rows.length === 0) rows.push([place])
    else rows.at(-1)?.push(place)
  // Where cells have been put together, one name of two may belong to another row.
  const alone = rows.filter((row) => isWhole(analysed, row, heads, false))
  const disordered = alone.length * 100 < rows.length * MOST_WHOLE || places.some(({ item }) => item.rest === true)
  const whole = disordered ? alone.filter((row) => isWhole(analysed, row, heads, true)) : alone
  // Where the cells of many rows are out of order, those of the others are so by chance alone.
  if (whole.length * 100 < rows.length * FEWEST_WHOLE) return places.map(mixed)
  const sure = new Set(whole)
  return rows.flatMap((row) => (sure.has(row) ? row : row.map(mixed)))
}

function mixed(place: Place): Place {
  return { ...place, item: { ...place.item, mixed: true } }
}

function isWhole(analysed: AnalysedText, row: readonly Place[], heads: Heads, disordered: boolean): boolean {
  const [first] = row
  if (first === undefined || first.column < 0) return true
  const columns = new Set(row.map(({ column }) => heads[column]))
  if (heads.includes('time') && !columns.has('time')) return false
  if (disordered && heads.includes('partners') && !columns.has('partners')) return false
  return row.every(
    ({ item, column, opensCell }, i) =>
      item.rest === true || (opensCell && (i === 0 || !item.parted) && suits(analysed, item, heads[column] ?? null)),
  )
}

function suits(analysed: AnalysedText, item: CellItem, head: Column | null): boolean {
  switch (head) {
    case 'lead':
    case 'executor':
    case 'partners':
      return item.actor && !namesTwo(analysed.document.text.slice(item.start, item.end))
    case 'task':
      return !item.actor && !item.time && item.mixed !== true
    case 'time':
      return item.time && !namesTwo(analysed.document.text.slice(item.start, item.end))
    default:
      return item.mixed !== true
  }
}

/** A name or a time that begins behind a word, on its line or the line before, without anything between the two: two cells. */
const SECOND_NAME =
  /[\p{L}\d]\s+(?:(?<!(?:[Ll]ãnh đạo|Giám đốc|Chánh|Thanh tra)\s+)(?:Sở|Phòng|Trung tâm)|Tháng|Quý|Hằng|Trước|Thường xuyên)(?!\p{L})/u
const SECOND_NAME_BELOW = /[\p{L}\d]\n\s*(?:Văn phòng|Các|Công an|Công chức|Đoàn|Hội|Đài|UBND các|Ủy ban)(?!\p{L})/u

function namesTwo(words: string): boolean {
  return SECOND_NAME.test(words) || SECOND_NAME_BELOW.test(words.replace(/(?<!\p{L})(?:và|của)\n/gu, ', '))
}
