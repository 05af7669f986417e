import type { PublishedDatabase } from './db.js'
import { nameIndex } from '../locality/name-index.js'
import { textIndex } from '../search/text-index.js'

/** The first pages of a fresh start come first, and a build that is soon replaced is not worth it. */
const AFTER_MS = 1500

export interface WarmUp {
  /** A build has just been opened: its indexes are made in a moment, unless another one comes first. */
  readonly soon: () => void
  readonly stop: () => void
}

/** Makes the indexes of picker and search before somebody asks: the first search would wait for them. */
export function warmUp(acquire: PublishedDatabase['acquire'], log: (line: string) => void): WarmUp {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const run = async (): Promise<void> => {
    const { snapshot, release } = await acquire()
    try {
      if (snapshot === null) return
      await nameIndex(snapshot)
      await textIndex(snapshot)
    } catch (error) {
      // Whoever searches next tries again and is told; a server that stops has closed its build.
      if (!stopped) log(`warm-up: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      release()
    }
  }
  return {
    soon: () => {
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(() => void run(), AFTER_MS).unref()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
