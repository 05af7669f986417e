import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../api/sample-database.js'
import { describeInBrowser } from '../harness/browser.js'
import { inRepository } from '../harness/repository.js'
import { axeFindings, drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000
const PLANS = 60

const scratch = await scratchFolder()

/** A database of generated plans: more than a page of rows, in several districts and years. */
function buildMany(database: string): void {
  const run = (program: string, ...args: readonly string[]): void => {
    const done = spawnSync(process.execPath, [inRepository(program), ...args], {
      cwd: inRepository('.'),
      encoding: 'utf8',
      env: { ...process.env, DOICHIEU_LANG: 'en' },
    })
    if (done.status !== 0) throw new Error(`${program} ended with ${String(done.status)}\n${done.stderr}`)
  }
  run('packages/quality/dist/main.js', 'variants', scratch.at('plans'), '--count', String(PLANS))
  run('packages/ingest/dist/cli/main.js', 'ingest', scratch.at('plans'), '--db', database)
}

describeInBrowser('figures of many plans', () => {
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(() => {
    const database = scratch.at('plans.duckdb')
    buildMany(database)
    return database
  })

  test.each([1366, 390])(
    'the sentence of the bodies without any document has no fault for axe at %s px; a telephone begins with a few steps',
    async (width) => {
      const { page } = await visit(site, '/cascade', { width })
      await page.locator('.cascade-bare').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await page.locator('#annual tbody tr').count()).toBeLessThanOrEqual(width === 390 ? 15 : 62)
      await leave(page)
    },
    SLOW,
  )

  test(
    'the number of plans in which nobody leads opens as many plans',
    async () => {
      const { page, complaints } = await visit(site, '/assignments')
      const { n_without_lead } = await site.api.assignments.summary.query({})
      await page
        .locator('.answer')
        .getByRole('link', { name: `${n_without_lead}/${PLANS} kế hoạch` })
        .click()
      const panel = page.locator('.panel')
      await panel.getByText(`Có ở ${n_without_lead}/${PLANS} kế hoạch`).waitFor()
      expect(await panel.locator('.plans-behind tbody').first().locator('tr').count()).toBe(n_without_lead)
      expect(await panel.locator('h2').innerText()).toBe('Kế hoạch chưa giao ai chủ trì')
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'the same task over all plans: those where nobody leads it, or it has no time, open as they are counted',
    async () => {
      const { page, complaints } = await visit(site, '/assignments?task=k%E1%BA%BF%20ho%E1%BA%A1ch&across=said')
      const asked = await site.api.assignments.summary.query({ task: 'kế hoạch' })
      expect(asked.plans_with).toBeGreaterThan(asked.n_without_lead)
      const panel = page.locator('.panel')
      for (const [said, plans] of [
        ['chưa giao ai chủ trì', asked.n_without_lead],
        ['không nêu định kỳ', asked.n_without_frequency],
      ] as const) {
        await page
          .locator('.answer')
          .getByRole('link', { name: `${plans}/${asked.plans_with} ${said}` })
          .click()
        await panel.getByText(`Có ở ${plans}/${PLANS} kế hoạch`).waitFor()
        expect(await panel.locator('.plans-behind tbody').first().locator('tr').count()).toBe(plans)
        await page.keyboard.press('Escape')
        await panel.waitFor({ state: 'detached' })
      }
      // Only who gives the task can leave something unsaid, and a zero opens what was given.
      const grid = page.getByRole('grid', { name: 'Nơi nào giao việc cho ai, rõ đến đâu' })
      await grid.waitFor()
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBe(asked.plans_with + 2)
      const unsaid = grid.locator('tbody td').filter({ hasText: /^0\// }).first()
      const given = Number((await unsaid.innerText()).slice(2))
      await unsaid.click()
      await panel.locator('.sentence').first().waitFor()
      expect(await panel.locator('.sentence').count()).toBe(given)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'who leads in which province: a cell opens as many plans as it counts, a name leaves that province alone',
    async () => {
      const { page, complaints } = await visit(site, '/assignments?lines=province&duty=lead')
      const grid = page.getByRole('grid', { name: 'Nơi nào giao việc cho ai, rõ đến đâu' })
      await grid.waitFor()
      const cell = grid
        .locator('tbody .grid-opens')
        .filter({ hasText: /^[2-9]\// })
        .first()
      const [plans, all] = (await cell.innerText()).split('/')
      await cell.click()
      const panel = page.locator('.panel')
      await panel.getByText(`Có ở ${plans}/${all} kế hoạch`).waitFor()
      expect(await panel.locator('h2').innerText()).toContain('Chủ trì')
      expect(await panel.locator('.plans-behind tbody').first().locator('tr').count()).toBe(Number(plans))
      await page.keyboard.press('Escape')
      const name = grid.locator('tbody th a').first()
      const province = await name.innerText()
      await name.click()
      await page.waitForURL(/province=/)
      expect(new URL(page.url()).searchParams.get('province')?.toLowerCase()).toBe(province.toLowerCase())
      expect(new URL(page.url()).searchParams.has('lines')).toBe(false)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a plan is found in the long list of the filter by its place, without accents',
    async () => {
      const { page, complaints } = await visit(site, '/plans')
      const { rows } = await site.api.plans.list.query({ limit: 500 })
      const place = rows.find(({ plan }) => /đ/i.test(plan.place_district ?? ''))?.plan.place_district ?? ''
      const there = rows.filter(({ plan }) => plan.place_district === place)
      await page.locator('.choice-button').filter({ hasText: 'Kế hoạch' }).first().click()
      const boxes = page.locator('.choice-list label')
      const find = page.getByRole('searchbox', { name: 'Tìm trong danh sách' })
      await find.waitFor()
      expect(await boxes.count()).toBe(rows.length)
      // Who opens the list types at once: a blank would press the button again.
      await expect.poll(() => find.evaluate((box) => box === document.activeElement)).toBe(true)
      await page.keyboard.type(place.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toUpperCase())
      await page.waitForFunction((n) => document.querySelectorAll('.choice-list label').length === n, there.length)
      await boxes.first().getByRole('checkbox').check()
      await page.waitForURL((url) => url.searchParams.get('plan') === there[0]?.plan.plan_id)
      await page.keyboard.press('Escape')
      await page.locator('.choice-list').waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'rows come in pages, the address keeps the page, print has all of them',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      await page.waitForFunction(() => document.querySelectorAll('[role=grid] tbody th[role=rowheader]').length === 50)
      const grid = page.locator('[role=grid]').first()
      expect(await grid.getAttribute('aria-rowcount')).toBe(String(PLANS + 2))
      await page.locator('.pager a').last().click()
      await page.waitForURL(/page=2/)
      await page.waitForFunction(
        (rows) => document.querySelectorAll('[role=grid] tbody th').length === rows,
        PLANS - 50,
      )
      await page.emulateMedia({ media: 'print' })
      await page.waitForFunction((rows) => document.querySelectorAll('[role=grid] tbody th').length === rows, PLANS)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a column head sorts by keyboard, most first, then least first; a cell of a sorted row opens its own sentences',
    async () => {
      const matrix = await site.api.channels.matrix.query({ limit: 500 })
      const channel = 'social_zalo'
      const counts = matrix.rows.map(({ cells }) => cells.find((cell) => cell.channel === channel)?.mentions ?? 0)
      const { page } = await visit(site, '/channels?cols=list')
      const column = matrix.columns.findIndex((one) => one.channel === channel) + 1
      await page.locator(`[data-row="0"][data-column="${column}"]`).focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.waitForURL(/sort=by\.social_zalo/)
      const head = page.locator(`[data-row="-1"][data-column="${column}"]`)
      await page.waitForFunction(() => document.querySelector('[aria-sort=descending]') !== null)
      const shown = await page
        .locator(`td[data-column="${column}"][data-row]`)
        .evaluateAll((cells) => cells.slice(0, -1).map((cell) => Number(cell.textContent) || 0))
      expect(shown).toEqual(counts.toSorted((a, b) => b - a).slice(0, 50))
      await page.waitForFunction((cell) => cell === document.activeElement, await head.elementHandle())

      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const marks = page.locator('.panel .sentence mark')
      await marks.first().waitFor()
      expect(await marks.count()).toBe(shown[0])
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })

      await head.click()
      await page.waitForURL(/sort=least\.social_zalo/)
      await leave(page)
    },
    SLOW,
  )

  test(
    'groups stand whole under their names and lead to their plans alone',
    async () => {
      const { page } = await visit(site, '/channels?group=district')
      const groups = page.locator('[role=grid] .grid-group')
      const text = (await groups.first().innerText()).replaceAll('\n', ' ')
      const plans = Number(/(\d+) kế hoạch/.exec(text)?.[1])
      // The number of its plans opens the sentences of just these.
      const only = groups.first().locator('a').first()
      const { searchParams } = new URL((await only.getAttribute('href')) ?? '', site.server.url)
      const filter = { district: searchParams.getAll('district'), province: searchParams.getAll('province') }
      const list = await site.api.channels.list.query({ filter, limit: 1 })
      await groups.first().locator('.group-count a').click()
      await page.locator('.panel .sentence').first().waitFor()
      expect(list.total).toBeGreaterThan(0)
      expect((await page.locator('.panel-about').innerText()).replaceAll('.', '')).toContain(String(list.total))
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })
      await only.click()
      await page.waitForURL(/district=/)
      await page.waitForFunction((rows) => document.querySelectorAll('[role=grid] tbody th').length === rows, plans)
      expect(page.url()).not.toContain('group=')
      await leave(page)
    },
    SLOW,
  )

  const saved = async (page: Page, kind: 'PNG' | 'SVG', figure: number): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.save-buttons').nth(figure).getByText(kind, { exact: true }).click(),
    ])
    const file = scratch.at(download.suggestedFilename())
    await download.saveAs(file)
    return file
  }

  test(
    'a heatmap is saved as SVG with title, filter, source and fonts on it, and stands alone',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const file = await saved(page, 'SVG', 0)
      expect(file).toMatch(/doi-chieu_[a-z0-9-]+_\d{4}-\d\d-\d\d\.svg$/)
      const svg = readFileSync(file, 'utf8')
      expect(svg).toContain('Nơi nào dùng kênh nào, mạnh đến đâu')
      expect(svg).toContain('60 kế hoạch')
      expect(svg).toMatch(/Nguồn: Đối Chiếu, bản dữ liệu [0-9a-f]{12}/)
      expect(svg).toContain('font/woff2;base64,')
      const alone = await page.context().newPage()
      await alone.goto(pathToFileURL(file).href)
      expect(await alone.locator('svg text').count()).toBeGreaterThan(100)
      expect(await alone.locator('parsererror').count()).toBe(0)
      expect(complaints).toEqual([])
      await page.context().close()
    },
    SLOW,
  )

  test(
    'names of rows are whole in a saved picture: what tells two apart stands at their end',
    async () => {
      const { page } = await visit(site, '/channels', { width: 390 })
      const names = await page
        .locator('.grid tbody th[scope=row]')
        .evaluateAll((heads) => heads.map((head) => head.textContent.replace(/(?<=\d{4})(?=\S)/, ' ')))
      const svg = readFileSync(await saved(page, 'SVG', 0), 'utf8')
      const written = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ')
      expect(names.length).toBeGreaterThan(40)
      expect(names.filter((name) => !written.includes(name))).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a chart is saved as PNG',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const file = await saved(page, 'PNG', 1)
      expect(file).toMatch(/\.png$/)
      expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test.each([1366, 390])(
    'a cell reached by keys comes out from under the heads, the totals and the names: %s px',
    async (width) => {
      const { page } = await visit(site, '/channels', { width })
      await page.locator('.grid-long [role=gridcell]').first().focus()
      const steps = [
        ['ArrowDown', 16],
        ['ArrowUp', 12],
        ['ArrowRight', 12],
        ['ArrowLeft', 10],
      ] as const
      const covered: string[] = []
      for (const [key, times] of steps) {
        for (let step = 1; step <= times; step++) {
          await page.keyboard.press(key)
          const seen = await page.evaluate(() => {
            const cell = document.activeElement
            if (cell === null || cell.getAttribute('role') !== 'gridcell') return false
            const { left, right, top, bottom } = cell.getBoundingClientRect()
            const corners = [
              [left + 4, top + 4],
              [right - 4, bottom - 4],
            ] as const
            return corners.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)))
          })
          if (!seen) covered.push(`${key} ${String(step)}`)
        }
      }
      expect(covered).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test.each([
    '/citations?cited=central',
    '/assignments?across=duty',
    '/assignments?across=said',
    '/commitments?across=index',
  ])(
    '%s draws its matrix, and a mark opens its sentences',
    async (path) => {
      const { page, complaints } = await visit(site, path)
      await drawn(page)
      const grid = page.locator('[role=grid]').last()
      await grid.locator('tbody .grid-opens:not(.grid-empty)').first().click()
      await page.locator('.panel .sentence mark').first().waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'bodies without any document are one sentence of a long cascade, which unfolds their names',
    async () => {
      const { page, complaints } = await visit(site, '/cascade')
      const { rows } = await site.api.cascade.steps.query({})
      const bodies = new Set(rows.filter(({ step }) => step === 'programme').map(({ tree_rank }) => tree_rank))
      const told = page.locator('#steps .cascade-bare')
      const n = Number((await told.innerText()).match(/^\d+/)?.[0])
      const lines = await page.locator('#steps .cascade tbody th').allInnerTexts()
      expect(new Set(lines).size + n).toBe(bodies.size)
      await told.getByRole('button').click()
      expect((await told.innerText()).split(', ').length).toBeGreaterThanOrEqual(n - 1)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )
})
