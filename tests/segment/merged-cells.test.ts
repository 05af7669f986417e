import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

type Table = readonly (readonly string[])[]
const layouts: readonly (readonly [string, (table: Table) => string])[] = [
  ['a row a line between bars', (table) => table.map((row) => `| ${row.join(' | ')} |`).join('\n')],
  ['a row a line between tabs', (table) => table.map((row) => row.join('\t')).join('\n')],
  [
    'a cell a line behind bars',
    (table) => `${table.flatMap((row) => row.map((cell) => `| ${cell}`.trimEnd())).join('\n')}\n|`,
  ],
  ['a cell a line', (table) => table.flatMap((row) => row.filter((cell) => cell !== '')).join('\n')],
]

/** `actor | duty | task | partners` of each row. */
function rowsOf(table: string): readonly string[] {
  const body = `II. NHIỆM VỤ CỤ THỂ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\nKế hoạch này được đăng trên Cổng thông tin điện tử.`
  return factsOfBody(body).assignments.map(
    ({ actor, duty, task, partners }) => `${actor} | ${duty} | ${task} | ${partners.join(' + ')}`,
  )
}
const tables: readonly (readonly [string, Table, readonly string[]])[] = [
  [
    'who leads and who helps, merged over the same rows',
    [
      ['STT', 'Nội dung công việc', 'Thời gian', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
      ['1', 'Ban hành kế hoạch tuyên truyền', 'Quý I', 'Sở Nội vụ', 'Các sở, ban, ngành'],
      ['2', 'Tổ chức hội nghị tập huấn', 'Quý II', '', ''],
      ['3', 'Nâng cấp Cổng dịch vụ công', 'Quý IV', 'Sở Thông tin và Truyền thông', 'Văn phòng UBND tỉnh'],
      ['4', 'Tập huấn kỹ năng số cho cộng đồng', 'Cả năm', '', ''],
    ],
    [
      'Sở Nội vụ | lead | Ban hành kế hoạch tuyên truyền | Các sở, ban, ngành',
      'Sở Nội vụ | lead | Tổ chức hội nghị tập huấn | Các sở, ban, ngành',
      'Sở Thông tin và Truyền thông | lead | Nâng cấp Cổng dịch vụ công | Văn phòng UBND tỉnh',
      'Sở Thông tin và Truyền thông | lead | Tập huấn kỹ năng số cho cộng đồng | Văn phòng UBND tỉnh',
    ],
  ],
  [
    'who helps all, in the first row alone',
    [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng UBND tỉnh', 'Các sở, ngành; UBND các huyện', 'Tháng 3'],
      ['2', 'Kiểm tra công vụ', 'Sở Nội vụ', '', 'Tháng 6'],
      ['3', 'Thẩm định dự toán kinh phí', 'Sở Tài chính', '', 'Tháng 9'],
    ],
    [
      'Văn phòng UBND tỉnh | lead | Rà soát thủ tục hành chính | Các sở, ngành + UBND các huyện',
      'Sở Nội vụ | lead | Kiểm tra công vụ | Các sở, ngành + UBND các huyện',
      'Sở Tài chính | lead | Thẩm định dự toán kinh phí | Các sở, ngành + UBND các huyện',
    ],
  ],
  [
    'rows that nobody helps with',
    [
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng UBND tỉnh', 'Sở Tư pháp', 'Tháng 3'],
      ['2', 'Kiểm tra công vụ', 'Sở Nội vụ', '', 'Tháng 6'],
      ['3', 'Thẩm định dự toán kinh phí', 'Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Tháng 9'],
      ['4', 'Công khai thủ tục hành chính', 'Thanh tra tỉnh', '', 'Hằng tháng'],
    ],
    [
      'Văn phòng UBND tỉnh | lead | Rà soát thủ tục hành chính | Sở Tư pháp',
      'Sở Nội vụ | lead | Kiểm tra công vụ | ',
      'Sở Tài chính | lead | Thẩm định dự toán kinh phí | Sở Kế hoạch và Đầu tư',
      'Thanh tra tỉnh | lead | Công khai thủ tục hành chính | ',
    ],
  ],
  [
    'who leads a group beside its title',
    [
      ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
      ['I', 'Cải cách thể chế', 'Sở Tư pháp', 'Các sở, ngành', ''],
      ['1', 'Rà soát văn bản quy phạm pháp luật', '', '', 'Quý II'],
      ['2', 'Kiểm tra việc thi hành pháp luật', '', '', 'Quý III'],
      ['II', 'Cải cách tổ chức bộ máy', 'Sở Nội vụ', 'UBND các huyện', ''],
      ['1', 'Xây dựng đề án vị trí việc làm', '', '', 'Quý IV'],
    ],
    [
      'Sở Tư pháp | lead | Rà soát văn bản quy phạm pháp luật | Các sở, ngành',
      'Sở Tư pháp | lead | Kiểm tra việc thi hành pháp luật | Các sở, ngành',
      'Sở Nội vụ | lead | Xây dựng đề án vị trí việc làm | UBND các huyện',
    ],
  ],
  [
    'both roles in one cell',
    [
      ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian'],
      ['1', 'Tổ chức tuần lễ chuyển đổi số', 'Sở Nội vụ chủ trì, phối hợp với Tỉnh đoàn, các sở, ngành', 'Tháng 10'],
      ['2', 'Phát hành sổ tay hỏi đáp', 'Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ', 'Quý II'],
      ['3', 'Mở lớp tập huấn báo cáo viên', 'Sở Nội vụ (chủ trì), Trường Chính trị tỉnh (phối hợp)', 'Quý III'],
    ],
    [
      'Sở Nội vụ | lead | Tổ chức tuần lễ chuyển đổi số | Tỉnh đoàn + các sở, ngành',
      'Sở Tư pháp | lead | Phát hành sổ tay hỏi đáp | Sở Nội vụ',
      'Sở Nội vụ | lead | Mở lớp tập huấn báo cáo viên | Trường Chính trị tỉnh',
    ],
  ],
]

/** Only bars and tabs tell the title of a group from a row where no column says who leads. */
const groupsOnly: readonly (readonly [string, Table, readonly string[]])[] = [
  [
    'groups named by who carries them out',
    [
      ['STT', 'Nội dung công việc', 'Sản phẩm', 'Thời gian hoàn thành'],
      ['I', 'Sở Nội vụ', '', ''],
      ['1', 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Tháng 01/2023'],
      ['II', 'Sở Tư pháp', '', ''],
      ['1', 'Rà soát văn bản quy phạm pháp luật', 'Báo cáo', 'Quý III/2023'],
    ],
    [
      'Sở Nội vụ | execute | Ban hành kế hoạch tuyên truyền | ',
      'Sở Tư pháp | execute | Rà soát văn bản quy phạm pháp luật | ',
    ],
  ],
  [
    'groups named by topics',
    [
      ['STT', 'Nội dung công việc', 'Sản phẩm', 'Thời gian hoàn thành'],
      ['I', 'Tổ chức bộ máy', '', ''],
      ['1', 'Đề án vị trí việc làm', 'Đề án', 'Tháng 01/2023'],
      ['II', 'Sở hữu trí tuệ', '', ''],
      ['1', 'Văn bản quy phạm pháp luật', 'Báo cáo', 'Quý III/2023'],
    ],
    [],
  ],
]

/** Rows without an ordinal: those that begin in small letters throughout go on with the row above. */
const uncounted: readonly (readonly [string, Table, readonly string[]])[] = [
  [
    'what comes of a work begins small',
    [
      ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ', 'Sản phẩm'],
      ['1. Rà soát văn bản.', 'Chủ trì: Sở Tư pháp. Phối hợp: Sở Tài chính, viện nghiên cứu.', 'Năm 2027', 'Báo cáo'],
      ['2. Đặt hàng nhiệm vụ.', 'Chủ trì: Sở Công Thương. Phối hợp: Thuế tỉnh.', 'Năm 2028', 'ít nhất 01 dự án'],
    ],
    [
      'Sở Tư pháp | lead | Rà soát văn bản. | Sở Tài chính + viện nghiên cứu',
      'Sở Công Thương | lead | Đặt hàng nhiệm vụ. | Thuế tỉnh',
    ],
  ],
]

/** Only bars and tabs tell a cell that is written twice from two cells. */
const writtenTwice: readonly (readonly [string, Table, readonly string[]])[] = [
  [
    'cells merged across columns and written once a column',
    [
      ['STT', 'Nội dung', 'Cơ quan thực hiện', 'Cơ quan thực hiện', 'Thời gian'],
      ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
      ['I', 'Cải cách thể chế', 'Cải cách thể chế', 'Cải cách thể chế', 'Cải cách thể chế'],
      ['1', 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Các sở, ngành', 'Quý II'],
      ['2', 'Kiểm tra việc thi hành pháp luật', 'Sở Tư pháp', 'Sở Tư pháp', 'Quý III'],
      ['II. Bộ máy', 'II. Bộ máy', 'II. Bộ máy', 'II. Bộ máy', 'II. Bộ máy'],
      ['3', 'Xây dựng đề án vị trí việc làm', 'Sở Nội vụ', 'UBND các huyện', 'Quý IV'],
    ],
    [
      'Sở Tư pháp | lead | Rà soát văn bản quy phạm pháp luật | Các sở, ngành',
      'Sở Tư pháp | lead | Kiểm tra việc thi hành pháp luật | ',
      'Sở Nội vụ | lead | Xây dựng đề án vị trí việc làm | UBND các huyện',
    ],
  ],
]

describe('cells that hold for several rows', () => {
  describe.each(tables)('%s', (_, table, expected) => {
    it.each(layouts)('%s', (_name, render) => {
      expect(rowsOf(render(table))).toEqual(expected)
    })
  })

  describe.each(groupsOnly)('%s', (_, table, expected) => {
    it.each(layouts.slice(0, 3))('%s', (_name, render) => {
      expect(rowsOf(render(table))).toEqual(expected)
    })
  })
  describe.each(uncounted)('%s', (_, table, expected) => {
    it.each(layouts.slice(0, 2))('%s', (_name, render) => {
      expect(rowsOf(render(table))).toEqual(expected)
    })
  })

  describe.each(writtenTwice)('%s', (_, table, expected) => {
    it.each(layouts.slice(0, 2))('%s', (_name, render) => {
      expect(rowsOf(render(table))).toEqual(expected)
    })
  })
})
