import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 60_000

/** A line of text more would be a fifth; less is a matter of whole pixels and of the font that was there first. */
const AS_LARGE = 1.05

/** Runs in the page: the largest thing painted that the page has taken away since (the HTML's own), and the largest at all. */
const LARGEST = `new Promise((resolve) => new PerformanceObserver((list, observer) => {
  observer.disconnect()
  const painted = list.getEntries()
  const size = (entries) => Math.max(0, ...entries.map(({ size }) => size))
  const last = painted.at(-1)
  resolve({
    ofHtml: size(painted.filter(({ element }) => element === null)),
    ofAll: size(painted),
    what: last.element === null ? '' : last.element.outerHTML.slice(0, 120),
  })
}).observe({ type: 'largest-contentful-paint', buffered: true }))`

const largestSchema = z.object({ ofHtml: z.number().positive(), ofAll: z.number(), what: z.string() })

describe('the first lines of a page, before any script', () => {
  const site = sampleSite()
  let planPath = ''
  /** For all tests: without scripts nothing is left from one page to the next. */
  let scriptless: Page
  /** `PLAN` in an address stands for the id of a plan. */
  let addressOf = (path: string): string => path
  beforeAll(async () => {
    const { rows } = await site.api.plans.list.query({})
    const planId = rows[0]?.plan.plan_id ?? ''
    addressOf = (path) => path.replace('PLAN', planId)
    planPath = addressOf('/plans/PLAN')
    scriptless = await newWindow(false)
  }, SLOW)

  const html = async (path: string): Promise<string> => (await fetch(site.server.url + path)).text()

  const newWindow = async (script: boolean, width = 1366): Promise<Page> => {
    const viewport = { width, height: 800 }
    const context = await site.browser.newContext({ javaScriptEnabled: script, viewport, reducedMotion: 'reduce' })
    return await context.newPage()
  }
  /** Where the server is busy the first to come gets the page without its lines; they are remembered for the next. */
  const remembered = async (path: string): Promise<void> =>
    await vi.waitFor(async () => expect(await html(path)).toMatch(/<main><div lang="/), { timeout: 30_000 })
  /** In a window that has nothing of any page yet: what is painted first depends on it. */
  const opened = async (path: string, width?: number): Promise<Page> => {
    const page = await newWindow(true, width)
    await remembered(path)
    await page.goto(site.server.url + path)
    await drawn(page)
    return page
  }
  const lines = (page: Page): Promise<readonly string[]> =>
    page
      .locator(':is(.page-head h1, .page-head .answer p, [aria-labelledby=questions] .question-answer p):visible')
      .allInnerTexts()

  const paths = [
    '/',
    '/channels',
    '/citations',
    '/cascade',
    '/assignments',
    '/commitments',
    '/plans',
    '/data',
    '/research',
    '/glossary',
    '/compare?side=year%3A2022&side=year%3A2024',
    '/benchmark?subject=plan%3APLAN',
    '/search?q=zalo',
  ]

  test.each([...paths, '/channels?year=2022', '/?lang=en', '/citations?lang=en&level=commune', '/plans/PLAN'])(
    '%s says in its HTML what it says when drawn',
    async (path) => {
      const address = addressOf(path)
      await remembered(address)
      await scriptless.goto(site.server.url + address)
      const { page } = await visit(site, address)
      const said = await lines(page)
      expect(said.length).toBeGreaterThan(1)
      expect(await lines(scriptless)).toEqual(said)
      await leave(page)
    },
    SLOW,
  )

  test.each([
    ...[...paths, '/plans/PLAN'].map((path) => [path, 390] as const),
    ...['/', '/channels', '/data', '/search?q=zalo', '/plans/PLAN'].map((path) => [path, 1366] as const),
  ])(
    '%s at %s px: the largest thing on screen is of the HTML, nothing that a script draws',
    // On a machine that is busy with others the browser may skip the paint that is looked for.
    { retry: 2, timeout: SLOW },
    async (path, width) => {
      const page = await opened(addressOf(path), width)
      const { ofHtml, ofAll, what } = largestSchema.parse(await page.evaluate(LARGEST))
      expect(ofAll / ofHtml, what).toBeLessThan(AS_LARGE)
      await page.context().close()
    },
  )

  test('the HTML asks for styles and fonts, and for scripts only by name', async () => {
    for (const path of [...paths.map((path) => addressOf(path)), planPath, '/compare', '/benchmark', '/anything']) {
      const text = await html(path)
      expect(text, path).not.toMatch(/modulepreload|type="module"/)
      const scripts = /id="scripts">([^<]+)</.exec(text)?.[1]?.split(' ') ?? []
      const fonts = [...text.matchAll(/rel="preload" as="font"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(fonts, path).toHaveLength(4)
      expect(scripts.length, path).toBeGreaterThan(3)
      // Charts and files come when they are asked for.
      expect(scripts.join(' '), path).not.toMatch(/charts-|report-|zip-|drawing-/)
      for (const file of [...scripts, ...fonts]) {
        expect((await fetch(site.server.url + file, { method: 'HEAD' })).status, file).toBe(200)
      }
    }
  })

  test('what the page loads is what its HTML names', async () => {
    for (const path of ['/', '/channels', planPath]) {
      const named = (/id="scripts">([^<]+)</.exec(await html(path))?.[1]?.split(' ') ?? []).toSorted()
      const page = await opened(path)
      const loaded: unknown = await page.evaluate(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => /^\\/assets\\/.*\\.js$/.test(name))`,
      )
      if (!Array.isArray(loaded)) throw new Error('no list')
      expect([...new Set(loaded.map(String))].toSorted(), path).toEqual(named)
      await page.context().close()
    }
  })

  test('a page that did not change is not sent again', async () => {
    const first = await fetch(`${site.server.url}/channels`)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await fetch(`${site.server.url}/channels`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const other = await fetch(`${site.server.url}/channels?year=2022`, { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  test.each(['/channels?year=abc', '/channels?nothing=1', '/plans/none', '/plans/%E0%A4%A', '/channels?open=%'])(
    '%s comes all the same',
    async (path) => {
      const response = await fetch(site.server.url + path)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('id="root"')
    },
  )
})
