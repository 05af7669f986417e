import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 120_000
const PATIENT = { timeout: 25_000 }

/** A field of a line of a CSV. */
const fieldOf = (line: string, at: number): string =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)][at]?.slice(1).find(Boolean) ?? ''

describeInBrowser('tables of the screen that are no matrix of plans', () => {
  const site = sampleSite()

  test.each([
    ['/', 'Có kế hoạch của năm nào, cấp nào', 0],
    ['/assignments', 'Việc nào không nơi nào nêu thời gian', 0],
    // A row's own head is the unit, after the area that it shares with others.
    ['/commitments', 'Chỉ tiêu nằm trong khoảng nào (từ hai chỉ tiêu cùng đơn vị)', 1],
  ])(
    '%s: %s can be taken away, row by row as it stands there',
    async (path, title, head) => {
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
      expect(rows.slice(0, heads.length).map((row) => fieldOf(row, head))).toEqual(heads)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
