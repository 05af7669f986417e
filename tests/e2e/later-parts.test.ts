import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, headed, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

/** Keeps how many parts of the page were left for later at most; runs before the page's own scripts. */
const COUNT_LATER = `window.mostLater = 0
new MutationObserver(() => {
  window.mostLater = Math.max(window.mostLater, document.querySelectorAll('.later').length)
}).observe(document, { subtree: true, childList: true })`

const stateSchema = z.object({ later: z.number(), figures: z.number() })
const stateOf = async (page: Page): Promise<z.infer<typeof stateSchema>> =>
  stateSchema.parse(
    await page.evaluate('({ later: window.mostLater, figures: document.querySelectorAll(".figure").length })'),
  )

describeInBrowser('parts further down a page', () => {
  const site = sampleSite()

  test(
    'are left for later when a page is opened, come without being asked for, and are there at once after a reload',
    async () => {
      const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.addInitScript(COUNT_LATER)
      await page.goto(`${site.server.url}/assignments`)
      await drawn(page)
      const opened = await stateOf(page)
      expect(opened.later).toBeGreaterThan(1)
      expect(opened.figures).toBeGreaterThan(4)
      await page.reload()
      await drawn(page)
      expect(await stateOf(page)).toEqual({ later: 0, figures: opened.figures })
      await context.close()
    },
    SLOW,
  )

  test(
    'are whole for who comes back, at the place that they left',
    async () => {
      const { page } = await visit(site, '/assignments')
      const left = await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight)
        return window.scrollY
      })
      expect(left).toBeGreaterThan(1000)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      // By script: a click of the tester's hand scrolls to the link first.
      await page.locator('header a[href="/plans"]').evaluate((link: HTMLElement) => link.click())
      await headed(page, 'Kế hoạch')
      await page.goBack()
      await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 2, left)
      await leave(page)
    },
    SLOW,
  )
})
