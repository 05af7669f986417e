import { posix } from 'node:path'
import type { SourceFile } from './source-files.js'

/** `target` is a package specifier, or for a relative import the path inside the repository, without its extension. */
export type Import = Readonly<{ from: string; target: string; isRelative: boolean; typeOnly: boolean }>

const STATIC = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g

function toImport(from: string, specifier: string, typeOnly: boolean): Import {
  const isRelative = specifier.startsWith('.')
  const target = isRelative ? posix.join(posix.dirname(from), specifier).replace(/\.(?:m?[jt]sx?)$/, '') : specifier
  return { from, target, isRelative, typeOnly }
}

/** What a TypeScript or JavaScript file imports or re-exports, statically or by `import()`. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  if (!/\.(?:ts|tsx|mjs|js)$/.test(path)) return []
  return [
    ...[...text.matchAll(STATIC)].map(([, type, specifier]) => toImport(path, specifier ?? '', type !== undefined)),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier]) => toImport(path, specifier ?? '', false)),
  ]
}
