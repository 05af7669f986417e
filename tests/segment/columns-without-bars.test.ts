import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

const TABLE = `II. PHÂN CÔNG NHIỆM VỤ

STT  Nội dung                   Cơ quan chủ trì      Cơ quan phối hợp     Thời gian
1    In sổ tay hướng dẫn nộp    Phòng Văn hóa và     Phòng Nội vụ,        Quý II/2023
     hồ sơ qua mạng             Thông tin            Phòng Tư pháp
2    Tập huấn cho công chức     Phòng Nội vụ         UBND các xã          Hằng năm
     một cửa

III. KINH PHÍ
Kinh phí do ngân sách huyện bảo đảm.`

describe('a table whose columns are set with spaces', () => {
  const facts = factsOfBody(TABLE)

  it('gives an assignment a row, cells put together over their lines', () => {
    expect(
      facts.assignments.map(({ actor, actor_role, task, partners, frequency, deadline }) => ({
        actor,
        actor_role,
        task,
        partners,
        frequency,
        deadline,
      })),
    ).toEqual([
      {
        actor: 'Phòng Văn hóa và Thông tin',
        actor_role: 'culture_officer',
        task: 'In sổ tay hướng dẫn nộp hồ sơ qua mạng',
        partners: ['Phòng Nội vụ', 'Phòng Tư pháp'],
        frequency: null,
        deadline: 'Quý II/2023',
      },
      {
        actor: 'Phòng Nội vụ',
        actor_role: 'home_affairs',
        task: 'Tập huấn cho công chức một cửa',
        partners: ['UBND các xã'],
        frequency: 'Hằng năm',
        deadline: null,
      },
    ])
  })

  it('ends before the next section', () => {
    expect(facts.commitments.map(({ kind }) => kind)).toEqual(['budget'])
    expect(facts.findings.filter(({ kind }) => kind === 'bad_numbering')).toEqual([])
  })

  it('marks a row that a page has cut', () => {
    const cut = factsOfBody(TABLE.replace('     một cửa', '\n                                   3\n\n     một cửa'))
    expect(cut.findings.filter(({ kind }) => kind === 'table_cut')).toHaveLength(1)
    expect(cut.assignments[1]?.task).toBe('Tập huấn cho công chức một cửa')
  })

  it('columns without a leader are no table of work', () => {
    const other = factsOfBody(
      'III. CHỈ TIÊU\n\nSTT  Tên chỉ tiêu       Mức đạt     Ghi chú\n1    Hồ sơ đúng hạn     95%         Cả năm',
    )
    expect(other.assignments).toEqual([])
  })
})

const CELLS = ['Họp triển khai luật', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Tháng 3']
const MORE = ['Rà soát thủ tục', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Quý II']
const LAST = ['Tổng kết thi đua', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Tháng 12']
const HEAD = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']
const rows = [HEAD, ['1', ...CELLS], ['2', ...MORE], ['3', ...LAST]]

describe('tables with a cell a line', () => {
  it.each([
    ['a bar behind each cell', rows.flat().join('\n|\n')],
    [
      'no bars; ordinals are no page numbers, names that come again no running heads',
      rows.map((row) => row.join('\n')).join('\n\n'),
    ],
  ])('%s', (_, table) => {
    const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\nNhiệm vụ cụ thể theo bảng sau:\n${table}`)
    expect(assignments.map(({ actor, partners, deadline }) => [actor, partners, deadline])).toEqual([
      ['Phòng Tư pháp', ['Phòng Nội vụ'], 'Tháng 3'],
      ['Phòng Nội vụ', ['Phòng Tư pháp'], 'Quý II'],
      ['Phòng Tư pháp', ['Phòng Nội vụ'], 'Tháng 12'],
    ])
  })
})
