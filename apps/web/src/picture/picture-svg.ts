import { LETTER, linesOf } from '../format/text-lines.js'
import { xmlText } from '../takeaway/xlsx/xml-text.js'

/** One line of text; sizes and places in pixels, colours as CSS writes them. */
interface PictureText {
  readonly x: number
  /** Base line. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Reads from below to above, from this point. */
  readonly turned?: boolean
}

/** What a figure shows, apart from its frame of title, filters and source. */
export interface PictureBody {
  readonly width: number
  readonly height: number
  /** SVG elements, drawn from 0,0. */
  readonly markup: string
}

export interface Picture {
  readonly title: string
  /** The plans behind it and what is counted, in words. */
  readonly filters: string
  readonly key: readonly { readonly fill: string; readonly label: string }[]
  readonly body: PictureBody
  /** Definitions, source, build and day. */
  readonly foot: readonly string[]
  readonly colours: { readonly paper: string; readonly ink: string; readonly soft: string }
  /** Rules for the fonts, which must bring their bytes: a picture loads nothing. */
  readonly fonts: string
}

const MARGIN = 24
const LEAST_WIDTH = 560

export function pictureText({
  x,
  y,
  text,
  size,
  bold = false,
  fill,
  anchor = 'start',
  turned = false,
}: PictureText): string {
  const at = turned ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`
  return `<text ${at} font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${xmlText(fill)}" text-anchor="${anchor}">${xmlText(text)}</text>`
}

/** The text as far as a width allows, a sign where it is cut. */
export function fitted(text: string, width: number, size: number): string {
  const most = Math.floor(width / (size * LETTER))
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

/** The figure with its title, filters, key and source on it, as one SVG that needs nothing else. */
export function pictureSvg({ title, filters, key, body, foot, colours, fonts }: Picture): string {
  const inner = Math.max(LEAST_WIDTH, body.width)
  const parts: string[] = []
  let y = MARGIN
  const write = (text: string, size: number, fill: string, bold = false): void => {
    for (const line of linesOf(text, inner, size)) {
      y += size * 1.35
      parts.push(pictureText({ x: MARGIN, y, text: line, size, bold, fill }))
    }
  }
  write(title, 20, colours.ink, true)
  write(filters, 13, colours.soft)
  y += 14
  let x = MARGIN
  for (const { fill, label } of key) {
    const width = 20 + label.length * 12 * LETTER + 16
    if (x > MARGIN && x + width > MARGIN + inner) {
      x = MARGIN
      y += 20
    }
    parts.push(
      `<rect x="${x}" y="${y}" width="13" height="13" fill="${xmlText(fill)}" stroke="${xmlText(colours.soft)}" stroke-width="0.5"/>`,
    )
    parts.push(pictureText({ x: x + 20, y: y + 11, text: label, size: 12, fill: colours.ink }))
    x += width
  }
  if (key.length > 0) y += 26
  parts.push(`<g transform="translate(${MARGIN} ${y})">${body.markup}</g>`)
  y += body.height + 8
  for (const line of foot) write(line, 11.5, colours.soft)
  const width = Math.ceil(inner + 2 * MARGIN)
  const height = Math.ceil(y + MARGIN)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Be Vietnam Pro', Arial, sans-serif"><title>${xmlText(title)}</title><style>${fonts}</style><rect width="${width}" height="${height}" fill="${xmlText(colours.paper)}"/>${parts.join('')}</svg>`
}
