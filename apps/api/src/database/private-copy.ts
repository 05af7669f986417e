import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBuild, type OpenBuild } from './open-build.js'

/**
 * Opens a copy of the published file in a temporary folder, taken away when the build is closed. Windows does not let
 * anybody rename over a file that is open: reading a copy leaves the published name free for the next build.
 */
export async function openPrivateCopy(path: string): Promise<OpenBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-'))
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const copy = join(folder, 'plans.duckdb')
    await copyFile(path, copy)
    const { snapshot, close } = await openBuild(copy)
    return {
      snapshot,
      close: async () => {
        await close()
        await discard()
      },
    }
  } catch (cause) {
    await discard()
    throw cause
  }
}
