import type { Line } from '../../line/line.js'
import type { CellItem } from '../cell/cell-item.js'
import { rowLabel } from '../row-counter.js'

/** The number that a line begins with as ordinals are written: `4`, `4.`, `2.1`. */
export interface LineNumber {
  readonly label: string
  /** Characters of it with the stop behind it. */
  readonly length: number
  readonly stop: boolean
  /** The line holds nothing else. */
  readonly alone: boolean
}

/** The number before the words of a line; null where it begins with none. `words` are folded, with single spaces. */
export function numberOf(words: string): LineNumber | null {
  const match = rowLabel.exec(words)
  if (match?.[2] === undefined) return null
  const { length } = match[0]
  return { label: match[2], length, stop: match[1]?.endsWith('.') === true, alone: length === words.length }
}

/** Whether the cell of a row begins right behind the number of its line: with a capital, a quote, a plus or a dash. */
export function opensRow(text: string, { start, end }: Line): boolean {
  // A label that stands alone on its line numbers the next one, whatever that begins with.
  return /^\d{1,3}(?:\.\d{1,2})?[.)]?(?:\s+[\p{Lu}“"+-]|\s*\n)/u.test(text.slice(start, Math.min(end, start + 12)))
}

/** What a line says of a group of rows: `II`, `B. CẢI CÁCH THỂ CHẾ`; no label where it opens none. */
export function groupAt(
  text: string,
  line: Line,
  words: string,
): { readonly label: string | null; readonly group: CellItem['group'] } {
  const alone = /^([ivx]{1,5}|[a-e])[.)]?$/.exec(words)
  if (alone?.[1] !== undefined && /^\p{Lu}/u.test(text.slice(line.start, line.start + 1)))
    return { label: alone[1], group: 'label' }
  const titled = /^([ivx]{1,5}|[a-e])[.)/]?\s+(?=\S)/.exec(words)
  return titled?.[1] !== undefined && /^(?:[IVX]{1,5}|[A-E])[.)/]?\s+\p{Lu}/u.test(text.slice(line.start, line.end))
    ? { label: titled[1], group: 'titled' }
    : { label: null, group: 'none' }
}

/** `2. Kinh phí`: the item of a list, a number with words behind it. */
export function isItem({ marker, body, end }: Line): boolean {
  return marker?.kind === 'arabic' && body < end
}

/** `2` / `Kinh phí`: a label that stands alone on its line, the ordinal of a row. */
export function isLabelled(text: string, { start, body }: Line): boolean {
  return text.slice(start, body).includes('\n')
}
