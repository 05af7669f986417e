import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { searchKey } from '@doi-chieu/core/text/fold'
import { channelFamilyCodes, channelsOfFamily } from '@doi-chieu/web/charts/channel-shares/channel-families'
import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../api/sample-database.js'
import { describeInBrowser } from '../harness/browser.js'
import { inRepository } from '../harness/repository.js'
import { headed, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000
/** A busy machine takes its time. */
const PATIENT = { timeout: 25_000 }

const scratch = await scratchFolder()

/** The plans of the synthetic set: of many provinces, some of no known province, with more facts than one answer holds. */
function buildSynthetic(): string {
  const database = scratch.at('plans.duckdb')
  const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', inRepository('tests/gold/synthetic')]
  const { stderr } = spawnSync(process.execPath, [...args, '--db', database], { encoding: 'utf8' })
  // Two of its texts are no plans and are refused.
  if (!existsSync(database)) throw new Error(`ingest published nothing\n${stderr}`)
  return database
}

/** Every number of a text: `1.052 đoạn trích · 104 kế hoạch` → 1052, 104. */
const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d.]*/g)].map(([written]) => Number(written.replaceAll('.', '')))

const aboutOf = (panel: Locator): Promise<string> => panel.locator('.panel-about').first().innerText()

describeInBrowser('counts of many plans open what they count', () => {
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(buildSynthetic)

  test(
    'peers that nobody chose are of the level and year, of any year where these are too few for a percentile',
    async () => {
      const plans = (await site.api.plans.list.query({ limit: 500 })).rows.map(({ plan }) => plan)
      const seen = new Set<string>()
      for (const level of ['commune', 'province']) {
        const same = plans.filter((plan) => plan.locality_level === level && plan.plan_year !== null)
        // Nothing else of a plan counts: one of each year.
        for (const plan of new Map(same.map((one) => [one.plan_year, one])).values()) {
          const likes = same.filter((one) => one.plan_year === plan.plan_year).length - 1
          const { used, n_peers } = await site.api.benchmark.plan.query({ subject: { plan: [plan.plan_id] } })
          expect([used, n_peers]).toEqual(likes >= 5 ? [['level', 'year'], likes] : [['level'], same.length - 1])
          seen.add(used.join(' '))
        }
      }
      expect([...seen].toSorted()).toEqual(['level', 'level year'])
    },
    SLOW,
  )

  test(
    'what a province or commune issues is missed by nobody of another province',
    async () => {
      const plans = (await site.api.plans.list.query({ limit: 500 })).rows.map(({ plan }) => plan)
      const local = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (?<place>.+)$/
      const named = plans.filter((plan) => plan.locality_level === 'ward' && plan.place_province !== null).slice(0, 4)
      expect(named).toHaveLength(4)
      let lacked = 0
      for (const { plan_id, place_province } of named) {
        const { lacks } = await site.api.benchmark.plan.query({ subject: { plan: [plan_id] }, peers: ['level'] })
        const issuers = lacks.flatMap(({ document }) => document?.issuer ?? [])
        lacked += issuers.length
        const places = issuers.flatMap((issuer) => local.exec(issuer)?.groups?.['place'] ?? [])
        expect(places.filter((place) => place !== place_province && /^(?:tỉnh|xã|phường) /.test(place))).toEqual([])
      }
      expect(lacked).toBeGreaterThan(20)
    },
    SLOW,
  )

  test(
    'the family that leads is counted over all pages of the matrix, and opens all its sentences',
    async () => {
      const { rows } = await site.api.channels.matrix.query({ limit: 2000 })
      const counted = rows.flatMap(({ cells }) => {
        const of = (family: (typeof channelFamilyCodes)[number]): number =>
          cells.reduce((sum, cell) => sum + (channelsOfFamily(family).includes(cell.channel) ? cell.mentions : 0), 0)
        const counts = Object.fromEntries(channelFamilyCodes.map((family) => [family, of(family)]))
        return cells.length === 0 ? [] : [counts]
      })
      expect(counted.length).toBeGreaterThan(50)
      const family = 'in_person'
      const leads = counted.filter((counts) => (counts[family] ?? 0) >= Math.max(...Object.values(counts)))
      const { page } = await visit(site, '/channels')
      const link = page.locator('.figure-summary a').first()
      await link.waitFor()
      const [n = 0, total] = numbersOf(await link.innerText())
      expect(total).toBe(counted.length)
      // A tie falls to the family drawn first, so fewer may be counted for this one.
      expect(n).toBeLessThanOrEqual(leads.length)
      await link.click()
      const list = await site.api.channels.list.query({ channel: channelsOfFamily(family), limit: 1 })
      expect(list.total).toBeGreaterThan(500)
      await expect
        .poll(() => aboutOf(page.locator('.panel')).then(numbersOf), PATIENT)
        .toEqual([list.total, list.plans])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a count of plans that many sentences stand behind says how many plans, not how many are at hand',
    async () => {
      const plan = (await site.api.plans.list.query({})).rows[0]?.plan.plan_id
      const { page } = await visit(site, `/benchmark?subject=${encodeURIComponent(`plan:${plan}`)}&peers=all`)
      const lacks = page.locator('a').filter({ hasText: /^\d+\/\d+ nơi có/ })
      await lacks.first().waitFor()
      const [having] = numbersOf(await lacks.first().innerText())
      await lacks.first().click()
      await expect.poll(() => aboutOf(page.locator('.panel')).then((text) => numbersOf(text)[1]), PATIENT).toBe(having)
      await leave(page)
    },
    SLOW,
  )

  test(
    'from the plans that have something one press leads to those that have none of it',
    async () => {
      const { total, plans } = await site.api.channels.list.query({ channel: ['social_zalo'], limit: 1 })
      expect(total).toBeGreaterThan(plans)
      const { page } = await visit(site, '/channels?open=channel~by:plan~.channel:social_zalo')
      const { n_plans } = await site.api.channels.summary.query({})
      await page
        .locator('.panel')
        .getByRole('button', { name: /^Không tìm thấy ở/ })
        .click()
      const head = page.locator('.panel h3:focus')
      await head.waitFor()
      expect(numbersOf(await head.innerText())).toEqual([n_plans - plans])
      expect(await head.evaluate((one) => one.getBoundingClientRect().top < window.innerHeight)).toBe(true)
      await leave(page)
    },
    SLOW,
  )

  test(
    'plans of no known province are a group of their own, whose numbers open their sentences alone',
    async () => {
      const { rows } = await site.api.channels.matrix.query({ limit: 2000 })
      const unknown = rows.filter(({ plan, mentions }) => plan.place_province === null && mentions > 0)
      const mentions = unknown.reduce((sum, row) => sum + row.mentions, 0)
      expect(mentions).toBeGreaterThan(0)
      const { page } = await visit(site, '/channels?group=province')
      await page.locator('.figure-table summary').first().click()
      const row = page.locator('.figure-table tbody tr').filter({ hasText: 'Chưa rõ tỉnh' })
      await row.locator('td a').last().click()
      await expect
        .poll(() => aboutOf(page.locator('.panel')).then((text) => numbersOf(text)[0]), PATIENT)
        .toBe(mentions)
      await leave(page)
    },
    SLOW,
  )

  test(
    'under the units of today a province has one name, and its plans are those of its ended districts too',
    async () => {
      const { facets } = await site.api.overview.summary.query({ filter: { units: 'now' } })
      const names = facets.provinces.map(({ name }) => name)
      expect(names.filter((name) => !/^(?:tỉnh|thành phố) /.test(name))).toEqual([])
      const { rows } = await site.api.plans.list.query({ filter: { units: 'now' }, limit: 500 })
      const ended = rows.filter(({ plan }) => plan.succession === 'ended' && plan.current_province_name !== null)
      expect(ended.length).toBeGreaterThan(5)
      for (const { plan } of ended) {
        const filter = { units: 'now' as const, province: [plan.place_province ?? ''] }
        const within = await site.api.plans.list.query({ filter, limit: 500 })
        const meant = rows.filter((row) => row.plan.current_province_name === plan.current_province_name)
        expect(within.rows.map((row) => row.plan.plan_id)).toEqual(meant.map((row) => row.plan.plan_id))
      }
    },
    SLOW,
  )

  test(
    'what changed from year to year among the documents most cited says that these are not all',
    async () => {
      const { documents_total } = await site.api.citations.matrix.query({ limit: 1 })
      const { page } = await visit(site, '/citations')
      const figure = page.locator('section, figure').filter({ hasText: 'Năm sau so với năm trước' }).last()
      await figure.waitFor()
      const total = documents_total.toLocaleString('vi-VN')
      expect(await figure.innerText()).toContain(`Chỉ gồm 24 văn bản được nhiều nơi viện dẫn nhất trong ${total}.`)
      await leave(page)
    },
    SLOW,
  )

  test(
    'how often things are promised is a question of its own: one unit, the smallest first, as the API has it',
    async () => {
      const unit = 'tin, bài/tháng'
      const list = await site.api.commitments.list.query({ kind: 'frequency', unit, order: 'smallest', limit: 40 })
      const { values, spreads } = await site.api.commitments.targets.query({ kind: 'frequency' })
      expect(values.filter((one) => one.unit === unit).reduce((sum, one) => sum + one.targets, 0)).toBe(list.total)
      expect(list.total).toBeGreaterThan(10)
      expect(spreads.every(({ par_area }) => par_area === null)).toBe(true)
      const { page, complaints } = await visit(site, '/commitments')
      await page.getByLabel('Hiện', { exact: true }).selectOption('frequency')
      await page.getByLabel('Đơn vị tính', { exact: true }).selectOption({ label: `${unit} (${list.total})` })
      await page.locator('#numbers').getByLabel('Xếp hàng').selectOption('smallest')
      const numbers = async () =>
        (await page.locator('.target-table tbody .target-value').allInnerTexts()).map((text) => numbersOf(text)[0])
      await expect.poll(numbers, PATIENT).toEqual(list.rows.map(({ value }) => value))
      await page.goBack()
      await page.locator('.target-spreads tbody th[scope=row] a').filter({ hasText: unit }).first().click()
      await page.waitForURL((url) => url.searchParams.get('goal') === `*:${unit}`)
      await page.locator('#numbers').getByLabel('Xếp hàng').selectOption('smallest')
      await expect.poll(numbers, PATIENT).toEqual(list.rows.map(({ value }) => value))
      const spread = page.locator('.target-spreads tbody tr').filter({ hasText: unit }).first()
      await spread.locator('td a').first().click()
      await expect
        .poll(() => aboutOf(page.locator('.panel')).then((text) => numbersOf(text)[0]), PATIENT)
        .toBe(list.total)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'promises a week and a month stand on one scale, the fewest a month first, and each end opens what it is',
    async () => {
      const thing = 'tin, bài'
      const list = await site.api.commitments.list.query({ kind: 'frequency', thing, order: 'smallest', limit: 40 })
      const units = new Set(list.rows.map(({ unit }) => unit))
      expect(units.size).toBeGreaterThan(1)
      const monthly = list.rows.map((row) => row.monthly ?? Number.NaN)
      expect(monthly).toEqual(monthly.toSorted((a, b) => a - b))
      const { page, complaints } = await visit(site, '/')
      await page.getByRole('link', { name: 'bảng định kỳ' }).click()
      await headed(page, 'Cam kết gắn với chỉ số cải cách hành chính')
      const figure = page.locator('#numbers')
      await figure.getByLabel('Đơn vị tính').selectOption({ label: `${thing}, quy ra tháng (${list.total})` })
      await figure.getByLabel('Xếp hàng').selectOption('smallest')
      const decimal = (text: string): number => Number(text.replace(',', '.'))
      const shown = async () =>
        (await figure.locator('.target-table tbody td:nth-child(2)').allInnerTexts()).map(decimal)
      const rounded = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 100) / 100
      await expect.poll(shown, PATIENT).toEqual(monthly.map(rounded))
      const spread = figure.locator('.target-spreads tbody tr').filter({ hasText: `${thing}, quy ra tháng` })
      const least = monthly[0] ?? Number.NaN
      expect(decimal(await spread.locator('td').nth(2).innerText())).toBe(rounded(least))
      await spread.locator('td').nth(2).locator('a').click()
      await expect
        .poll(() => aboutOf(page.locator('.panel')).then((text) => numbersOf(text)[0]), PATIENT)
        .toBe(list.rows.filter(({ monthly: one }) => one !== null && Math.abs(one - least) < 1e-9).length)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a line that counts times of many things says so, and one press leaves the times of one of them',
    async () => {
      const words = 'đối thoại'
      const begun = (quote: string): string => searchKey(quote).slice(0, 10)
      const list = await site.api.commitments.list.query({ kind: 'frequency', thing: 'lần', words, limit: 40 })
      expect(list.total).toBeGreaterThan(3)
      expect(list.rows.every(({ quote }) => searchKey(quote).includes('doi thoai'))).toBe(true)
      const { page, complaints } = await visit(site, '/commitments?numbers=frequency')
      await page
        .locator('#numbers .note')
        .getByRole('link', { name: `“${words}”` })
        .click()
      await page.waitForURL((url) => url.searchParams.get('words') === words && url.searchParams.get('goal') !== null)
      const quotes = page.locator('.target-table tbody .target-quote')
      await expect
        .poll(async () => (await quotes.allInnerTexts()).map(begun), PATIENT)
        .toEqual(list.rows.map(({ quote }) => begun(quote)))
      await page.goBack()
      await page.waitForURL((url) => !url.searchParams.has('words'))
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'duties and numbers are found by their words, counted, and taken away as they are seen',
    async () => {
      const actor = 'cong an, dai truyen thanh'
      const found = await site.api.assignments.list.query({ actor, limit: 500 })
      expect(found.total).toBeGreaterThan(3)
      expect(found.rows.every((row) => /cong an|dai truyen thanh/.test(searchKey(row.actor)))).toBe(true)
      const { page, complaints } = await visit(site, '/assignments')
      await page.getByLabel('Đơn vị có chữ').fill(actor)
      await expect
        .poll(async () => numbersOf(await page.locator('.list-found').innerText()), PATIENT)
        .toEqual([found.total, found.plans])
      const rows = page.locator('.assignment-list tbody tr')
      expect(await rows.first().locator('th').innerText()).toMatch(/công an|đài truyền thanh/i)
      const { n_without_lead, plans_with } = await site.api.assignments.summary.query({ actor })
      expect(numbersOf(await page.locator('.answer').innerText())).toEqual(
        expect.arrayContaining([found.total, n_without_lead, plans_with]),
      )
      await page.locator('.list-found a').last().click()
      await page.locator('.panel .panel-about').first().waitFor()
      expect(numbersOf(await aboutOf(page.locator('.panel')))[0]).toBe(found.plans)
      await page.keyboard.press('Escape')
      await page.getByLabel('Nhiệm vụ có chữ').fill('xyzzy')
      await page.getByText('Không phân công nào có những chữ này.').waitFor()
      expect(await rows.count()).toBe(0)
      expect(new URL(page.url()).searchParams.get('actor')).toBe(actor)
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'programmes of one number are told apart',
    async () => {
      const { programmes } = await site.api.cascade.steps.query({})
      const numbers = programmes.map(({ number }) => number)
      expect(new Set(numbers).size).toBeLessThan(numbers.length)
      const { page } = await visit(site, '/cascade')
      const names = await page.locator('nav.programmes a').allInnerTexts()
      expect(new Set(names).size).toBe(names.length)
      expect(names.length).toBeGreaterThan(1)
      await leave(page)
    },
    SLOW,
  )

  test(
    'a kind of finding under each severity, and in the answer, opens as many as it says',
    async () => {
      const { page } = await visit(site, '/citations')
      const answers = page.locator('.answer a').filter({ hasText: /\(\d+\)$/ })
      const kinds = page.locator('.finding-kinds li')
      await kinds.first().waitFor()
      const said: (number | undefined)[] = []
      const opened: (number | undefined)[] = []
      const open = async (link: Locator, at: 0 | 1, number: number | undefined): Promise<void> => {
        await link.click()
        await page.locator('.panel .panel-about').first().waitFor()
        said.push(number)
        opened.push(numbersOf(await aboutOf(page.locator('.panel')))[at])
        await page.keyboard.press('Escape')
        await page.locator('.panel').waitFor({ state: 'detached' })
      }
      for (const link of await answers.all()) await open(link, 0, numbersOf(await link.innerText())[0])
      for (const kind of await kinds.all()) {
        const [findings, plans] = numbersOf(await kind.locator('.note').innerText())
        await open(kind.locator('a').first(), 0, findings)
        await open(kind.locator('.note a'), 0, plans)
      }
      expect(opened).toEqual(said)
      const names = await kinds.allInnerTexts()
      expect(names.length).toBeGreaterThan(4)
      await leave(page)
    },
    SLOW,
  )

  test(
    'at 390 px every name of a stacked bar stands over its own bar, clear of the others',
    async () => {
      const { page } = await visit(site, '/channels', { width: 390 })
      const names = page.locator('.shares-chart .bar-name')
      await page.locator('.shares-chart').scrollIntoViewIfNeeded()
      await expect.poll(() => names.count(), PATIENT).toBe(24)
      const boxes = await names.evaluateAll((all) =>
        all.map((name) => {
          const { top, bottom, left, right } = name.getBoundingClientRect()
          return { top, bottom, left, right }
        }),
      )
      const bars = await page.locator('.shares-chart .family-bar').evaluateAll((all) =>
        all.map((bar) => {
          const { top, bottom } = bar.getBoundingClientRect()
          return { top, bottom }
        }),
      )
      const over = (a: { top: number; bottom: number }, b: { top: number; bottom: number }): boolean =>
        a.top < b.bottom - 2 && b.top < a.bottom - 2
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(390)
        expect(boxes.some((other, at) => at !== index && over(box, other))).toBe(false)
        expect(bars.some((bar) => over(box, bar))).toBe(false)
      }
      await leave(page)
    },
    SLOW,
  )
})
