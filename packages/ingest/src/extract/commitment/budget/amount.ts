import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Span } from '../../../normalize/span.js'

/** A sum of money; `start` and `end` count the characters of its clause. */
export interface Amount extends Span {
  readonly value: number
  /** As plans write it: `triệu đồng`. */
  readonly unit: string
}

const AMOUNT =
  /(\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d{1,6}(?:,\d{1,3})?)\s*(trieu\s+dong|ty\s+dong|nghin\s+dong|dong|(?:trieu|ty|d|vnd)(?![a-z]))/

/** The first sum of money of a folded clause; null where it names none. */
export function amountIn(fold: string): Amount | null {
  const match = AMOUNT.exec(fold)
  if (match === null) return null
  const { 0: words, 1: number = '', 2: unit = '', index } = match
  return { start: index, end: index + words.length, value: valueOf(number), unit: writtenUnit(unit) }
}

/** `1.250` and `1,250` group thousands; `12,5` is a fraction. */
function valueOf(written: string): number {
  return Number(written.replace(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.'))
}

const UNITS: Readonly<Record<string, string>> = {
  'trieu dong': 'triệu đồng',
  'ty dong': 'tỷ đồng',
  'nghin dong': 'nghìn đồng',
  dong: 'đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
  d: 'đồng',
  vnd: 'đồng',
}

function writtenUnit(folded: string): string {
  const unit = withSingleSpaces(folded)
  return UNITS[unit] ?? unit
}
