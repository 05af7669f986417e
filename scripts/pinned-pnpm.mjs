import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runChild } from './child.mjs'
import { manifest, root } from './repository.mjs'

/** Nothing is reported to anybody, and a missing network is noticed in seconds instead of minutes. */
const QUIET_ENV = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
}

/** npx as a program for Node itself where it can be found: no .cmd file, no shell. @param {NodeJS.ProcessEnv} env */
function npxCommand(env) {
  const folders = [
    ...(env.npm_execpath?.endsWith('npm-cli.js') ? [dirname(env.npm_execpath)] : []),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin'),
  ]
  const script = folders.map((folder) => join(folder, 'npx-cli.js')).find((path) => existsSync(path))
  if (script !== undefined) return { command: process.execPath, first: [script], shell: false }
  return { command: 'npx', first: [], shell: process.platform === 'win32' }
}

/**
 * Runs the pnpm that package.json pins, fetched by npx where the machine has none.
 * @param {readonly string[]} args @param {'inherit' | 'stderr' | 'quiet'} output
 */
export async function pinnedPnpm(args, output) {
  const { command, first, shell } = npxCommand(process.env)
  return await runChild(command, [...first, '--yes', manifest.packageManager, ...args], {
    cwd: root,
    env: QUIET_ENV,
    output,
    shell,
  })
}
