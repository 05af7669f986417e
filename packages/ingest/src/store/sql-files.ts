import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** An object of the database or a check, as its file in `sql/` has it. */
interface SqlFile {
  /** Name of the file without extension = name of the object. */
  readonly name: string
  readonly sql: string
}

/** `src/store` and `dist/store` lie equally deep, so that the compiled package finds the same folder. */
const SQL_FOLDER = fileURLToPath(new URL('../../sql/', import.meta.url))

function filesIn(folder: string): readonly SqlFile[] {
  return readdirSync(join(SQL_FOLDER, folder))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: basename(file, '.sql'), sql: readFileSync(join(SQL_FOLDER, folder, file), 'utf8') }))
}

export function tableFiles(): readonly SqlFile[] {
  return filesIn('schema')
}

/** Views in an order in which each comes after those it reads from. */
export function viewFiles(): readonly SqlFile[] {
  const waiting = [...filesIn('views')]
  const ordered: SqlFile[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex((view) =>
      waiting.every((other) => other === view || !mentions(view.sql, other.name)),
    )
    const [next] = waiting.splice(ready, 1)
    if (ready === -1 || next === undefined) throw new Error('the views in sql/views read from each other in a circle')
    ordered.push(next)
  }
  return ordered
}

export function checkFiles(): readonly SqlFile[] {
  return filesIn('checks')
}

function mentions(sql: string, name: string): boolean {
  return sql.split(/\W+/).includes(name)
}
