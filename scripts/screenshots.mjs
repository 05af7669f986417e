import { spawn } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runScript, progress } from './message.mjs'
import { prepare } from './prepare.mjs'
import { built, inRoot } from './repository.mjs'

const PAGES = [
  '',
  'channels',
  'citations',
  'cascade',
  'assignments',
  'commitments',
  'compare',
  'benchmark',
  'plans',
  'data',
  'glossary',
]
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]
const LANGUAGES = ['vi', 'en']
const FOLDER = inRoot('.cache', 'screenshots')
const README_PICTURE = inRoot('docs', 'overview.png')
const MOST_BYTES = 300_000

/** A server of its own on a free port, over the database of `npm start`. @returns {Promise<{ url: string, stop: () => void }>} */
function startServer() {
  const server = spawn(process.execPath, [built.server, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('exit', (status) => reject(new Error(`the server ended with status ${status}`)))
    server.stdout.setEncoding('utf8').once('data', (line) => resolve({ url: line.trim(), stop: () => server.kill() }))
  })
}

function launchBrowser() {
  const { chromium } = createRequire(inRoot('tests', 'package.json'))('playwright-core')
  const executablePath = process.env.CHROME_PATH ?? (process.platform === 'linux' ? '/usr/bin/chromium' : undefined)
  const where =
    executablePath === undefined ? { channel: process.platform === 'win32' ? 'msedge' : 'chrome' } : { executablePath }
  return chromium.launch({ ...where, args: ['--no-sandbox', '--disable-gpu'] })
}

/** Waits until the page has asked for nothing for a while and its fonts are there. */
async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/**
 * Draws every page at each width in each language into .cache/screenshots, and the first one into docs/overview.png.
 * Flags: `--only=channels` for one page.
 */
await runScript(async () => {
  await prepare()
  mkdirSync(FOLDER, { recursive: true })
  mkdirSync(inRoot('docs'), { recursive: true })
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
  const server = await startServer()
  const browser = await launchBrowser()
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: size })
      await page.goto(new URL('plans', server.url).href)
      await settle(page)
      const plan = await page.locator('a[href^="/plans/"]').first().getAttribute('href')
      const paths = [...PAGES, ...(plan === null ? [] : [plan.slice(1).split('?')[0]])]
      for (const path of paths.filter((path) => only === undefined || path === only)) {
        for (const lang of LANGUAGES) {
          await page.goto(new URL(`${path}?lang=${lang}`, server.url).href)
          await settle(page)
          const name = path === '' ? 'overview' : path.startsWith('plans/') ? 'plan' : path
          const file = join(FOLDER, `${name}-${lang}-${size.width}.png`)
          await page.screenshot({ path: file, fullPage: true })
          progress(`  ${file}`, `  ${file}`)
          if (name === 'overview' && lang === 'vi' && size.width === 1366)
            await page.screenshot({ path: README_PICTURE })
        }
      }
      await page.close()
    }
  } finally {
    await browser.close()
    server.stop()
  }
  const bytes = only === undefined || only === '' ? statSync(README_PICTURE).size : 0
  if (bytes > MOST_BYTES)
    progress(`docs/overview.png: ${bytes} byte, quá lớn`, `docs/overview.png: ${bytes} bytes, too large`)
  return bytes > MOST_BYTES ? 1 : 0
})
