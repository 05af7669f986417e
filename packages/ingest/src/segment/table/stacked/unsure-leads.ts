import { everyMatch } from '../../../normalize/every-match.js'
import type { AnalysedText } from '../../analysed-text.js'
import { opensActor } from '../cell/cell-item.js'
import type { Heads } from '../table-header.js'
import { extentOf, isDitto, wordsOf, type Cell, type TableRow } from '../table-row.js'

/**
 * Rows whose one name may be who helps: where cells stand one under another nothing tells an empty cell for who helps from a cell for
 * who leads that is merged with the one above. A table whose first row names both and where such a name is a list says which: who
 * leads is hardly one, so nothing is read from its rows with one name.
 */
export function withUnsureLeads(analysed: AnalysedText, rows: readonly TableRow[], heads: Heads): readonly TableRow[] {
  const at = heads.indexOf('lead')
  if (at < 0 || heads[at + 1] !== 'partners' || (rows[0]?.partners ?? null) === null) return rows
  const alone = rows.filter((row) => isAlone(analysed, row))
  if (alone.length === 0) return rows
  const listed = rows.some((row) => row.partners !== null && isList(analysed, row.lead))
  const merged = !listed && alone.some(({ lead }) => isList(analysed, lead) || helps(analysed, lead))
  return merged ? rows.map((row) => (alone.includes(row) ? { ...row, mixed: true } : row)) : rows
}

function isAlone({ document }: AnalysedText, { lead, leadAbove, partners }: TableRow): boolean {
  return lead !== null && !leadAbove && partners === null && !isDitto(document, lead)
}

/** Names of several bodies: one begins behind a comma or a semicolon. */
function isList(analysed: AnalysedText, cell: Cell | null): boolean {
  if (cell === null) return false
  const { start, end } = extentOf(cell)
  const { flat } = analysed.document
  return everyMatch(/[,;]\s*/g, flat.slice(start, end)).some(({ 0: { length }, index }) =>
    opensActor(analysed, start + index + length, end),
  )
}

/** `Các cơ quan, đơn vị liên quan`: whoever is concerned helps. */
function helps({ document }: AnalysedText, cell: Cell | null): boolean {
  return cell !== null && /(?<![a-z])(?:lien quan|co lien quan|khac)$/.test(wordsOf(document, cell))
}
