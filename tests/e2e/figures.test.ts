import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { sampleSite, visit } from './site.js'

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
      await chart.locator('.family-bar path').first().waitFor()
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
      await page.context().close()
    },
    SLOW,
  )
})
