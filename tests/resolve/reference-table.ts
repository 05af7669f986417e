import { existsSync, readFileSync } from 'node:fs'

/** The maintainers' reference tables of units, named by DOICHIEU_REFERENCE or beside the repository; they are on no user's machine. */
const named = process.env['DOICHIEU_REFERENCE'] ?? '../../../shared/reference/admin-units'
const folder = new URL(`${named.replace(/\/$/, '')}/`, import.meta.url)

export const hasReference = existsSync(new URL('ward-mapping-2025-07.csv', folder))

/** Stands in the names of tests that need them. */
export const whereReference = 'skipped where DOICHIEU_REFERENCE names no reference tables'

/** The text of a reference table. Throws where it is not there. */
export function referenceTable(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}
