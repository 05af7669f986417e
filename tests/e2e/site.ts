import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AppRouter } from '@doi-chieu/api/router'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../harness/browser.js'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { startServer, type RunningServer } from '../harness/server.js'

/** The real server on the five plans and a real browser: what every test of the page needs. */
export type Site = Readonly<{
  server: RunningServer
  browser: Browser
  api: TRPCClient<AppRouter>
  close: () => Promise<void>
}>

export type Visit = Readonly<{
  page: Page
  /** What went wrong so far: console errors, uncaught errors, requests to another origin. */
  complaints: string[]
}>

export type VisitOptions = Readonly<{ width?: number; scheme?: 'light' | 'dark' }>

/** The machine that runs the tests may be busy with others. */
const PATIENCE_MS = 25_000

/** @param db another database than the five plans */
export async function openSite(db = fixtureDatabase()): Promise<Site> {
  const server = await startServer({ db })
  const browser = await launchBrowser()
  const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${server.url}/trpc` })] })
  const close = async (): Promise<void> => {
    await browser.close()
    await server.stop()
  }
  return { server, browser, api, close }
}

/** A suite may build a database before its site can open. */
const OPENED_WITHIN_MS = 120_000

/**
 * One site for all tests of a suite, open before its first test and closed after its last: read the properties inside tests
 * and hooks only.
 *
 * @param database builds another database than the five plans, and says where it is
 */
export function sampleSite(database: () => string | Promise<string> = fixtureDatabase): Omit<Site, 'close'> {
  let site: Site
  beforeAll(async () => {
    site = await openSite(await database())
  }, OPENED_WITHIN_MS)
  afterAll(() => site?.close())
  return {
    get server() {
      return site.server
    },
    get browser() {
      return site.browser
    },
    get api() {
      return site.api
    },
  }
}

/** Windows that a test has left, each emptied for the next one: a window of its own is more than half of what a visit costs. */
const leftWindows = new WeakMap<Browser, Page[]>()

async function emptyWindow(browser: Browser): Promise<Page> {
  const left = leftWindows.get(browser)?.pop()
  if (left !== undefined) return left
  const context = await browser.newContext()
  context.setDefaultTimeout(PATIENCE_MS)
  return await context.newPage()
}

/**
 * The test is done with a window, and another may have it: nothing that the page kept is left, nor anything the test listened for.
 * A test that changes the window itself (routes, more windows beside it) closes its context instead.
 */
export async function leave(page: Page): Promise<void> {
  for (const event of ['console', 'pageerror', 'request', 'download'] as const) page.removeAllListeners(event)
  // A file of the same origin without scripts: a page that is left still writes into its storage.
  await page.goto(new URL('/favicon.svg', page.url()).href)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.context().clearPermissions()
  const browser = page.context().browser()
  if (browser !== null) leftWindows.set(browser, [...(leftWindows.get(browser) ?? []), page])
}

/** Opens an address of the site in a window that keeps nothing of another visit, and waits until its page is drawn. */
export async function visit(
  site: Pick<Site, 'browser' | 'server'>,
  path: string,
  { width = 1366, scheme = 'light' }: VisitOptions = {},
): Promise<Visit> {
  const page = await emptyWindow(site.browser)
  await page.setViewportSize({ width, height: width < 500 ? 844 : 768 })
  await page.emulateMedia({ media: null, colorScheme: scheme, reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${site.server.url}/`) && !/^(?:data|blob):/.test(url))
      complaints.push(`left the origin: ${url}`)
  })
  await page.goto(site.server.url + path)
  await drawn(page)
  return { page, complaints }
}

/** Waits until the scripts have drawn the page over the first lines of its HTML, and no skeleton is left. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#root > :not(.static-shell) main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.static-shell, .skeleton') === null)
}

/** Waits for the page with this title: a link shows the old page until the new one is there. */
export async function headed(page: Page, title: string): Promise<void> {
  await page.locator('main h1').getByText(title, { exact: true }).waitFor()
  await drawn(page)
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe; another colour scheme changes nothing but the colours. */
type AxeRules = 'all' | 'colours'

/** What axe finds, of any weight, one line a rule. */
export async function axeFindings(page: Page, rules: AxeRules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // What a finger can hit is asked by Lighthouse, not by axe's own choice of rules.
  const fingers = { rules: { 'target-size': { enabled: true } } }
  const asked = rules === 'all' ? fingers : { runOnly: ['color-contrast', 'link-in-text-block'] }
  // Selectors of all that passed, thousands on a page, are not made.
  const options = { ...asked, resultTypes: ['violations'] }
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations
      .map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(', ')))`,
  )
  if (!Array.isArray(found)) throw new Error('axe gave no list')
  return found.map(String)
}
