import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { sampleSite, visit } from './site.js'

const SLOW = 120_000
const PATIENT = { timeout: 25_000 }

/** First field of a line of a CSV. */
const firstField = (line: string): string => /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line)?.slice(1).find(Boolean) ?? ''

describeInBrowser('tables of the screen that are no matrix of plans', () => {
  const site = sampleSite()

  test.each([
    ['/', 'Có kế hoạch của năm nào, cấp nào'],
    ['/assignments', 'Việc nào không nơi nào nêu thời gian'],
    ['/commitments', 'Chỉ tiêu nằm trong khoảng nào (từ hai chỉ tiêu cùng đơn vị)'],
  ])(
    '%s: %s can be taken away, row by row as it stands there',
    async (path, title) => {
      const { page, complaints } = await visit(site, path)
      const lines = page.locator('main').getByLabel(title, { exact: true }).first().locator('tbody tr')
      await expect.poll(() => lines.count(), PATIENT).toBeGreaterThan(0)
      const heads = await lines.locator('th[scope=row]').allInnerTexts()
      await page.locator('.take-button').click()
      const button = page.locator('.take-menu').getByRole('button', { name: `Tải CSV: ${title}`, exact: true })
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
      const [, ...rows] = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n')
      expect(rows.length).toBeGreaterThanOrEqual(heads.length)
      expect(rows.slice(0, heads.length).map(firstField)).toEqual(heads)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    SLOW,
  )
})
