import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Said wherever tests are skipped, or fail under CI, for want of a browser. */
export const NO_BROWSER = 'no Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its executable'

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
]

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') return MAC
  if (platform !== 'win32') return LINUX
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
  return folders.flatMap((folder) => (folder === undefined ? [] : WINDOWS.map((tail) => join(folder, tail))))
}

/**
 * Path of a Chromium-like browser, or null.
 * A CHROME_PATH that points nowhere is null too: falling back to another browser would hide the mistake.
 */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const wished = env['CHROME_PATH']
  if (wished !== undefined && wished !== '') return exists(wished) ? wished : null
  return usualPaths(platform, env).find(exists) ?? null
}
