import { fileName } from '../takeaway/file-name.js'
import { saveFile } from '../takeaway/hand-over.js'
import { drawnWithin } from '../ui/drawing/drawings-asked.js'
import { pictureOfFigure } from './picture-of-figure.js'
import { pngOf } from './png-of.js'

export type PictureKind = 'png' | 'svg'

/** Saves a figure as a picture; gives the name of the file. Throws where the figure is not drawn yet. */
export async function savePicture(
  figure: Element,
  {
    kind,
    title,
    source,
    day,
  }: { readonly kind: PictureKind; readonly title: string; readonly source: string; readonly day: string },
): Promise<string> {
  await drawnWithin(figure)
  const svg = await pictureOfFigure(figure, source)
  if (svg === null) throw new Error('the figure is not drawn yet')
  const name = fileName(title, day, kind)
  if (kind === 'svg') saveFile(name, 'image/svg+xml', svg)
  else saveFile(name, 'image/png', await pngOf(svg))
  return name
}
