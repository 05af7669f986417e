import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** `actor | task | partners | time` of each row. */
function rowsOf(table: string): readonly string[] {
  const body = `II. NHIỆM VỤ CỤ THỂ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\nKế hoạch này được đăng trên Cổng thông tin điện tử.`
  return factsOfBody(body).assignments.map(({ actor, task, partners, frequency, deadline }) =>
    [actor, task, partners.join(' + '), frequency ?? deadline ?? ''].join(' | '),
  )
}

const HEAD = 'STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian Sản phẩm'
const WITH_TIME = 'STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian'
const TOLD = [
  'Sở Nội vụ | Kiểm tra công vụ tại các đơn vị | Thanh tra tỉnh | Quý II/2026',
  'Công an tỉnh | Cập nhật dữ liệu dân cư | UBND cấp xã | 6 tháng đầu năm',
]

const read: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a row a line',
    `${HEAD}
1 Kiểm tra công vụ tại các đơn vị Sở Nội vụ Thanh tra tỉnh Quý II/2026 Báo cáo
2 Cập nhật dữ liệu dân cư Công an tỉnh UBND cấp xã 6 tháng đầu năm Dữ liệu sạch`,
    TOLD,
  ],
  [
    'cells of several lines, short ones beside each other, as `pdftotext -raw` has them',
    `STT Nhiệm vụ Cơ quan chủ trì
Cơ quan phối
hợp
Thời gian Sản phẩm
(1) (2) (3) (4) (5) (6)
1
Kiểm tra công vụ tại các
đơn vị
Sở Nội vụ Thanh tra tỉnh
Quý
II/2026
Báo cáo
2 Cập nhật dữ liệu dân cư Công an tỉnh UBND cấp xã
6 tháng đầu
năm Dữ liệu sạch`,
    TOLD,
  ],
  [
    'words that fold like times and links, and names that hold names',
    `${HEAD}
1 Sửa đường cho xe vận tải Sở Quy hoạch - Kiến trúc Ban Tuyên giáo Tỉnh ủy Tháng 6 và tháng 12 Bản đồ
2 Nộp hồ sơ điện tử Văn phòng Sở Tư pháp Lãnh đạo Sở Nội vụ Thường xuyên`,
    [
      'Sở Quy hoạch - Kiến trúc | Sửa đường cho xe vận tải | Ban Tuyên giáo Tỉnh ủy | Tháng 6 và tháng 12',
      'Văn phòng Sở Tư pháp | Nộp hồ sơ điện tử | Lãnh đạo Sở Nội vụ | Thường xuyên',
    ],
  ],
  [
    'times whose first word ends the line',
    `${WITH_TIME}
1 Kiểm tra công vụ Sở Nội vụ Thanh tra tỉnh Quý
II/2026
2 Cập nhật dữ liệu dân cư Công an tỉnh UBND cấp xã Tháng
9/2026`,
    [
      'Sở Nội vụ | Kiểm tra công vụ | Thanh tra tỉnh | Quý II/2026',
      'Công an tỉnh | Cập nhật dữ liệu dân cư | UBND cấp xã | Tháng 9/2026',
    ],
  ],
  [
    'what has to happen first, on two lines',
    `${WITH_TIME}
1 Cung cấp số liệu Sở Nội vụ Thanh tra tỉnh Khi có yêu cầu
của cấp trên
${[2, 3, 4, 5, 6].map((no) => `${String(no)} Kiểm tra công vụ Sở Tư pháp Thanh tra tỉnh Quý I`).join('\n')}`,
    [
      'Sở Nội vụ | Cung cấp số liệu | Thanh tra tỉnh | Khi có yêu cầu của cấp trên',
      ...[2, 3, 4, 5, 6].map(() => 'Sở Tư pháp | Kiểm tra công vụ | Thanh tra tỉnh | Quý I'),
    ],
  ],
  [
    'a name with the head of another inside it',
    `${WITH_TIME}
1 Tuyên truyền phòng chống cháy Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hội Liên hiệp Phụ nữ tỉnh Quý I
2 Kiểm tra công vụ Sở Tư pháp Thanh tra tỉnh Quý I`,
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Tuyên truyền phòng chống cháy | Hội Liên hiệp Phụ nữ tỉnh | Quý I',
      'Sở Tư pháp | Kiểm tra công vụ | Thanh tra tỉnh | Quý I',
    ],
  ],
  [
    'a name that holds another one is no two',
    `${WITH_TIME}
1 Tuần tra biên giới Bộ Chỉ huy Bộ đội Biên phòng tỉnh UBND cấp xã Quý I
2 Kiểm tra công vụ Sở Tư pháp Thanh tra tỉnh Quý I`,
    ['Sở Tư pháp | Kiểm tra công vụ | Thanh tra tỉnh | Quý I'],
  ],
  [
    'one name where two are due leads, in a table that writes who leads again in the next row',
    `${WITH_TIME}
1 Cung cấp số liệu Sở Nội vụ Thanh tra tỉnh Quý I
2 Cập nhật dữ liệu dân cư Sở Nội vụ UBND cấp xã Quý II
3 Kiểm tra công vụ Sở Tư pháp Quý III`,
    [
      'Sở Nội vụ | Cung cấp số liệu | Thanh tra tỉnh | Quý I',
      'Sở Nội vụ | Cập nhật dữ liệu dân cư | UBND cấp xã | Quý II',
      'Sở Tư pháp | Kiểm tra công vụ |  | Quý III',
    ],
  ],
  [
    'one name where two are due is not told where no leader stands in two rows below each other',
    `${WITH_TIME}
1 Cung cấp số liệu Công an tỉnh Thanh tra tỉnh Quý I
2 Cập nhật dữ liệu dân cư Sở Nội vụ UBND cấp xã Quý II
3 Kiểm tra công vụ Sở Tư pháp Quý III`,
    [
      'Công an tỉnh | Cung cấp số liệu | Thanh tra tỉnh | Quý I',
      'Sở Nội vụ | Cập nhật dữ liệu dân cư | UBND cấp xã | Quý II',
    ],
  ],
]

const left: readonly (readonly [string, string])[] = [
  [
    'a row with one name: who leads may stand above, merged',
    `${HEAD}\n1 Kiểm tra công vụ Thanh tra tỉnh Quý II/2026 Báo cáo`,
  ],
  [
    'what comes of the work between it and who leads, in words of no list',
    'STT Nhiệm vụ Sản phẩm Chủ trì Phối hợp Thời gian\n1 Dựng mô hình Mô hình điểm Sở Nội vụ Thanh tra tỉnh Quý I',
  ],
  ['a time in words of no list', `${HEAD}\n1 Di dời dân Sở Xây dựng Thanh tra tỉnh Trước mùa mưa bão`],
  ['a list of names that a page has cut', `${HEAD}\n1 Kiểm tra công vụ Sở Nội vụ Thanh tra tỉnh; Ngân hàng Quý I`],
  [
    'lines of cells that stand beside each other',
    `${HEAD}
1 Kiểm tra công vụ tại Sở Nội vụ Thanh tra tỉnh Quý II/2026
các đơn vị
2 Cập nhật dữ liệu Công an tỉnh UBND cấp xã Quý I/2026
dân cư`,
  ],
]

const SPACED = `STT       Nhiệm vụ              Chủ trì          Phối hợp         Thời gian
 1    Kiểm tra công vụ tại các Sở Nội vụ         Thanh tra tỉnh   Quý II/2026
      đơn vị sự nghiệp
 2    Cập nhật dữ liệu dân cư  Công an tỉnh      UBND cấp xã      6 tháng đầu
      của tỉnh                                                    năm
 3    Lập hồ sơ đất đai của Sở Nông nghiệp       UBND cấp xã      Thường xuyên
      các hộ                và Môi trường`

describe('cells of several lines beside each other, results last', () => {
  it('are left: the lines of several cells follow one another', () => {
    const row = (no: number): string =>
      `${no} Kiểm tra công vụ tại các Sở Nông nghiệp và Môi Thanh tra tỉnh Quý II/2026 Báo cáo kết\nđơn vị trường quả`
    expect(rowsOf([HEAD, row(1), row(2)].join('\n'))).toEqual([])
  })
})

describe('columns of spaces whose cells stand close beside each other', () => {
  it('are told by names and times where a single space parts them', () => {
    expect(rowsOf(SPACED)).toEqual([
      'Sở Nội vụ | Kiểm tra công vụ tại các đơn vị sự nghiệp | Thanh tra tỉnh | Quý II/2026',
      'Công an tỉnh | Cập nhật dữ liệu dân cư của tỉnh | UBND cấp xã | 6 tháng đầu năm',
      'Sở Nông nghiệp và Môi trường | Lập hồ sơ đất đai của các hộ | UBND cấp xã | Thường xuyên',
    ])
  })

  it('have heads whose letters a font parts', () => {
    const head = SPACED.replace('Phối hợp ', 'PHỐI HỢ P')
    expect(rowsOf(head)[0]).toBe('Sở Nội vụ | Kiểm tra công vụ tại các đơn vị sự nghiệp | Thanh tra tỉnh | Quý II/2026')
  })
})

const blocks = (...rows: readonly (readonly string[])[]): string => rows.flat().join('\n\n')
const BLOCKS = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian']
const PUT_TOGETHER = [
  '1',
  'Cắm mốc giới bảo vệ hành Sở Nông nghiệp\nlang thoát lũ\nvà Môi trường',
  'UBND các xã,\nphường',
  'Tháng\n9/2026',
]
const ALONE = [
  '2',
  'Cập nhật dữ liệu dân cư phục\nvụ cấp căn cước',
  'Công an tỉnh',
  'UBND các xã,\nphường',
  'Quý\nII/2026',
]

describe('cells between blank lines, two of which a text layer has put together', () => {
  it('are parted by the name that a list knows', () => {
    expect(rowsOf(blocks(BLOCKS, PUT_TOGETHER, ALONE))).toEqual([
      'Sở Nông nghiệp và Môi trường | Cắm mốc giới bảo vệ hành lang thoát lũ | UBND các xã, phường | Tháng 9/2026',
      'Công an tỉnh | Cập nhật dữ liệu dân cư phục vụ cấp căn cước | UBND các xã, phường | Quý II/2026',
    ])
  })

  it('are left where the name goes on with words of no list', () => {
    const open = PUT_TOGETHER.map((cell) => cell.replace('Sở Nông nghiệp', 'Ban Quản lý').replace('và Môi', 'rừng'))
    expect(rowsOf(blocks(BLOCKS, open, ALONE, ALONE.with(0, '3')))).toHaveLength(2)
  })
})

describe('cells that share their lines with single spaces between them', () => {
  it.each(read)('%s', (_, table, rows) => {
    expect(rowsOf(table)).toEqual(rows)
  })

  it.each(left)('left unread: %s', (_, table) => {
    expect(rowsOf(table)).toEqual([])
  })
})
