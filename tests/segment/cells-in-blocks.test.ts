import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** `actor | task | partners | time` of each row. */
function rowsOf(table: string): readonly string[] {
  const body = `II. NHIỆM VỤ CỤ THỂ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\nKế hoạch này được đăng trên Cổng thông tin điện tử.`
  return factsOfBody(body).assignments.map(({ actor, task, partners, frequency, deadline }) =>
    [actor, task, partners.join(' + '), frequency ?? deadline ?? ''].join(' | '),
  )
}

const blocks = (...rows: readonly (readonly string[])[]): string => rows.flat().join('\n\n')
const HEAD = ['STT', 'Nhiệm vụ', 'Cơ quan\nchủ trì', 'Cơ quan phối hợp', 'Thời gian']
const FIRST = ['1', 'Kiểm tra công vụ tại các\nđơn vị sự nghiệp', 'Sở Nội vụ', 'Thanh tra tỉnh', 'Quý\nII/2026']
const SECOND = ['2', 'Cập nhật dữ liệu dân cư\ncủa tỉnh', 'Công an tỉnh', 'UBND các xã,\nphường', 'Hằng quý']
const THIRD = ['3', 'Dạy nghề cho lao động\nnông thôn', 'Sở Giáo dục và\nĐào tạo', 'Hội Nông dân tỉnh', 'Cả năm']
const TOLD = [
  'Sở Nội vụ | Kiểm tra công vụ tại các đơn vị sự nghiệp | Thanh tra tỉnh | Quý II/2026',
  'Công an tỉnh | Cập nhật dữ liệu dân cư của tỉnh | UBND các xã, phường | Hằng quý',
  'Sở Giáo dục và Đào tạo | Dạy nghề cho lao động nông thôn | Hội Nông dân tỉnh | Cả năm',
]

describe('cells in blocks out of order, as `pdftotext` writes them', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['heads behind the rows', blocks(HEAD.slice(2), FIRST, SECOND, HEAD.slice(0, 2), THIRD), TOLD],
    [
      'a name that stands behind the table leaves its row unread, not the others',
      blocks(HEAD, FIRST, SECOND.toSpliced(2, 1), THIRD, ['Công an tỉnh']),
      [TOLD[0] ?? '', TOLD[2] ?? ''],
    ],
    [
      'lines of the work and of who leads by turns, and on one line',
      blocks(
        HEAD,
        ['1', 'Sở Nội vụ\nKiểm tra công vụ tại các\nđơn vị sự nghiệp', 'Thanh tra tỉnh', 'Quý\nII/2026'],
        SECOND,
        ['3', 'Dạy nghề cho lao động Sở Giáo dục và\nnông thôn\nĐào tạo', 'Hội Nông dân tỉnh', 'Cả năm'],
      ),
      TOLD.slice(1),
    ],
    [
      'lines of who helps and of the time by turns',
      blocks(HEAD, FIRST, ['2', SECOND[1] ?? '', 'Công an tỉnh', 'UBND các xã,\nHằng quý\nphường'], THIRD),
      TOLD,
    ],
    [
      'an ordinal in the middle of its row',
      blocks(HEAD, FIRST, ['Cập nhật dữ liệu dân cư\n2.\ncủa tỉnh', ...SECOND.slice(2)], THIRD, ['Công an tỉnh']),
      TOLD,
    ],
  ])('%s', (_, table, rows) => {
    expect(rowsOf(table)).toEqual(rows)
  })

  it.each([
    [
      'two names by turns: nothing tells which stands to the left',
      'Sở Nông\nCông an tỉnh\nnghiệp và Môi\ntrường',
      null,
    ],
    ['words of two columns on one line', 'Thanh tra tỉnh', 'Bồi dưỡng giáo viên Lớp bồi\nvề tin học\ndưỡng'],
  ])('%s', (_, lead, task) => {
    const head = task === null ? HEAD : HEAD.toSpliced(2, 0, 'Sản phẩm')
    const row =
      task === null ? ['2', SECOND[1] ?? '', lead, 'Hằng quý'] : ['2', task, lead, 'Hội Nông dân tỉnh', 'Hằng quý']
    const table = blocks(head, FIRST, row, THIRD, ['Hội Nông dân tỉnh'])
    expect(rowsOf(table).filter((line) => !TOLD.includes(line))).toEqual([])
  })

  it('are read in linear work', () => {
    const row = (i: number): readonly string[] => [String(i + 1), ...FIRST.slice(1, 3), 'Hằng quý', ...FIRST.slice(3)]
    const rows = blocks(HEAD, ...Array.from({ length: 10_000 }, (_, i) => row(i)))
    expect(rowsOf(rows).length).toBeLessThan(10_000)
  }, 60_000)
})
