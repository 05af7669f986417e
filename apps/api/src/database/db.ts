import { stat } from 'node:fs/promises'
import type { Problem } from '@doi-chieu/core/problem/problem'
import { openBuild, type OpenBuild } from './open-build.js'
import { openPrivateCopy } from './private-copy.js'
import type { BuildState } from '../overview/answers.js'
import { databaseGoneProblem, notPublishedProblem, unreadableDatabaseProblem } from '../problems.js'
import type { Snapshot } from './snapshot.js'

/** A file that could not be opened is tried again after this long even if it has not changed: a lock may have gone. */
const RETRY_AFTER_MS = 2000
/** A publication may fall into a failing look at the file; then it is looked at again. */
const MAX_LOOKS = 5

/** What one request holds: the build it reads, kept open until `release`. */
export interface Lease {
  readonly snapshot: Snapshot | null
  readonly state: BuildState
  readonly release: () => void
}

export interface PublishedDatabase {
  /** The newest published build that can be read. Never rejects. */
  readonly acquire: () => Promise<Lease>
  readonly close: () => Promise<void>
}

interface HeldBuild extends OpenBuild {
  leases: number
  retired: boolean
}

interface FollowOptions {
  /** Told why a file could not be opened. */
  readonly log: (line: string) => void
  /** Read a copy and leave the published file itself alone; by default on Windows only. */
  readonly privateCopy?: boolean
  /** Told of each build that was opened. */
  readonly onBuild?: () => void
}

/**
 * Follows the file at `path`: a build is renamed over it, so a new identity (inode, time, size) is a new build.
 * The new one is opened, requests under way finish on the old one, then the old one is closed.
 */
export function followPublished(
  path: string,
  { log, privateCopy = process.platform === 'win32', onBuild }: FollowOptions,
): PublishedDatabase {
  const open = privateCopy ? openPrivateCopy : openBuild
  let current: HeldBuild | null = null
  let problem: Problem | null = notPublishedProblem
  /** Identity that `current` and `problem` speak of; null = no file. */
  let seen: string | null = null
  let retryAt = Infinity
  let changing: Promise<void> | null = null

  const follow = async (): Promise<void> => {
    for (let look = 1; look <= MAX_LOOKS; look++) {
      const identity = await identityOf(path)
      if (identity === null) {
        seen = null
        retryAt = Infinity
        problem = current === null ? notPublishedProblem : databaseGoneProblem
        return
      }
      const opened = await open(path).catch((cause: unknown) => {
        log(describe(cause))
        return null
      })
      if (opened === null) {
        if (look < MAX_LOOKS && (await identityOf(path)) !== identity) continue
        seen = identity
        retryAt = Date.now() + RETRY_AFTER_MS
        problem = unreadableDatabaseProblem(current !== null)
        return
      }
      // Should a newer file have come between the look and the opening, the next request looks again: no harm in that.
      seen = identity
      const old = current
      current = { ...opened, leases: 0, retired: false }
      problem = null
      retryAt = Infinity
      if (old !== null) retire(old)
      onBuild?.()
      return
    }
  }

  return {
    acquire: async () => {
      if ((await identityOf(path)) !== seen || Date.now() >= retryAt) {
        changing ??= follow().finally(() => (changing = null))
        await changing
      }
      return current === null ? nothingPublished(problem ?? notPublishedProblem) : leaseOf(current, problem)
    },
    close: async () => {
      await changing
      await current?.close()
      current = null
    },
  }
}

/** A lease on no build: there is none to keep open. */
function nothingPublished(problem: Problem): Lease {
  return { snapshot: null, state: { state: 'not_published', build: null, problem }, release: () => {} }
}

/** Holds a build until `release`, which may be called twice. `problem`: why the file as it is now is not what is read. */
function leaseOf(build: HeldBuild, problem: Problem | null): Lease {
  build.leases++
  let held = true
  const { snapshot } = build
  return {
    snapshot,
    state:
      problem === null
        ? { state: 'published', build: snapshot.build, problem }
        : { state: 'stale', build: snapshot.build, problem },
    release: () => {
      if (!held) return
      held = false
      build.leases--
      closeIfUnused(build)
    },
  }
}

/** A build that was replaced is closed with its last lease. */
function retire(build: HeldBuild): void {
  build.retired = true
  closeIfUnused(build)
}

function closeIfUnused(build: HeldBuild): void {
  if (build.retired && build.leases === 0) void build.close()
}

/** Null where there is no file. An unreadable place has an identity too: opening it gives the reason. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino, mtimeNs, size } = await stat(path, { bigint: true })
    return [dev, ino, mtimeNs, size].join(':')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : `error:${code}`
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error
    ? `${cause.message}${cause.cause === undefined ? '' : ` · ${describe(cause.cause)}`}`
    : String(cause)
}
