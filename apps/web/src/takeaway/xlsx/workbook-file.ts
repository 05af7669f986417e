import { shortened } from '../../format/shortened.js'
import { strToU8, zipSync } from 'fflate'
import { columnLetters, type Sheet } from './sheet.js'
import { sheetXml } from './sheet-xml.js'
import { stylesXml } from './workbook-styles.js'
import { XML_HEAD, xmlText } from './xml-text.js'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The media type of the file. */
export const XLSX_TYPE = `${MAIN}.sheet`

const MOST_NAME = 31

/** Names of sheets as Excel takes them: at most 31 characters, none of `[]:*?/\`, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const clean = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'|'$/g, '')
      .trim()
    let unique = shortened(clean, MOST_NAME)
    if (unique === '') unique = String(index + 1)
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) {
      const mark = ` ${copy}`
      unique = shortened(clean, MOST_NAME - mark.length) + mark
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

const relations = (entries: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`

interface WorkbookAbout {
  readonly title: string
  /** Instant, ISO. */
  readonly created: string
}

/** The heads that paper repeats, as names that Excel knows. */
function printTitles(sheets: readonly Sheet[], names: readonly string[]): string {
  const defined = sheets.flatMap(({ headRow, frozenColumns }, index) => {
    if (headRow === null) return []
    const sheet = `'${(names[index] ?? '').replaceAll("'", "''")}'`
    const columns = frozenColumns === 0 ? '' : `${sheet}!$A:$${columnLetters(frozenColumns - 1)},`
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(`${columns}${sheet}!$${headRow}:$${headRow}`)}</definedName>`,
    ]
  })
  return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`
}

/** The bytes of an .xlsx file. Texts are written as texts, never as formulas. */
export function workbookFile(sheets: readonly Sheet[], { title, created }: WorkbookAbout): Uint8Array<ArrayBuffer> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const files: Record<string, Uint8Array> = {}
  const put = (path: string, xml: string): void => {
    files[path] = strToU8(xml)
  }
  sheets.forEach((sheet, index) => {
    const { xml, links } = sheetXml(sheet, index === 0)
    put(`xl/worksheets/sheet${index + 1}.xml`, xml)
    if (links.length === 0) return
    const entries = links.map(
      (link, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATION}/hyperlink" Target="${xmlText(link)}" TargetMode="External"/>`,
    )
    put(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(entries))
  })
  put('xl/styles.xml', stylesXml())
  put(
    'xl/workbook.xml',
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheets>${names.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${printTitles(sheets, names)}</workbook>`,
  )
  put(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...names.map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      ),
      `<Relationship Id="rId${names.length + 1}" Type="${RELATION}/styles" Target="styles.xml"/>`,
    ]),
  )
  put(
    'docProps/core.xml',
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Đối Chiếu</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`,
  )
  put(
    '_rels/.rels',
    relations([
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`,
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
  )
  put(
    '[Content_Types].xml',
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  )
  return new Uint8Array(zipSync(files, { level: 6 }))
}
