import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 60_000

describeInBrowser('what a researcher takes', () => {
  const site = sampleSite()

  test(
    'the citation names the build, the files bear its name, every column has its meaning',
    async () => {
      const { build } = await site.api.overview.build.query()
      const id = build?.build_id ?? ''
      const { page, complaints } = await visit(site, '/research')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: 'Sao chép trích dẫn' }).click()
      await page.getByText('đã sao chép').first().waitFor()
      const cited = await page.evaluate(() => navigator.clipboard.readText())
      const example = page.locator('.example').first()
      await example.getByRole('button', { name: 'Sao chép riêng câu SQL' }).click()
      await example.getByText('đã sao chép').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^SELECT [^"]*$/)
      expect(cited).toBe(await page.locator('.citation').innerText())
      expect(cited).toContain(`Bản dựng ${id}, `)

      for (const [name, saved] of [
        ['Tải tệp DuckDB', `doi-chieu-${id}.duckdb`],
        ['Tải v_channel_mix, Parquet', `doi-chieu-${id}-v_channel_mix.parquet`],
        ['Tải plans, CSV', `doi-chieu-${id}-plans.csv`],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name, exact: true }).click(),
        ])
        expect(download.suggestedFilename()).toBe(saved)
        expect(await download.failure()).toBeNull()
      }

      const { tables } = await site.api.dictionary.tables.query()
      const plans = tables.find(({ name }) => name === 'plans')
      const entry = page.locator('.dictionary li', { has: page.getByText('plans', { exact: true }) })
      await entry.locator('summary').click()
      await entry.locator('tbody tr').first().waitFor()
      expect(await entry.locator('tbody tr').count()).toBe(plans?.columns.length)
      expect(await entry.locator('tbody td:last-child').allInnerTexts()).toEqual(
        plans?.columns.map(({ about }) => about.vi),
      )
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a column is found by its meaning, typed without accents, and the address keeps what was asked',
    async () => {
      const { page, complaints } = await visit(site, '/research')
      const { tables } = await site.api.dictionary.tables.query()
      await page.getByRole('searchbox', { name: 'Tìm bảng, cột' }).fill('xac suat du kien')
      const rows = page.locator('.dictionary tbody tr')
      await rows.first().waitFor()
      const meanings = await rows.locator('td:last-child').allInnerTexts()
      expect(meanings.length).toBeLessThan(tables.reduce((sum, { columns }) => sum + columns.length, 0))
      await page.waitForURL(/term=/)
      await page.reload()
      await drawn(page)
      await rows.first().waitFor()
      expect(await rows.locator('td:last-child').allInnerTexts()).toEqual(meanings)
      await page.getByRole('searchbox', { name: 'Tìm bảng, cột' }).fill('zzz')
      await page.getByText('Không có bảng hay cột nào chứa “zzz”').waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
