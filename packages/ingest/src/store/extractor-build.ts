import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractorVersion } from '../extractor-version.js'

/** What turns texts into facts: the compiled package and the gazetteer's tables. */
const PLACES = [
  [new URL('../', import.meta.url), /\.js$/],
  [new URL('../../../core/dist/', import.meta.url), /\.js$/],
  [new URL('../../../../data/gazetteer/', import.meta.url), /\.csv$/],
] as const

let known: string | null = null

/**
 * The version with a mark of the very code and tables: `0.1.0+3fa9c21b`. Two builds of equal inputs and equal marks hold equal
 * facts; a changed rule or a corrected row of the catalogue changes the mark. Taken once a process.
 */
export function extractorBuild(): string {
  known ??= `${extractorVersion}+${fingerprint()}`
  return known
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const [folder, pattern] of PLACES) {
    const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => pattern.test(name))
      .sort()
    // Line ends may differ between checkouts; they mean nothing here.
    for (const name of names)
      hash.update(`${name}\n${readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')}`)
  }
  return hash.digest('hex').slice(0, 8)
}
