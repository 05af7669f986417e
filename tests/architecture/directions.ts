import { importsOf, type Import } from './imports.js'
import type { SourceFile, Violation } from './source-files.js'

const PACKAGES = ['packages/core', 'packages/ingest', 'packages/quality', 'apps/api', 'apps/web', 'tests']

/**
 * The layers of ingest, lowest first; a file imports its own layer and lower ones. `normalize` lies below `read` because reading
 * ends in canonical text; `match` and `patterns` are means, not stages; `store` lies above the pipeline because every build
 * extracts anew.
 */
const INGEST_LAYERS = [
  'content-id',
  'fact-id',
  'extractor-version',
  'normalize',
  'match',
  'patterns',
  'read',
  'segment',
  'extract',
  'check',
  'extract-plan',
  'resolve',
  'pipeline',
  'store',
  'cli',
]

function packageOf(path: string): string | undefined {
  return PACKAGES.find((folder) => path.startsWith(`${folder}/`))
}

function ingestLayer(path: string): number {
  const [first = ''] = path.replace('packages/ingest/src/', '').split('/')
  return INGEST_LAYERS.indexOf(first.replace(/\.ts$/, ''))
}

/** What is wrong with one import, or null. */
function directionProblem({ from, target, isRelative, typeOnly }: Import): string | null {
  const home = packageOf(from)
  if (home === undefined) return null
  if (isRelative && packageOf(target) !== home) return 'reaches into another package by path'
  if (/^@doi-chieu\/[^/]+\/(?:src|dist)(?:\/|$)/.test(target)) return "names another package's src or dist"
  if (home === 'tests') return null
  if (home === 'packages/core' && from.startsWith('packages/core/src/') && !isRelative && target !== 'zod/mini')
    return 'core imports zod/mini only'
  if (home === 'apps/web' && target === 'zod') return 'the page imports zod/mini only'
  if (home === 'packages/ingest' && /^@doi-chieu\/(?!core\/)/.test(target)) return 'ingest imports core only'
  if (home === 'packages/quality' && /^@doi-chieu\/(?!core\/|ingest\/)/.test(target))
    return 'quality imports core and ingest only'
  if (home === 'apps/api' && /^@doi-chieu\/(?!core\/)/.test(target)) return 'the API imports core only'
  if (home === 'apps/web' && /^@doi-chieu\/(?!core\/)/.test(target)) {
    if (target !== '@doi-chieu/api/router') return 'the page imports core and the types of the API only'
    if (!typeOnly) return 'the page imports types of the API, never values'
    if (from !== 'apps/web/src/trpc.ts') return 'only trpc.ts knows the API'
  }
  if (isRelative && from.startsWith('packages/ingest/src/') && ingestLayer(target) > ingestLayer(from))
    return 'a stage of ingest never imports a later one'
  return null
}

/** Imports against the direction of the house, and folders of ingest that have no place in its order yet. */
export function directionViolations(files: readonly SourceFile[]): readonly Violation[] {
  const wrong = files.flatMap(importsOf).flatMap((one) => {
    const rule = directionProblem(one)
    return rule === null ? [] : [{ path: one.from, rule, detail: one.target }]
  })
  const placeless = files
    .filter(({ path }) => path.startsWith('packages/ingest/src/') && ingestLayer(path) === -1)
    .map(({ path }) => ({ path, rule: 'a folder of ingest has a place in INGEST_LAYERS', detail: path }))
  return [...wrong, ...placeless]
}
