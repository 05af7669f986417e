import '../../zod-without-eval.js'
import { allWords } from '../all-words.js'
import { BYTE_ORDER_MARK, csvText } from '../csv.js'
import { sourceRows } from '../sources.js'
import { takeWorkbook } from '../xlsx/take-workbook.js'
import { XLSX_TYPE } from '../xlsx/workbook-file.js'
import { buildClient, isOfAnotherBuild } from './build-client.js'
import type { TakeJob, TakeNews, TakeStep } from './take-job.js'

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const CSV_TYPE = 'text/csv;charset=utf-8'

const say = (news: TakeNews): void => self.postMessage(news, {})
const sayStep = (step: TakeStep): void => say({ kind: 'step', step })

/** The file that a job asks for. */
async function fileOf(job: TakeJob): Promise<Blob> {
  const { kind, stamp, tables, filter } = job
  const [first] = tables
  if (kind === 'csv') {
    if (first === undefined) throw new Error('no table')
    const text = csvText(first.columns, first.rows, (nothing) => job.words.nothing[nothing])
    return new Blob([BYTE_ORDER_MARK + text], { type: CSV_TYPE })
  }
  const words = await allWords(job.words, stamp.language)
  const sources = await sourceRows(job.sources, {
    filter,
    language: stamp.language,
    words,
    origin: new URL(stamp.address).origin,
    client: buildClient(stamp),
    onShare: (share) => sayStep({ step: 'sentences', share }),
  })
  sayStep({ step: 'writing' })
  const content = { stamp, tables, sources, pictures: job.pictures }
  if (kind === 'xlsx') return new Blob([takeWorkbook(content, words)], { type: XLSX_TYPE })
  const { reportFile } = await import('../docx/report-file.js')
  return new Blob([await reportFile(content, words)], { type: DOCX_TYPE })
}

self.addEventListener('message', ({ data }: MessageEvent<TakeJob>) => {
  fileOf(data).then(
    (file) => say({ kind: 'done', file }),
    (error: unknown) => {
      if (isOfAnotherBuild(error)) say({ kind: 'changed' })
      else say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    },
  )
})
