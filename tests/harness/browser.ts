import { chromium, type Browser } from 'playwright-core'
import { describe, test } from 'vitest'
import { findBrowser, NO_BROWSER } from './find-browser.js'

/** Nothing leaves the machine while a page is tested, and no sandbox: CI runs as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser of this machine, headless. The caller closes it. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error(NO_BROWSER)
  return await chromium.launch({ executablePath, args: FLAGS })
}

/**
 * `describe` for tests that need a browser. Without one they are skipped under a name that says so;
 * under CI=true one failing test stands in their place, so that a missing browser cannot pass for success.
 */
export function describeInBrowser(name: string, body: () => void): void {
  if (findBrowser() !== null) describe(name, body)
  else if (process.env['CI'] === 'true') {
    describe(name, () => {
      test('has a browser to run in', () => {
        throw new Error(NO_BROWSER)
      })
    })
  } else describe.skip(`${name} (skipped: ${NO_BROWSER})`, body)
}
