import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts)

/** Stamps and locks live where deleting node_modules deletes them too. */
export const stateFolder = inRoot('node_modules', '.cache', 'doichieu')

/** The programs that a build leaves, one from each end of the build. */
export const built = {
  cli: inRoot('packages', 'ingest', 'dist', 'cli', 'main.js'),
  server: inRoot('apps', 'api', 'dist', 'main.js'),
  page: inRoot('apps', 'web', 'dist', 'site', 'index.html'),
}

/** Root package.json, the one place of the pnpm pin and of the lowest Node version. */
export const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

/**
 * The folder the user stood in. npm and pnpm start scripts in the repository and keep the user's folder in INIT_CWD;
 * a script started by hand inside some other npm run inherits that variable, so it counts only for our own scripts.
 */
export function userFolder(env = process.env) {
  const ours = env.npm_lifecycle_event !== undefined && Object.hasOwn(manifest.scripts, env.npm_lifecycle_event)
  const sameProject = env.npm_package_json === undefined || env.npm_package_json === inRoot('package.json')
  return ours && sameProject && env.INIT_CWD ? env.INIT_CWD : process.cwd()
}
