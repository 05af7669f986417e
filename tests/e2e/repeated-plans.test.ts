import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../api/sample-database.js'
import { describeInBrowser } from '../harness/browser.js'
import { inRepository } from '../harness/repository.js'
import { axeFindings, headed, leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

const scratch = await scratchFolder()

const plan = (number: string, task: string): string => `ỦY BAN NHÂN DÂN
XÃ THẠCH KIM
Số: ${number}/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thạch Kim, ngày 15 tháng 3 năm 2024

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2024

Thực hiện Kế hoạch của Ủy ban nhân dân huyện Lộc Hà, tỉnh Hà Tĩnh, UBND xã Thạch Kim xây dựng kế hoạch như sau:

I. MỤC TIÊU
- ${task}

II. TỔ CHỨC THỰC HIỆN
Công chức Văn phòng - Thống kê chủ trì, theo dõi việc thực hiện kế hoạch này.
`

const [whole, mostly] = ['100% hồ sơ được giải quyết đúng hạn.', 'Ít nhất 95% hồ sơ được giải quyết đúng hạn.'] as const
const files: Readonly<Record<string, string>> = {
  'ban-goc.txt': plan('11', whole),
  'ban-quet.txt': `${plan('11', whole)}\n\n`,
  'khac.txt': plan('12', mostly),
  'thu-moi.txt': 'Thư mời họp cơ quan.\n',
}

/** One plan in two files, another of the same day, and a letter. */
function buildRepeated(database: string): void {
  mkdirSync(scratch.at('texts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch.at('texts'), name), text)
  const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', scratch.at('texts'), '--db', database]
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' })
  // The letter is refused.
  if (done.status !== 1) throw new Error(`ingest ended with ${String(done.status)}\n${done.stderr}`)
}

async function takenCsv(page: Page, title: string): Promise<string> {
  await page.locator('.take-button').click()
  const button = page.locator('.take-menu').getByRole('button', { name: `Tải CSV: ${title}`, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

describeInBrowser('one document in several files', () => {
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(() => {
    const database = scratch.at('plans.duckdb')
    buildRepeated(database)
    return database
  })

  test(
    'the list of plans says so and leads to the files, which open and stand side by side',
    async () => {
      const { page, complaints } = await visit(site, '/plans')
      await page.getByRole('link', { name: 'xem từng văn bản' }).click()
      await headed(page, 'Dữ liệu và cách đọc')
      const part = page.locator('section.part', { hasText: 'Có thể trùng' })
      expect(await part.locator('li').allInnerTexts()).toEqual([
        'Xã Thạch Kim 2024 (11/KH-UBND) · 15/03/2024: ban-goc.txt và ban-quet.txt (đặt cạnh nhau)',
      ])
      await page.waitForFunction(() => (document.querySelector('#repeated')?.getBoundingClientRect().top ?? -1) >= 0)
      expect(await axeFindings(page)).toEqual([])
      await part.getByRole('link', { name: /^Đặt cạnh nhau/ }).click()
      await headed(page, 'So sánh cạnh nhau')
      expect(new URL(page.url()).searchParams.getAll('side')).toHaveLength(2)
      await page.goBack()
      await part.getByRole('link', { name: 'ban-quet.txt' }).click()
      await page.locator('.plan-text').first().waitFor()
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'a filter without such plans says nothing of them',
    async () => {
      const { page } = await visit(site, '/plans?year=2023')
      expect(await page.getByText('xem từng văn bản').count()).toBe(0)
      await leave(page)
    },
    SLOW,
  )

  test(
    'refused and repeated files are lists to take away',
    async () => {
      const { page, complaints } = await visit(site, '/data')
      expect((await takenCsv(page, 'Bị từ chối')).split('\r\n')[1]).toMatch(/^thu-moi\.txt,/)
      await page.keyboard.press('Escape')
      const lines = (await takenCsv(page, 'Có thể trùng')).trimEnd().split('\r\n').slice(1)
      expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual([
        ['1', 'ban-goc.txt'],
        ['1', 'ban-quet.txt'],
      ])
      expect(complaints).toEqual([])
      await leave(page)
    },
    SLOW,
  )

  test(
    'targets are found by any value, and the choice is a step of the history',
    async () => {
      const { page } = await visit(site, '/commitments')
      const values = page.locator('.target-table .target-value').filter({ hasNotText: 'Giá trị' })
      await page.waitForFunction(() => document.querySelectorAll('.target-table tbody tr').length === 3)
      await page.getByLabel('Đơn vị tính', { exact: true }).selectOption('*:%')
      await page.getByLabel('Giá trị', { exact: true }).selectOption({ label: '95% (1)' })
      await page.waitForFunction(() => document.querySelectorAll('.target-table tbody tr').length === 1)
      expect(await values.allInnerTexts()).toEqual(['ít nhất 95%'])
      expect(new URL(page.url()).searchParams.get('goal')).toBe('95:%')
      expect((await takenCsv(page, 'Chỉ tiêu bằng số')).trimEnd().split('\r\n')).toHaveLength(2)
      await page.goBack()
      await page.waitForFunction(() => !new URL(location.href).searchParams.get('goal')?.startsWith('95'))
      await page.waitForFunction(() => document.querySelectorAll('.target-table tbody tr').length === 3)
      await leave(page)
    },
    SLOW,
  )

  test.each([1366, 390])(
    'at %s px who drops the filter by keys goes on at the first choice',
    async (width) => {
      const { page } = await visit(site, '/channels?year=1999', { width })
      await page.locator('.notice').getByRole('button').focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => !new URL(location.href).searchParams.has('year'))
      const focused = () => page.evaluate(() => document.activeElement?.matches('main .choice-button'))
      await expect.poll(focused).toBe(true)
      await leave(page)
    },
    SLOW,
  )
})
