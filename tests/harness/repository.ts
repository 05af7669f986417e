import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Absolute path of a file given by its path inside the repository. */
export function inRepository(...parts: readonly string[]): string {
  return join(repositoryRoot, ...parts)
}
