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

/** Serves a database of these texts to the tests of a block. */
function serving(texts: Readonly<Record<string, string>>): { readonly api: () => ReturnType<typeof clientOf> } {
  let scratch: Awaited<ReturnType<typeof scratchFolder>>
  let server: RunningServer
  beforeAll(async () => {
    scratch = await scratchFolder()
    mkdirSync(scratch.at('texts'))
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(scratch.at('texts'), name), text)
    const database = scratch.at('plans.duckdb')
    const args = [inRepository('packages/ingest/dist/cli/main.js'), 'ingest', scratch.at('texts'), '--db', database]
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`ingest ended with ${String(done.status)}\n${done.stderr}`)
    server = await startServer({ db: database })
  })
  afterAll(async () => {
    await server?.stop()
    await scratch.clear()
  })
  return { api: () => clientOf(server.url) }
}

describe('plans and bodies of one name', () => {
  const { api } = serving(files)

  test('plans of one unit and year have their numbers, copies of one number their files', async () => {
    const { rows } = await api().plans.list.query({})
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
    const { rows } = await api().cascade.steps.query({})
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

const hamlet = { of: 'xã Tân Lập', place: 'Tân Lập', day: '15 tháng 3 năm 2022' }
const twin = { of: 'xã Tiến Thắng', place: 'Tiến Thắng', day: '15 tháng 3 năm 2022' }
const namesakes: Readonly<Record<string, string>> = {
  'tan-lap-1.txt': planText({ ...hamlet, number: '3', above: 'huyện Đan Phượng, thành phố Hà Nội' }),
  'tan-lap-2.txt': planText({ ...hamlet, number: '4', above: 'huyện Mộc Châu, tỉnh Sơn La' }),
  'tan-lap-3.txt': planText({ ...hamlet, number: '5', above: 'huyện Hàm Thuận Nam, tỉnh Bình Thuận' }),
  'minh-khai-1.txt': planText({ ...twin, number: '6', above: 'huyện Hoài Đức, thành phố Hà Nội' }),
  'minh-khai-2.txt': planText({ ...twin, number: '7', above: 'huyện Mê Linh, thành phố Hà Nội' }),
  'thach-kim.txt': planText({ ...commune, number: '12', day: '15 tháng 3 năm 2024' }),
}

describe('units of one name in several places', () => {
  const { api } = serving(namesakes)

  test.each([
    [
      'then',
      [
        'xã Thạch Kim: null',
        'xã Tiến Thắng: huyện Hoài Đức',
        'xã Tiến Thắng: huyện Mê Linh',
        'xã Tân Lập: thành phố Hà Nội',
        'xã Tân Lập: tỉnh Bình Thuận',
        'xã Tân Lập: tỉnh Sơn La',
      ],
    ],
    [
      // Units of today lie in no district.
      'now',
      [
        'xã Lộc Hà: null',
        'xã Tiến Thắng: Hà Nội',
        'xã Tiến Thắng: thành phố Hà Nội',
        'xã Tân Lập: tỉnh Lâm Đồng',
        'xã Tân Yên: tỉnh Sơn La',
        'xã Ô Diên: thành phố Hà Nội',
      ],
    ],
  ] as const)('under the units of %s they come with where they lie', async (units, expected) => {
    const { rows } = await api().plans.list.query({ filter: { units } })
    expect(rows.map(({ plan }) => `${plan.place_name}: ${plan.placed_apart}`).toSorted()).toStrictEqual(expected)
  })
})
