import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../extract/small-plan.js'
import type { ColumnName } from './heads.js'
import { renderings, type TableLine } from './rendered.js'

/** Heads of tables of goals with their rows, and the goals that are meant. */
const tables: readonly (readonly [string, readonly (readonly string[])[], readonly number[]])[] = [
  [
    'years before and from the plan’s on',
    [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
      ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '95', '97', '98'],
      ['2', 'Số lớp tập huấn', 'Lớp', '2', '3', '4'],
    ],
    [97, 98, 3, 4],
  ],
  [
    'plans of years',
    [
      ['TT', 'Các chỉ tiêu chủ yếu', 'ĐVT', 'KH 2023', 'KH 2024'],
      ['1', 'Tỷ lệ hộ nghèo giảm', '%', '1,5', '1,2'],
      ['2', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', '%', '70', '80'],
    ],
    [1.5, 1.2, 70, 80],
  ],
  [
    'what was reached beside what is given',
    [
      ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2022', 'Chỉ tiêu giao'],
      ['1', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', '%', '60', '70'],
      ['2', 'Số thủ tục cung cấp trực tuyến toàn trình', 'Thủ tục', '120', '150'],
    ],
    [70, 150],
  ],
  [
    'contents beside a unit',
    [
      ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch 2023'],
      ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '97'],
      ['2', 'Số tin, bài trên Cổng thông tin điện tử', 'Tin, bài', '120'],
    ],
    [97, 120],
  ],
]

const COLUMNS: readonly ColumnName[] = ['ordinal', 'task', 'time', 'time', 'time', 'time']
/** First words that stand alone, and names that a narrow cell wraps, are not put together in tables of goals. */
const LEFT: ReadonlySet<string> = new Set([
  'a cell a line, wrapped',
  'a cell a line, first words alone',
  'cells of several lines between blank lines',
])

describe.each(Object.entries(renderings).filter(([name]) => !LEFT.has(name)))('goals in %s', (_, render) => {
  it.each(tables)('%s', (_name, rows, values) => {
    const lines = rows.map((cells, i): TableLine => ({ kind: i === 0 ? 'head' : 'row', cells }))
    const { commitments } = factsOfBody(
      `II. CHỈ TIÊU\n${render(lines, COLUMNS.slice(0, rows[0]?.length))}\n\nIII. KINH PHÍ\nDo ngân sách huyện bảo đảm.`,
    )
    expect(commitments.filter(({ kind }) => kind === 'target').map(({ value }) => value)).toEqual(values)
  })
})
