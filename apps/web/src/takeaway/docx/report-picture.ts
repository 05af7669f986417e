import { AlignmentType, convertMillimetersToTwip, ImageRun, Paragraph } from 'docx'
import type { ReportWords } from '../file-words.js'
import type { TakePicture } from '../take-content.js'
import { type PageForm, roomOf } from './report-page.js'
import { line, SIZE } from './report-text.js'

/** Wider charts stand on turned pages: upright, their letters would be too small to read. */
const MOST_UPRIGHT_PX = 800
/** What a page has room for above its caption, in millimetres. */
const MOST_HIGH: Readonly<Record<PageForm, number>> = { portrait: 190, turned: 125 }
/** Pixels of a picture's stated size for a millimetre of paper. */
const PX_A_MM = 96 / 25.4

export const formOfPicture = ({ width }: TakePicture): PageForm => (width > MOST_UPRIGHT_PX ? 'turned' : 'portrait')

/** A chart as wide as the page allows, never enlarged, its number and title below and what it shows for who cannot see it. */
export function pictureBlocks(
  picture: TakePicture,
  number: number,
  { chart, chart_alt }: ReportWords,
  source: string,
): readonly Paragraph[] {
  const form = formOfPicture(picture)
  const scale = Math.min(
    1,
    (roomOf(form) * PX_A_MM) / picture.width,
    (MOST_HIGH[form] * PX_A_MM) / Math.max(picture.height, 1),
  )
  const title = chart(number, picture.title)
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: convertMillimetersToTwip(4) },
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
          altText: { name: title, title, description: chart_alt(picture.title, picture.summary) },
        }),
      ],
    }),
    line(title, { bold: true, size: 26, align: AlignmentType.CENTER, keepNext: true, before: 80 }),
    line(source, { italics: true, size: SIZE.note, align: AlignmentType.CENTER, after: 160 }),
  ]
}
