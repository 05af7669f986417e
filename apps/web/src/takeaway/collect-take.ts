import { queryClient, trpc } from '../trpc.js'
import { BuildChangedError } from './job/take-job.js'
import type { FilledTable } from './take-content.js'
import type { TakeStamp } from './take-stamp.js'
import type { TakeTable } from './take-table.js'

/** Throws when the server no longer has the build that the screen shows. Asked last, since a build only gives way to a newer one. */
async function sameBuild(build_id: string): Promise<void> {
  const state = await queryClient.fetchQuery({ ...trpc.overview.build.queryOptions(), staleTime: 0 })
  if (state.build?.build_id !== build_id) throw new BuildChangedError(`the screen shows ${build_id}`)
}

/** Tables with their rows, all of one build. */
export async function collectTables(tables: readonly TakeTable[], stamp: TakeStamp): Promise<readonly FilledTable[]> {
  const filled = await Promise.all(tables.map(async (table) => ({ ...table, rows: await table.rows() })))
  await sameBuild(stamp.build_id)
  return filled
}
