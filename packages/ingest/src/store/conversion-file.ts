import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './open-published.js'
import { ProblemError, unreadablePlace, unwritablePlace } from './problems.js'

/** The imported conversion table of a database lies beside it, so that every build of that database uses it. */
const FILE = 'unit-conversion.csv'

export function conversionPath(database: string): string {
  return join(dirname(database), FILE)
}

/** The text of the imported table; null where none was imported. */
export async function readConversion(database: string): Promise<string | null> {
  try {
    return await readFile(conversionPath(database), 'utf8')
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw code === null ? error : new ProblemError(unreadablePlace(conversionPath(database), code), error)
  }
}

/** Puts the table in place, or takes it away where it is null; whole or not at all. */
export async function writeConversion(database: string, csv: string | null): Promise<void> {
  const path = conversionPath(database)
  const next = `${path}.next-${process.pid}`
  try {
    if (csv === null) return await rm(path, { force: true })
    await writeFile(next, csv)
    await rename(next, path)
  } catch (error) {
    const code = errorCode(error)
    throw code === null ? error : new ProblemError(unwritablePlace(path, code), error)
  } finally {
    await rm(next, { force: true }).catch(() => {})
  }
}

export function conversionHash(csv: string): string {
  return createHash('sha256').update(csv).digest('hex')
}
