import type { AnalysedText } from '../../analysed-text.js'
import type { Span } from '../../clause/clause.js'
import { looksOf, type CellItem } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import { isListed, isWholeName, nameStep, NO_NAME, type NameStep } from '../cell/body-letters.js'
import { cellWords } from '../cell/cell-word.js'
import { areWholeNames } from '../cell/whole-cells.js'

/**
 * The two cells of a block whose first line holds the beginnings of both, as text layers put cells together that stand close:
 * `Cắm mốc giới bảo vệ hành Sở Nông nghiệp` / `lang thoát lũ` / `và Môi trường`. Each other line goes on with the name where a list
 * knows it, else with the words before the name. Null where it is not one line, or where the name is not whole.
 */
export function partedBlock(analysed: AnalysedText, block: readonly CellItem[]): readonly CellItem[] | null {
  const [first, ...others] = block
  if (first === undefined || first.actor || first.time) return null
  const [at, second] = cellStarts(analysed, first, null)
  if (at === undefined || second !== undefined) return null
  const { text } = analysed.document
  const left: Span[] = [{ start: first.start, end: first.start + text.slice(first.start, at).trimEnd().length }]
  const right: Span[] = [{ start: at, end: first.end }]
  for (const line of others) {
    if (!line.lower || line.time || cellStarts(analysed, line, null).length > 0) return null
    const name = nameBefore(analysed, right, line)
    if (name === 'open') return null
    if (name === 'goes on') right.push(line)
    else left.push(line)
  }
  const { step } = nameOf(analysed, right)
  if ((isListed(step) && !isWholeName(step.node)) || !areWholeNames(analysed, right)) return null
  const items = [
    ...itemsOf(analysed, first, left),
    ...itemsOf(analysed, { ...first, stray: false, parted: false }, right),
  ]
  return items.some(({ start, actor }) => start === at && actor) ? items : null
}

interface NameSoFar {
  readonly step: NameStep
  /** A comma stands behind it. */
  readonly wanted: boolean
}

function nameOf({ document }: AnalysedText, pieces: readonly Span[]): NameSoFar {
  let step: NameStep = { node: NO_NAME, cost: 0 }
  let wanted = false
  for (const word of pieces.flatMap((piece) => cellWords(document, piece))) {
    step = nameStep(step.node, wanted, word)
    wanted = word.beforeComma
  }
  return { step, wanted }
}

/** Whether the name that pieces hold goes on with a line, does not, or may do either as no list knows it. */
function nameBefore(analysed: AnalysedText, pieces: readonly Span[], line: Span): 'goes on' | 'not' | 'open' {
  const { step: name, wanted } = nameOf(analysed, pieces)
  const [word] = cellWords(analysed.document, line)
  if (word === undefined) return 'open'
  const step = nameStep(name.node, wanted, word)
  if (step.cost < 0 && isListed(step)) return 'goes on'
  return isListed(name) && step.cost > 0 ? 'not' : 'open'
}

/** The first piece of a cell as an item, each other as one that goes on with it. */
function itemsOf(analysed: AnalysedText, like: CellItem, pieces: readonly Span[]): readonly CellItem[] {
  return pieces.map(({ start, end }, i) => {
    const looks = looksOf(analysed, { start, end }, null)
    return i === 0 ? { ...like, ...looks, start, end } : { ...like, ...looks, start, end, parted: false, rest: true }
  })
}
