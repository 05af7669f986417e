import { relative } from 'node:path'
import type { BuildInput } from '../store/build-input.js'
import { whileLocked } from '../store/build-lock.js'
import { readConversion } from '../store/conversion-file.js'
import { ProblemError } from '../store/problems.js'
import { dropFolder, ensureFolder, publish } from '../store/publish.js'
import { emptyState, readPublished } from '../store/published-state.js'
import type { PublishedState } from '../store/published-state.js'
import { rebuild } from '../store/rebuild.js'
import type { SetChange } from '../store/source-set.js'
import { buildProgress } from './build-progress.js'
import { databaseOption, databasePath, exit } from './command.js'
import type { Command } from './command.js'
import { counted, text } from './language.js'
import { noteRepeated } from './note-repeated.js'
import { readSources } from './read-sources.js'
import type { SourcesRead } from './read-sources.js'
import { noteRefusal, printable, say } from './terminal.js'
import type { Terminal } from './terminal.js'

export const ingestCommand: Command = {
  name: 'ingest',
  synopsis: 'PATH… [--db FILE] [--fresh]',
  summary: text(
    'đọc kế hoạch, trích dữ kiện, công bố cơ sở dữ liệu',
    'read plans, extract their facts, publish a database',
  ),
  details: text(
    'Đọc mọi tài liệu tại hoặc dưới mỗi PATH. Tài liệu được nhận biết theo đường dẫn dưới PATH: nội dung không đổi thì không đọc lại,\n' +
      'nội dung đổi thì thay dữ kiện; tệp đã mất vẫn được giữ cho đến khi "doichieu remove".\n' +
      'Mã thoát: 0 đọc được tất cả; 1 có tệp bị từ chối, phần còn lại đã công bố; 2 sai cách dùng; 3 không công bố được gì.',
    'Reads every document at or under each PATH. A document is known by its path under PATH: unchanged content is not read again,\n' +
      'changed content replaces its facts; a vanished file stays until "doichieu remove".\n' +
      'Exit status: 0 all read; 1 some were refused, the rest is published; 2 usage; 3 nothing could be published.',
  ),
  options: [
    databaseOption,
    { name: 'fresh', help: text('dựng lại từ cơ sở dữ liệu trống', 'start from an empty database') },
  ],
  problemStatus: exit.unpublished,
  run: async (args, terminal) => {
    if (args.positionals.length === 0) {
      return { usage: text('Thiếu PATH: tệp hoặc thư mục cần nạp.', 'PATH is missing: a file or folder to ingest.') }
    }
    const database = databasePath(args, terminal)
    const made = await ensureFolder(database)
    let status: number = exit.unpublished
    try {
      status = await whileLocked(database, async () => {
        const published = await stateBefore(database, args.flags.has('fresh'))
        const sources = await readSources(args.positionals, terminal, published.documents)
        return await publishSources(database, published, sources, terminal)
      })
      return status
    } finally {
      if (made !== null && status === exit.unpublished) await dropFolder(database, made)
      if (made !== null && status !== exit.unpublished) {
        terminal.note(`${say(terminal, text('Đã tạo thư mục', 'Made the folder'))} ${shown(terminal, made)}\n`)
      }
    }
  },
}

/** A database of ours that cannot be continued. */
const REPLACED_BY_FRESH: ReadonlySet<string> = new Set(['damaged_database', 'other_version'])

/** With `--fresh` nothing is taken over, a damaged database may be replaced; another kind of file never is. */
async function stateBefore(database: string, fresh: boolean): Promise<PublishedState> {
  try {
    const state = await readPublished(database)
    return fresh ? { ...emptyState, conversion: state.conversion } : state
  } catch (error) {
    if (fresh && error instanceof ProblemError && REPLACED_BY_FRESH.has(error.problem.code))
      return { ...emptyState, conversion: await readConversion(database) }
    throw error
  }
}

async function publishSources(
  database: string,
  published: PublishedState,
  sources: SourcesRead,
  terminal: Terminal,
): Promise<number> {
  const now = new Date()
  const { steps, onWriting } = buildProgress(terminal)
  const { input, change, refused: refusedInside } = rebuild(published, sources.documents, sources.refusals, now, steps)
  const refused = [...sources.path_refusals, ...refusedInside]
  for (const refusal of refused) noteRefusal(terminal, refusal)
  if (input === null) {
    terminal.note(
      `${say(terminal, text('Không đọc được tài liệu nào: không công bố gì, cơ sở dữ liệu cũ (nếu có) còn nguyên.', 'No document could be read: nothing was published, the old database, if any, is intact.'))}\n`,
    )
    return exit.unpublished
  }
  onWriting()
  await publish(database, input, now)
  noteRepeated(terminal, input)
  await terminal.out(`${summary(terminal, database, input, change, refused.length)}\n`)
  return refused.length === 0 ? exit.done : exit.partly
}

function summary(terminal: Terminal, database: string, input: BuildInput, change: SetChange, refused: number): string {
  const path = shown(terminal, database)
  const plans = input.corpus.plans.length
  const copies = input.documents.reduce((sum, { names }) => sum + names.length - 1, 0)
  const [vi, en] =
    copies === 0
      ? ['', '']
      : [`, ${copies} tệp trùng nội dung với tệp khác`, `, ${counted(copies, 'file')} with the content of another`]
  return say(
    terminal,
    text(
      `Đã công bố ${path}: ${input.documents.length} tài liệu, ${plans} kế hoạch${vi}. Lần này: ${change.added} mới, ${change.changed} đổi, ${change.unchanged} không đổi, ${refused} bị từ chối.`,
      `Published ${path}: ${counted(input.documents.length, 'document')}, ${counted(plans, 'plan')}${en}. This time: ${change.added} new, ${change.changed} changed, ${change.unchanged} unchanged, ${refused} refused.`,
    ),
  )
}

function shown(terminal: Terminal, path: string): string {
  const short = relative(terminal.folder, path)
  return printable(short === '' || short.startsWith('..') ? path : short)
}
