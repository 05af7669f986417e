import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../api/sample-database.js'
import { describeInBrowser } from '../harness/browser.js'
import { inRepository } from '../harness/repository.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

const scratch = await scratchFolder()

const plan = (number: string, year: number, about: string, task: string): string => `ỦY BAN NHÂN DÂN
XÃ THẠCH KIM
Số: ${number}/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thạch Kim, ngày 15 tháng 3 năm ${String(year)}

KẾ HOẠCH
${about} năm ${String(year)}

Thực hiện Kế hoạch của Ủy ban nhân dân huyện Lộc Hà, tỉnh Hà Tĩnh, UBND xã Thạch Kim xây dựng kế hoạch như sau:

I. MỤC TIÊU
- ${task}

II. TỔ CHỨC THỰC HIỆN
Công chức Văn phòng - Thống kê chủ trì, theo dõi việc thực hiện kế hoạch này.
`

const files: Readonly<Record<string, string>> = {
  'mot.txt': plan('11', 2024, 'Tuyên truyền cải cách hành chính', '100% hồ sơ được giải quyết đúng hạn.'),
  'hai.txt': plan('12', 2024, 'Cải cách hành chính', 'Nâng cao nhận thức của cán bộ, công chức.'),
  'sau.txt': plan('21', 2025, 'Tuyên truyền cải cách hành chính', 'Nâng cao nhận thức của cán bộ, công chức.'),
  'thu-1.txt': 'Thư mời họp cơ quan.\n',
  'thu-2.txt': 'Thư mời liên hoan cuối năm.\n',
}

/** Two plans of one commune and year, its plan of the next year, and two letters. */
function buildAlike(database: string): void {
  mkdirSync(scratch.at('texts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch.at('texts'), name), text)
  const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', scratch.at('texts'), '--db', database]
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' })
  // The letters are refused.
  if (done.status !== 1) throw new Error(`ingest ended with ${String(done.status)}\n${done.stderr}`)
}

describeInBrowser('plans that are told apart, and what has nothing to say', () => {
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(() => {
    const database = scratch.at('plans.duckdb')
    buildAlike(database)
    return database
  })

  test(
    'two plans of one unit and year have their numbers in their names, wherever they are named',
    async () => {
      const { page, complaints } = await visit(site, '/channels')
      const names = await page.locator('[role=grid] tbody [role=rowheader]').allInnerTexts()
      const named = names.map((name) => name.replace(/\n.*/s, '').trim())
      expect(named.toSorted()).toEqual([
        'Xã Thạch Kim 2024 (11/KH-UBND)',
        'Xã Thạch Kim 2024 (12/KH-UBND)',
        'Xã Thạch Kim 2025',
      ])
      await page.getByRole('button', { name: /^Kế hoạch/ }).click()
      await page.getByRole('checkbox', { name: /12\/KH-UBND/ }).waitFor()
      await page.getByRole('link', { name: 'Đối sánh', exact: true }).click()
      await page.getByRole('link', { name: 'Xã Thạch Kim 2024 (12/KH-UBND)' }).click()
      await page.locator('h1').getByText('Đối sánh: Xã Thạch Kim 2024 (12/KH-UBND)').waitFor()
      await page.getByRole('combobox').fill('thach kim')
      await page.getByRole('option', { name: 'Xã Thạch Kim 2024 · 11/KH-UBND' }).waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'an empty cell of a plan without any channel says so, with no empty list behind a colon',
    async () => {
      const { page } = await visit(site, '/channels')
      await page.locator('[role=grid] tbody [role=gridcell]').first().click()
      const panel = page.locator('.panel')
      await panel.getByText('Kế hoạch này không nêu kênh nào.').waitFor()
      expect(await panel.locator('ul').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )

  test(
    'units that changed nothing from year to year are one line, without a table of dashes',
    async () => {
      const { page } = await visit(site, '/channels')
      const figure = page.locator('.figure', { hasText: 'Năm sau so với năm trước' })
      await figure.getByText('1 cặp không thêm, không bỏ mục nào: xã Thạch Kim 2024–2025.').waitFor()
      expect(await figure.locator('table').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )

  test(
    'who sets a target of 100%, and who does not, is one click away',
    async () => {
      const { page } = await visit(site, '/commitments')
      await page.locator('.answer').getByText('1/3 kế hoạch').last().click()
      const panel = page.locator('.panel')
      await panel.getByText('Có ở 1/3 kế hoạch').waitFor()
      expect(await panel.locator('h2').innerText()).toContain('100%')
      expect(await panel.locator('.plans-behind tbody tr').innerText()).toContain('(11/KH-UBND)')
      expect(await panel.locator('.plans-without li').count()).toBe(2)
      await leave(page)
    },
    SLOW,
  )

  test(
    'files that were refused for one reason are one row with their names',
    async () => {
      const { page } = await visit(site, '/data')
      const rows = page.locator('table.refused tbody tr')
      expect(await rows.count()).toBe(1)
      expect(await rows.innerText()).toMatch(/\b2\b[\s\S]*thu-1\.txt và thu-2\.txt/)
      await leave(page)
    },
    SLOW,
  )

  test(
    'a filter that leaves nothing is dropped from its own message',
    async () => {
      const { page } = await visit(site, '/channels?year=1999')
      await page.getByRole('button', { name: /^Năm/ }).getByText('1999').waitFor()
      await page.locator('.notice').getByRole('button', { name: 'Bỏ lọc' }).click()
      await page.waitForURL((url) => !url.search.includes('year'))
      await page.locator('[role=grid] tbody tr').nth(2).waitFor()
      expect(await page.locator('.notice').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )
})
