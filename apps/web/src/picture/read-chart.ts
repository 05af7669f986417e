import type { PictureBody } from './picture-svg.js'

/** What the style sheets of the page give to shapes and words; a picture on its own has none. */
const PROPERTIES = ['fill', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'opacity'] as const

/** A drawn chart as SVG with all colours and sizes on its elements. */
export function readChart(svg: SVGSVGElement): PictureBody {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return { width, height, markup: '' }
  const originals = [...svg.querySelectorAll('*')]
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (original === undefined) continue
    const style = getComputedStyle(original)
    for (const name of PROPERTIES) {
      const value = style.getPropertyValue(name)
      if (value !== '') element.setAttribute(name, value)
    }
    for (const name of ['class', 'style', 'tabindex', 'role', 'id']) element.removeAttribute(name)
  }
  for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return { width, height, markup: new XMLSerializer().serializeToString(copy) }
}
