import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { pasteTable } from './clipboard.js'
import { collectTable, collectView } from './collect-take.js'
import { BYTE_ORDER_MARK, csvText } from './csv.js'
import { fileName } from './file-name.js'
import type { FileWords, OwnWords, ScreenWords } from './file-words.js'
import { copyBoth, saveFile } from './hand-over.js'
import { stampLine, type TakeStamp } from './take-stamp.js'
import type { TakeTable, TakeView } from './take-table.js'
import { takeWorkbook } from './xlsx/take-workbook.js'
import { XLSX_TYPE } from './xlsx/workbook-file.js'

/** What the page knows when somebody takes something away. */
export interface TakeRequest {
  readonly view: TakeView
  readonly filter: PlanFilter
  readonly stamp: TakeStamp
  readonly words: ScreenWords
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function allWords({ stamp, words }: TakeRequest): Promise<FileWords> {
  const own: OwnWords =
    stamp.language === 'en'
      ? (await import('../i18n/en/take-file.js')).takeFile
      : (await import('../i18n/vi/take-file.js')).takeFile
  return { ...words, ...own }
}

/** Saves the whole view as a workbook and gives the name of the file. */
export async function saveWorkbook(request: TakeRequest): Promise<string> {
  const words = await allWords(request)
  const content = await collectView(request.view, request.filter, request.stamp, words)
  const name = fileName(request.view.view, request.stamp.day, 'xlsx')
  saveFile(name, XLSX_TYPE, takeWorkbook(content, words))
  return name
}

/** Saves the whole view as a report and gives the name of the file. */
export async function saveReport(request: TakeRequest): Promise<string> {
  const [words, { reportFile }] = await Promise.all([allWords(request), import('./docx/report-file.js')])
  const content = await collectView(request.view, request.filter, request.stamp, words)
  const name = fileName(request.view.view, request.stamp.day, 'docx')
  saveFile(name, DOCX_TYPE, await reportFile(content, words))
  return name
}

/** Saves one table as CSV for Excel and gives the name of the file. */
export async function saveCsv({ view, stamp, words }: TakeRequest, table: TakeTable): Promise<string> {
  const { columns, rows } = await collectTable(table, stamp)
  const name = fileName(view.view, stamp.day, 'csv', table.name)
  saveFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + csvText(columns, rows, (kind) => words.nothing[kind]))
  return name
}

/** Copies one table and gives the number of its rows. */
export async function copyTable(request: TakeRequest, table: TakeTable): Promise<number> {
  const { stamp, words } = request
  const { columns, rows } = await collectTable(table, stamp)
  const foot = `${table.title} · ${stamp.scope} · ${table.order} · ${stampLine(stamp, await allWords(request))}`
  const { html, text } = pasteTable({
    columns,
    rows,
    foot,
    language: stamp.language,
    words: (kind) => words.nothing[kind],
  })
  await copyBoth(html, text)
  return rows.length
}
