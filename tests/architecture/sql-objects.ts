import { basename } from 'node:path'
import type { SourceFile, Violation } from './source-files.js'

const KIND_OF_FOLDER: Readonly<Record<string, string>> = { schema: 'TABLE', views: 'VIEW' }

function withoutCommentsAndTexts(sql: string): string {
  return sql.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''")
}

function sqlProblem({ path, text }: SourceFile): string | null {
  const name = basename(path, '.sql')
  const statements = withoutCommentsAndTexts(text)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const created = statements.flatMap((part) => [...part.matchAll(/\bCREATE\s+(?:OR\s+REPLACE\s+)?(\w+)\s+(\w+)/gi)])
  const kind = KIND_OF_FOLDER[path.split('/').at(-2) ?? '']
  if (kind === undefined) {
    return statements.length === 1 && created.length === 0 ? null : 'a check is one statement that creates nothing'
  }
  if (created.length !== 1) return `${created.length} objects, not one`
  const [, createdKind = '', createdName = ''] = created[0] ?? []
  if (createdKind.toUpperCase() !== kind) return `holds a ${createdKind}, not a ${kind}`
  if (createdName !== name) return `holds ${createdName}, not ${name}`
  const others = statements.filter((part) => !/^(?:CREATE|COMMENT)\b/i.test(part))
  return others.length === 0 ? null : 'holds more than an object and its comments'
}

/** SQL files that do not hold exactly the one object of their name. */
export function sqlViolations(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter(({ path }) => path.endsWith('.sql'))
    .flatMap((file) => {
      const detail = sqlProblem(file)
      return detail === null
        ? []
        : [{ path: file.path, rule: 'a SQL file holds one object, named like the file', detail }]
    })
}
