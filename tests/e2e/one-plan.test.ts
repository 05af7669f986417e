import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { scratchFolder } from '../api/sample-database.js'
import { describeInBrowser } from '../harness/browser.js'
import { inRepository } from '../harness/repository.js'
import { leave, sampleSite, visit } from './site.js'

const SLOW = 90_000

const scratch = await scratchFolder()

function buildOne(): string {
  const database = scratch.at('plans.duckdb')
  const plan = inRepository('data/plans/004_ke-hoach_so-ke-hoach-dau-tu-bac-ninh_2022.txt')
  const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', plan, '--db', database]
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (!existsSync(database)) throw new Error(`ingest published nothing\n${stderr}`)
  return database
}

describeInBrowser('a single plan', () => {
  // The last hook comes first: the site is closed before its database goes.
  afterAll(() => scratch.clear())
  const site = sampleSite(buildOne)

  test.each([
    ['/channels', /^Kế hoạch này dùng: .*Không tìm thấy trong kế hoạch này: .*Kế hoạch này dùng 10 trong 24 kênh\.$/s],
    ['/citations', /^Kế hoạch này có [1-9]\d* viện dẫn\./],
    ['/assignments', /^(?:\d+ trong \d+ việc được giao không nêu|Cả \d+ việc được giao đều)/],
    [
      '/commitments',
      /^Kế hoạch này nêu chỉ số: [^(]*\.\s+Không tìm thấy chỉ tiêu bằng số nào\.\s+2 cam kết định kỳ có số; mức mỗi tháng ở bảng định kỳ\.$/,
    ],
  ])('%s speaks of the plan, not of everybody', { timeout: SLOW }, async (path, words) => {
    const { page, complaints } = await visit(site, path)
    const answer = await page.locator('.answer').innerText()
    expect(answer.trim()).toMatch(words)
    expect(await page.getByText('Mọi kế hoạch', { exact: true }).count()).toBe(0)
    expect(answer).not.toMatch(/mọi nơi|không nơi nào|trung vị|1\/1/i)
    expect(complaints).toEqual([])
    await leave(page)
  })

  test('/compare says that a second plan is missing, not that there is none', { timeout: SLOW }, async () => {
    const { page, complaints } = await visit(site, '/compare')
    const said = await page.locator('main').innerText()
    expect(said).toContain('Dữ liệu mới có một kế hoạch: Sở Kế hoạch và Đầu tư 2022.')
    expect(said).not.toContain('Chưa có văn bản')
    expect(complaints).toEqual([])
    await leave(page)
  })
})
