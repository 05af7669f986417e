import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** `comparator value unit` of each target, and the numbering that a check would mend. */
function readIn(table: string): { readonly goals: readonly string[]; readonly numbering: number } {
  const { commitments, findings } = factsOfBody(
    `II. CHỈ TIÊU\n1. Chỉ tiêu từng năm:\n${table}\n\n2. Hằng quý rà soát kết quả.`,
  )
  return {
    goals: commitments
      .filter(({ kind }) => kind === 'target')
      .map(({ comparator, value, unit }) => `${comparator ?? ''}${String(value)} ${unit ?? '–'}`),
    numbering: findings.filter(({ kind }) => kind === 'bad_numbering').length,
  }
}
const EXPECTED = ['70 %', '80 %', '>=3 mô hình', '5 mô hình']

describe('goals in a table with a column for each year', () => {
  it.each([
    [
      'between bars',
      '| TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 |\n|---|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % | 70 | 80 |\n| 2 | Mô hình mới | Mô hình | ≥ 3 | 5 |',
    ],
    [
      'between bars, under a head of two rows',
      '| TT | Chỉ tiêu | ĐVT | Mục tiêu từng năm | |\n| | | | 2023 | 2024 |\n|---|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % | 70 | 80 |\n| 2 | Mô hình mới | Mô hình | từ 3 | 5 |',
    ],
    [
      'whose unit is told under a short head',
      '| TT | Chỉ tiêu | Đơn vị | Mục tiêu |\n|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % | 70 |\n| 2 | Hồ sơ số hóa | % | 80 |\n| 3 | Mô hình mới | Mô hình | ≥ 3 |\n| 4 | Mô hình điểm | Mô hình | 5 |',
    ],
    [
      'whose columns a converter has padded to their widest cell',
      `| TT | Chỉ tiêu | Đơn vị${' '.repeat(60)} | Mục tiêu |\n|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % ${' '.repeat(65)}| 70 |\n| 2 | Hồ sơ số hóa | % | 80 |\n| 3 | Mô hình mới | Mô hình | ≥ 3 |\n| 4 | Mô hình điểm | Mô hình | 5 |`,
    ],
    [
      'whose result somebody leads to',
      '| TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì |\n|---|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % | 70 | Sở Nội vụ |\n| 2 | Hồ sơ số hóa | % | 80 | Sở Nội vụ |\n| 3 | Mô hình mới | Mô hình | ≥ 3 | Sở Nội vụ |\n| 4 | Mô hình điểm | Mô hình | 5 | Sở Nội vụ |',
    ],
    [
      'between tabs',
      'TT\tTên chỉ tiêu\tĐơn vị tính\t2023\t2024\n1\tHồ sơ nộp trực tuyến\t%\t70\t80\n2\tMô hình mới\tmô hình\ttừ 3 trở lên\t5',
    ],
    [
      'set by spaces',
      '    TT   Chỉ tiêu                 ĐVT        Năm 2023   Năm 2024\n    1    Hồ sơ nộp trực tuyến     %          70         80\n         qua Cổng dịch vụ công\n    2    Mô hình mới              Mô hình    ≥ 3        5',
    ],
    [
      'a cell a line',
      'TT\nChỉ tiêu\nĐVT\nNăm 2023\nNăm 2024\n1\nHồ sơ nộp trực tuyến\nqua Cổng dịch vụ công\n%\n70\n80\n2\nMô hình mới\nMô hình\n≥ 3\n5',
    ],
    [
      'beside what was reached',
      '| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 | Chỉ tiêu năm 2023 | 2024 |\n|---|---|---|---|---|---|\n| 1 | Hồ sơ nộp trực tuyến | % | 61 | 70 | 80 |\n| 2 | Mô hình mới | Mô hình | 1 | ≥ 3 | 5 |',
    ],
    [
      'beside a year before the plan',
      'TT\tChỉ tiêu\tĐVT\t2022\t2023\t2024\n1\tHồ sơ nộp trực tuyến\t%\t61\t70\t80\n2\tMô hình mới\tMô hình\t1\t≥ 3\t5',
    ],
  ])('%s', (_, table) => {
    expect(readIn(table)).toEqual({ goals: EXPECTED, numbering: 0 })
  })

  it('each goal is proved by its row up to its cell', () => {
    const { commitments } = factsOfBody(
      'II. CHỈ TIÊU\nTT\tChỉ tiêu\tĐVT\t2023\t2024\n1\tHồ sơ số\t%\t70\t80\n2\tMô hình\tmô hình\t3\t5',
    )
    expect(commitments.map(({ quote }) => quote)).toEqual([
      '1\tHồ sơ số\t%\t70',
      '1\tHồ sơ số\t%\t70\t80',
      '2\tMô hình\tmô hình\t3',
      '2\tMô hình\tmô hình\t3\t5',
    ])
  })

  it.each([
    ['the sign in the cell', 'TT\tChỉ tiêu\t2023\n1\tHồ sơ số\t70%', ['70 %']],
    ['a share without its sign', 'TT\tChỉ tiêu\t2023\n1\tTỷ lệ hồ sơ số\t70', ['70 %']],
    ['a goal without its year', 'TT\tChỉ tiêu\tĐVT\tMục tiêu\n1\tHồ sơ số\t%\t70', ['70 %']],
    ['a unit by its short head', 'TT\tChỉ tiêu\tĐơn vị\t2023\n1\tLớp tập huấn\tLớp\t4', ['4 lớp']],
    ['who acts beside a goal', 'TT\tChỉ tiêu\t2023\tĐơn vị\n1\tTỷ lệ hồ sơ số\t70\tPhòng Nội vụ', ['70 %']],
    ['money by years', 'TT\tNội dung\tĐVT\t2023\n1\tIn tờ gấp\ttriệu đồng\t70', []],
    ['what was reached alone', 'TT\tChỉ tiêu\tĐVT\t2021\t2022\n1\tHồ sơ số\t%\t70\t71', []],
    ['what is no measure', 'TT\tNội dung\tNăm 2023\n1\tHội nghị\t4', []],
    ['a unit that acts', 'TT\tĐơn vị\tNăm 2023\n1\tPhòng Nội vụ\t4', []],
  ])('%s', (_, table, expected) => {
    expect(readIn(table).goals).toEqual(expected)
  })
})
