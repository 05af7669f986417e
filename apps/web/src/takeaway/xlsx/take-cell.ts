import { nothingMarks } from '../../ui/nothing-marks.js'
import { fitted, looksLikeFormula } from '../guard.js'
import type { FileWords } from '../file-words.js'
import type { ColumnKind, TakeValue } from '../take-table.js'
import { excelDay, type CellStyle, type SheetCell } from './sheet.js'

/** Text that fits a cell and stays text. */
export function textCell(text: string, words: FileWords, style?: CellStyle): SheetCell {
  return {
    kind: 'text',
    text: fitted(text, words.cut),
    style: style ?? (looksLikeFormula(text) ? 'guarded' : 'text'),
  }
}

interface CellPlace {
  readonly total: boolean
  /** Nothing as a sign instead of words. */
  readonly sign: boolean
}

/** A value with its type: numbers as numbers, whole dates as dates. */
export function takeCell(value: TakeValue, kind: ColumnKind, words: FileWords, { total, sign }: CellPlace): SheetCell {
  if (typeof value === 'object')
    return { kind: 'text', text: sign ? nothingMarks[value.nothing] : words.nothing[value.nothing], style: 'nothing' }
  if (typeof value === 'string') {
    if (kind === 'date' && excelDay(value) !== null) return { kind: 'date', iso: value }
    return textCell(value, words, total ? 'total' : undefined)
  }
  if (total && kind !== 'share') return { kind: 'number', value, style: 'total_number' }
  if (kind === 'share' || kind === 'year') return { kind: 'number', value, style: kind }
  return { kind: 'number', value, style: Number.isInteger(value) ? 'whole' : 'number' }
}
