import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 120_000

describeInBrowser('records with sentences on an office screen at 200%', () => {
  const site = sampleSite()

  // Half of 1366 and of 1440 px; a table has its columns at half of no office screen.
  test.each([683, 720, 1366])(
    'at %s px a list of assignments has its words whole, and begins with twelve where it is of blocks',
    async (width) => {
      const { page, complaints } = await visit(site, '/assignments', { width })
      const table = page.locator('.assignment-list')
      await table.waitFor()
      const isBlocks = width < 768
      expect(await table.locator('tbody tr').count()).toBe(isBlocks ? 12 : 25)
      expect(await table.locator('thead').evaluate((head) => head.getBoundingClientRect().width > 1)).toBe(!isBlocks)
      const hidden = await table.evaluate((all) => all.scrollWidth - (all.parentElement?.clientWidth ?? 0))
      expect(hidden).toBeLessThanOrEqual(0)
      const plan = await table.locator('tbody tr').first().locator('td').last().locator('a').boundingBox()
      expect((plan?.x ?? width) + (plan?.width ?? 0)).toBeLessThanOrEqual(width)
      // Squeezed, its name stood one word a line.
      expect(plan?.height).toBeLessThan(50)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
