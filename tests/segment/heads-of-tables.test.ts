import { describe, expect, it } from 'vitest'
import { columnOf, columnsOf, numbersColumns } from '@doi-chieu/ingest/segment/table/table-header'
import { foldText } from '@doi-chieu/core/text/fold'
import { factsOfBody } from '../extract/small-plan.js'

describe('the head of a column', () => {
  it.each([
    ['Đầu việc', 'task'],
    ['Phần việc', 'task'],
    ['Nội dung công việc', 'task'],
    ['Chỉ tiêu', 'product'],
    ['Phụ trách chính', 'lead'],
    ['Cơ quan chịu trách nhiệm chính', 'lead'],
    ['Cùng làm', 'partners'],
    ['Đơn vị tham gia', 'partners'],
    ['Cơ quan theo dõi', 'overseer'],
    ['Hạn chót', 'time'],
    ['Mức giao', 'other'],
    ['Đơn vị tham mưu', 'executor'],
    ['Phụ trách', 'executor'],
    ['Lãnh đạo phụ trách', 'overseer'],
    ['Đồng chí lãnh đạo UBND phụ trách', 'overseer'],
    ['Phó Chủ tịch phụ trách', 'overseer'],
    ['Người phụ trách', 'executor'],
    ['Người/khoa phòng phụ trách', 'executor'],
    ['Tổ, trường thực hiện', 'executor'],
    ['Lộ trình thực hiện', 'time'],
    ['Đầu ra', 'product'],
    ['Sản phẩm hoàn thành', 'product'],
    ['Kênh tuyên truyền', 'other'],
    ['Chú thích', 'other'],
    ['Đầu tư', null],
    ['Lãnh đạo tỉnh', null],
    ['Hạn mức', null],
    ['Việc làm tốt', null],
    ['Tham gia giao thông', null],
  ])('%s', (words, column) => {
    expect(columnOf(foldText(words))).toBe(column)
  })
})

describe('heads in company', () => {
  it.each([
    [
      ['Nội dung', 'Hình thức tuyên truyền', 'Đơn vị thực hiện'],
      ['task', 'other', 'executor'],
    ],
    [
      ['Hình thức tuyên truyền', 'Nội dung', 'Đơn vị thực hiện'],
      ['task', 'task', 'executor'],
    ],
    [
      ['Hình thức tuyên truyền', 'Thời gian', 'Đơn vị thực hiện'],
      ['task', 'time', 'executor'],
    ],
  ])('%s', (words, columns) => {
    expect(columnsOf(words.map((head) => foldText(head)))).toEqual(columns)
  })

  it.each([
    [['(1)', '(2)', '(3)', '(4)'], true],
    [['1', '2', '3'], true],
    [['A', 'B', '1', '2'], true],
    [['1', '2', '5'], false],
    [['1', 'Tập huấn', '3'], false],
    [['I', 'II', 'III'], false],
  ])('%s as numbers of columns', (words, are) => {
    expect(numbersColumns(words.map((word) => foldText(word)))).toBe(are)
  })
})

const rowsOf = (table: string): readonly string[] =>
  factsOfBody(`II. PHÂN CÔNG NHIỆM VỤ\n${table}\n\nIII. KINH PHÍ\nDo ngân sách huyện bảo đảm.`).assignments.map(
    ({ actor, task, partners, deadline }) => [actor, task, partners.join(' + '), deadline ?? ''].join(' | '),
  )

describe('cells parted by gaps that do not stand below each other', () => {
  it('belong to the columns in their order where each line counts on and is whole', () => {
    expect(
      rowsOf(
        'TT   Sản phẩm   Đơn vị chủ trì   Đơn vị phối hợp   Hoàn thành\n1   Sổ tay hỏi đáp về dịch vụ công trực tuyến   Phòng Nội vụ   Phòng Tư pháp   Quý II/2023\n2   Bản đồ số   Văn phòng HĐND và UBND huyện   UBND các xã   30/6/2023',
      ),
    ).toEqual([
      'Phòng Nội vụ | Sổ tay hỏi đáp về dịch vụ công trực tuyến | Phòng Tư pháp | Quý II/2023',
      'Văn phòng HĐND và UBND huyện | Bản đồ số | UBND các xã | 30/6/2023',
    ])
  })
})

describe('a table of goals that names who leads', () => {
  const { assignments, commitments } = factsOfBody(
    'II. CHỈ TIÊU\nSTT\nChỉ tiêu\nĐơn vị tính\nMức giao\nCơ quan chủ trì\nCơ quan theo dõi\n1\nHồ sơ trực tuyến toàn trình\n%\n98\nPhòng Nội vụ\nVăn phòng HĐND và UBND huyện\n2\nHồ sơ đất đai trễ hạn\n%\n2\nPhòng Tài nguyên và Môi trường\nThanh tra huyện',
  )

  it('has its goals', () => {
    expect(
      commitments.filter(({ kind }) => kind === 'target').map(({ value, unit }) => `${String(value)} ${unit ?? ''}`),
    ).toEqual(['98 %', '2 %'])
  })

  it('has who leads each, and not who looks on', () => {
    expect(assignments.map(({ actor, task, partners }) => [actor, task, partners])).toEqual([
      ['Phòng Nội vụ', 'Hồ sơ trực tuyến toàn trình', []],
      ['Phòng Tài nguyên và Môi trường', 'Hồ sơ đất đai trễ hạn', []],
    ])
  })
})

describe('a row that a page cuts between tabs', () => {
  const { assignments, findings } = factsOfBody(
    'II. PHÂN CÔNG NHIỆM VỤ\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tTổ chức hội thảo\tPhòng Nội vụ\tPhòng Tư pháp\tQuý IV/2023\n2\tNiêm yết bảng giá đất và\n6\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n\thướng dẫn người dân góp ý\tPhòng Tài nguyên và Môi trường\tUBND các xã\tTháng 8/2023\n3\tHỗ trợ người dân\tVăn phòng HĐND và UBND huyện\tHuyện đoàn\tCả năm',
  )

  it('is one row, put together', () => {
    expect(assignments.map(({ actor, task, deadline }) => [actor, task, deadline])).toEqual([
      ['Phòng Nội vụ', 'Tổ chức hội thảo', 'Quý IV/2023'],
      ['Phòng Tài nguyên và Môi trường', 'Niêm yết bảng giá đất và hướng dẫn người dân góp ý', 'Tháng 8/2023'],
      ['Văn phòng HĐND và UBND huyện', 'Hỗ trợ người dân', null],
    ])
  })

  it('and is told of', () => {
    expect(findings.filter(({ kind }) => kind === 'table_cut')).toHaveLength(1)
  })
})

describe('who leads in a cell a line', () => {
  it.each([
    'Ngân hàng Nhà nước Chi nhánh tỉnh',
    'Kho bạc Nhà nước',
    'Tòa án nhân dân huyện',
    'Liên minh Hợp tác xã tỉnh',
  ])('%s', (body) => {
    const { assignments } = factsOfBody(
      `II. LỘ TRÌNH\nSTT\nCông việc\nChủ trì\nPhối hợp\nThời hạn\n1\nLễ phát động “Ngày không tiền mặt”\n${body}\nCác tổ chức tín dụng\nTháng 7/2023\n2\nBộ tài liệu cho học sinh\nHuyện đoàn\nPhòng Giáo dục và Đào tạo\nQuý IV/2023`,
    )
    expect(assignments.map(({ actor }) => actor)).toEqual([body, 'Huyện đoàn'])
  })
})
