import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000
const WITHIN = { timeout: 25_000 }

const choice = (page: Page, name: string) => page.locator('.choice-button').filter({ hasText: name }).first()
const words = (page: Page): Promise<string> => page.locator('.figure .filter-words').first().innerText()
const parameters = (page: Page, name: string): readonly string[] => new URL(page.url()).searchParams.getAll(name)

describeInBrowser('the filter', () => {
  const site = sampleSite()

  test(
    'a locality is chosen by any spelling and by keyboard, another one and a body added, and all are told in words',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      await choice(page, 'Địa phương').focus()
      await page.keyboard.press('Enter')
      const box = page.getByRole('combobox', { name: 'Thêm địa phương theo tên' })
      await box.waitFor()
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
      await page.keyboard.type('ngoc ky tu ky')
      await page.locator('.picker-option').filter({ hasText: 'xã Ngọc Kỳ' }).first().waitFor()
      await page.locator('[role=listbox][aria-busy=false]').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.unit-chips li').filter({ hasText: 'xã Ngọc Kỳ' }).waitFor()
      const unit = parameters(page, 'unit')
      expect(unit.length).toBeGreaterThan(0)
      // The box keeps the focus: the next name can be typed at once.
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
      await page.keyboard.type('huyen loc ha')
      await page.locator('.picker-option').filter({ hasText: 'huyện Lộc Hà' }).first().waitFor()
      await page.locator('[role=listbox][aria-busy=false]').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.unit-chips li').filter({ hasText: 'huyện Lộc Hà' }).waitFor()
      // A body is no unit, but stands among them.
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
      await page.keyboard.type('so ke hoach va dau tu')
      await page.locator('.picker-option').filter({ hasText: 'Sở Kế hoạch và Đầu tư' }).first().waitFor()
      await page.locator('[role=listbox][aria-busy=false]').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.unit-chips li').filter({ hasText: 'Sở Kế hoạch và Đầu tư 2022' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.choice-units').waitFor({ state: 'detached' })
      const asked = { unit: [...parameters(page, 'unit')] }
      const { n_plans, rows } = await site.api.channels.matrix.query({ filter: asked })
      expect(n_plans).toBe(3)
      await page.waitForFunction((n) => document.querySelectorAll('[role=grid] tbody th').length === n, rows.length)
      await expect.poll(() => words(page), WITHIN).toContain('xã Ngọc Kỳ, huyện Lộc Hà, Sở Kế hoạch và Đầu tư 2022')

      await choice(page, 'Địa phương').click()
      await page.getByRole('button', { name: 'Bỏ xã Ngọc Kỳ' }).click()
      await page.waitForFunction(() => document.querySelectorAll('.unit-chips li').length === 2)
      expect(parameters(page, 'unit')).toEqual(asked.unit.filter((id) => !unit.includes(id)))
      expect(await axeFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a locality without a document is found, chosen and said to have none',
    async () => {
      const { page } = await visit(site, '/channels')
      await choice(page, 'Địa phương').click()
      await page.getByRole('combobox', { name: 'Thêm địa phương theo tên' }).fill('phuong hang bac')
      const option = page.locator('.picker-option').filter({ hasText: 'Hàng Bạc' }).first()
      await option.waitFor()
      expect(await option.innerText()).toContain('chưa có văn bản')
      await option.click()
      const chip = page.locator('.unit-chips li').filter({ hasText: 'Hàng Bạc' })
      await chip.waitFor()
      expect(await chip.innerText()).toContain('chưa có văn bản')
      await page.getByText('Không có kế hoạch nào khớp bộ lọc').waitFor()
      await leave(page)
    },
    SLOW,
  )

  test(
    'Back takes back what was chosen last, all years together, and Clear too; late figures say that they are the old ones',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      await choice(page, 'Năm').click()
      await page.getByRole('checkbox', { name: '2022' }).click()
      await page.getByRole('checkbox', { name: '2024' }).click()
      await page.waitForURL(/year=2022&year=2024/)
      await page.keyboard.press('Escape')
      await choice(page, 'Cấp').click()
      await page.getByRole('checkbox', { name: /^Xã/ }).click()
      await page.waitForURL(/level=commune/)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Bỏ lọc' }).click()
      await page.waitForURL((url) => url.search === '')
      for (const [year, level] of [
        [['2022', '2024'], ['commune']],
        [['2022', '2024'], []],
        [[], []],
      ] as const) {
        await page.goBack()
        await expect.poll(() => [parameters(page, 'year'), parameters(page, 'level')], WITHIN).toEqual([year, level])
      }
      expect(new URL(page.url()).pathname).toBe('/channels')

      await drawn(page)
      expect(await page.locator('.recounting').count()).toBe(0)
      let letThrough = (): void => {}
      const held = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      await page.route('**/trpc/**', async (route) => {
        await held
        await route.continue()
      })
      await choice(page, 'Năm').click()
      await page.getByRole('checkbox', { name: '2023' }).click()
      await page.locator('.recounting').waitFor()
      letThrough()
      await page.locator('.recounting').waitFor({ state: 'detached' })
      await expect.poll(() => words(page), WITHIN).toContain('2023')
      expect(complaints).toEqual([])
      await page.context().close()
    },
    SLOW,
  )

  test.each(['/channels', '/plans'])(
    'on %s a changed filter never takes the page away, and the focus stays',
    async (path) => {
      const { page, complaints } = await visit(site, path)
      await page.evaluate(() => {
        new MutationObserver(() => {
          if (document.querySelector('main > .skeleton') !== null) document.body.dataset['gone'] = 'yes'
        }).observe(document.body, { childList: true, subtree: true })
      })
      await choice(page, 'Năm').click()
      await page.getByRole('checkbox', { name: '2022' }).click()
      await page.waitForURL(/year=2022/)
      await page.getByRole('checkbox', { name: '2024' }).click()
      await page.waitForURL(/year=2022&year=2024/)
      await drawn(page)
      expect(await page.evaluate(() => document.body.dataset['gone'] ?? 'no')).toBe('no')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a telephone folds the filter and the order of a table, says how much is chosen, and keeps the words',
    async () => {
      const { page, complaints } = await visit(site, '/channels?year=2022&year=2024&units=now&sort=total', {
        width: 390,
      })
      const filter = page.getByRole('button', { name: 'Bộ lọc (2)' })
      expect(await filter.getAttribute('aria-expanded')).toBe('false')
      expect(await page.getByLabel('Xếp hàng').or(page.locator('.filter-bar')).count()).toBe(0)
      expect(await page.locator('.narrow-fold .filter-words').innerText()).toContain('kế hoạch')
      await filter.click()
      await page.getByRole('button', { name: 'Bỏ lọc' }).click()
      await page.getByRole('button', { name: 'Bộ lọc (1)' }).waitFor()
      await page.getByRole('button', { name: 'Cách hiện bảng (1)' }).click()
      await page.getByRole('combobox', { name: 'Xếp hàng' }).selectOption('place')
      await page.getByRole('button', { name: 'Cách hiện bảng', exact: true }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
