import { copyFile, rename } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { buildSampleDatabase, sampleBuildId, scratchFolder } from '../api/sample-database.js'
import { samplePlans } from '../api/sample-plans.js'
import { describeInBrowser } from '../harness/browser.js'
import { headed, sampleSite, visit } from './site.js'

const SLOW = 90_000
const WITHIN = { timeout: 25_000 }
const fewer = samplePlans.slice(0, 2)
const [buildOfAll, buildOfFewer] = [sampleBuildId(samplePlans), sampleBuildId(fewer)]

describeInBrowser('a database published while one reads', () => {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>
  let db: string
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(async () => {
    scratch = await scratchFolder()
    db = scratch.at('published.duckdb')
    await buildSampleDatabase(scratch.at('all.duckdb'))
    await buildSampleDatabase(scratch.at('fewer.duckdb'), fewer)
    return db
  })

  const publish = async (name: string): Promise<void> => {
    await copyFile(scratch.at(name), `${db}.next`)
    await rename(`${db}.next`, db)
  }
  const buildShown = (page: Page): Promise<string> => page.locator('.footer code').innerText()
  const rows = (page: Page): Promise<number> => page.locator('[role=grid] tbody tr').count()
  /** The reader comes back to the window. */
  const comeBack = (page: Page): Promise<void> =>
    page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))

  test(
    'without data the page names the command to run, and goes on by itself once there are data',
    async () => {
      const { page } = await visit(site, '/channels')
      expect(await page.locator('main h1').innerText()).toBe('Chưa có kế hoạch nào để đối chiếu')
      expect(await page.locator('main pre').allInnerTexts()).toEqual([
        'npm run -s doichieu -- ingest data/plans',
        'npm run -s doichieu -- ingest ./van-ban',
      ])
      await publish('all.duckdb')
      await page.locator('[role=grid]').waitFor()
      await headed(page, 'Cơ cấu kênh')
      await page.context().close()
    },
    SLOW,
  )

  test(
    'the reader is told and nothing moves; one button brings every figure of the new build',
    async () => {
      await publish('all.duckdb')
      const { page, complaints } = await visit(site, '/channels')
      expect(await rows(page)).toBe(samplePlans.length)
      await publish('fewer.duckdb')
      const notice = page.locator('.build-notice')
      // The window is watched a moment after it is drawn; whoever comes back too early comes back again.
      await vi.waitFor(async () => {
        await comeBack(page)
        await notice.getByText('Đã có bản dữ liệu mới').waitFor({ timeout: 2000 })
      }, WITHIN)
      expect([await rows(page), await buildShown(page)]).toEqual([samplePlans.length, buildOfAll])
      await notice.getByRole('button').click()
      await notice.getByText('nay là của bản dựng').waitFor()
      expect([await rows(page), await buildShown(page)]).toEqual([fewer.length, buildOfFewer])
      expect(complaints).toEqual([])
      await page.context().close()
    },
    SLOW,
  )

  test(
    'a sentence asked for after a publication brings the whole screen over to its build',
    async () => {
      await publish('all.duckdb')
      const { page } = await visit(site, '/channels')
      expect(await buildShown(page)).toBe(buildOfAll)
      await publish('fewer.duckdb')
      await page.evaluate(`new MutationObserver(() => {
        const shown = [document.querySelectorAll('[role=grid] tbody tr').length, document.querySelector('.footer code')?.textContent, document.querySelector('.evidence') !== null]
        ;(window.seen ??= new Set()).add(JSON.stringify(shown))
      }).observe(document.body, { subtree: true, childList: true, characterData: true })`)
      await page.locator('[role=gridcell].grid-sum').last().click()
      await page.locator('.evidence').first().waitFor()
      expect([await rows(page), await buildShown(page)]).toEqual([fewer.length, buildOfFewer])
      const seen: unknown = await page.evaluate('[...window.seen]')
      for (const shown of Array.isArray(seen) ? seen : []) {
        expect([
          JSON.stringify([samplePlans.length, buildOfAll, false]),
          JSON.stringify([fewer.length, buildOfFewer, false]),
          JSON.stringify([fewer.length, buildOfFewer, true]),
        ]).toContain(shown)
      }
      await page.context().close()
    },
    SLOW,
  )

  test(
    'pages seen before the publication are asked for again',
    async () => {
      await publish('all.duckdb')
      const { page } = await visit(site, '/channels')
      await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click()
      await page.waitForURL(/\/plans/)
      await headed(page, 'Kế hoạch')
      await publish('fewer.duckdb')
      await page.getByRole('link', { name: 'Căn cứ pháp lý' }).click()
      await page.locator('.build-notice').getByText('nay là của bản dựng').waitFor()
      await page.getByRole('link', { name: 'Cơ cấu kênh' }).click()
      await page.waitForURL(/\/channels/)
      await headed(page, 'Cơ cấu kênh')
      expect([await rows(page), await buildShown(page)]).toEqual([fewer.length, buildOfFewer])
      await page.context().close()
    },
    SLOW,
  )
})
