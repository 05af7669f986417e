import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000

describeInBrowser('the cascade', () => {
  const site = sampleSite()

  test(
    'lags of 76/NQ-CP stand at their levels, programmes and annual plans apart, missing levels in words',
    async () => {
      const { page } = await visit(site, '/cascade')
      const row = (figure: number, issuer: string) =>
        page.locator('.cascade').nth(figure).getByRole('row').filter({ hasText: issuer })
      for (const [issuer, number, national, above] of [
        ['UBND tỉnh Hà Tĩnh', '3504/QĐ-UBND', '99', '99'],
        ['UBND huyện Hương Sơn', '6734/QĐ-UBND', '136', '37'],
        ['UBND huyện Lộc Hà', '12990/QĐ-UBND', '169', '70'],
      ] as const) {
        const cells = await row(0, issuer).first().locator('td').allInnerTexts()
        expect(cells[0]).toContain(number)
        expect([cells[3], cells[4]?.split('\n')[0]]).toEqual([national, above])
      }
      expect(await row(0, 'UBND xã Thạch Châu').innerText()).toContain('chưa có văn bản')
      const annual = await row(1, 'UBND xã Thạch Châu').filter({ hasText: '07/QĐ-UBND' }).innerText()
      expect(annual).toMatch(/914[\s\S]*745/)

      const districts = page.locator('.level-days tbody tr').nth(1)
      expect(await districts.locator('td').allInnerTexts()).toEqual([
        'cấp huyện',
        '2/4',
        '136',
        '152,5 n = 2',
        '169',
        '37',
        '53,5 n = 2',
        '70',
      ])
      await districts.getByRole('link', { name: '169 ngày: UBND huyện Lộc Hà' }).click()
      await page.locator('.evidence mark').first().waitFor()
      expect(await page.locator('.evidence mark').first().innerText()).toContain('12990/QĐ-UBND')
      await leave(page)
    },
    SLOW,
  )

  test(
    'a lag opens the words that give the date; Back closes them',
    async () => {
      const { page, complaints } = await visit(site, '/cascade')
      await page.getByRole('link', { name: 'UBND huyện Lộc Hà: 169 ngày sau văn bản của Trung ương' }).click()
      const quote = page.locator('.evidence mark').first()
      await quote.waitFor()
      expect(await quote.innerText()).toContain('12990/QĐ-UBND')
      await page.goBack()
      await quote.waitFor({ state: 'detached' })
      // A document that is spoken of without number opens that one mention.
      await page.getByRole('link', { name: 'chỉ được nhắc đến' }).first().click()
      await quote.waitFor()
      expect(await page.locator('.evidence').count()).toBe(1)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a filter leaves the way of its plans; an unknown programme is a notice, not a blank page',
    async () => {
      const { page } = await visit(site, '/cascade?year=2024')
      expect(await page.locator('.cascade').first().innerText()).not.toContain('Bắc Ninh')
      await page.goto(`${site.server.url}/cascade?programme=law-none`)
      await drawn(page)
      expect(await page.locator('main').innerText()).toContain('law-none')
      await leave(page)
    },
    SLOW,
  )

  test(
    'a telephone shows a step as a block: nothing scrolls sideways, what a step has not is left out',
    async () => {
      const { page } = await visit(site, '/cascade', { width: 390 })
      const figures = page.locator('#levels .scroll-x, #steps .scroll-x, #annual .scroll-x')
      expect(await figures.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth))).toEqual([0, 0, 0])
      // Each day of a level stands behind the name of its column, which is out of sight; the first of three says since when.
      const district = page.locator('.level-days tbody tr').nth(1).locator('td')
      const names = await district.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content))
      expect(names[1]).toContain('Có văn bản')
      expect(names[2]).toMatch(/Từ Trung ương \(ngày\).*Ít nhất/)
      expect(names[3]).toContain('Trung vị')
      const row = (name: string) => page.locator('#steps .cascade tbody tr').filter({ hasText: name })
      const words = (await row('UBND huyện Hương Sơn').innerText()).split(/\s*\n\s*/)
      expect(words.slice(0, 4)).toEqual(['UBND huyện Hương Sơn', 'Quyết định 6734/QĐ-UBND', '28/11/2021', '136'])
      expect(await row('UBND xã Thạch Châu').locator('td:visible').allInnerTexts()).toEqual([
        expect.stringContaining('chưa có văn bản'),
      ])
      await leave(page)
    },
    SLOW,
  )

  test(
    'on paper the annual steps, whose years would stand on each other there, leave the drawing to their dates',
    async () => {
      const { page } = await visit(site, '/cascade')
      const drawings = () =>
        page
          .locator('#steps th.cascade-time, #annual th.cascade-time')
          .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).display !== 'none'))
      expect(await drawings()).toEqual([true, true])
      await page.emulateMedia({ media: 'print' })
      expect(await drawings()).toEqual([true, false])
      await leave(page)
    },
    SLOW,
  )
})
