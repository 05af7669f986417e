import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

describeInBrowser('plan page', () => {
  const site = sampleSite()
  let plans: readonly string[]
  beforeAll(async () => {
    plans = (await site.api.plans.list.query({})).rows.map(({ plan }) => plan.plan_id)
  }, SLOW)

  const saved = async (page: Page, button: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(button).click()])
    return await readFile(await download.path())
  }

  test(
    'the outline leads to its place in the text',
    async () => {
      const { page } = await visit(site, `/plans/${plans[0] ?? ''}`)
      await page.getByRole('tab', { name: 'Mục lục' }).click()
      const last = page.locator('.outline-1 a', { hasText: /^IV\./ })
      const heading = await last.innerText()
      await last.click()
      await page.waitForURL(/at=\d+/)
      const at = Number(new URL(page.url()).searchParams.get('at'))
      const line = page.locator(`[data-line="${at}"]`)
      expect((await line.innerText()).trim()).toContain(heading)
      await page.waitForFunction((start) => {
        const box = document.querySelector(`[data-line="${start}"]`)?.getBoundingClientRect()
        return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight
      }, at)
      await page.locator('.outline [aria-current]').getByText(heading, { exact: true }).waitFor()
      await leave(page)
    },
    SLOW,
  )

  test(
    'the keys ] and [ go through the filtered list and keep the kind of facts',
    async () => {
      const { page } = await visit(site, `/plans/${plans[0] ?? ''}?facts=citation`)
      await page.keyboard.press(']')
      await page.waitForURL(new RegExp(`${plans[1] ?? ''}.*facts=citation`))
      await page.locator('[rel=prev]').waitFor()
      await page.keyboard.press('[')
      await page.waitForURL(new RegExp(`${plans[0] ?? ''}.*facts=citation`))
      const selected = page.getByRole('tab', { selected: true })
      await expect.poll(() => selected.innerText(), { timeout: 25_000 }).toMatch(/^Căn cứ/)
      await leave(page)
    },
    SLOW,
  )

  test(
    'the source file is offered byte for byte, and the text that was read from it',
    async () => {
      const plan_id = plans[0] ?? ''
      const { document } = await site.api.plans.byId.query({ plan_id })
      const { page, complaints } = await visit(site, `/plans/${plan_id}`)
      const original = await saved(page, 'Tải tệp gốc')
      expect(createHash('sha256').update(original).digest('hex')).toBe(document.document_id)
      expect((await saved(page, 'Tải nguyên văn (.txt)')).toString('utf8')).toBe(document.text)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test('only files that were read can be had', async () => {
    for (const path of ['0'.repeat(64), '..%2f..%2fpackage.json', 'manifest.json']) {
      const answer = await fetch(`${site.server.url}/originals/${path}`)
      expect([answer.status, (await answer.text()).split('\n')[0]]).toEqual([404, expect.stringContaining('tệp gốc')])
      expect((await fetch(`${site.server.url}/originals/${path}`, { method: 'HEAD' })).status).toBe(204)
    }
  })
})
