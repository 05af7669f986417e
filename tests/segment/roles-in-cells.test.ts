import { describe, expect, test } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

const HEAD = ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ', 'Phương pháp', 'Nguồn lực', 'Sản phẩm đầu ra']
const ROWS = [
  {
    task: 'Rà soát, kiểm kê thủ tục hành chính',
    lead: 'Sở Công Thương',
    partners: ['Sở Tài chính', 'Thuế tỉnh', 'doanh nghiệp'],
    beside: ['Quý II/2026', 'Khảo sát bằng bộ máy hiện có', 'Dự toán của đơn vị', 'Báo cáo kiểm kê được phê duyệt'],
  },
  {
    task: 'Xây dựng danh mục dịch vụ công',
    lead: 'Sở Nội vụ',
    partners: ['Sở Tư pháp', 'UBND các xã, phường'],
    beside: ['Quý III/2026', 'Sở tự thực hiện', 'Dự toán của đơn vị', 'Danh mục được ban hành'],
  },
  {
    task: 'Tập huấn nghiệp vụ cho công chức',
    lead: 'Văn phòng UBND tỉnh',
    partners: ['Sở Nội vụ'],
    beside: ['Quý IV/2026', 'Thuê báo cáo viên', 'Dự toán của đơn vị', 'Lớp tập huấn'],
  },
]
const labelled = ROWS.map(({ task, lead, partners, beside }, i) => [
  `${String(i + 1)}. ${task}.\n(Sản phẩm ${String(i + 1)} tại Thông báo số 78/TB-UBND)`,
  `Chủ trì: ${lead}.\nPhối hợp: ${partners.join(', ')}.`,
  ...beside,
])
const onOneLine = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.replaceAll('\n', ' '))

/** Lines of at most so many characters. */
function wrapped(cell: string, width: number): string {
  return cell
    .split('\n')
    .map((line) =>
      line.split(' ').reduce((done, word) => {
        const last = done.slice(done.lastIndexOf('\n') + 1)
        return last === '' ? word : `${done}${last.length + word.length < width ? ' ' : '\n'}${word}`
      }, ''),
    )
    .join('\n')
}

const LAYOUTS: readonly (readonly [name: string, table: string])[] = [
  ['between bars', [HEAD, ...labelled.map(onOneLine)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')],
  ['between tabs', [HEAD, ...labelled.map(onOneLine)].map((cells) => cells.join('\t')).join('\n')],
  ['a cell a line', [...HEAD, ...labelled.flat()].join('\n')],
  ['a cell in several lines', [...HEAD, ...labelled.flat().map((cell) => wrapped(cell, 40))].join('\n')],
]

describe('cells that say themselves who leads and who helps', () => {
  test.each(LAYOUTS)('%s', (_, table) => {
    const { assignments } = factsOfBody(`II. PHÂN CÔNG NHIỆM VỤ\n${table}`)
    expect(assignments.map(({ actor, duty, partners }) => ({ actor, duty, partners }))).toEqual(
      ROWS.map(({ lead, partners }) => ({ actor: lead, duty: 'lead', partners })),
    )
    expect(assignments.map(({ quote }) => quote.replaceAll('\n', ' '))).toEqual(
      ROWS.map(({ task }, i) => `${task}. (Sản phẩm ${String(i + 1)} tại Thông báo số 78/TB-UBND)`),
    )
  })

  test('a head that slips among the cells is nobody', () => {
    const { assignments } = factsOfBody(
      'II. PHÂN CÔNG NHIỆM VỤ\n| TT | Nội dung | Đơn vị thực hiện | Thời gian |\n| 1 | Rà soát thủ tục hành chính | Nguồn lực | Quý II |\n| 2 | Niêm yết thủ tục hành chính | Sở Nội vụ | Quý III |',
    )
    expect(assignments.map(({ actor }) => actor)).toEqual(['Sở Nội vụ'])
  })
})

test('a bracket between a task and its labels is said of the task', () => {
  const { assignments } = factsOfBody(
    'II. NHIỆM VỤ\n1. Rà soát, kiểm kê thủ tục hành chính của các sở, ngành.\n(Sản phẩm 2 tại Thông báo số 78/TB-UBND)\nChủ trì: Sở Nội vụ.\nPhối hợp: Sở Tư pháp.',
  )
  expect(assignments.map(({ actor, quote, partners }) => [actor, quote, partners])).toEqual([
    ['Sở Nội vụ', 'Rà soát, kiểm kê thủ tục hành chính của các sở, ngành.', ['Sở Tư pháp']],
  ])
})
