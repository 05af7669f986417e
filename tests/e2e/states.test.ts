import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { type RunningServer, startServer } from '../harness/server.js'
import { drawn, headed, leave, openSite, sampleSite, visit } from './site.js'

const SLOW = 90_000
const WITHIN = { timeout: 25_000 }

describeInBrowser('states', () => {
  const site = sampleSite()

  test(
    'unknown and broken parameters are named, the page shows its defaults',
    async () => {
      const { page, complaints } = await visit(site, '/channels?nam=2022&year=abc&open=zzz')
      const notice = page.locator('.notice')
      expect(await notice.innerText()).toContain('nam=2022; year=abc; open=zzz')
      expect(await page.locator('[role=grid] tbody tr').count()).toBe(5)
      await notice.getByRole('button').click()
      await notice.waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a filter is kept in the address, in words above the figures and on the way to other pages',
    async () => {
      const { page } = await visit(site, '/channels')
      await page.getByRole('button', { name: /^Năm/ }).click()
      await page.getByRole('checkbox', { name: /2022/ }).check()
      await page.waitForURL(/year=2022/)
      await page.waitForFunction(() => document.querySelectorAll('[role=grid] tbody tr').length === 3)
      const words = page.locator('.filter-words').first()
      await expect.poll(() => words.innerText(), WITHIN).toContain('3 kế hoạch trong 5 kế hoạch đã đọc · 2022')
      await page.keyboard.press('Escape')
      await page.locator('.choice-list').waitFor({ state: 'detached' })
      await page.getByRole('link', { name: 'Phân công', exact: true }).click()
      await page.waitForURL(/\/assignments\?year=2022/)
      await leave(page)
    },
    SLOW,
  )

  test(
    'a filter that leaves nothing says so in three parts',
    async () => {
      const { page } = await visit(site, '/channels?province=Atlantis')
      expect(await page.locator('.notice').innerText()).toMatch(/Không có kế hoạch nào.*5 kế hoạch.*Bỏ bớt/s)
      expect(await page.locator('[role=grid]').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )

  test(
    'a plan that does not exist is told in three parts, with a way on',
    async () => {
      const { page } = await visit(site, '/plans/plan-none?lang=en')
      expect(await page.locator('main h1').innerText()).toBe('There is no such plan')
      expect(await page.locator('main section p').count()).toBe(4)
      await page.getByRole('link', { name: 'List of plans' }).click()
      await headed(page, 'Plans')
      await leave(page)
    },
    SLOW,
  )

  test(
    'a programme that does not exist leads to those that do',
    async () => {
      const { page } = await visit(site, '/cascade?programme=none&year=2022')
      expect(await page.locator('main h1').innerText()).toBe('Không có chương trình này')
      expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
      await page.getByRole('link', { name: 'Các chương trình có trong dữ liệu' }).click()
      await page.getByRole('heading', { name: 'Lan tỏa văn bản' }).waitFor()
      expect(new URL(page.url()).search).toBe('?year=2022')
      await leave(page)
    },
    SLOW,
  )

  test.each(['/compare', '/benchmark', '/search?q=xyzzy', '/nowhere'])(
    'a page shorter than the window does not scroll, its footer at the lower edge: %s',
    async (path) => {
      const { page } = await visit(site, path)
      const footer = page.locator('.footer')
      await footer.waitFor()
      const place = await page.evaluate(() => ({
        scrolls: document.documentElement.scrollHeight - window.innerHeight,
        footer: document.querySelector('.footer')?.getBoundingClientRect().bottom ?? 0,
        height: window.innerHeight,
      }))
      expect(place.scrolls).toBe(0)
      expect(Math.round(place.footer)).toBe(place.height)
      await leave(page)
    },
    SLOW,
  )

  test(
    'the number of a document stays on one line on a telephone',
    async () => {
      const { page, complaints } = await visit(site, '/citations', { width: 390 })
      const numbers = page.locator('.answer .unbroken, [role=rowheader] .unbroken')
      expect(await numbers.first().innerText()).toBe('76/NQ-CP')
      const lines = await numbers.evaluateAll((all) => all.map((one) => one.getClientRects().length))
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter((count) => count !== 1)).toEqual([])
      const outside = await page
        .locator('[role=rowheader]')
        .evaluateAll((heads) => heads.filter((head) => head.scrollWidth > head.clientWidth).length)
      expect(outside).toBe(0)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'an address that leads nowhere has a page too',
    async () => {
      const { page } = await visit(site, '/khong-co')
      expect(await page.locator('main').innerText()).toContain('/khong-co')
      await leave(page)
    },
    SLOW,
  )

  test(
    'the language switch turns texts, <html lang> and numbers, and is remembered',
    async () => {
      const { page } = await visit(site, '/assignments')
      expect(await page.locator('html').getAttribute('lang')).toBe('vi')
      await page.getByRole('button', { name: 'EN' }).click()
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      await headed(page, 'Responsibilities')
      expect(await page.locator('.answer').innerText()).toMatch(/\d\.\d%|\d+%/)
      await page.goto(site.server.url)
      await drawn(page)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await leave(page)
    },
    SLOW,
  )

  test(
    'when the server stops, what was loaded stays, the rest says so, and it comes back on its own',
    async () => {
      const own = await openSite()
      try {
        const { page } = await visit(own, '/channels')
        await own.server.stop()
        await page.getByRole('link', { name: 'Căn cứ pháp lý' }).click()
        await page.locator('.notice-urgent').waitFor()
        expect(await page.locator('.notice-urgent').innerText()).toMatch(/Không liên lạc được.*vẫn dùng được.*thử lại/s)
        await page.locator('.page-error').waitFor()
        await page.getByRole('link', { name: 'Cơ cấu kênh' }).click()
        await page.locator('[role=grid] tbody tr').first().waitFor()
        expect(await page.locator('[role=grid] tbody tr').count()).toBe(5)
        await page.context().close()
      } finally {
        await own.close()
      }
    },
    SLOW,
  )

  test(
    'code of a page or a menu that a stopped server did not send comes by itself when it runs again',
    async () => {
      const own = await openSite()
      const port = String(own.server.port)
      let again: RunningServer | null = null
      try {
        const { page } = await visit(own, '/channels')
        await own.server.stop()
        await page.getByRole('button', { name: /^Tải về/ }).click()
        await page.locator('.notice-urgent').waitFor()
        // The menu waits; the figures that were loaded stay.
        expect(await page.locator('[role=grid] tbody tr').count()).toBe(5)
        await page.keyboard.press('Escape')
        await page.getByRole('link', { name: 'Thuật ngữ, bảng mã' }).click()
        await page.locator('.page-error').waitFor()
        const said = await page.locator('.page-error').innerText()
        expect(said).toMatch(/không liên lạc được với máy chủ.*Dữ liệu không bị thay đổi.*tự tải tiếp/s)
        expect(said).not.toMatch(/http|Unable|Failed/)
        await page.locator('.page-error').getByRole('button', { name: 'Thử lại' }).click()
        await page.locator('.page-error').waitFor()
        again = await startServer({ db: fixtureDatabase(), args: ['--port', port] })
        expect(String(again.port)).toBe(port)
        await headed(page, 'Thuật ngữ và bảng mã')
        await page.context().close()
      } finally {
        await again?.stop()
        await own.close()
      }
    },
    SLOW,
  )

  test(
    'plans whose text is damaged are counted where a reader begins, and stand first among what was read',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const damaged = rows.filter(({ plan }) => plan.text_quality !== 'clean')
      expect(damaged.length).toBeGreaterThan(0)
      expect(rows[0]?.plan.text_quality).toBe('clean')
      const { page } = await visit(site, '/')
      await page
        .getByRole('link', { name: `${damaged.length}/${rows.length} kế hoạch`, exact: true })
        .first()
        .click()
      await headed(page, 'Dữ liệu và cách đọc')
      const files = await page.locator('main table').first().locator('tbody th').allInnerTexts()
      expect(files.slice(0, damaged.length)).toEqual(damaged.map(({ file_name }) => file_name))
      expect(files).toHaveLength(rows.length)
      await leave(page)
    },
    SLOW,
  )

  test(
    'the key ? opens the keyboard help, Escape closes it',
    async () => {
      const { page } = await visit(site, '/')
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      expect(await page.locator('dialog[open] tbody tr').count()).toBe(9)
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
      await leave(page)
    },
    SLOW,
  )
})
