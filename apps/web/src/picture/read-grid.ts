import { linesOf } from '../format/text-lines.js'
import { fitted, type PictureBody, pictureText } from './picture-svg.js'

const SIZE = 13
const NOTE = 11

const cellsOf = (row: Element): readonly HTMLElement[] =>
  [...row.children].filter((cell): cell is HTMLElement => cell instanceof HTMLElement)

/** The text on screen: without what only screen readers hear. */
function shownText(element: Element): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const hidden of copy.querySelectorAll('.visually-hidden, .grid-note')) hidden.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

interface CellPlace {
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A mark: its shade and its figure in the middle. */
function markShapes(cell: HTMLElement, { x, y, height }: CellPlace): readonly string[] {
  const { backgroundColor, color } = getComputedStyle(cell)
  const width = cell.offsetWidth
  const shaded = ['level-', 'above-', 'below-'].some((shade) => cell.className.includes(shade))
  const text = pictureText({
    x: x + width / 2,
    y: y + height / 2 + SIZE * 0.36,
    text: shownText(cell),
    size: SIZE,
    fill: color,
    anchor: 'middle',
  })
  return shaded && backgroundColor !== 'rgba(0, 0, 0, 0)'
    ? [
        `<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="${backgroundColor}"/>`,
        text,
      ]
    : [text]
}

/** The head of a column whose words stand upright. */
const turnedShapes = (cell: HTMLElement, { x, y, height }: CellPlace): readonly string[] => [
  pictureText({
    x: x + cell.offsetWidth / 2 + SIZE * 0.36,
    y: y + height - 8,
    text: fitted(shownText(cell), height - 8, SIZE),
    size: SIZE,
    fill: getComputedStyle(cell).color,
    turned: true,
  }),
]

/** Height of a line, and its base line below its top, as parts of the size of its letters. */
const LEADING = 1.3
const BASE = 1.01

interface Line {
  readonly text: string
  readonly size: number
}

/** The words of a cell on lines as wide as it is, as on screen: what tells two rows apart stands at the end of their names. */
function linesOfCell(cell: HTMLElement, height: number): readonly Line[] {
  const width = cell.offsetWidth
  const note = cell.querySelector('.grid-note')?.textContent ?? ''
  const notes = linesOf(note, width, NOTE).map((text) => ({ text: fitted(text, width, NOTE), size: NOTE }))
  const words = linesOf(shownText(cell), width, SIZE)
  const room = Math.max(1, Math.floor((height - notes.length * NOTE * LEADING) / (SIZE * LEADING)))
  const whole = words.length <= room ? words : [...words.slice(0, room - 1), words.slice(room - 1).join(' ')]
  return [...whole.map((text) => ({ text: fitted(text, width, SIZE), size: SIZE })), ...notes]
}

/** Words that lie: the head of a row with its note below, a group, or a column head. */
function wordShapes(cell: HTMLElement, { x, y, height }: CellPlace, isHead: boolean, bold: boolean): readonly string[] {
  const fill = getComputedStyle(cell).color
  const centred = isHead && !cell.classList.contains('grid-corner')
  const lines = linesOfCell(cell, height)
  const tall = lines.reduce((sum, { size }) => sum + size * LEADING, 0)
  let top = isHead ? y + height - 8 - tall + SIZE * (LEADING - BASE) : y + (height - tall) / 2
  return lines.map(({ text, size }) => {
    const base = top + size * BASE
    top += size * LEADING
    return pictureText({
      x: centred ? x + cell.offsetWidth / 2 : x,
      y: base,
      text,
      size,
      bold: bold && size === SIZE,
      fill,
      anchor: centred ? 'middle' : 'start',
    })
  })
}

/**
 * A grid as shapes, all its rows: places follow from the sizes of cells, since heads that stick stand elsewhere while
 * the reader scrolls.
 */
export function readGrid(table: HTMLTableElement): PictureBody {
  const turned = table.classList.contains('heads-turned')
  const parts: string[] = []
  let y = 0
  let width = 0
  for (const row of table.rows) {
    let x = 0
    const height = row.offsetHeight
    const isHead = row.parentElement?.tagName === 'THEAD'
    for (const cell of cellsOf(row)) {
      const place = { x, y, height }
      if (cell.matches('td[role=gridcell]')) parts.push(...markShapes(cell, place))
      else if (isHead && turned && !cell.classList.contains('grid-corner')) parts.push(...turnedShapes(cell, place))
      else parts.push(...wordShapes(cell, place, isHead, row.classList.contains('grid-group')))
      x += cell.offsetWidth
    }
    y += height
    width = Math.max(width, x)
    parts.push(`<line x1="0" x2="${x}" y1="${y}" y2="${y}" stroke="#8a877f" stroke-width="0.4"/>`)
  }
  return { width, height: y, markup: parts.join('') }
}
