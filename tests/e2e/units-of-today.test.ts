import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000

describeInBrowser('units of the time and of today', () => {
  const site = sampleSite()

  test(
    'the switch renames the plans, keeps every count, says how it counts, and stands in the address',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const counts = async (): Promise<readonly string[]> =>
        (await page.getByRole('grid').first().getByRole('row').last().innerText())
          .split(/\s+/)
          .filter((word) => /^\d/.test(word))
      const before = await counts()
      expect(await page.locator('main').innerText()).toContain('Xã Ngọc Kỳ')
      await page.getByRole('radio', { name: 'ngày nay' }).check()
      await page.getByText('Theo đơn vị ngày nay: 5 kế hoạch của 4 đơn vị').waitFor()
      await page.getByRole('rowheader').getByText('Xã Tân Kỳ').first().waitFor()
      const main = await page.locator('main').innerText()
      expect(main).toContain('Thành phố Hải Phòng (xã Ngọc Kỳ, huyện Tứ Kỳ)')
      expect(await counts()).toEqual(before)
      expect(page.url()).toContain('units=now')
      expect(await axeFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test.each(['/citations', '/assignments', '/commitments', '/cascade', '/'])(
    '%s stands under the units of today as well',
    async (path) => {
      const { page, complaints } = await visit(site, `${path}?units=now`)
      expect(await page.getByRole('radio', { name: 'ngày nay' }).isChecked()).toBe(true)
      await page.getByText('Mỗi kế hoạch vẫn chỉ tính một lần').waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test('each comparison counts the same under both', async () => {
    const then = { filter: { units: 'then' as const } }
    const now = { filter: { units: 'now' as const } }
    const { channels, citations, assignments, commitments } = site.api
    for (const summary of [channels, citations, assignments, commitments].map((noun) => noun.summary)) {
      const [a, b] = await Promise.all([summary.query(then), summary.query(now)])
      expect(b.n_plans).toBe(a.n_plans)
    }
    const [a, b] = await Promise.all([channels.matrix.query(then), channels.matrix.query(now)])
    expect(b.columns).toEqual(a.columns)
    expect(new Set(b.rows.map((row) => row.plan.plan_id)).size).toBe(5)
  })
})
