import { describe, expect, it } from 'vitest'
import { charactersRead } from './characters-read.js'
import { readPlan } from './read-plan.js'

const inPlan = (text: string): string =>
  `KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022\nI. MỤC ĐÍCH\nNâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n${text}\nNơi nhận:\n- Lưu: VT.\n`

/** More items than a call takes arguments. */
const MANY = 150_000

describe('lists of more items than the stack holds', () => {
  it.each([
    ['lines of one segment', 'a\n'],
    ['duties of one paragraph', 'Giao Sở Nội vụ báo cáo. '],
  ])('%s', { timeout: 120_000 }, (_, item) => {
    expect(readPlan(inPlan(item.repeat(MANY))).facts?.plan.plan_year).toBe(2022)
  })

  it('recipients', { timeout: 120_000 }, () => {
    expect(readPlan(`${inPlan('')}${'- Sở Nội vụ;\n'.repeat(MANY)}`).facts?.recipients.length).toBeGreaterThan(MANY)
  })
})

const STACKED = 'STT\nNội dung\nCơ quan chủ trì\nThời gian\n'
const SCAN = '~ thỦ tục\n~ cải cÁch\nÚY BAN phẳn ánh ⁄ 12\n'

/** Heads that head no table, each of which would be read to the end of the text. */
const heads: readonly (readonly [string, string, string])[] = [
  ['one cell a line', '', STACKED],
  ['one cell a line, with an ordinal', '', `${STACKED}1\n`],
  ['columns of spaces', '', 'STT   Nội dung   Cơ quan chủ trì   Thời gian\n1   x\n'],
  ['many columns on one line', '', 'chu tri   '],
  ['bars of a scan', SCAN, '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |\n| x | y |\n'],
  [
    'bars of a scan with rows',
    SCAN,
    '| TT | Nội dung | Cơ quan chủ trì |Thời gian |\n| 1 | Tuyên truyền |Sở Nội vụ | UBND |Quý I\n',
  ],
  ['bars between cells', '', '|\nSTT\n|\nNội dung\n|\nCơ quan chủ trì\n'],
  ['verbs before many citations of one clause', '', 'kèm theo Quyết định số 1/QĐ-TTg '],
]

/** Where each head is read to the end of the text, or each verb up to the start of its clause, this takes minutes. */
const LONG = 480_000
const VERY_LONG = 1_440_000
const MOST_SECONDS = 15

describe('a head that comes back over and over is not read to the end each time', () => {
  it.each(heads)('%s', { timeout: 300_000 }, (_, above, head) => {
    const length = head.startsWith('kèm') ? VERY_LONG : LONG
    const text = inPlan(above + head.repeat(Math.ceil(length / head.length)))
    const start = performance.now()
    readPlan(text)
    expect((performance.now() - start) / 1000).toBeLessThan(MOST_SECONDS)
  })

  it('a cell of ten thousand rows is written once', () => {
    const rows = (count: number): string =>
      inPlan(
        `| STT | Nội dung | Cơ quan chủ trì | Phối hợp |\n| 1 | Việc | Sở Nội vụ | UBND |\n${'| | nhỏ | chữ | x |\n'.repeat(count)}`,
      )
    const workOf = (text: string): number => charactersRead(() => readPlan(text))
    readPlan(rows(100))
    expect(workOf(rows(8000)) / workOf(rows(2000))).toBeLessThan(5)
  })
})
