import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000
const WITHIN = { timeout: 25_000 }

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement
    return cell instanceof HTMLElement ? `${cell.dataset['row'] ?? ''},${cell.dataset['column'] ?? ''}` : ''
  })

describeInBrowser('from a cell to its sentence', () => {
  const site = sampleSite()

  test(
    'heatmap cell → the stored quote → the plan page at that place',
    async () => {
      const matrix = await site.api.channels.matrix.query({})
      const row = matrix.rows.findIndex(({ mentions }) => mentions > 0)
      const plan = matrix.rows[row]?.plan
      if (plan === undefined) throw new Error('no plan names a channel')
      const { page, complaints } = await visit(site, '/channels')
      const cell = page.locator(`[role=gridcell][data-row="${row}"][class*="level-"]`).first()
      const shown = Number(await cell.innerText())
      expect(await cell.getAttribute('aria-label')).toContain(`${shown} `)
      await cell.click()
      const marks = page.locator('.panel .sentence mark')
      await marks.first().waitFor()
      expect(await marks.count()).toBe(shown)

      const channel = /channel:([a-z_]+)/.exec(decodeURIComponent(new URL(page.url()).search))?.[1]
      const stored = (await site.api.channels.list.query({ plan_id: plan.plan_id })).rows.filter(
        (one) => one.channel === channel,
      )
      const quotes = await marks.evaluateAll((all) => all.map((mark) => mark.textContent))
      expect(quotes).toEqual(stored.map(({ quote }) => quote))
      expect(await page.locator('.panel').innerText()).toMatch(/Độ tin cậy \d+%/)

      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.locator('.panel').getByRole('button', { name: 'Sao chép kèm nguồn' }).first().click()
      await page.locator('.panel').getByRole('button', { name: 'Đã sao chép' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain(stored[0]?.quote.replace(/\s+/g, ' ').trim())
      expect(copied).toContain(`/plans/${plan.plan_id}?at=${stored[0]?.start_offset}`)
      expect(copied).toMatch(/\n\(Kế hoạch .*, (?:tỉnh|thành phố) .*; http/)
      // The panel may lie over the link of the page; its own opens the same sentences elsewhere.
      await page.locator('.panel').getByRole('button', { name: 'Sao chép liên kết' }).click()
      await page.locator('.panel .panel-bar').getByText('Đã sao chép').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      expect(page.url()).toContain('open=')

      const last = stored.at(-1)
      await page.locator('.panel .evidence-proof a').last().click()
      await page.waitForURL(/\/plans\//)
      await drawn(page)
      const target = page.locator('.plan-text mark.target').first()
      await target.waitFor()
      const together = await page
        .locator('.plan-text mark.target')
        .evaluateAll((all) => all.map((mark) => mark.textContent).join(''))
      expect(together.replaceAll('\n', '')).toBe(last?.quote.replaceAll('\n', ''))
      // It has the focus, and is framed all the same: nothing else tells it from the other marks.
      const frame = (mark: Element): string => getComputedStyle(mark).outlineStyle
      expect(await target.evaluate((mark) => mark.matches(':focus'))).toBe(true)
      expect(await target.evaluate(frame)).toBe('solid')
      await page.waitForFunction(() => {
        const box = window.document.querySelector('.plan-text mark.target')?.getBoundingClientRect()
        return box !== undefined && box.top > 0 && box.bottom < window.innerHeight
      })
      const { document } = await site.api.plans.byId.query({ plan_id: plan.plan_id })
      expect(document.text.slice(last?.start_offset, last?.end_offset)).toBe(last?.quote)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'the grid by keyboard: one tab stop, arrows, ends, Enter opens, Escape returns to the cell',
    async () => {
      const { page } = await visit(site, '/channels')
      const grid = page.locator('[role=grid]').first()
      expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
      await grid.locator('[tabindex="0"]').focus()
      expect(await focused(page)).toBe('0,1')
      for (const [key, place] of [
        ['ArrowRight', '0,2'],
        ['ArrowDown', '1,2'],
        ['ArrowLeft', '1,1'],
        ['ArrowUp', '0,1'],
        ['ArrowUp', '-1,1'],
        ['ArrowUp', '-1,1'],
        ['ArrowDown', '0,1'],
        ['Home', '0,0'],
        ['End', '0,25'],
        ['Control+End', '5,25'],
        ['Control+Home', '0,0'],
        ['ArrowRight', '0,1'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await focused(page), key).toBe(place)
      }
      expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
      await page.keyboard.press('Enter')
      await page.locator('.panel h2').waitFor()
      await page.waitForFunction(() => document.activeElement?.closest('.panel') instanceof Element)
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })
      await expect.poll(() => focused(page), WITHIN).toBe('0,1')
      await page.waitForURL((url) => !url.search.includes('open='))
      await leave(page)
    },
    SLOW,
  )

  test(
    'an empty cell says that it was read, and what the plan names instead; a count of passages leads to who has none',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const grid = page.locator('[role=grid]').first()
      const empty = grid.locator('tbody .grid-empty').first()
      expect(await empty.getAttribute('aria-label')).toContain('không tìm thấy')
      await empty.focus()
      await page.keyboard.press('Enter')
      const panel = page.locator('.panel')
      await panel.getByText('Đã đọc toàn văn kế hoạch và không tìm thấy').waitFor()
      const opened = decodeURIComponent(new URL(page.url()).search)
      const plan_id = /plan:(plan-[0-9a-f]+)/.exec(opened)?.[1] ?? ''
      const { rows, total } = await site.api.channels.list.query({ plan_id, limit: 500 })
      expect(rows.some(({ channel }) => opened.includes(`.channel:${channel}`))).toBe(false)
      const named = await panel.locator('.panel-instead a').allInnerTexts()
      expect(named.length).toBe(new Set(rows.map(({ channel }) => channel)).size)
      const counts = named.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]))
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(total)
      expect(await axeFindings(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      const heights = await panel.locator('.panel-instead a').evaluateAll((all) => all.map((a) => a.clientHeight))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      await page.setViewportSize({ width: 1366, height: 768 })
      await panel.locator('.panel-instead a').first().click()
      await panel.locator('.sentence').first().waitFor()
      expect(await panel.locator('.sentence').count()).toBe(counts[0])

      const address = '/channels?open=' + encodeURIComponent('channel~.channel:social_zalo')
      const whole = await visit(site, address)
      await whole.page.getByRole('link', { name: 'Nơi nào có, nơi nào không' }).click()
      await whole.page.getByText(/^Không tìm thấy ở \d+ kế hoạch$/).waitFor()
      await whole.page
        .locator('.panel')
        .getByRole('link', { name: /^\d+ đoạn trích$/ })
        .click()
      await whole.page.locator('.panel .sentence').first().waitFor()
      expect([...complaints, ...whole.complaints]).toEqual([])
      await leave(page)
      await leave(whole.page)
    },
    SLOW,
  )

  test(
    'Back closes the panel, however many cells were opened, and the address opens it again',
    async () => {
      const { page } = await visit(site, '/channels')
      const cells = page.locator('[role=gridcell][class*="level-"]')
      await cells.nth(0).click()
      await page.locator('.panel .sentence').first().waitFor()
      await cells.nth(1).click()
      await page.waitForFunction(() => document.querySelectorAll('[aria-selected=true]').length === 1)
      const address = page.url()
      await page.goBack()
      await page.locator('.panel').waitFor({ state: 'detached' })
      await expect.poll(() => new URL(page.url()).pathname, WITHIN).toBe('/channels')
      await page.goto(address)
      await page.locator('.panel .sentence').first().waitFor()
      await leave(page)
    },
    SLOW,
  )

  test.each(['/citations', '/assignments'])(
    'a total of %s opens its sentences',
    async (path) => {
      const { page } = await visit(site, path)
      await page.locator('[role=gridcell].grid-sum.level-none').last().click()
      await page.locator('.panel .sentence').first().waitFor()
      expect(await page.locator('.panel h2').innerText()).not.toBe('')
      await leave(page)
    },
    SLOW,
  )

  test(
    'layers of the plan page switch off and on, and stay in the address',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const { page } = await visit(site, `/plans/${rows[0]?.plan.plan_id ?? ''}`)
      const mark = page.locator('.plan-main > .plan-text mark.in-channel').first()
      const shadow = (): Promise<string> => mark.evaluate((one) => getComputedStyle(one).boxShadow)
      expect(await shadow()).not.toBe('none')
      await page.getByRole('checkbox').first().uncheck()
      await page.waitForURL(/hide=channel/)
      await expect.poll(shadow, WITHIN).toBe('none')
      await page.getByRole('tab').nth(1).click()
      await page.waitForURL(/facts=channel/)
      expect(page.url()).toContain('hide=channel')
      await leave(page)
    },
    SLOW,
  )
})
