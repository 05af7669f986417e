import { beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { axeFindings, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000

const pages = [
  [
    '/',
    'Kế hoạch tuyên truyền cải cách hành chính, đặt cạnh nhau',
    'Public administration reform communication plans, side by side',
  ],
  ['/channels', 'Cơ cấu kênh', 'Channel mix'],
  ['/citations', 'Căn cứ pháp lý', 'Legal citations'],
  ['/cascade', 'Lan tỏa văn bản', 'How documents reach the communes'],
  ['/assignments', 'Phân công trách nhiệm', 'Responsibilities'],
  ['/commitments', 'Cam kết gắn với chỉ số cải cách hành chính', 'Commitments tied to reform indices'],
  ['/compare', 'So sánh cạnh nhau', 'Side by side'],
  ['/benchmark', 'Đối sánh', 'Among peers'],
  ['/plans', 'Kế hoạch', 'Plans'],
  ['/data', 'Dữ liệu và cách đọc', 'Data and how it was read'],
  ['/research', 'Dữ liệu cho nghiên cứu', 'Data for research'],
  ['/glossary', 'Thuật ngữ và bảng mã', 'Terms and codes'],
] as const

describeInBrowser('pages', () => {
  const site = sampleSite()
  let planPath: string
  beforeAll(async () => {
    const { rows } = await site.api.plans.list.query({})
    planPath = `/plans/${rows[0]?.plan.plan_id ?? ''}`
  }, SLOW)

  test.each(pages)(
    '%s is drawn in both languages, quietly and from its own origin',
    async (path, vietnamese, english) => {
      for (const [language, title] of [
        ['vi', vietnamese],
        ['en', english],
      ] as const) {
        const { page, complaints } = await visit(site, `${path}?lang=${language}`)
        expect(await page.locator('main h1').innerText()).toBe(title)
        await page.locator(`html[lang=${language}]`).waitFor()
        await page.waitForFunction((words) => document.title.includes(words), title)
        expect(await page.locator('main').innerText()).not.toMatch(/\{\{|undefined|NaN|\[object/)
        expect(complaints).toEqual([])
        await leave(page)
      }
    },
    SLOW,
  )

  test(
    'the page of every plan holds its text letter for letter',
    async () => {
      const { rows } = await site.api.plans.list.query({})
      expect(rows).toHaveLength(5)
      for (const { plan } of rows) {
        const { document } = await site.api.plans.byId.query({ plan_id: plan.plan_id })
        const { page, complaints } = await visit(site, `/plans/${plan.plan_id}?lang=en`)
        expect(await page.locator('.plan-main > .plan-text').evaluate((text) => text.textContent)).toBe(document.text)
        expect(complaints).toEqual([])
        await leave(page)
      }
    },
    SLOW,
  )

  const addresses = [
    ...pages.map(([path]) => path),
    'plan',
    'plan?facts=criteria',
    '/channels?open=channel~.channel:portal',
    '/plans/none',
  ]

  test.each([1366, 390].flatMap((width) => addresses.map((path) => [path, width] as const)))(
    'axe finds nothing on %s at %s px, light and dark, and nothing scrolls sideways',
    async (path, width) => {
      const { page } = await visit(site, path.replace(/^plan(?=$|\?)/, planPath), { width, scheme: 'light' })
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFindings(page, 'colours'), 'dark').toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test.each(['/plans', '/assignments', '/citations', '/commitments', '/cascade'])(
    'on a telephone each record of %s is a block that needs no scrolling, its values behind their names',
    async (path) => {
      const { page } = await visit(site, path, { width: 390 })
      const tables = page.locator('.record-table')
      await tables.first().waitFor()
      const drawn = await tables.evaluateAll((all) =>
        all.map((table) => {
          const record = [...(table.querySelector('tbody tr')?.querySelectorAll('td') ?? [])]
          const cells = record.filter((cell) => getComputedStyle(cell).display !== 'none')
          const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
          return {
            heads: cells.map(({ cellIndex }) => heads[cellIndex]),
            // Only what has no words may be left out.
            wordless: record.every((cell) => cells.includes(cell) || cell.textContent === ''),
            names: cells.map((cell) => getComputedStyle(cell, '::before').content.replace(/^"|"$/g, '')),
            below: cells.every((cell, at) => at === 0 || cell.offsetTop > (cells[at - 1]?.offsetTop ?? 0)),
            fits: (table.parentElement?.scrollWidth ?? 0) <= (table.parentElement?.clientWidth ?? 0),
          }
        }),
      )
      for (const { heads, names, ...shape } of drawn) {
        expect(names).toEqual(heads)
        expect(shape).toEqual({ below: true, fits: true, wordless: true })
      }
      await leave(page)
    },
    SLOW,
  )

  test('the first load stays under 200 kB of scripts by gzip', async () => {
    const { page } = await visit(site, '/')
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    )
    // Asked for by gzip: the browser of the test takes brotli, which is a tenth smaller.
    const sizes = await Promise.all(
      [...new Set(scripts)].map(async (url) => {
        const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
        const bytes = Number(answer.headers.get('content-length'))
        expect([answer.status, answer.headers.get('content-encoding') === 'gzip' || bytes < 2000], url).toEqual([
          200,
          true,
        ])
        return bytes
      }),
    )
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
    expect(total).toBeGreaterThan(100_000)
    expect(total).toBeLessThan(200_000)
    expect(scripts.join(' ')).not.toContain('charts-')
    await leave(page)
  })

  test(
    'every sentence of the answers and every figure of the coverage table is a link',
    async () => {
      const { page } = await visit(site, '/')
      const numbers = page.locator('.coverage tbody td.number')
      const texts = await numbers.allInnerTexts()
      expect(texts.length).toBeGreaterThan(30)
      expect(await page.locator('.coverage tbody td.number a').count()).toBeGreaterThan(20)
      expect(await page.locator('.question-answer a').count()).toBeGreaterThan(8)
      await leave(page)
    },
    SLOW,
  )
})
