import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { inRoot, root, stateFolder } from './repository.mjs'

const NOT_SOURCES = new Set(['node_modules', 'dist', '.turbo'])

/** Every file at or under a path, build results and installed packages aside. @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !NOT_SOURCES.has(name))
    .flatMap((name) => filesUnder(join(path, name)))
}

/**
 * Changes when a file at or under the paths appears, vanishes or is written: names, sizes and times, no bytes read.
 * @param {readonly string[]} paths relative to the repository
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of paths.flatMap((path) => filesUnder(inRoot(path))).sort()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Whether the work that `stamp` names was last done for this fingerprint. @param {string} stamp @param {string} value */
export function isDoneFor(stamp, value) {
  const file = join(stateFolder, stamp)
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

/** @param {string} stamp @param {string} value */
export function markDone(stamp, value) {
  const file = join(stateFolder, stamp)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, value)
}
