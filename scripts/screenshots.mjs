import { existsSync, mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { progress, runScript, ScriptProblem } from './message.mjs'
import { withServer } from './page-server.mjs'
import { prepare } from './prepare.mjs'
import { inRoot, stateFolder } from './repository.mjs'

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
  'research',
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

/** Where the browser is: the one that CHROME_PATH names, the system's, or on Linux the one that `npm test` fetched. */
function browserPlace() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH }
  if (process.platform !== 'linux') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
  const fetched = join(stateFolder, 'browser', 'start-chromium')
  return { executablePath: existsSync(fetched) ? fetched : '/usr/bin/chromium' }
}

/** @throws {ScriptProblem} there is no browser to draw with */
async function launchBrowser() {
  const { chromium } = createRequire(inRoot('tests', 'package.json'))('playwright-core')
  try {
    return await chromium.launch({ ...browserPlace(), args: ['--no-sandbox', '--disable-gpu'] })
  } catch (error) {
    const [why] = String(error.message).split('\n')
    throw new ScriptProblem({
      vi: [
        `Không mở được trình duyệt để chụp trang: ${why}`,
        'Chưa chụp trang nào; docs/overview.png giữ nguyên.',
        'Hãy cài Chromium, Chrome hoặc Edge, hoặc đặt CHROME_PATH là tệp chạy của trình duyệt, rồi chạy lại.',
      ],
      en: [
        `No browser could be opened to draw the pages: ${why}`,
        'No page was drawn; docs/overview.png stays as it was.',
        'Install Chromium, Chrome or Edge, or set CHROME_PATH to its executable, then run it again.',
      ],
    })
  }
}

/** Waits until the page has asked for nothing for a while and its fonts are there. */
async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

const HELP = `node scripts/screenshots.mjs [--only=PAGE]
Draws every page of the database of npm start at three widths in both languages into .cache/screenshots, and the overview
into docs/overview.png, the picture of the README.
  --only   one page by its path, e.g. channels; empty: the overview`

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string | undefined} only */
async function drawPages(browser, url, only) {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: size })
    await page.goto(new URL('plans', url).href)
    await settle(page)
    const plan = await page.locator('a[href^="/plans/"]').first().getAttribute('href')
    const paths = [...PAGES, ...(plan === null ? [] : [plan.slice(1).split('?')[0]])]
    for (const path of paths.filter((path) => only === undefined || path === only)) {
      for (const lang of LANGUAGES) {
        await page.goto(new URL(`${path}?lang=${lang}`, url).href)
        await settle(page)
        const name = path === '' ? 'overview' : path.startsWith('plans/') ? 'plan' : path
        const file = join(FOLDER, `${name}-${lang}-${size.width}.png`)
        await page.screenshot({ path: file, fullPage: true })
        progress(`  ${file}`, `  ${file}`)
        if (name === 'overview' && lang === 'vi' && size.width === 1366) await page.screenshot({ path: README_PICTURE })
      }
    }
    await page.close()
  }
}

await runScript(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  await prepare()
  mkdirSync(FOLDER, { recursive: true })
  mkdirSync(inRoot('docs'), { recursive: true })
  const browser = await launchBrowser()
  try {
    await withServer([], (url) => drawPages(browser, url, values.only))
  } finally {
    await browser.close()
  }
  const bytes = values.only === undefined || values.only === '' ? statSync(README_PICTURE).size : 0
  if (bytes > MOST_BYTES)
    progress(`docs/overview.png: ${bytes} byte, quá lớn`, `docs/overview.png: ${bytes} bytes, too large`)
  return bytes > MOST_BYTES ? 1 : 0
})
