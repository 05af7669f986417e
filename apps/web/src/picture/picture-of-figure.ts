import { inLight } from './in-light.js'
import { pictureFonts } from './picture-fonts.js'
import { type Picture, pictureSvg } from './picture-svg.js'
import { readChart } from './read-chart.js'
import { readGrid } from './read-grid.js'

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

function bodyOf(figure: Element): Picture['body'] | null {
  const chart = figure.querySelector('.recharts-wrapper > svg')
  if (chart instanceof SVGSVGElement) return readChart(chart)
  const grid = figure.querySelector('table.grid')
  return grid instanceof HTMLTableElement ? readGrid(grid) : null
}

/** A definition in words; several signs in one line stand apart. */
const definitionOf = (part: Element): string =>
  part.children.length > 1 ? [...part.children].map(plain).join(' · ') : plain(part)

/** Colours that a key names: their swatch is drawn before the words. */
function keyOf(figure: Element): Picture['key'] {
  return [...figure.querySelectorAll('.family-key li, .swatch')].map((item) => ({
    fill: getComputedStyle(item, '::before').backgroundColor,
    label: plain(item),
  }))
}

/** The figure as it stands on screen, all rows of its page, as an SVG that needs nothing else; null where nothing is drawn. */
export async function pictureOfFigure(figure: Element, source: string): Promise<string | null> {
  const fonts = await pictureFonts()
  return inLight(() => drawnFigure(figure, source, fonts))
}

function drawnFigure(figure: Element, source: string, fonts: string): string | null {
  const body = bodyOf(figure)
  if (body === null) return null
  const page = getComputedStyle(document.documentElement)
  const filters = [plain(figure.querySelector('.filter-words')), plain(figure.querySelector('.figure-measure'))]
  const shown = plain(figure.querySelector('.pager [aria-live]'))
  const parts = [...figure.querySelectorAll('.figure-foot > *')]
  const definitions =
    parts.length === 0
      ? [plain(figure.querySelector('.figure-foot'))]
      : parts.filter((part) => !part.classList.contains('swatches')).map(definitionOf)
  return pictureSvg({
    title: plain(figure.querySelector('h2')),
    filters: [...filters, shown].filter((part) => part !== '').join(' · '),
    key: keyOf(figure),
    body,
    foot: [...definitions.filter((text) => text !== ''), source],
    colours: {
      paper: page.getPropertyValue('--sheet'),
      ink: page.getPropertyValue('--ink'),
      soft: page.getPropertyValue('--ink-soft'),
    },
    fonts,
  })
}
