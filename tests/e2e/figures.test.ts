import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, drawn, headed, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000
const FAMILIES = [
  'Phát thanh, báo chí',
  'Trực tiếp',
  'Trực tuyến',
  'Ấn phẩm, niêm yết',
  'Tiếp nhận phản ánh',
  'Đoàn thể, lồng ghép',
]

describeInBrowser('figures', () => {
  const site = sampleSite()

  test.each([
    [1366, FAMILIES, []],
    [390, [], FAMILIES],
  ])(
    'shares are named beside their marks where that fits, by a key where not: %s px',
    async (width, beside, key) => {
      const { page } = await visit(site, '/channels', { width })
      await page.locator('.figure:has(.arrange-bar) .save-buttons').last().scrollIntoViewIfNeeded()
      const chart = page.locator('.shares-chart')
      await chart.locator('.family-bar').first().waitFor()
      const heads = chart.locator('.family-head text')
      const lines = await heads.evaluateAll((names) =>
        names.map((name) => [...name.children].map((line) => line.textContent)),
      )
      expect(lines.map((parts) => parts.join(' '))).toEqual(beside)
      expect(await chart.locator('.family-key li').allInnerTexts()).toEqual(key)
      // Each name begins no further left than the one before ends.
      const edges = await heads.evaluateAll((names) =>
        names.map((name) => name.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      )
      const crossing = edges.filter(([left], index) => (left ?? 0) < (edges[index - 1]?.[1] ?? 0))
      expect(crossing).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'the median of channels opens the plans it is the middle of, and each of those its sentences',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const { rows } = await site.api.channels.matrix.query({})
      const { median_channels } = await site.api.channels.summary.query({})
      await page
        .locator('.answer')
        .getByRole('link', { name: String(median_channels), exact: true })
        .click()
      const panel = page.getByRole('dialog', { name: 'Câu gốc' })
      await panel.locator('.plans-behind tbody tr').first().waitFor()
      expect(await panel.locator('.panel-about').first().innerText()).toContain(`trung vị ${median_channels} kênh`)
      const listed = await panel.locator('.plans-behind td:nth-child(2)').allInnerTexts()
      expect(listed.map(Number)).toEqual(rows.map(({ channels }) => channels).toSorted((a, b) => b - a))
      expect(await axeFindings(page)).toEqual([])
      const mentions = panel.locator('.plans-behind td:nth-child(3) a').first()
      const count = await mentions.innerText()
      await mentions.click()
      await panel.locator('.panel-about').getByText(`${count} đoạn trích`).waitFor()
      expect(await panel.locator('article.evidence').count()).toBe(Math.min(60, Number(count)))
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a count of plans opens those that have it and names those that have not',
    async () => {
      const { page } = await visit(site, '/citations')
      const levels = (await site.api.citations.summary.query({})).by_level
      const some = levels.find(({ level, plans_with }) => level !== null && plans_with < 5)
      const plans = page.locator('.figure').last()
      await page.locator('.figure-table summary').last().click()
      await plans.getByRole('link').getByText(`${some?.plans_with}/5`, { exact: true }).first().click()
      const panel = page.getByRole('dialog', { name: 'Câu gốc' })
      await panel.locator('.plans-behind tbody tr').first().waitFor()
      expect(await panel.locator('.plans-behind tbody tr').count()).toBe(some?.plans_with)
      expect(await panel.locator('.plans-without li').count()).toBe(5 - (some?.plans_with ?? 0))
      await leave(page)
    },
    SLOW,
  )

  test.each(['/', '/channels', '/citations', '/cascade', '/assignments', '/commitments', '/plans'])(
    'every number of a table on %s is a link, or a date, a year or part of a name',
    async (path) => {
      const { page } = await visit(site, path)
      await page.waitForFunction(() => document.querySelector('.later') === null)
      for (const table of await page.locator('.figure-table summary').all()) await table.click()
      const bare = await page.locator('main td').evaluateAll((cells) =>
        cells
          .filter((cell) => cell.querySelector('a') === null && cell.getAttribute('role') !== 'gridcell')
          .map((cell) => (cell.textContent ?? '').trim())
          .filter((text) => /^[-+−]?[\d.,]+ ?%?$|^\d+\/\d{1,3}$/.test(text) && !/^(?:19|20)\d\d$/.test(text)),
      )
      expect(bare).toEqual([])
      expect(await axeFindings(page)).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a plan in a sentence is named with its year: a place may have several',
    async () => {
      const { page } = await visit(site, '/channels')
      expect(await page.locator('.answer').innerText()).toContain('Bảng điện tử (xã Thạch Châu 2024)')
      for (const path of ['/assignments', '/']) {
        await page.goto(site.server.url + path)
        await drawn(page)
        expect(await page.locator('main').innerText(), path).toMatch(/xã Sơn Ninh 2022 và xã Ngọc Kỳ 2022/)
      }
      await leave(page)
    },
    SLOW,
  )

  test(
    'the rest of a long list in a sentence is unfolded in its place',
    async () => {
      const { page } = await visit(site, '/cascade')
      const cells = page.locator('td:has([role=button])')
      const before = await cells.count()
      const cell = cells.first()
      const left = Number(/(\d+) mục khác/.exec(await cell.innerText())?.[1])
      const links = await cell.getByRole('link').count()
      await cell.evaluate((place) => place.setAttribute('data-tried', ''))
      await cell.getByRole('button').press('Enter')
      await page.waitForFunction((n) => document.querySelectorAll('td:has([role=button])').length === n, before - 1)
      const unfolded = page.locator('[data-tried]').getByRole('link')
      expect(await unfolded.count()).toBe(links + left)
      expect(await unfolded.nth(links).evaluate((link) => link === document.activeElement)).toBe(true)
      await leave(page)
    },
    SLOW,
  )

  test(
    'the overview shows the numbers of plans as their list does, blank ones with their symbol',
    async () => {
      const { page } = await visit(site, '/')
      await page.locator('.coverage').first().waitFor()
      const shown = await page.locator('.coverage tbody td.nowrap').allInnerTexts()
      await page.locator('header a[href="/plans"]').click()
      await headed(page, 'Kế hoạch')
      const listed = await page.locator('.plan-list tbody td:nth-child(4)').allInnerTexts()
      expect(shown.toSorted()).toEqual(listed.toSorted())
      expect(shown.some((number) => number.startsWith('…/'))).toBe(true)
      await leave(page)
    },
    SLOW,
  )
})
