import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { progress } from './message.mjs'
import { stateFolder } from './repository.mjs'

const POLL_MS = 200
/** A lock without an owner's number is being written at this moment, or was left by a crash. */
const UNSIGNED_FOR_MS = 5_000

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')))
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs > UNSIGNED_FOR_MS
    } catch {
      return false // released between the two looks
    }
  }
}

/** @param {string} folder */
function tryTake(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  return true
}

/**
 * Lets one command at a time install and build; a second one waits for the first. A lock whose owner has died is taken over.
 * @template T @param {() => Promise<T>} work @param {string} folder @returns {Promise<T>}
 */
export async function withWorkspaceLock(work, folder = join(stateFolder, 'lock')) {
  mkdirSync(join(folder, '..'), { recursive: true })
  for (let told = false; !tryTake(folder);) {
    if (isAbandoned(folder)) {
      rmSync(folder, { recursive: true, force: true })
      continue
    }
    if (!told) progress('Đang chờ một lệnh khác cài đặt xong…', 'Waiting for another command to finish installing…')
    told = true
    await wait(POLL_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
