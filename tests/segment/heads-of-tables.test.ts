import { describe, expect, it } from 'vitest'
import { columnOf } from '@doi-chieu/ingest/segment/table/table-header'
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
    ['Hạn mức', null],
    ['Việc làm tốt', null],
    ['Tham gia giao thông', null],
  ])('%s', (words, column) => {
    expect(columnOf(foldText(words))).toBe(column)
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
