import { readFileSync } from 'node:fs'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { defaultViewState, writeViewState } from '@doi-chieu/web/state/view-state'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Locator, Page } from 'playwright-core'
import { type CellValue, readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { describeInBrowser } from '../harness/browser.js'
import { drawn, leave, sampleSite, visit } from './site.js'

const SLOW = 120_000
const BUILD_ID = /[0-9a-f]{12}/

async function taken(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return download
}
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

async function openMenu(page: Page): Promise<Locator> {
  await page.locator('.take-button').click()
  const menu = page.locator('.take-menu')
  await menu.waitFor()
  return menu
}

/** Fields of a CSV without line ends inside them. */
function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
}

const NOTHING = new Set(['không tìm thấy', 'không đọc được', 'không áp dụng', 'chưa có văn bản', '–', '?', '/', '○'])
/** A cell of any of the four in one form: what stands for nothing becomes 0. */
const plain = (value: CellValue | null): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return NOTHING.has(text) ? '0' : text.replaceAll('.', '')
}

interface ChannelGrid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The heatmap as it stands on the screen: names of channels, then one row a plan. */
function onScreen(page: Page): Promise<ChannelGrid> {
  return page.evaluate(() => {
    const grid = document.querySelector('[role=grid]')
    const texts = (row: Element, selector: string): string[] =>
      [...row.querySelectorAll(selector)].map((cell) => (cell.textContent ?? '').trim())
    const rows = [...(grid?.querySelectorAll('tbody tr') ?? [])].filter((row) =>
      row.querySelector('a[href*="/plans/"]'),
    )
    return {
      head: [],
      rows: rows.map((row) => [
        row.querySelector('a[href*="/plans/"]')?.textContent ?? '',
        ...texts(row, '[role=gridcell]'),
      ]),
    }
  })
}

describeInBrowser('taking a view away', () => {
  const site = sampleSite()

  test('whatever the filter: rows on the screen = CSV = XLSX = API, in the same order', { timeout: SLOW }, async () => {
    const { facets } = await site.api.overview.summary.query({})
    const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
    const filters = fc.record({
      year: some(facets.years.map(({ year }) => year)),
      level: some(facets.levels.map(({ level }) => level)),
      province: some(facets.provinces.map(({ name }) => name)),
      district: fc.constant([]),
      plan: fc.constant([]),
      unit: fc.constant([]),
      units: fc.constantFrom('then' as const, 'now' as const),
    }) satisfies fc.Arbitrary<PlanFilter>
    const { page, complaints } = await visit(site, '/channels')
    let rowsSeen = 0
    for (const filter of [defaultViewState, ...fc.sample(filters, { numRuns: 5, seed: 20261121 })]) {
      const { year, level, province, units } = filter
      const search = writeViewState({ ...defaultViewState, year, level, province, units })
      const asked: PlanFilter = { year, level, province, units, district: [], plan: [], unit: [] }
      const matrix = await site.api.channels.matrix.query({ filter: asked })
      await page.goto(`${site.server.url}/channels${search}`)
      await drawn(page)
      if (matrix.n_plans === 0) continue
      await page.locator('[role=grid]').first().waitFor()
      const screen = await onScreen(page)
      const menu = await openMenu(page)
      const csv = csvRows(
        (await bytesOf(await taken(page, menu.getByRole('button', { name: /^Tải CSV/ }).first()))).toString(),
      )
      const xlsx = await taken(page, menu.getByRole('button', { name: /^Excel/ }))
      const sheet = await readSheet(await bytesOf(xlsx))
      const head = csv[0] ?? []
      const first = head.indexOf('Năm') + 1
      const count = matrix.rows.length
      rowsSeen += count

      const names = screen.rows.map(([name]) => name)
      expect(names).toHaveLength(count)
      expect(csv.slice(1, count + 1).map(([name]) => name)).toEqual(names)
      expect(sheet.slice(5, count + 5).map(([name]) => name)).toEqual(names)
      const opening = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
      expect(matrix.rows.map(({ plan }) => opening(plan.place_name ?? plan.issuer ?? ''))).toEqual(names)

      const figures = screen.rows.map((row) => row.slice(1).map(plain))
      expect(csv.slice(1, count + 1).map((row) => row.slice(first).map(plain))).toEqual(figures)
      expect(sheet.slice(5, count + 5).map((row) => row.slice(first).map(plain))).toEqual(figures)
      const channels = matrix.columns
        .toSorted((a, b) => b.plans_with - a.plans_with || b.mentions - a.mentions)
        .map(({ channel }) => channel)
      expect(channels).toHaveLength(head.length - first - 1)
      for (const [index, row] of matrix.rows.entries()) {
        const mentions = channels.map((channel) => row.cells.find((cell) => cell.channel === channel)?.mentions ?? 0)
        expect(mentions.map(String).toSorted()).toEqual(figures[index]?.slice(0, -1).toSorted())
        expect(figures[index]?.at(-1)).toBe(String(row.channels))
      }
      const shown = (await page.locator('.filter-words').first().innerText()).trim()
      expect(String(sheet[1]?.[0])).toContain(shown)
      expect(String(sheet[2]?.[0])).toMatch(BUILD_ID)
      expect(xlsx.suggestedFilename()).toMatch(/^doi-chieu_co-cau-kenh_\d{4}-\d{2}-\d{2}\.xlsx$/)
    }
    expect(rowsSeen).toBeGreaterThan(8)
    expect(complaints).toEqual([])
    await leave(page)
  })

  test(
    'by keyboard: open the menu, save the report, hear that it is saved, Escape goes back to the button',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, '/commitments')
      await page.locator('.take-button').focus()
      await page.keyboard.press('Enter')
      await page.locator('.take-file').first().waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      expect(download.suggestedFilename()).toMatch(/^doi-chieu_cam-ket_\d{4}-\d{2}-\d{2}\.docx$/)
      const written = strFromU8(unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array())
      const answer = await page.locator('.answer p').first().innerText()
      const said = [...written.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('\n')
      expect(said).toContain(`- ${answer}`)
      await page.getByText('Đã tải doi-chieu_cam-ket').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.take-menu').waitFor({ state: 'detached' })
      await page.waitForFunction(() => document.activeElement?.classList.contains('take-button'))
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test(
    'a report has the charts of the page in the colours of paper, also those the reader has not come to',
    { timeout: SLOW },
    async () => {
      const { page, complaints } = await visit(site, '/commitments', { scheme: 'dark' })
      const menu = await openMenu(page)
      const file = unzipSync(await bytesOf(await taken(page, menu.getByRole('button', { name: /^Word/ }))))
      const pictures = Object.keys(file).filter((path) => /^word\/media\/.+\.png$/.test(path))
      expect(pictures).toHaveLength(3)
      for (const path of pictures) {
        const corner = await page.evaluate(
          async (base64) => {
            const image = new Image()
            image.src = `data:image/png;base64,${base64}`
            await image.decode()
            const canvas = new OffscreenCanvas(image.width, image.height)
            const context = canvas.getContext('2d')
            context?.drawImage(image, 0, 0)
            return [image.width > 600, ...(context?.getImageData(2, 2, 1, 1).data ?? [])]
          },
          Buffer.from(file[path] ?? []).toString('base64'),
        )
        expect(corner).toEqual([true, 255, 255, 255, 255])
      }
      const written = strFromU8(file['word/document.xml'] ?? new Uint8Array())
      for (const title of ['Biểu đồ 1. ', 'Biểu đồ 3. ', 'Nơi nào cam kết']) expect(written).toContain(title)
      expect(complaints).toEqual([])
      await leave(page)
    },
  )

  test('a copied table is HTML with numbers and text with tabs', { timeout: SLOW }, async () => {
    const { page } = await visit(site, '/plans')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const menu = await openMenu(page)
    await menu.getByRole('button', { name: 'Sao chép để dán vào Excel: Danh sách kế hoạch' }).click()
    await page.getByText(/^Đã sao chép \d+ dòng/).waitFor()
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string): Promise<string> =>
        item === undefined ? '' : (await item.getType(type)).text()
      return [await read('text/html'), await read('text/plain')]
    })
    const { rows } = await site.api.plans.list.query({})
    expect(text?.split('\r\n')).toHaveLength(rows.length + 2)
    expect(text?.split('\r\n')[0]?.split('\t').slice(0, 4)).toEqual(['Địa phương, cơ quan', 'Huyện', 'Tỉnh', 'Năm'])
    expect(html).toContain('<table')
    await leave(page)
  })

  test(
    'targets are taken away in the order that was chosen: percentages first, the largest of each unit first',
    { timeout: SLOW },
    async () => {
      const { page } = await visit(site, '/commitments')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      const order = page
        .locator('.figure')
        .filter({ has: page.locator('.target-table') })
        .getByLabel('Xếp hàng')
      await order.selectOption({ label: 'giá trị lớn trước, từng đơn vị tính' })
      await page.waitForURL(/\?targets=largest$/)
      const { rows } = await site.api.commitments.list.query({ kind: 'target', order: 'largest', limit: 500 })
      const units = rows.map(({ unit }) => unit)
      expect(units.lastIndexOf('%')).toBe(units.filter((unit) => unit === '%').length - 1)
      const ofUnit = (unit: string | null): readonly number[] =>
        rows.flatMap((row) => (row.unit === unit && row.value !== null ? [row.value] : []))
      for (const unit of new Set(units)) expect(ofUnit(unit)).toEqual(ofUnit(unit).toSorted((a, b) => b - a))
      const first = page.locator('.target-table tbody tr').first()
      await expect.poll(() => first.innerText()).toContain(rows[0]?.quote.split('\n')[0])
      const menu = await openMenu(page)
      await menu.getByRole('button', { name: 'Sao chép để dán vào Excel: Chỉ tiêu bằng số' }).click()
      await page.getByText(/^Đã sao chép \d+ dòng/).waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      const taken = text.split('\r\n').slice(1, 1 + rows.length)
      expect(taken.map((line) => line.split('\t')[2])).toEqual(rows.map(({ unit }) => unit ?? ''))
      await leave(page)
    },
  )

  test(
    'the list of plans is taken away in the order that was chosen, which the address keeps',
    { timeout: SLOW },
    async () => {
      const { page } = await visit(site, '/plans')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByLabel('Xếp hàng').selectOption({ label: 'nhiều điểm cần xem trước' })
      await page.waitForURL(/\?order=findings$/)
      await page.getByText('5 kế hoạch, xếp nhiều điểm cần xem trước.').waitFor()
      await page.reload()
      await drawn(page)
      const listed = await page.locator('.plan-list tbody td:last-child').allInnerTexts()
      const numbers = listed.map(Number)
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
      expect(new Set(numbers).size).toBeGreaterThan(1)
      const menu = await openMenu(page)
      await menu.getByRole('button', { name: 'Sao chép để dán vào Excel: Danh sách kế hoạch' }).click()
      await page.getByText(/^Đã sao chép \d+ dòng/).waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      const lines = text.split('\r\n').slice(1, 1 + listed.length)
      expect(lines.map((line) => line.split('\t').at(-1))).toEqual(listed)
      await leave(page)
    },
  )

  test.each(['/channels', '/plans', '/search?q=zalo'])(
    'paper of %s has the filter in words, the day and the build, light, and nothing to click',
    { timeout: SLOW },
    async (path) => {
      const { page } = await visit(site, path, { scheme: 'dark' })
      await page.emulateMedia({ media: 'print' })
      const { build } = await site.api.overview.build.query()
      await page.getByText(`bản dữ liệu ${build?.build_id}`).waitFor()
      const text = await page.locator('body').innerText()
      expect(text).toMatch(new RegExp(`bản dữ liệu ${build?.build_id} · in \\d\\d/\\d\\d/\\d{4}`))
      expect(text).toContain('5 kế hoạch · 2022–2024')
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      )
      await leave(page)
    },
  )

  test('data built anew while the page is open gives a notice and no file', { timeout: SLOW }, async () => {
    const { page } = await visit(site, '/plans')
    const saved: string[] = []
    page.on('download', (download) => saved.push(download.suggestedFilename()))
    const menu = await openMenu(page)
    await page.route('**/trpc/overview.build**', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/"build_id":"[0-9a-f]+"/, '"build_id":"000000000000"'),
      })
    })
    await menu.getByRole('button', { name: /^Excel/ }).click()
    await menu.getByText('Chưa có tệp nào được lập').waitFor()
    expect(saved).toEqual([])
    await page.context().close()
  })

  test(
    'a file is written by a worker: it can be stopped, a failure is told in three parts, and the same wish can be made again',
    { timeout: SLOW },
    async () => {
      const { page } = await visit(site, '/channels')
      const saved: string[] = []
      page.on('download', (download) => saved.push(download.suggestedFilename()))
      const sentences = '**/trpc/channels.list**'
      await page.route(sentences, () => undefined)
      const menu = await openMenu(page)
      const [worker] = await Promise.all([
        page.waitForEvent('worker'),
        menu.getByRole('button', { name: /^Word/ }).click(),
      ])
      expect(worker.url()).toMatch(/\/assets\/take-worker-.*\.js$/)
      const ended = worker.waitForEvent('close')
      await menu.getByRole('progressbar').waitFor()
      expect(await menu.getByRole('button', { name: /^Excel/ }).isDisabled()).toBe(true)
      // The page goes on meanwhile, and the menu may be folded.
      await page.keyboard.press('Escape')
      await page.locator('.take-button[aria-busy=true]').click()
      await menu.getByRole('button', { name: 'Dừng' }).click()
      await menu.getByText('Đã dừng').waitFor()
      await ended

      await page.unroute(sentences)
      await page.route(sentences, (route) => route.abort())
      await menu.getByRole('button', { name: /^Excel/ }).click()
      await menu.getByText('Số liệu trên màn hình không thay đổi').waitFor()
      expect(saved).toEqual([])

      await page.unroute(sentences)
      const again = await taken(page, menu.getByRole('button', { name: 'Thử lại' }))
      expect(again.suggestedFilename()).toMatch(/\.xlsx$/)
      await menu.getByText(`Đã tải ${again.suggestedFilename()}`).waitFor()
      expect(saved).toEqual([again.suggestedFilename()])
      await page.context().close()
    },
  )

  test(
    'a build that changes while the sentences are asked for gives a notice and no file',
    { timeout: SLOW },
    async () => {
      const { page } = await visit(site, '/channels')
      const saved: string[] = []
      page.on('download', (download) => saved.push(download.suggestedFilename()))
      await page.route('**/trpc/channels.list**', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, headers: { ...response.headers(), 'x-build-id': '000000000000' } })
      })
      const menu = await openMenu(page)
      await menu.getByRole('button', { name: /^Word/ }).click()
      await menu.getByText('Chưa có tệp nào được lập').waitFor()
      expect(saved).toEqual([])
      await page.context().close()
    },
  )

  test(
    'the menu of commitments stays open when the matrix of plans comes after it, and has it then',
    async () => {
      const { page } = await visit(site, '/glossary')
      let come = (): void => {}
      const coming = new Promise<void>((resolve) => (come = resolve))
      await page.route(/commitments\.matrix/, async (route) => {
        await coming
        await route.continue()
      })
      await page.locator('header a[href="/commitments"]').click()
      await page.getByRole('button', { name: 'Tải về' }).click()
      const menu = page.getByRole('region', { name: 'Tải về' })
      await menu.locator('.take-file').first().waitFor()
      const before = await menu.getByRole('button').count()
      come()
      await menu.getByText('Nơi nào cam kết điều gì').waitFor()
      expect(await menu.getByRole('button').count()).toBeGreaterThan(before)
      await page.context().close()
    },
    SLOW,
  )
})
