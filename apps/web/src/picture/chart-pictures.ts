import type { TakePicture } from '../takeaway/take-content.js'
import { drawnWithin } from '../ui/drawing/drawings-asked.js'
import { pictureOfFigure } from './picture-of-figure.js'
import { pngOf } from './png-of.js'

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The size that an SVG of ours states of itself, in pixels of the page. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '0', height = '0'] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/**
 * The charts of a page as they stand, in its order, drawn first where the reader has not come to them. Grids are no charts:
 * a report has them as tables.
 */
export async function chartPictures(page: Element, source: string): Promise<readonly TakePicture[]> {
  await drawnWithin(page)
  const pictures: TakePicture[] = []
  for (const figure of page.querySelectorAll('.figure:has(.save-buttons):has(.recharts-wrapper)')) {
    const svg = await pictureOfFigure(figure, source)
    if (svg === null) continue
    const png = await pngOf(svg)
    pictures.push({
      title: plain(figure.querySelector('h2')),
      summary: plain(figure.querySelector('.figure-summary')),
      png: await png.arrayBuffer(),
      ...sizeOf(svg),
    })
  }
  return pictures
}
