import { documentText } from '../../../normalize/document-text.js'
import { oneLine } from '../../../normalize/one-line.js'
import type { Span } from '../../../normalize/span.js'
import { analyseDocument, type AnalysedText } from '../../analysed-text.js'
import type { Cell } from '../table-row.js'

/** The words of a cell where they stand; the pieces of one that other cells stand between, as a text of their own. */
export function cellText(analysed: AnalysedText, cell: Cell): { readonly analysed: AnalysedText; readonly span: Span } {
  const [only, second] = cell
  if (only !== undefined && second === undefined) return { analysed, span: only }
  const words = wordsOfCell(analysed, cell)
  const own = analyseDocument(documentText(words).asBadAs(analysed.document))
  return { analysed: own, span: { start: 0, end: words.length } }
}

/** The words of a cell on one line. */
export function wordsOfCell({ document }: AnalysedText, cell: Cell): string {
  return cell.map((piece) => oneLine(document, piece)).join(' ')
}

/** The piece of a cell in which an offset of its words on one line stands; `end` is where the piece ends there. */
export function pieceAt(
  { document }: AnalysedText,
  cell: Cell,
  offset: number,
): { readonly piece: Span; readonly end: number } | null {
  let at = 0
  for (const piece of cell) {
    const end = at + oneLine(document, piece).length
    if (offset < end) return { piece, end }
    at = end + 1
  }
  return null
}
