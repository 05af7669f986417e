import type { CellStyle } from './sheet.js'
import { XML_HEAD } from './xml-text.js'

/** Fonts, fills, borders and number formats by place; a cell names its style by the place in `cellXfs`. */
const FONTS = [
  '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><sz val="10"/><color rgb="FF545D63"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5773"/><name val="Times New Roman"/><family val="1"/></font>',
]
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6F0F4"/><bgColor indexed="64"/></patternFill></fill>',
]
const LINE = '<color rgb="FFBFBBB1"/>'
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin">${LINE}</${side}>`).join('')}<diagonal/></border>`,
]
const FORMATS = { general: 0, whole: 1, text: 49, grouped: 3, share: 164, date: 165 } as const
const OWN_FORMATS = [
  [FORMATS.share, '0.0%'],
  [FORMATS.date, 'dd/mm/yyyy'],
] as const

interface Look {
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly format?: number
  /** Keeps text text when somebody edits the cell. */
  readonly quote?: boolean
  readonly align?: string
}

const TOP = 'vertical="top"'
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { align: TOP },
  title: { font: 1 },
  soft: { font: 2, align: 'vertical="top"' },
  head: { font: 3, fill: 2, border: 1, align: 'horizontal="center" vertical="center" wrapText="1"' },
  head_upright: {
    font: 3,
    fill: 2,
    border: 1,
    align: 'horizontal="center" vertical="bottom" textRotation="90" wrapText="1"',
  },
  text: { border: 1, align: `${TOP} wrapText="1"` },
  guarded: { border: 1, quote: true, align: `${TOP} wrapText="1"` },
  number: { border: 1, format: FORMATS.general, align: TOP },
  whole: { border: 1, format: FORMATS.grouped, align: TOP },
  share: { border: 1, format: FORMATS.share, align: TOP },
  year: { border: 1, format: FORMATS.whole, align: TOP },
  date: { border: 1, format: FORMATS.date, align: `horizontal="center" ${TOP}` },
  link: { font: 4, border: 1, align: TOP },
  nothing: { font: 2, border: 1, align: `horizontal="center" ${TOP}` },
  total: { font: 3, fill: 2, border: 1, align: `${TOP} wrapText="1"` },
  total_number: { font: 3, fill: 2, border: 1, align: TOP },
}
const order = Object.keys(looks)

/** Place of a style among those of the workbook. */
export const styleIndex = (style: CellStyle): number => order.indexOf(style)

function cellFormat({ font = 0, fill = 0, border = 0, format = 0, quote = false, align }: Look): string {
  const flags = [
    format === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1" applyFill="1" applyBorder="1"',
    quote ? ' quotePrefix="1"' : '',
    align === undefined ? '' : ' applyAlignment="1"',
  ].join('')
  const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${flags}`
  return align === undefined ? `${start}/>` : `${start}><alignment ${align}/></xf>`
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const formats = OWN_FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('numFmts', formats)}${list('fonts', FONTS)}${list('fills', FILLS)}${list('borders', BORDERS)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', Object.values(looks).map(cellFormat))}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
