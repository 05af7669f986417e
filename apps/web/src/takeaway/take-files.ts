import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { allWords } from './all-words.js'
import { pasteTable } from './clipboard.js'
import { collectTables } from './collect-take.js'
import { fileName } from './file-name.js'
import type { ScreenWords } from './file-words.js'
import { copyBoth, saveFile } from './hand-over.js'
import type { TakeKind } from './job/take-job.js'
import { type RunOptions, runJob } from './job/run-job.js'
import type { TakePicture } from './take-content.js'
import { stampLine, type TakeStamp } from './take-stamp.js'
import type { TakeTable, TakeView } from './take-table.js'

/** What the page knows when somebody takes something away. */
export interface TakeRequest {
  readonly view: TakeView
  readonly filter: PlanFilter
  readonly stamp: TakeStamp
  readonly words: ScreenWords
  /** Stands on each picture: source, build and day. */
  readonly pictureSource: string
}

/** Saves the whole view, or one table of it, as a file that a worker writes; gives the name of the file. */
export async function saveTake(
  { view, filter, stamp, words, pictureSource }: TakeRequest,
  kind: TakeKind,
  options: RunOptions,
  table?: TakeTable,
): Promise<string> {
  options.onStep({ step: 'tables' })
  const tables = await collectTables(table === undefined ? view.tables : [table], stamp)
  const sources = table === undefined ? view.sources : []
  const pictures = kind === 'docx' ? await picturesOfPage(pictureSource, options) : []
  options.signal.throwIfAborted()
  const file = await runJob({ kind, stamp, tables, sources, filter, pictures, words }, options)
  const name = fileName(view.view, stamp.day, kind, table?.name)
  saveFile(name, file.type, file)
  return name
}

async function picturesOfPage(source: string, { onStep }: RunOptions): Promise<readonly TakePicture[]> {
  const page = document.querySelector('main')
  if (page === null) return []
  onStep({ step: 'pictures' })
  const { chartPictures } = await import('../picture/chart-pictures.js')
  return chartPictures(page, source)
}

/** Copies one table and gives the number of its rows. */
export async function copyTable({ stamp, words }: TakeRequest, table: TakeTable): Promise<number> {
  const [filled] = await collectTables([table], stamp)
  if (filled === undefined) return 0
  const { columns, rows } = filled
  const { html, text } = pasteTable({
    columns,
    rows,
    foot: `${table.title} · ${stamp.scope} · ${table.order} · ${stampLine(stamp, await allWords(words, stamp.language))}`,
    language: stamp.language,
    words: (kind) => words.nothing[kind],
  })
  await copyBoth(html, text)
  return rows.length
}
