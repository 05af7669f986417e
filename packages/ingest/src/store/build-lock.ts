import { readFile, rename, rm, writeFile } from 'node:fs/promises'
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
  await acquire(database, lock)
  try {
    return await build()
  } finally {
    held.delete(lock)
    await rm(lock, { force: true })
  }
}

async function acquire(database: string, lock: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (held.has(lock)) throw new ProblemError(buildRunning(database, process.pid, null))
    if (await create(lock)) {
      held.add(lock)
      return
    }
    const holder = await readHolder(lock)
    if (holder !== null && isAlive(holder)) {
      throw new ProblemError(buildRunning(database, holder.pid, holder.host === hostname() ? null : holder.host))
    }
    await discard(lock)
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

/** null where the lock is gone or holds nothing that can be read (its writer died between creating and writing it). */
async function readHolder(lock: string): Promise<Holder | null> {
  const text = await readFile(lock, 'utf8').catch(() => '')
  if (text === '') await new Promise((resolve) => setTimeout(resolve, 100))
  try {
    return holderSchema.parse(JSON.parse(text === '' ? await readFile(lock, 'utf8') : text))
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

/** Renamed first, so that of two processes that find the same dead lock only one takes it away. */
async function discard(lock: string): Promise<void> {
  const aside = `${lock}.dead-${process.pid}`
  try {
    await rename(lock, aside)
    await rm(aside, { force: true })
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
