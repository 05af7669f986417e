import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, headed, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

describeInBrowser('wording that two plans share', () => {
  const site = sampleSite()

  test(
    'stands side by side under their comparison, and each passage leads to its place in its plan',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const idOf = (name: string): string =>
        rows.find(({ plan }) => plan.place_name?.endsWith(name) === true)?.plan.plan_id ?? ''
      const [a, b] = [idOf('Ngọc Kỳ'), idOf('Cổ Thành')]
      const answer = await site.api.compare.shared.query({ plan_a: a, plan_b: b })
      expect(answer.total).toBeGreaterThan(1)
      const { page, complaints } = await visit(site, `/compare?side=plan:${a}&side=plan:${b}`)
      const quotes = page.locator('.shared-passages tbody .shared-quote')
      await quotes.first().waitFor()
      expect(await quotes.evaluateAll((all) => all.map((quote) => quote.textContent))).toEqual(
        answer.passages.slice(0, 8).flatMap((passage) => [passage.a.quote, passage.b.quote]),
      )
      expect(await axeFindings(page)).toEqual([])
      await quotes.nth(1).click()
      await headed(page, 'Phường Cổ Thành 2023')
      expect(new URL(page.url()).searchParams.get('at')).toBe(String(answer.passages[0]?.b.start_offset))
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'is not asked of sets of plans',
    async () => {
      const { page } = await visit(site, '/compare?side=level:commune&side=level:ward')
      await page.waitForFunction(() => document.querySelector('.later, .skeleton') === null)
      expect(await page.locator('#shared').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )
})
