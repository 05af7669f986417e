import { readlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Arguments, Option } from './arguments.js'
import { text } from './language.js'
import type { Text } from './language.js'
import type { Terminal } from './terminal.js'

/** Exit statuses of the contract. */
export const exit = { done: 0, partly: 1, usage: 2, unpublished: 3 } as const

export interface Command {
  readonly name: string
  /** What follows the name: `PATH… [--db FILE]`. */
  readonly synopsis: string
  readonly summary: Text
  /** Further lines of its help. */
  readonly details: Text
  readonly options: readonly Option[]
  /** Exit status where a problem of the database or its place ends the command. */
  readonly problemStatus: number
  /** Returns the exit status. `usage` says that the words are not those of the command. */
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number | UsageError>
}

export interface UsageError {
  readonly usage: Text
}

export const databaseOption: Option = {
  name: 'db',
  value: 'FILE',
  help: text(
    'tệp cơ sở dữ liệu (mặc định: data/build/plans.duckdb của kho mã)',
    'database file (default: data/build/plans.duckdb of the repository)',
  ),
}

/** The repository's root lies three folders above the compiled `dist/cli`'s package. */
const DEFAULT_DATABASE = fileURLToPath(new URL('../../../../data/build/plans.duckdb', import.meta.url))

/** The database a command works on, as an absolute path. */
export function databasePath(args: Arguments, terminal: Terminal): string {
  const given = args.values.get('db')
  return behindLinks(given === undefined ? DEFAULT_DATABASE : resolve(terminal.folder, given))
}

const MOST_LINKS = 40

/** A link stands for the file it leads to: a build replaces that file, not the link, and makes it where it is not there yet. */
function behindLinks(path: string): string {
  let file = path
  for (let followed = 0; followed < MOST_LINKS; followed++) {
    try {
      file = resolve(dirname(file), readlinkSync(file))
    } catch {
      return file
    }
  }
  return path
}
