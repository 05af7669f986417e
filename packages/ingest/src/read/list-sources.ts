import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import { consideredExtensions, kindByName } from './media-type.js'
import { refusalOf } from './file-error.js'
import { linkLoop, nameNotUnicode, noDocuments, notAFile } from './refusals.js'

/** A file to read: `file_name` is how the database knows it, `path` where it lies now. */
export interface SourceFile {
  readonly file_name: string
  readonly path: string
}

interface SourceListing {
  /** In the order of their names, each once. */
  readonly files: readonly SourceFile[]
  /** Files and folders below a given path that cannot be read. */
  readonly refusals: readonly Refusal[]
  /** Given paths that lead to nothing. They are no files of the corpus, so no database records them. */
  readonly path_refusals: readonly Refusal[]
  /** Files inside the folders that are no documents by their name. */
  readonly passed_over: number
}

/** Stands in a name for bytes that are no UTF-8. */
const UNKNOWN_LETTER = /\ufffd/

/** Files that accompany documents and are none themselves. */
const COMPANIONS = /^(?:readme|license|licence|changelog|context)(?:\.[^.]*)?$/i

/** Finds every document at or under each path. Paths are taken from `folder`; nothing here reads a file's content. */
export async function listSources(paths: readonly string[], folder: string): Promise<SourceListing> {
  const files = new Map<string, SourceFile>()
  const refusals: Refusal[] = []
  const path_refusals: Refusal[] = []
  let passed_over = 0
  let met = 0

  /** A file that was met before, under a path given twice, is met again but listed once. */
  const add = (file_name: string, path: string): void => {
    met++
    files.set(`${file_name}\0${path}`, { file_name: knownName(file_name), path })
  }
  const visit = async (path: string, name: string, ancestors: readonly string[], named: boolean): Promise<void> => {
    const stats = await statOrRefusal(path, name)
    if ('reason' in stats) {
      if (kindByName(name) === null) passed_over++
      else refusals.push(UNKNOWN_LETTER.test(name) && stats.reason === 'not_found' ? nameNotUnicode(name) : stats)
    } else if (stats.isDirectory()) {
      await visitFolder(path, name, ancestors)
    } else if (!stats.isFile()) {
      if (named) path_refusals.push(notAFile(name))
      else passed_over++
    } else if (named || kindByName(name) !== null) {
      add(name, path)
    } else {
      passed_over++
    }
  }
  const visitFolder = async (path: string, name: string, ancestors: readonly string[]): Promise<void> => {
    const top = ancestors.length === 0
    const refuse = (refusal: Refusal): void => void (top ? path_refusals : refusals).push(refusal)
    const real = await realpath(path).catch((error: unknown) => refusalOf(error, name))
    if (typeof real !== 'string') return refuse(real)
    if (ancestors.includes(real)) return refuse(linkLoop(name))
    const entries = await readdir(path).catch((error: unknown) => refusalOf(error, name))
    if ('reason' in entries) return refuse(entries)
    for (const entry of entries.sort()) {
      if (entry.startsWith('.') || entry.startsWith('~$') || COMPANIONS.test(entry)) passed_over++
      else await visit(join(path, entry), top ? entry : `${name}/${entry}`, [...ancestors, real], false)
    }
  }

  for (const given of paths) {
    const path = resolve(folder, given)
    const found = (): number => met + refusals.length + path_refusals.length
    const before = found()
    const stats = await statOrRefusal(path, given)
    if ('reason' in stats) path_refusals.push(stats)
    else await visit(path, stats.isDirectory() ? given : basename(path), [], true)
    if (found() === before) path_refusals.push(noDocuments(given, consideredExtensions))
  }
  const sorted = [...files.values()].sort((a, b) => compare(a.file_name, b.file_name) || compare(a.path, b.path))
  return { files: sorted, refusals, path_refusals, passed_over }
}

async function statOrRefusal(path: string, name: string): Promise<Stats | Refusal> {
  return await stat(path).catch((error: unknown) => refusalOf(error, name))
}

/** One name on every system: `/` between folders, composed letters (macOS hands out decomposed ones). */
function knownName(name: string): string {
  return name.split(sep).join('/').normalize('NFC')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
