import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

describeInBrowser('what was read of one plan', () => {
  const site = sampleSite()

  test(
    'one plan is taken away whole: a table for each kind of fact, with its words and their place',
    { timeout: SLOW },
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const plan = rows.at(-1)?.plan
      if (plan === undefined) throw new Error('no plan')
      const detail = await site.api.plans.byId.query({ plan_id: plan.plan_id, filter: {} })
      const { page } = await visit(site, `/plans/${plan.plan_id}`)
      await page.locator('.take-button').click()
      const menu = page.locator('.take-menu')
      const counts = [
        ['Kênh', detail.channel_mentions],
        ['Căn cứ', detail.legal_citations],
        ['Phân công', detail.assignments],
        ['Cam kết', detail.commitments],
        ['Điểm cần xem', detail.findings],
      ] as const
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      for (const [title, facts] of counts) {
        await menu.getByRole('button', { name: `Sao chép để dán vào Excel: ${title}`, exact: true }).click()
        await menu.getByText(`Đã sao chép ${facts.length} dòng`).waitFor()
      }
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        menu.getByRole('button', { name: /^Excel/ }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^doi-chieu_ke-hoach_[\d-]+\.xlsx$/)
      await leave(page)
    },
  )
})
