import { columnLetters, excelDay, type CellStyle, type Sheet, type SheetCell } from './sheet.js'
import { styleIndex } from './workbook-styles.js'
import { XML_HEAD, xmlText } from './xml-text.js'

/** Excel takes at most this many links a sheet; a later cell shows the address itself. */
const MOST_LINKS = 65_000

/** One sheet as XML with the links that its relations file must name. */
interface WrittenSheet {
  readonly xml: string
  readonly links: readonly string[]
}

const styled = (style: CellStyle): string => ` s="${styleIndex(style)}"`

function cellXml(cell: SheetCell, place: string): string {
  switch (cell.kind) {
    case 'empty':
      return cell.style === undefined ? '' : `<c r="${place}"${styled(cell.style)}/>`
    case 'text':
      return `<c r="${place}"${styled(cell.style ?? 'text')} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`
    case 'number':
      return `<c r="${place}"${styled(cell.style ?? 'number')}><v>${cell.value}</v></c>`
    case 'date': {
      const day = excelDay(cell.iso)
      return day === null
        ? cellXml({ kind: 'text', text: cell.iso }, place)
        : `<c r="${place}"${styled('date')}><v>${day}</v></c>`
    }
  }
}

function viewXml({ headRow, frozenColumns }: Sheet, selected: boolean): string {
  const tab = selected ? ' tabSelected="1"' : ''
  if (headRow === null) return `<sheetView showGridLines="0"${tab} workbookViewId="0"/>`
  const split = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  const first = `${columnLetters(frozenColumns)}${headRow + 1}`
  return `<sheetView showGridLines="0"${tab} workbookViewId="0"><pane${split} ySplit="${headRow}" topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView>`
}

/** `&` begins a code in the foot of a page. */
const footText = (text: string): string => xmlText(`&L&9${text.replaceAll('&', '&&').slice(0, 200)}&R&9&P/&N`)

const LINE_POINTS = 15
/** Excel's own limit is 409. */
const MOST_POINTS = 400
const UNWRAPPED: ReadonlySet<CellStyle> = new Set(['title', 'soft', 'plain', 'link', 'nothing'])

/** Height that shows all lines of the wrapped texts: not every program measures rows when it opens a file. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell.kind !== 'text' || UNWRAPPED.has(cell.style ?? 'text')) return 1
    const width = Math.max((widths[column] ?? 10) - 2, 4)
    return cell.text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)
  })
  const points = Math.max(1, ...lines) * LINE_POINTS
  return Math.min(row.some((cell) => cell.kind === 'text' && cell.style === 'title') ? points + 6 : points, MOST_POINTS)
}

/** A sheet on A4, as wide as the page. */
export function sheetXml(sheet: Sheet, selected: boolean): WrittenSheet {
  const { rows, widths, headRow, filteredRows, landscape, foot } = sheet
  const links: string[] = []
  const linked: string[] = []
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const place = `${columnLetters(column)}${index + 1}`
      if (cell.kind === 'text' && cell.link !== undefined) {
        if (links.length >= MOST_LINKS) return cellXml({ kind: 'text', text: cell.link }, place)
        links.push(cell.link)
        linked.push(`<hyperlink ref="${place}" r:id="rId${links.length}"/>`)
      }
      return cellXml(cell, place)
    })
    const height = index + 1 === headRow && sheet.headHeight !== undefined ? sheet.headHeight : heightOf(row, widths)
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`
  })
  const last = `${columnLetters(Math.max(widths.length, 1) - 1)}${Math.max(rows.length, 1)}`
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const filter =
    headRow === null || filteredRows === 0
      ? ''
      : `<autoFilter ref="A${headRow}:${columnLetters(widths.length - 1)}${headRow + filteredRows}"/>`
  return {
    links,
    xml: [
      `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<dimension ref="A1:${last}"/>`,
      `<sheetViews>${viewXml(sheet, selected)}</sheetViews>`,
      '<sheetFormatPr defaultRowHeight="15"/>',
      columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
      `<sheetData>${body.join('')}</sheetData>`,
      filter,
      linked.length === 0 ? '' : `<hyperlinks>${linked.join('')}</hyperlinks>`,
      '<pageMargins left="0.6" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
      `<headerFooter><oddFooter>${footText(foot)}</oddFooter></headerFooter>`,
      '</worksheet>',
    ].join(''),
  }
}
