import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { looksOf, opensActor, wants } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import type { TextBlock } from './text-block.js'

/** A sentence that opens with a capital, no line of which holds the beginning of a name or of a time that is another cell. */
export function areText(analysed: AnalysedText, block: TextBlock): boolean {
  const [first] = block
  if (first === undefined || opensActor(analysed, first.start, first.end)) return false
  if (!OPENS.test(analysed.document.text.slice(first.start, first.start + 3))) return false
  return block.every((line, i) => {
    if (i > 0 && LABEL.test(analysed.document.flat.slice(line.start, line.end))) return false
    if (cellStarts(analysed, line, null).length > 0) return false
    const above = block[i - 1]
    if (above === undefined) return true
    const { lower, bullet, actor, result, time } = looksOf(analysed, line, null)
    // A time on a line of its own is another cell, but for one in figures that ends a sentence: `6 tháng đầu năm`.
    if (time && !lower && !(isDigit(analysed, line) && i === block.length - 1)) return false
    if (lower || bullet || isDigit(analysed, line) || wants(analysed, above, line)) return true
    return !actor && !result && !time && ENDS_IN_CAPITAL.test(analysed.document.text.slice(above.start, above.end))
  })
}

/** The number of a row. */
const LABEL = /^\d{1,3}(?:[.)](?:\s|$)|$)/

/** `Phổ biến Luật` / `Căn cước`: a name goes on. */
const ENDS_IN_CAPITAL = /[\p{L},] \p{Lu}\p{Ll}+$/u

/** `6 tháng đầu năm`: numbers stand inside sentences, labels do not. */
function isDigit({ document: { text } }: AnalysedText, { start, end }: Span): boolean {
  return /^\d+(?![\d.)]*$|\.\s)/.test(text.slice(start, end))
}

const OPENS = /^[-+•–“"(]?\s?[\p{Lu}\d]/u
