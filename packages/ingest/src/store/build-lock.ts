import { access, constants, link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { z } from 'zod'
import { errorCode } from './open-published.js'
import { ProblemError, buildRunning, unwritablePlace } from './problems.js'

/** Content of the lock file: which process on which machine builds. It is deleted with the build. */
const holderSchema = z.object({ pid: z.int().positive(), host: z.string() })
type Holder = z.infer<typeof holderSchema>

/** Locks this process holds; a lock file with our own pid that is not among them was left by a crash before a restart. */
const held = new Set<string>()

/**
 * Runs `build` while no other process builds the same database. A lock whose process is gone is taken over.
 * @throws ProblemError where another build is running or the place cannot be written
 */
export async function whileLocked<T>(database: string, build: () => Promise<T>): Promise<T> {
  const lock = `${database}.lock`
  await mayBeReplaced(database)
  await acquire(database, lock)
  try {
    return await build()
  } finally {
    held.delete(lock)
    await rm(lock, { force: true })
  }
}

/** A file marked read-only is meant to stay, though renaming over it would work. */
async function mayBeReplaced(database: string): Promise<void> {
  try {
    await access(database, constants.W_OK)
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT') throw code === null ? error : new ProblemError(unwritablePlace(database, code), error)
  }
}

async function acquire(database: string, lock: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (held.has(lock)) throw new ProblemError(buildRunning(database, process.pid, null))
    if (await create(lock)) {
      held.add(lock)
      return
    }
    const content = await readLock(lock)
    const holder = holderIn(content)
    if (holder !== null && isAlive(holder)) {
      throw new ProblemError(buildRunning(database, holder.pid, holder.host === hostname() ? null : holder.host))
    }
    await discard(lock, content)
  }
  throw new ProblemError(buildRunning(database, process.pid, null))
}

async function create(lock: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname() }
  try {
    await writeFile(lock, `${JSON.stringify(holder)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return false
    throw code === null ? error : new ProblemError(unwritablePlace(lock, code), error)
  }
}

/** The text of the lock, empty where it is gone. A lock without text is given a moment: its writer may be about to write. */
async function readLock(lock: string): Promise<string> {
  const read = async (): Promise<string> => await readFile(lock, 'utf8').catch(() => '')
  const content = await read()
  if (content !== '') return content
  await new Promise((resolve) => setTimeout(resolve, 200))
  return await read()
}

/** null where the text names no process: its writer died between creating and writing it. */
function holderIn(content: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(content))
  } catch {
    return null
  }
}

/** A process of another machine (a shared folder) cannot be asked, so it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/**
 * Takes a dead lock away. It is renamed first, so that of two processes that found it only one gets it; should a third
 * have put a living lock in its place meanwhile, that one is put back.
 */
async function discard(lock: string, deadContent: string): Promise<void> {
  const aside = `${lock}.dead-${process.pid}`
  try {
    await rename(lock, aside)
    if ((await readFile(aside, 'utf8')) !== deadContent) await link(aside, lock).catch(() => {})
    await rm(aside, { force: true })
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
