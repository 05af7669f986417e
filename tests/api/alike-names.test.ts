import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { startServer, type RunningServer } from '../harness/server.js'
import { clientOf } from './client.js'
import { scratchFolder } from './sample-database.js'

interface PlanText {
  readonly of: string
  readonly number: string
  readonly place: string
  readonly day: string
  readonly above: string
  readonly task?: string
}

const planText = ({ of, number, place, day, above, task = 'Nâng cao nhận thức.' }: PlanText): string => `ỦY BAN NHÂN DÂN
${of.toUpperCase()}
Số: ${number}/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${place}, ngày ${day}

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm ${day.slice(-4)}

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
Thực hiện Kế hoạch của Ủy ban nhân dân ${above}, Ủy ban nhân dân ${of} xây dựng kế hoạch như sau:

I. MỤC TIÊU
- ${task}
`

const commune = { of: 'xã Thạch Kim', place: 'Thạch Kim', above: 'huyện Lộc Hà, tỉnh Hà Tĩnh' }
const ward = { of: 'phường Hạc Thành', place: 'Hạc Thành', day: '12 tháng 01 năm 2026' }
const city = { of: 'thành phố Cần Thơ', place: 'Cần Thơ', above: 'thành phố Cần Thơ' }
const files: Readonly<Record<string, string>> = {
  'goc.txt': planText({ ...commune, number: '12', day: '15 tháng 3 năm 2024' }),
  'ban-sao.txt': planText({ ...commune, number: '12', day: '15 tháng 3 năm 2024', task: 'Nâng cao nhận thức' }),
  'nam-truoc.txt': planText({ ...commune, number: '12', day: '15 tháng 3 năm 2023' }),
  'phuong-1.txt': planText({ ...ward, number: '14', above: 'thành phố Thanh Hóa, tỉnh Thanh Hóa' }),
  'phuong-2.txt': planText({ ...ward, number: '15', above: 'tỉnh Thanh Hóa' }),
  'can-tho-cu.txt': planText({ ...city, number: '112', day: '31 tháng 5 năm 2024' }),
  'can-tho-moi.txt': planText({ ...city, number: '05', day: '09 tháng 01 năm 2026' }),
}

const scratch = await scratchFolder()
let server: RunningServer
let api: ReturnType<typeof clientOf>

beforeAll(async () => {
  mkdirSync(scratch.at('texts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch.at('texts'), name), text)
  const database = scratch.at('plans.duckdb')
  const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', scratch.at('texts'), '--db', database]
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`ingest ended with ${String(done.status)}\n${done.stderr}`)
  server = await startServer({ db: database })
  api = clientOf(server.url)
})
afterAll(async () => {
  await server?.stop()
  await scratch.clear()
})

describe('plans and bodies of one name', () => {
  test('plans of one unit and year have their numbers, copies of one number their files', async () => {
    const { rows } = await api.plans.list.query({})
    const told = rows.map(({ plan }) => `${plan.place_name} ${plan.plan_year}: ${plan.told_apart_by}`)
    expect(told.toSorted()).toStrictEqual([
      // A district that one of the two texts names does not make another ward of it.
      'phường Hạc Thành 2026: 14/KH-UBND',
      'phường Hạc Thành 2026: 15/KH-UBND',
      'thành phố Cần Thơ 2024: null',
      'thành phố Cần Thơ 2026: null',
      'xã Thạch Kim 2023: null',
      'xã Thạch Kim 2024: ban-sao.txt',
      'xã Thạch Kim 2024: goc.txt',
    ])
  })

  test('a city before and since its merger comes with its periods in a cascade, other bodies with nothing', async () => {
    const { rows } = await api.cascade.steps.query({})
    const told = rows.flatMap(({ issuer, issuer_apart: apart }) =>
      apart === null ? [] : [[issuer, apart.lies_in, apart.since, apart.until].join(' ')],
    )
    expect([...new Set(told)]).toStrictEqual([
      'UBND thành phố Cần Thơ   2025-07-01',
      'UBND thành phố Cần Thơ  2025-07-01 ',
    ])
    expect(rows.map(({ issuer }) => issuer)).toContain('UBND phường Hạc Thành')
  })
})
