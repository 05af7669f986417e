import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** `actor | task | partners | time` of each row. */
function rowsOf(table: string): readonly string[] {
  const body = `II. NHIỆM VỤ CỤ THỂ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\nKế hoạch này được đăng trên Cổng thông tin điện tử.`
  return factsOfBody(body).assignments.map(({ actor, task, partners, frequency, deadline }) =>
    [actor, task, partners.join(' + '), frequency ?? deadline ?? ''].join(' | '),
  )
}

const HEAD = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian']
const ROWS = [
  ['1', 'Rà soát, công khai thủ tục', 'Văn phòng UBND tỉnh', 'Các sở, ngành; UBND cấp xã', 'Thường xuyên'],
  ['2', 'Kiểm tra công vụ', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Quý II/2026'],
]
const TOLD = [
  'Văn phòng UBND tỉnh | Rà soát, công khai thủ tục | Các sở, ngành + UBND cấp xã | Thường xuyên',
  'Sở Nội vụ | Kiểm tra công vụ | Thanh tra tỉnh | Quý II/2026',
]
const quoted = (cell: string): string => `"${cell}"`
const tabbed = (row: readonly string[]): string => row.join('\t')

const layouts: readonly (readonly [string, string])[] = [
  ['tabs', [HEAD, ...ROWS].map(tabbed).join('\n')],
  [
    'tabs, cells of several lines as Word copies them',
    [HEAD, ...ROWS]
      .map(tabbed)
      .join('\n')
      .replace('soát, ', 'soát,\n')
      .replace('ngành; ', 'ngành;\n')
      .replace('Cơ quan chủ', 'Cơ quan\nchủ'),
  ],
  [
    'tabs, cells of several lines in quotation marks as Excel copies them',
    [HEAD, ...ROWS].map(tabbed).join('\n').replace('Các sở, ngành; UBND cấp xã', '"Các sở, ngành;\nUBND cấp xã"'),
  ],
  [
    'tabs, each line of a cell a row',
    [
      'STT\tNhiệm vụ\tCơ quan\tCơ quan\tThời gian',
      '\t\tchủ trì\tphối hợp\t',
      '1\tRà soát, công khai\tVăn phòng\tCác sở, ngành;\tThường xuyên',
      '\tthủ tục\tUBND tỉnh\tUBND cấp xã\t',
      '2\tKiểm tra\tSở Nội vụ\tThanh tra\tQuý II/2026',
      '\tcông vụ\t\ttỉnh\t',
    ].join('\n'),
  ],
  [
    'commas',
    [HEAD, ...ROWS].map((row) => row.map((cell) => (cell.includes(',') ? quoted(cell) : cell)).join(',')).join('\n'),
  ],
  ['commas and quotation marks', [HEAD, ...ROWS].map((row) => row.map(quoted).join(',')).join('\n')],
  [
    'semicolons',
    [HEAD, ...ROWS].map((row) => row.map((cell) => (cell.includes(';') ? quoted(cell) : cell)).join(';')).join('\n'),
  ],
]

describe('rows whose cells have several lines, and rows of a list', () => {
  it.each(layouts)('%s', (_, table) => {
    expect(rowsOf(table)).toEqual(TOLD)
  })

  it('a row whose commas part more cells than its head has says nothing', () => {
    const table = ['TT,Nhiệm vụ,Chủ trì,Thời gian', '1,Rà soát, công khai thủ tục,Sở Nội vụ,Quý I'].join('\n')
    expect(rowsOf(table)).toEqual([])
  })

  it('quotation marks inside a cell are doubled', () => {
    const table = ['STT,Nhiệm vụ,Chủ trì,Thời gian', '1,"Phát động ""Tuần lễ số"", nêu gương",Sở Nội vụ,Quý I'].join(
      '\n',
    )
    expect(rowsOf(table)).toEqual(['Sở Nội vụ | Phát động ""Tuần lễ số"", nêu gương |  | Quý I'])
  })

  it('a record that a page parts says nothing', () => {
    const table = [
      'STT\tNhiệm vụ\tChủ trì\tThời gian',
      '1\tRà soát',
      '\fthủ tục\tSở Nội vụ\tQuý I',
      '2\tKiểm tra\tSở Tư pháp\tQuý II',
    ].join('\n')
    expect(rowsOf(table)).toEqual(['Sở Tư pháp | Kiểm tra |  | Quý II'])
  })

  it('words with commas that no head stands above are no rows', () => {
    expect(rowsOf('1,5 triệu tờ gấp, Sở Nội vụ, Quý I\n2,Kiểm tra,Sở Nội vụ,Quý I')).toEqual([])
  })

  it('rows without an ordinal that begin with capitals are rows', () => {
    const table = [HEAD, ...ROWS, ['', 'Tổng kết', 'Sở Tư pháp', 'Sở Nội vụ', 'Tháng 12']].map(tabbed).join('\n')
    expect(rowsOf(table)).toEqual([...TOLD, 'Sở Tư pháp | Tổng kết | Sở Nội vụ | Tháng 12'])
  })

  it('a paragraph below the last row is no part of it', () => {
    const table = `${[HEAD, ...ROWS].map(tabbed).join('\n')}\nSở Nội vụ theo dõi, đôn đốc.`
    expect(rowsOf(table).slice(0, 2)).toEqual(TOLD)
  })
})

describe('a time that its cell breaks', () => {
  const told = [
    'Công an tỉnh | Kiểm tra công vụ | Sở Tư pháp | Trước ngày 30/9/2025',
    'Sở Tư pháp | Biên soạn tờ gấp song ngữ | Công an tỉnh | Tháng 10/2025',
    'Sở Nội vụ | Tổng kết Kế hoạch | Thanh tra tỉnh | Quý IV/2025',
  ]

  it.each([
    ['', 'one cell a line'],
    ['DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN\n', 'below a title that reads like a head'],
  ])('%s%s', (title) => {
    const cells = [
      ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'hoàn thành'],
      ['1', 'Kiểm tra công vụ', 'Công an tỉnh', 'Sở Tư pháp', 'Trước ngày', '30/9/2025'],
      ['2', 'Biên soạn tờ gấp', 'song ngữ', 'Sở Tư pháp', 'Công an tỉnh', 'Tháng', '10/2025'],
      ['3', 'Tổng kết Kế hoạch', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Quý', 'IV/2025'],
    ]
    expect(rowsOf(title + cells.flat().join('\n'))).toEqual(told)
  })

  it('bars on some lines only', () => {
    const table = `TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian

1 | Kiểm tra công vụ | Công an tỉnh | Sở Tư pháp | Trước ngày
30/9/2025

2 | Biên soạn tờ gấp | Sở Tư pháp | Công an | Tháng
| song ngữ | | tỉnh | 10/2025

3 | Tổng kết | Sở | Thanh tra | Quý
Kế hoạch | Nội vụ | tỉnh | IV/2025`
    expect(rowsOf(table)).toEqual(told)
  })

  it('what stands alone says nothing: its date has not been read', () => {
    const table = `| TT | Nhiệm vụ | Chủ trì | Thời gian |
|---|---|---|---|
| 1 | Kiểm tra công vụ | Công an tỉnh | Tháng |
| 2 | Tổng kết Kế hoạch | Sở Nội vụ | Hằng tháng |`
    expect(rowsOf(table)).toEqual([
      'Công an tỉnh | Kiểm tra công vụ |  | ',
      'Sở Nội vụ | Tổng kết Kế hoạch |  | Hằng tháng',
    ])
  })
})
