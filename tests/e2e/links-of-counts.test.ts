import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000
/** A busy machine takes its time. */
const PATIENT = { timeout: 25_000 }

describeInBrowser('mỗi con số dẫn tới cái nó đếm', () => {
  const site = sampleSite()

  test(
    'tổng quan: số kế hoạch dựa vào kế hoạch năm mở ra đúng chừng ấy kế hoạch, có câu',
    async () => {
      const { page } = await visit(site, '/')
      const answer = page.locator('#worked').locator('xpath=..').getByRole('listitem').nth(1)
      const link = answer.getByRole('link', { name: /^\d+\/\d+ kế hoạch$/ })
      const n = Number(/^\d+/.exec(await link.innerText())?.[0])
      expect(n).toBe((await site.api.overview.questions.query({})).programme.plans_same_year)
      await link.click()
      const plans = page.locator('.panel tbody tr').filter({ has: page.locator('td.number a') })
      await expect.poll(() => plans.count(), PATIENT).toBe(n)
      await page.keyboard.press('Escape')
      await leave(page)
    },
    SLOW,
  )

  test(
    'căn cứ: số bên cạnh mỗi mức mở ra đúng chừng ấy điểm về viện dẫn',
    async () => {
      const { page } = await visit(site, '/citations')
      const link = page.locator('.finding-severity a').first()
      const n = Number(await link.innerText())
      await link.click()
      const about = page.locator('.panel .panel-about').first()
      await expect.poll(() => about.innerText(), PATIENT).toMatch(new RegExp(`^${n} đoạn trích`))
      expect(await page.locator('.panel li.evidence, .panel .evidence-item, .panel blockquote').count()).toBe(n)
      await leave(page)
    },
    SLOW,
  )

  test(
    'căn cứ: số viện dẫn chưa gắn được với văn bản nào mở ra đúng chừng ấy câu',
    async () => {
      const { page, complaints } = await visit(site, '/citations')
      const { total } = await site.api.citations.list.query({ legal_document_id: null })
      expect(total).toBeGreaterThan(0)
      await page.getByRole('link', { name: `${total} viện dẫn`, exact: true }).click()
      const marks = page.locator('.panel .sentence mark')
      await expect.poll(() => marks.count(), PATIENT).toBe(total)
      expect(await page.locator('.panel h2').innerText()).toBe('Chưa gắn với văn bản nào')
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'đối sánh: nơi không phân công nào rõ thì tỷ lệ 0% mở các phân công chưa rõ',
    async () => {
      const { rows } = await site.api.assignments.matrix.query({})
      const none = rows.find(({ assignments, clear }) => assignments > 0 && clear === 0)
      const id = encodeURIComponent(`plan:${none?.plan.plan_id}`)
      const { page } = await visit(site, `/benchmark?subject=${id}&peers=all`)
      const link = page.locator('.answer').getByRole('link', { name: 'tỷ lệ phân công rõ' })
      await link.click()
      const marks = page.locator('.panel .sentence mark')
      await expect.poll(() => marks.count(), PATIENT).toBe(none?.assignments)
      await page.keyboard.press('Escape')
      await page.locator('.peer-table').getByRole('link', { name: /: 0%$/ }).click()
      await expect.poll(() => marks.count(), PATIENT).toBe(none?.assignments)
      await leave(page)
    },
    SLOW,
  )

  test(
    'danh sách kế hoạch: số, ngày, người ký dẫn tới chữ đã đọc ra chúng',
    async () => {
      const { page, complaints } = await visit(site, '/plans')
      const row = page.locator('tbody tr').filter({ hasText: 'Thạch Châu' })
      await row.getByRole('link', { name: '15/03/2024' }).click()
      await page.waitForURL(/at=\d+/)
      await drawn(page)
      const at = Number(new URL(page.url()).searchParams.get('at'))
      const { document, plan_fields } = await site.api.plans.byId.query({
        plan_id: new URL(page.url()).pathname.split('/').at(-1) ?? '',
      })
      const date = plan_fields.find(({ field }) => field === 'doc_date')
      expect([at, document.text.slice(at, date?.end_offset)]).toEqual([date?.start_offset, date?.quote])
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'nơi chưa có kế hoạch: số của huyện dẫn tới kế hoạch của huyện, tên còn lại mở tại chỗ',
    async () => {
      const { page } = await visit(site, '/plans')
      const row = page.locator('.areas tbody tr').filter({ hasText: 'Huyện Tứ Kỳ' })
      // Its province stands after twelve areas of another.
      await page.locator('#areas').getByRole('button', { name: 'Hiện thêm' }).click()
      const { areas } = await site.api.localities.coverage.query({})
      const area = areas.find(({ name }) => name === 'huyện Tứ Kỳ')
      expect(await row.locator('td').nth(1).innerText()).toBe(`1/${area?.units.length}`)
      await row.locator('.areas-without [role=button]').press(' ')
      const names = (await row.locator('.areas-without').innerText()).split(/, | và /)
      expect(names.toSorted()).toEqual(area?.units.flatMap(({ name, plans }) => (plans === 0 ? [name] : [])).toSorted())
      await row.getByRole('link', { name: /^1\/\d+ đơn vị/ }).click()
      await page.waitForURL(/\/plans\?unit=/)
      await expect.poll(() => page.locator('.plan-list tbody tr').allInnerTexts(), PATIENT).toHaveLength(1)
      expect(await page.locator('.plan-list tbody tr').innerText()).toContain('Ngọc Kỳ')
      await leave(page)
    },
    SLOW,
  )

  test(
    'so sánh năm nơi ở 1366 px: không đầu cột nào chồng lên đầu cột bên cạnh; in ra thì biểu đồ nằm gọn trong trang',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const sides = rows.map(({ plan }) => `side=${encodeURIComponent(`plan:${plan.plan_id}`)}`).join('&')
      const { page } = await visit(site, `/compare?${sides}`)
      const heads = await page
        .locator('.compare-totals thead th')
        .evaluateAll((cells) => cells.map((cell) => ({ room: cell.clientWidth, words: cell.scrollWidth })))
      expect(heads.length).toBeGreaterThan(rows.length)
      for (const { room, words } of heads) expect(words).toBeLessThanOrEqual(room)
      await page.goto(`${site.server.url}/channels`)
      await drawn(page)
      await page.locator('.shares-chart svg').first().waitFor()
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect
        .poll(
          () => page.locator('.shares-chart svg.recharts-surface').evaluate((drawing) => drawing.clientWidth),
          PATIENT,
        )
        .toBeLessThan(704)
      await leave(page)
    },
    SLOW,
  )

  test(
    'một câu dài ở 390 px: dấu chấm không đứng một mình một dòng',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const sides = rows.map(({ plan }) => `side=${encodeURIComponent(`plan:${plan.plan_id}`)}`).join('&')
      const { page } = await visit(site, `/compare?${sides}`, { width: 390 })
      const folds = page.locator('.compare-answer [role=button]')
      expect(await folds.count()).toBeGreaterThan(0)
      expect(await folds.evaluateAll((all) => all.map((fold) => getComputedStyle(fold).display))).toEqual(
        (await folds.all()).map(() => 'inline'),
      )
      await leave(page)
    },
    SLOW,
  )

  test(
    'chỉ bàn phím: từ ô tới câu trong kế hoạch, con trỏ đứng ở câu; quay lại rồi Esc thì về đúng ô',
    async () => {
      const { page } = await visit(site, '/channels')
      await page.getByRole('gridcell', { name: /^Zalo, xã Ngọc Kỳ/ }).focus()
      await page.keyboard.press('Enter')
      const leads = page.locator('.panel').getByRole('link', { name: 'Xem trong kế hoạch' })
      await leads.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/plans\/.*at=/)
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENT).toBe('Zalo')
      await page.goBack()
      await leads.waitFor()
      await page.keyboard.press('Escape')
      await page.waitForURL(/\/channels$/)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), PATIENT)
        .toMatch(/^Zalo, xã Ngọc Kỳ/)
      await leave(page)
    },
    SLOW,
  )

  test(
    'minh chứng: câu của kế hoạch xếp dưới tiêu chí, bấm câu thì đứng yên ở tab ấy, tệp mang đúng các câu',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      const plan = rows.find(({ plan: { locality_name } }) => locality_name === 'Thạch Châu')?.plan.plan_id ?? ''
      const { page, complaints } = await visit(site, `/plans/${plan}?facts=criteria`)
      const board = page.locator('.plan-criteria section').filter({ hasText: '4.2 a' })
      await board.locator('.fact-quote').first().click()
      await page.waitForURL(/at=\d+/)
      expect(new URL(page.url()).searchParams.get('facts')).toBe('criteria')
      const { channel_mentions, document } = await site.api.plans.byId.query({ plan_id: plan })
      const mention = channel_mentions.find(({ channel }) => channel === 'digital_board')
      expect(Number(new URL(page.url()).searchParams.get('at'))).toBe(mention?.start_offset)
      expect(await board.locator('.fact-quote').first().innerText()).toContain(
        document.text.slice(mention?.start_offset, mention?.end_offset),
      )
      await page.locator('.plan-criteria .take-button').click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.take-menu').getByRole('button', { name: /^Word/ }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^doi-chieu_minh-chung_[\d-]+\.docx$/)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
