import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { queryClient, trpc } from '../trpc.js'
import type { FileWords } from './file-words.js'
import { sourceRows } from './sources.js'
import type { FilledTable, TakeContent } from './take-content.js'
import type { TakeStamp } from './take-stamp.js'
import type { TakeTable, TakeView } from './take-table.js'

/** The data was published anew between the screen and the file: they would not agree. */
export class BuildChangedError extends Error {
  override readonly name = 'BuildChangedError'
}

/** Throws when the server no longer has the build that the screen shows. Asked last, since a build only gives way to a newer one. */
async function sameBuild(build_id: string): Promise<void> {
  const state = await queryClient.fetchQuery({ ...trpc.overview.build.queryOptions(), staleTime: 0 })
  if (state.build?.build_id !== build_id) throw new BuildChangedError(`the screen shows ${build_id}`)
}

/** One table with its rows, all of one build. */
export async function collectTable(table: TakeTable, stamp: TakeStamp): Promise<FilledTable> {
  const rows = await table.rows()
  await sameBuild(stamp.build_id)
  return { ...table, rows }
}

/** Everything for a file: tables, sentences and stamp, all of one build. */
export async function collectView(
  view: TakeView,
  filter: PlanFilter,
  stamp: TakeStamp,
  words: FileWords,
): Promise<TakeContent> {
  const origin = new URL(stamp.address).origin
  const tables = await Promise.all(view.tables.map(async (table) => ({ ...table, rows: await table.rows() })))
  const sources = await sourceRows(view.sources, filter, stamp.language, words, origin)
  await sameBuild(stamp.build_id)
  return { stamp, tables, sources }
}
