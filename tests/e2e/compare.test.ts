import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000

const side = (written: string): string => `side=${encodeURIComponent(written)}`

/** Waits until the combobox shows finds for what was typed. */
async function find(page: Page, typed: string, first: string): Promise<void> {
  const box = page.getByRole('combobox').first()
  await box.focus()
  // What was picked before has left the box.
  await page.waitForFunction(() => {
    const active = document.activeElement
    return active instanceof HTMLInputElement && active.value === ''
  })
  await page.keyboard.type(typed)
  const found = page.getByRole('option').first()
  await found.waitFor()
  await page.waitForFunction(
    (name) => document.querySelector('[role=listbox][aria-busy=false] [role=option]')?.textContent?.includes(name),
    first,
  )
}

const HEAD_ROWS = 5

/** The sheets of the workbook of a page, each without its head. */
async function workbook(
  page: Page,
  head = HEAD_ROWS,
): Promise<readonly (readonly (readonly (CellValue | null)[])[])[]> {
  await page.locator('.take-button').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.take-menu')
      .getByRole('button', { name: /^Excel/ })
      .click(),
  ])
  const sheets = await readXlsxFile(readFileSync(await download.path()))
  return sheets.map(({ data }) => data.slice(head))
}

/** Cells of the rows on screen as they are seen, those in a closed fold too. */
function rowsOnScreen(page: Page, rows: string, cells: string): Promise<string[][]> {
  return page.locator(rows).evaluateAll(
    (all, selector) =>
      all.map((row) =>
        [...row.querySelectorAll(selector)].map((cell) => {
          const copy = cell.cloneNode(true)
          if (!(copy instanceof Element)) return ''
          for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
          return (copy.textContent ?? '').trim()
        }),
      ),
    cells,
  )
}

describeInBrowser('comparing and benchmarking', () => {
  const site = sampleSite()
  /** Plans by the folded name of their place. */
  const plans = new Map<string, string>()
  const plan = (place: string): string => `plan:${plans.get(place) ?? 'none'}`
  beforeAll(async () => {
    for (const row of (await site.api.plans.list.query({})).rows)
      plans.set((row.plan.place_name ?? '').replace(/^(?:xã|phường) /, ''), row.plan.plan_id)
  }, SLOW)

  test(
    'việc của chuyên viên, chỉ dùng bàn phím: hai xã cạnh nhau → ô khác nhau → câu gốc → kế hoạch đúng chỗ',
    async () => {
      const { page, complaints } = await visit(site, '/compare')
      await find(page, 'ngoc ky', 'Ngọc Kỳ')
      await page.keyboard.press('Enter')
      await page.waitForURL(/side=/)
      await page.getByText('Mới chọn một bên').waitFor()
      // The box is the same one: the second name can be typed at once.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
      await find(page, 'X. Sơn Ninh', 'Sơn Ninh')
      await page.keyboard.press('ArrowDown')
      await page.locator('[role=combobox][aria-activedescendant]').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('#channel [role=grid]').first().waitFor()
      await drawn(page)

      const sides = ['Ngọc Kỳ', 'Sơn Ninh'].map((place) => ({ plan: [plans.get(place) ?? ''] }))
      const table = await site.api.compare.table.query({ sides })
      const differing = table.channels.filter(({ cells: [a, b] }) => (a?.facts === 0) !== (b?.facts === 0))
      const grid = page.locator('#channel [role=grid]').first()
      expect(await grid.locator('tbody tr').count()).toBe(differing.length)
      expect(await page.locator('#channel summary').innerText()).toContain(
        String(table.channels.length - differing.length),
      )

      await grid.locator('[tabindex="0"]').focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowRight')
      const isMark = () => page.evaluate(() => document.activeElement?.className.includes('level-') ?? false)
      if (!(await isMark())) await page.keyboard.press('ArrowRight')
      const shown = await page.evaluate(() => document.activeElement?.textContent)
      await page.keyboard.press('Enter')
      const marks = page.locator('.panel .sentence mark')
      await marks.first().waitFor()
      expect(String(await marks.count())).toBe(shown)
      const [, channel = ''] = /\.channel:([a-z_]+)/.exec(decodeURIComponent(decodeURIComponent(page.url()))) ?? []
      const asked = decodeURIComponent(decodeURIComponent(page.url()))
      const column = sides.find(({ plan: [id] }) => asked.includes(`of:unit`) || asked.includes(id ?? '-'))
      expect(column).toBeDefined()
      const stored = (await site.api.channels.list.query({ limit: 500 })).rows.filter((row) => row.channel === channel)
      const quotes = await marks.evaluateAll((all) => all.map((mark) => mark.textContent))
      for (const quote of quotes) expect(stored.map((row) => row.quote)).toContain(quote)
      expect(await page.locator('.panel').innerText()).toMatch(/Độ tin cậy \d+%/)

      await page.locator('.panel .evidence-proof a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/plans\//)
      await drawn(page)
      await page.locator('.plan-text mark.target').first().waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'hai nhóm kế hoạch chọn theo bộ lọc: số kế hoạch trên tổng, và chênh lệch lớn nhất thành câu',
    async () => {
      const { page } = await visit(site, `/compare?${side('year:2022')}`)
      await page.getByText('Thêm một nhóm kế hoạch').click()
      await page.getByLabel('Cấp').selectOption('ward')
      await page.getByRole('button', { name: 'Thêm nhóm' }).click()
      await page.locator('#channel [role=grid]').first().waitFor()
      expect(await page.locator('.side-chips li').allInnerTexts()).toHaveLength(3)
      expect(await page.locator('#channel').innerText()).toMatch(/Chênh nhau nhiều nhất: .+\(2022 \d+%/)
      expect(await page.locator('#channel [role=gridcell].level-4').first().innerText()).toMatch(
        /^\d+(\/\d+ \(\d+%\))?$/,
      )
      await page.getByRole('button', { name: 'Bỏ 2022' }).click()
      await page.getByText('Mới chọn một bên').waitFor()
      await page.goBack()
      await page.locator('#channel [role=grid]').first().waitFor()
      await leave(page)
    },
    SLOW,
  )

  test(
    'một bên chưa có văn bản vẫn ở trong bảng và nói rõ vì sao trống',
    async () => {
      const { rows } = await site.api.localities.byName.query({ q: 'tỉnh Thanh Hóa' })
      const { page } = await visit(site, `/compare?${side(plan('Ngọc Kỳ'))}&${side(`unit:${rows[0]?.ids[0] ?? ''}`)}`)
      expect(await page.locator('.notice').innerText()).toContain('Tỉnh Thanh Hóa: chưa có văn bản')
      expect(await page.locator('#channel .compare-answer').innerText()).toContain('chưa có văn bản')
      expect(await page.locator('#channel .compare-totals').innerText()).toContain('○')
      await leave(page)
    },
    SLOW,
  )

  test(
    'địa chỉ hỏng hoặc cũ: nêu tham số, hiện giá trị mặc định',
    async () => {
      const { page, complaints } = await visit(site, '/compare?side=hong&peers=none')
      expect(await page.locator('.notice').innerText()).toContain('side=hong; peers=none')
      expect(await page.getByRole('combobox').count()).toBe(1)
      await page.goto(`${site.server.url}/compare?${side('unit:x1')}&${side('plan:y2')}`)
      await drawn(page)
      expect(await page.locator('main').innerText()).toContain('Đơn vị không có trong dữ liệu')
      await page.goto(`${site.server.url}/benchmark?subject=plan%3Ay2`)
      await drawn(page)
      expect(await page.locator('main').innerText()).toContain('không có trong dữ liệu')
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'việc của cán bộ: xã mình đứng đâu trong nhóm, nơi khác có gì, chép một câu kèm nguồn',
    async () => {
      const { page, complaints } = await visit(site, '/benchmark')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await find(page, 'ngọc kì', 'Ngọc Kỳ')
      await page.keyboard.press('Enter')
      await page.locator('.measure-table').waitFor()
      const subject = { plan: [plans.get('Ngọc Kỳ') ?? ''] }
      const usual = await site.api.benchmark.plan.query({ subject })
      expect(await page.locator('.answer').innerText()).toContain(`${usual.n_peers} kế hoạch khác cùng cấp xã`)
      expect(await page.locator('.answer').innerText()).toContain('chưa phải mức chung')
      await page.getByRole('link', { name: /mọi kế hoạch/ }).click()
      await page.waitForURL(/peers=all/)
      const all = await site.api.benchmark.plan.query({ subject, peers: ['all'] })
      await page.getByText(`${all.n_peers} kế hoạch khác trong dữ liệu`).first().waitFor()
      for (const [at, { standing }] of all.measures.entries()) {
        const cells = await page.locator('.measure-table tbody tr').nth(at).locator('td').allInnerTexts()
        expect(cells[1]).toContain(`${standing?.rank}/${standing?.n}`)
        expect(cells[3]).toContain(`n = ${(standing?.n ?? 0) - 1}`)
      }
      const [first] = all.lacks
      const names = await page.locator('.lacks h3').allInnerTexts()
      expect(names).toHaveLength(8)
      expect(await page.locator('.lacks > li').first().innerText()).toContain(
        `${first?.plans_with}/${all.n_peers} nơi có`,
      )

      await page.getByRole('button', { name: 'Sao chép kèm nguồn' }).first().click()
      await page.getByRole('button', { name: 'Đã sao chép' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      const [sentence] = first?.sentences ?? []
      expect(copied).toContain(sentence?.text.replace(/\s+/g, ' ').trim())
      expect(copied).toContain(`/plans/${sentence?.plan.plan_id}?at=${sentence?.start_offset}`)
      expect(copied).toMatch(/\(Kế hoạch .*năm \d{4}/)

      await page.locator('.lacks > li').first().getByRole('link').first().click()
      await page.locator('.panel .sentence mark').first().waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'những gì tải về đúng là những gì đang hiện: so sánh, đối sánh, lan tỏa',
    async () => {
      const pair = `${side(plan('Ngọc Kỳ'))}&${side(plan('Sơn Ninh'))}`
      const { page, complaints } = await visit(site, `/compare?${pair}`)
      const subjects = ['channel', 'citation', 'assignment', 'commitment', 'finding']
      const whole = await workbook(page, 0)
      // The list above the figures is one sentence of the answer.
      expect(JSON.stringify(whole)).toMatch(/Kênh tuyên truyền: \d+\/\d+ dòng khác; Căn cứ/)
      const compared = whole.map((sheet) => sheet.slice(HEAD_ROWS))
      for (const [at, subject] of subjects.entries()) {
        const grids = await rowsOnScreen(page, `#${subject} [role=grid] tbody tr`, '[role=gridcell]')
        const rows = (compared[at] ?? []).slice(0, grids.length)
        const seen = rows.map((row) => row.slice(-2).map((value) => (typeof value === 'number' ? String(value) : '')))
        const shown = grids.map((cells) => cells.map((text) => (/^\d+$/.test(text) ? text : '')))
        expect(grids.length, subject).toBeGreaterThan(0)
        expect(seen, subject).toEqual(shown)
      }
      // Behind the subjects stand what both word alike and the dictionary.
      const proofs = compared[subjects.length + 2] ?? []
      const table = await site.api.compare.table.query({
        sides: ['Ngọc Kỳ', 'Sơn Ninh'].map((place) => ({ plan: [plans.get(place) ?? ''] })),
      })
      const facts = table.sides.flatMap(({ totals }) => Object.values(totals).map((total) => total.facts))
      // The head of the sources is one row, so four of them are cut here.
      expect(proofs.length + HEAD_ROWS - 1).toBe(facts.reduce((sum, count) => sum + count, 0))

      await page.goto(`${site.server.url}/benchmark?subject=${encodeURIComponent(plan('Ngọc Kỳ'))}&peers=all`)
      await page.locator('.measure-table').waitFor()
      await drawn(page)
      const all = await site.api.benchmark.plan.query({
        subject: { plan: [plans.get('Ngọc Kỳ') ?? ''] },
        peers: ['all'],
      })
      const [measures = [], lacks = []] = await workbook(page)
      for (const [at, { standing }] of all.measures.entries())
        expect(measures[at]?.slice(3, 6)).toEqual([standing?.rank, standing?.n, standing?.ties])
      expect(lacks.slice(0, all.lacks.length).map((row) => row.slice(1, 3))).toEqual(
        all.lacks.map(({ plans_with }) => [plans_with, all.n_peers]),
      )

      await page.goto(`${site.server.url}/cascade`)
      await page.locator('table.cascade').first().waitFor()
      await drawn(page)
      const [byLevel, ...sheets] = await workbook(page)
      const levels = await page
        .locator('.level-days tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent?.toLowerCase())),
        )
      const words = byLevel
        ?.slice(0, levels.length)
        .map((row) => row.slice(0, 2).map((cell) => String(cell).toLowerCase()))
      expect(words).toEqual(levels)
      const tables = await page.locator('table.cascade').count()
      for (const at of Array.from({ length: tables }, (_, table) => table)) {
        const lines = await page.locator('table.cascade').nth(at).locator('tbody tr').count()
        const names = await page.locator('table.cascade').nth(at).locator('tbody th').allInnerTexts()
        expect(sheets[at]?.slice(0, lines).map(([name]) => name)).toEqual(names)
      }
      const dated = await page.locator('table.cascade').first().locator('tbody td.nowrap').allInnerTexts()
      const days = dated.filter((text) => /^\d\d\/\d\d\/\d{4}$/.test(text))
      expect(days.length).toBeGreaterThan(0)
      expect(sheets[0]?.slice(0, dated.length).filter((row) => row.some((cell) => cell instanceof Date))).toHaveLength(
        days.length,
      )
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test.each([1366, 390])(
    'axe không thấy lỗi nặng, không cuộn ngang ở %s px, sáng và tối',
    async (width) => {
      const pair = `${side(plan('Ngọc Kỳ'))}&${side(plan('Sơn Ninh'))}`
      for (const path of [
        `/compare?${pair}&${side('all')}`,
        `/benchmark?subject=${encodeURIComponent(plan('Ngọc Kỳ'))}&peers=all`,
      ]) {
        const { page } = await visit(site, path, { width })
        expect(await axeFindings(page), path).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
        expect(await page.locator('main').innerText()).not.toMatch(/\{\{|undefined|NaN|\[object/)
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await axeFindings(page, 'colours'), `${path}, dark`).toEqual([])
        await leave(page)
      }
      const totals = await visit(site, `/compare?${pair}`, { width })
      const beyond = await totals.page
        .locator('.compare-totals')
        .evaluateAll((all) => all.map((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)))
      expect(beyond.filter((px) => px > 0)).toEqual([])
      await leave(totals.page)
      const { page } = await visit(site, '/compare', { width })
      await find(page, 'hà tĩnh', 'Hà Tĩnh')
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await leave(page)
    },
    SLOW,
  )
})
