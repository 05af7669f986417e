import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { repositoryRoot } from '../harness/repository.js'

/** A file of the repository: its path with forward slashes, and its text. */
export type SourceFile = Readonly<{ path: string; text: string }>

/** A broken rule: where, and what is wrong there. */
export type Violation = Readonly<{ path: string; rule: string; detail: string }>

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.turbo', '.cache', 'coverage', 'build', 'screenshots'])
/** Everything else is read as text: what a tool has left behind has a name that nobody foresees. */
const NO_TEXT = /\.(?:png|woff2)$/

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .map(async (entry) => (entry.isDirectory() ? await walk(join(folder, entry.name)) : [join(folder, entry.name)]))
  return (await Promise.all(nested)).flat()
}

/** Every text file that is ours to write; installed packages, build results, fonts and the plans themselves are not. */
export async function sourceFiles(): Promise<readonly SourceFile[]> {
  const paths = (await walk(repositoryRoot)).map((path) => relative(repositoryRoot, path).split(sep).join('/'))
  const ours = paths.filter((path) => !NO_TEXT.test(path) && !path.startsWith('data/plans/'))
  return await Promise.all(
    ours.map(async (path) => ({ path, text: await readFile(join(repositoryRoot, path), 'utf8') })),
  )
}

/** Programs and styles, for rules about how code is written. */
export function isCode(path: string): boolean {
  return /\.(?:ts|tsx|mjs|js|css|sql)$/.test(path)
}
