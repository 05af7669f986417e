import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { areTime, opensActor, wants } from './cell-item.js'
import { HEAD_ALONE } from './cell-starts.js'
import { isListed, isWholeName, nameStep, NO_NAME } from './body-letters.js'
import { cellWords } from './cell-word.js'
import type { Heads } from '../table-header.js'
import type { Cell } from '../table-row.js'

/** A name that more of its list or of itself stands behind. */
const LEFT_OPEN = /(?:[,;:(–-]|\s(?:va|cua|cac|voi|cung|uy ban|thuong truc))$/
/** What a word of a name may cost. */
const SUREST = 0.6

/** Whether folded words of names want more behind them. */
export function endsOpen(words: string): boolean {
  return LEFT_OPEN.test(words) || HEAD_ALONE.test(words)
}

/** Whether the lines of a cell make names of bodies that nothing is missing from, and hold nothing below a name that is whole. */
export function areWholeNames(analysed: AnalysedText, pieces: Cell): boolean {
  const { document } = analysed
  const words = pieces.map(({ start, end }) => document.flat.slice(start, end)).join(' ')
  if (endsOpen(words)) return false
  let node = NO_NAME
  let wanted = false
  const follow = pieces.every((piece, i) =>
    cellWords(document, piece).every((word) => {
      const step = nameStep(node, wanted, word)
      const below = i > 0 && word.start === piece.start && isLowerUnit(document.units[piece.start] ?? 0) && !wanted
      const follows = below && isListed({ node, cost: 0 }) && isWholeName(node) && step.cost > SUREST
      node = step.node
      wanted = word.beforeComma
      const above = pieces[i - 1]
      return !follows || (above !== undefined && wants(analysed, above, piece))
    }),
  )
  // What a list has begun ends where it does: `Sở Nông nghiệp và Môi`.
  return follow && (!isListed({ node, cost: 0 }) || isWholeName(node))
}

/** `Khi có yêu cầu`. */
export function isOccasion(words: string): boolean {
  return words.length <= LONGEST_OCCASION && /^(?:ngay )?(?:sau )?khi\s/.test(words)
}

const LONGEST_OCCASION = 44

/** Whether the cells of a row look like what their columns hold. */
export function suitHeads(analysed: AnalysedText, cells: readonly (Cell | null)[], heads: Heads): boolean {
  const { document } = analysed
  return cells.every((cell, i) => {
    const first = cell?.[0]
    if (cell === null || first === undefined) return true
    const capital = isUpperUnit(document.units[first.start] ?? 0)
    switch (heads[i]) {
      case 'lead':
      case 'executor':
      case 'partners':
        return opensActor(analysed, first.start, first.end) && areWholeNames(analysed, cell)
      case 'time':
        return isTimeOf(document, cell)
      case 'task':
        return capital && !LABEL_INSIDE.test(wordsOf(document, cell))
      default:
        return true
    }
  })
}

/** The label of another row. */
export const LABEL_INSIDE = /\s\d{1,2}\.\s[a-z]/

function isTimeOf(document: DocumentText, cell: Cell): boolean {
  const words = wordsOf(document, cell)
  return areTime(words) || isOccasion(words)
}

function wordsOf({ flat }: DocumentText, cell: readonly Span[]): string {
  return cell.map(({ start, end }) => flat.slice(start, end)).join(' ')
}
