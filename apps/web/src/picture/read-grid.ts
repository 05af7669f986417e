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
    for (const cell of cellsOf(row)) {
      const style = getComputedStyle(cell)
      const isHead = row.parentElement?.tagName === 'THEAD'
      const text = shownText(cell)
      const fill = style.color
      if (cell.matches('td[role=gridcell]')) {
        const shown =
          cell.className.includes('level-') || cell.className.includes('above-') || cell.className.includes('below-')
        if (shown && style.backgroundColor !== 'rgba(0, 0, 0, 0)')
          parts.push(
            `<rect x="${x + 0.5}" y="${y + 0.5}" width="${cell.offsetWidth - 1}" height="${height - 1}" fill="${style.backgroundColor}"/>`,
          )
        parts.push(
          pictureText({
            x: x + cell.offsetWidth / 2,
            y: y + height / 2 + SIZE * 0.36,
            text,
            size: SIZE,
            fill,
            anchor: 'middle',
          }),
        )
      } else if (isHead && turned && !cell.classList.contains('grid-corner')) {
        parts.push(
          pictureText({
            x: x + cell.offsetWidth / 2 + SIZE * 0.36,
            y: y + height - 8,
            text: fitted(text, height - 8, SIZE),
            size: SIZE,
            fill,
            turned: true,
          }),
        )
      } else {
        const note = cell.querySelector('.grid-note')?.textContent ?? ''
        const base = isHead ? y + height - 8 : y + (note === '' ? height / 2 + SIZE * 0.36 : height / 2 - 2)
        const centred = isHead && !cell.classList.contains('grid-corner')
        parts.push(
          pictureText({
            x: centred ? x + cell.offsetWidth / 2 : x,
            y: base,
            text: fitted(text, cell.offsetWidth, SIZE),
            size: SIZE,
            bold: row.classList.contains('grid-group'),
            fill,
            anchor: centred ? 'middle' : 'start',
          }),
        )
        if (note !== '')
          parts.push(
            pictureText({ x, y: base + NOTE * 1.3, text: fitted(note, cell.offsetWidth, NOTE), size: NOTE, fill }),
          )
      }
      x += cell.offsetWidth
    }
    y += height
    width = Math.max(width, x)
    parts.push(`<line x1="0" x2="${x}" y1="${y}" y2="${y}" stroke="#8a877f" stroke-width="0.4"/>`)
  }
  return { width, height: y, markup: parts.join('') }
}
