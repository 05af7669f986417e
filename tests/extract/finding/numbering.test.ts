import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const numbering = (body: string): number =>
  factsOfBody(body).findings.filter(({ kind }) => kind === 'bad_numbering').length

describe('numbers at the beginning of lines', () => {
  it.each<readonly [string, string, number]>([
    [
      'a form’s number that a line end parts from its word',
      'II. NỘI DUNG\n1. Lập bảng kê theo mẫu (Mẫu\n01/BH) và gửi về Sở Nội vụ.\n2. Đối chiếu số liệu.',
      0,
    ],
    ['a slash behind the number of a heading', 'II. NỘI DUNG\n1/ Lập bảng kê.\n3/ Đối chiếu số liệu.', 1],
    ['a number without its stop in its list', 'II. NỘI DUNG\n1. Lập bảng kê.\n2 Đối chiếu số liệu.', 1],
    [
      'the second of two levels that a line end parts from the first',
      'II. NỘI DUNG\n1. Trên 50% hồ sơ thủ tục nộp trực tuyến mức độ 3,\n4.\n2. Đối chiếu số liệu.',
      0,
    ],
    [
      'a number that an item begins with',
      'II. NỘI DUNG\n1. Lập bảng kê.\n2. 25 dịch vụ công thiết yếu.\n3. Đối chiếu số liệu.',
      0,
    ],
    [
      'a share of all at the head of a line',
      'II. NỘI DUNG\n1. Kết quả xếp hạng (xếp thứ\n9/21 sở, ngành).\n2. Đối chiếu số liệu.',
      0,
    ],
    [
      'parts numbered by words',
      'PHẦN THỨ HAI\nNHIỆM VỤ\n\n1. Lập bảng kê.\n\nPHẦN THỨ BA\nTỔ CHỨC THỰC HIỆN\n\n1. Đối chiếu số liệu.',
      0,
    ],
    [
      'a heading in capitals above a table with a cell a line',
      'II. LỘ TRÌNH\nSTT\nCông việc\nChủ trì\nThời hạn\n1\nLễ phát động\nPhòng Nội vụ\nTháng 7/2023\n2\nBộ tài liệu\nHuyện đoàn\nQuý IV/2023\n\nIII. KINH PHÍ\nNgân sách huyện bảo đảm.',
      0,
    ],
    ['numbers that all lack their stop', 'II. NỘI DUNG\n1 Lập bảng kê.\n2 Đối chiếu số liệu.\n3 Rà soát văn bản.', 0],
    ['capitals in some headings', 'II. NỘI DUNG\n1. LẬP BẢNG KÊ\n2. Đối chiếu số liệu.\n3. RÀ SOÁT VĂN BẢN', 0],
    ['a number of a name that no list goes on with', 'II. NỘI DUNG\n1. Lập bảng kê theo Đề án\n4 Bộ Tư pháp.', 0],
  ])('%s', (_, body, expected) => {
    expect(numbering(body)).toBe(expected)
  })
})

describe('a number that a line end parts from what it counts', () => {
  it.each<readonly [string, string, number]>([
    [
      'the number of an annex',
      'II. NHIỆM VỤ\n1. Các xã, thị trấn thực hiện nhiệm vụ được giao tại Phụ lục\nII. Hằng quý báo cáo kết quả.\n\nIII. KINH PHÍ\nNgân sách huyện.',
      0,
    ],
    [
      'the number of a quarter, alone on its line',
      'II. NHIỆM VỤ\n1. Tổ chức 02 hội nghị đối thoại với doanh nghiệp (quý II và quý\nIV)\n\nIII. KINH PHÍ\nNgân sách huyện.',
      0,
    ],
    [
      'the number of a project, alone on its line',
      'II. NHIỆM VỤ\n1. Tạo sự đồng thuận của Nhân dân khi thực hiện Đề án\n06.\n\n2. Bảo đảm tuyên truyền kịp thời.\n3. Báo cáo kết quả.',
      0,
    ],
    [
      'the number of a resolution of the Party',
      'II. NHIỆM VỤ\n1. Tuyên truyền Nghị quyết số\n18- NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.\n2. Báo cáo kết quả.',
      0,
    ],
    ['a heading that is numbered wrongly', 'II. NHIỆM VỤ\n1. Kiểm tra các xã.\n\nIV. KINH PHÍ\nNgân sách huyện.', 1],
  ])('%s', (_, body, expected) => {
    expect(numbering(body)).toBe(expected)
  })

  it('letters of a text that lost some marks are not judged', () => {
    const items = 'II. NHIỆM VỤ\n1. Hình thức\na) Phát thanh.\nb) Treo băng rôn.\nc) Hội nghị.\nd) Đối thoại.\n'
    expect(numbering(`${items}d) Hội thi.\ne) Tờ rơi.`)).toBe(1)
    const filler = `${'Cac don vi thuc hien nghiem tuc. '.repeat(8)}${'Các đơn vị thực hiện nghiêm túc. '.repeat(8)}\n`
    expect(numbering(`${filler}${items}d) Hoi thi.\ne) Tờ rơi.`)).toBe(0)
  })
})

describe('a number inside a reference', () => {
  it('a number at the head of a wrapped line is no item of a list', () => {
    const { findings } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện văn bản của tỉnh.\n2. Rà soát thủ tục hành chính theo Kế hoạch số\n04/KH-UBND ngày 09/01/2023 của UBND tỉnh.\n3. Tổng hợp kết quả.',
    )
    expect(findings.filter(({ kind }) => kind === 'bad_numbering')).toEqual([])
  })
})
