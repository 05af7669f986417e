import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

describeInBrowser('searching the texts', () => {
  const site = sampleSite()

  test(
    'by keyboard only: / types, Enter searches, a hit leads to its place in the plan',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, '/channels?year=2022')
      await page.keyboard.press('/')
      await page.keyboard.type('truyen thanh')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/search\?.*q=/)
      await drawn(page)
      await page.locator('.search-hits li').first().waitFor()
      expect(new URL(page.url()).searchParams.get('year')).toBe('2022')
      const answer = await site.api.search.list.query({ q: 'truyen thanh', filter: { year: [2022] }, limit: 20 })
      const marks = await page
        .locator('.search-hits li')
        .evaluateAll((items) => items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)))
      expect(marks).toEqual(
        answer.rows.map(({ snippet }) => snippet.marks.map(([start, end]) => snippet.text.slice(start, end))),
      )
      await page.locator('.search-snippet').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/plans\//)
      await page.locator('.plan-text').first().waitFor()
      await drawn(page)
      const first = answer.rows[0]
      expect(new URL(page.url()).searchParams.get('at')).toBe(String(first?.start_offset))
      const words = first?.snippet.text.split('\n')[0]?.slice(0, 30) ?? ''
      const line = page.locator('.plan-text [data-line]').filter({ hasText: words }).first()
      await page.waitForFunction(
        (box) => box !== null && box.getBoundingClientRect().top >= 0 && box.getBoundingClientRect().top < innerHeight,
        await line.elementHandle(),
      )
      await page.goBack()
      await page.locator('.search-hits li').first().waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test(
    'words are not said to be a phrase; the phrase is one click away, and what is found is copied with its source',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, `/search?q=${encodeURIComponent('tuyên truyền cải cách')}`)
      const answer = page.locator('.answer')
      const { total, as_phrase } = await site.api.search.list.query({ q: 'tuyên truyền cải cách' })
      expect(await answer.innerText()).toContain(`${total} đoạn`)
      expect(await answer.innerText()).toContain('có đủ các từ: tuyên truyền cải cách.')
      expect(await answer.innerText()).toContain(`${as_phrase} đoạn trong số đó có đúng cụm “tuyên truyền cải cách”`)
      await answer.getByRole('link', { name: /đúng cụm/ }).click()
      await page.waitForURL(/q=%22/)
      await answer.filter({ hasText: 'có “tuyên truyền cải cách”.' }).waitFor()
      expect(await answer.innerText()).toContain(`${as_phrase} đoạn`)

      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      const first = page.locator('.search-hits li').first()
      await first.getByRole('button', { name: 'Sao chép kèm nguồn' }).click()
      await first.getByRole('button', { name: 'Đã sao chép' }).waitFor()
      const { rows } = await site.api.search.list.query({ q: '"tuyên truyền cải cách"', limit: 1 })
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain(rows[0]?.snippet.text.replace(/\s+/g, ' ').trim())
      expect(copied).toContain(`/plans/${rows[0]?.plan.plan_id ?? ''}?at=${rows[0]?.start_offset ?? ''}`)
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test(
    'on the plan page all found words are marked; keys and buttons go through them; one click switches them off',
    { timeout: SLOW },
    async () => {
      const { rows } = await site.api.search.list.query({ q: 'truyen thanh', limit: 1 })
      const plan_id = rows[0]?.plan.plan_id ?? ''
      const { hits } = await site.api.search.inPlan.query({ plan_id, q: 'truyen thanh' })
      expect(hits.length).toBeGreaterThan(2)
      const { text } = (await site.api.plans.byId.query({ plan_id })).document
      const { page, complaints } = await visit(site, `/plans/${plan_id}?q=truyen%20thanh&facts=channel`)
      const marks = page.locator('.plan-main .in-found')
      await marks.first().waitFor()
      const texts = await marks.evaluateAll((all) => all.map((mark) => mark.textContent).join(''))
      expect(texts).toBe(hits.flatMap(({ ranges }) => ranges.map((range) => text.slice(...range))).join(''))
      expect(await page.locator('.plan-main > .plan-text').evaluate((box) => box.textContent)).toBe(text)

      const status = page.locator('.found-bar [role=status]')
      await status.filter({ hasText: `1/${hits.length}` }).waitFor()
      const currentInView = (): Promise<unknown> =>
        page.waitForFunction(() => {
          const box = document.querySelector('.in-found.target')?.getBoundingClientRect()
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
        })
      await currentInView()
      await page.keyboard.press('n')
      await page.waitForURL(new RegExp(`at=${hits[1]?.ranges[0]?.[0] ?? ''}\\b`))
      await status.filter({ hasText: `2/${hits.length}` }).waitFor()
      await currentInView()
      await page.keyboard.press('p')
      await status.filter({ hasText: `1/${hits.length}` }).waitFor()
      await page.keyboard.press('p')
      await status.filter({ hasText: `${hits.length}/${hits.length}` }).waitFor()
      await currentInView()
      await page.getByRole('button', { name: '↓ Sau' }).click()
      await status.filter({ hasText: `1/${hits.length}` }).waitFor()
      expect(await axeFindings(page)).toEqual([])

      await page.getByRole('link', { name: 'Bỏ tô' }).click()
      await page.locator('.found-bar').waitFor({ state: 'detached' })
      await marks.first().waitFor({ state: 'detached' })
      expect(new URL(page.url()).searchParams.has('q')).toBe(false)
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test(
    'words that name a place lead to its plans, whatever the filter; other words name none',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, '/search?q=ngoc%20ky&year=2024')
      await page.locator('.named-places').getByRole('link', { name: 'Xã Ngọc Kỳ, huyện Tứ Kỳ', exact: true }).click()
      await page.waitForURL(/\/plans\?unit=/)
      await drawn(page)
      expect(await page.locator('.plan-list tbody tr, main table tbody tr').first().innerText()).toContain('Xã Ngọc Kỳ')
      await page.goto(`${site.server.url}/search?q=zalo`)
      await drawn(page)
      await page.locator('.search-hits li').first().waitFor()
      expect(await page.locator('.named-places').count()).toBe(0)
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test(
    'a place without a plan is said to have none; words that texts have too are a place only with its kind before them',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, '/search?q=thuy%20nguyen')
      const places = page.locator('.named-places')
      await places.waitFor()
      expect(await places.innerText()).toMatch(/^Chưa có kế hoạch nào .*Phường Thủy Nguyên, thành phố Hải Phòng/)
      await page.goto(`${site.server.url}/search?q=nam%20tu%20liem&lang=en`)
      await places.filter({ hasText: 'No plan yet' }).waitFor()
      expect((await site.api.search.list.query({ q: 'dân chủ' })).total).toBeGreaterThan(0)
      await page.goto(`${site.server.url}/search?q=d%C3%A2n%20ch%E1%BB%A7`)
      await drawn(page)
      await page.waitForLoadState('networkidle')
      expect(await places.count()).toBe(0)
      await page.goto(`${site.server.url}/search?q=ph%C6%B0%E1%BB%9Dng%20d%C3%A2n%20ch%E1%BB%A7`)
      await drawn(page)
      await places.filter({ hasText: 'Phường Dân Chủ' }).waitFor()
      // What is said of the place stands first; names with other marks than those typed are not meant.
      await page.goto(`${site.server.url}/search?q=x%C3%A3%20V%E1%BA%A1n%20Ph%C3%BA`)
      await drawn(page)
      await places.filter({ hasText: 'Xã Vạn Phú' }).waitFor()
      expect(await page.locator('.answer > :first-child').innerText()).toBe(await places.innerText())
      expect(await places.innerText()).not.toContain('Văn Phú')
      await page.goto(`${site.server.url}/search?q=xa%20van%20phu`)
      await drawn(page)
      await places.filter({ hasText: 'Xã Văn Phú' }).waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test('a page of results behind the last one leads to the last', { timeout: SLOW }, async () => {
    const { page, complaints } = await visit(site, '/search?q=tuyen%20truyen&page=400')
    const { total } = await site.api.search.list.query({ q: 'tuyen truyen' })
    const last = Math.ceil(total / 20)
    const note = page.getByText(`Kết quả chỉ có ${last} trang`)
    await note.waitFor()
    const above = await page.locator('.filter-bar').evaluate((bar) => bar.getBoundingClientRect().bottom)
    expect(await note.evaluate((line) => line.getBoundingClientRect().top)).toBeGreaterThan(above + 10)
    await page.getByRole('link', { name: 'Về trang cuối' }).click()
    await page.locator('.search-hits li').first().waitFor()
    expect(await page.locator('.search-hits li').count()).toBe(total - (last - 1) * 20)
    expect(new URL(page.url()).searchParams.get('page')).toBe(String(last))
    expect(complaints).toEqual([])
    await leave(page)
  })

  test('nothing found says what to try, and one click tries it', { timeout: SLOW }, async () => {
    const { page } = await visit(site, '/search?q=zallo')
    await page.getByText('Không tìm thấy “zallo”').waitFor()
    await page.getByRole('link', { name: 'zalo', exact: true }).click()
    await page.locator('.search-hits li').first().waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('zalo')
    const { anywhere, by_kind } = await site.api.search.list.query({ q: 'zalo' })
    const channel = by_kind.find(({ kind }) => kind === 'channel')?.hits ?? 0
    expect(await page.locator('.kind-tabs a').first().innerText()).toBe(`Mọi đoạn ${anywhere}`)
    await page.getByRole('link', { name: `Kênh ${channel}` }).click()
    await page.waitForURL(/within=channel/)
    await page.waitForFunction((n) => document.querySelectorAll('.search-hits li').length === n, Math.min(channel, 20))
    await leave(page)
  })

  test.each([
    ['/search', 1366, 'light'],
    ['/search?q=zalo', 390, 'dark'],
    ['/search?q=zallo', 1366, 'dark'],
  ] as const)('axe finds nothing on %s at %i px, %s', { timeout: SLOW }, async (path, width, scheme) => {
    const { page, complaints } = await visit(site, path, { width, scheme })
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await leave(page)
  })
})
