import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { findBrowser } from './find-browser.js'
import { inRepository } from './repository.js'
import { runNode } from './run-process.js'

/** A Chromium inside an npm package, MIT, the last line of releases that accepts Node 20: for machines with a package registry and no browser. */
const PACKAGE = '@sparticuz/chromium@143.0.4'
const FETCH_WITHIN_MS = 180_000

/** The package unpacks below TMPDIR, and unpacks its own copies of NSS only where it believes to be in a Lambda. */
const UNPACK = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`

function fetchPackage(folder: string): Promise<boolean> {
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--fetch-retries=0', '--prefix', folder, PACKAGE]
  const npm = spawn('npm', args, { cwd: folder, stdio: 'ignore' })
  const timer = setTimeout(() => npm.kill(), FETCH_WITHIN_MS)
  return new Promise<boolean>((resolve) => {
    npm.once('error', () => resolve(false))
    npm.once('close', (status) => resolve(status === 0))
  }).finally(() => clearTimeout(timer))
}

/** Starts the unpacked browser with its own copies of the libraries that a bare machine lacks. */
function starter(folder: string): string {
  return `#!/bin/sh\nLD_LIBRARY_PATH="${folder}/al2023/lib" exec "${folder}/chromium" "$@"\n`
}

/**
 * Path of a browser fetched from the package registry into node_modules/.cache (about 270 MB there), once; null where this
 * machine has one of its own, where the package does not fit (it is for Linux on x64), or where it cannot be fetched.
 */
export async function obtainBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (findBrowser() !== null || process.env['CHROME_PATH']) return null
  const folder = inRepository('node_modules/.cache/doichieu/browser')
  const path = join(folder, 'start-chromium')
  if (existsSync(path)) return path
  console.error('No browser found: fetching one from the package registry, once…')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  if (!(await fetchPackage(folder))) return null
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  const unpacked = await runNode(['-e', UNPACK], { cwd: folder, env })
  if (unpacked.status !== 0 || !existsSync(join(folder, 'chromium'))) return null
  await writeFile(`${path}.new`, starter(folder), { mode: 0o755 })
  await rename(`${path}.new`, path)
  return path
}
