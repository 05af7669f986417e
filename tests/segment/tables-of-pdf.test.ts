import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** `actor | task | partners | time` of each row. */
const rowsOf = (table: string): readonly string[] =>
  factsOfBody(`II. PHÂN CÔNG NHIỆM VỤ\n${table}\nIII. KINH PHÍ\nKinh phí do ngân sách bảo đảm.`).assignments.map(
    ({ actor, task, partners, deadline, frequency }) =>
      [actor, task, partners.join(' + '), deadline ?? frequency ?? ''].join(' | '),
  )

describe('pdftotext -raw', () => {
  it('sets heads of one line beside each other below the head of the ordinals', () => {
    const rows = rowsOf(
      'Số\nTT\nNội dung thực hiện Đơn vị chủ trì\nCơ quan, đơn vị\nphối hợp\nThời gian\nhoàn\nthành\n01\nTổ chức hội nghị tập\nhuấn kỹ năng số\nCác sở, ban,\nngành\nSở Tài chính; Sở\nKhoa học và\nCông nghệ\nQuý I/2025\n02\nMở lớp bồi dưỡng kiến\nthức pháp luật\nCông an tỉnh\nUBND các xã,\nphường\nTrước\nngày\n30/6/2025',
    )
    expect(rows).toStrictEqual([
      'Các sở, ban, ngành | Tổ chức hội nghị tập huấn kỹ năng số | Sở Tài chính + Sở Khoa học và Công nghệ | Quý I/2025',
      'Công an tỉnh | Mở lớp bồi dưỡng kiến thức pháp luật | UBND các xã, phường | Trước ngày 30/6/2025',
    ])
  })

  it('sets a time behind a name, though each head has lines of its own', () => {
    const rows = rowsOf(
      'STT\nNội dung\nCơ quan chủ trì\nThời gian\n1\nSơ kết 6 tháng, tổng kết\nnăm việc thực hiện\nSở Tư pháp Tháng 11\n2\nPhát động phong trào\ntrồng cây xanh\nSở Dân tộc và Tôn giáo\nHằng tháng',
    )
    expect(rows[0]).toBe('Sở Tư pháp | Sơ kết 6 tháng, tổng kết năm việc thực hiện |  | Tháng 11')
    expect(rows.join('\n')).not.toContain('Sở Tư pháp Tháng')
  })
})

describe('pdftotext -layout', () => {
  it('sets the ordinal close before the middle line of the work', () => {
    const rows = rowsOf(
      `Số                              Cơ quan
             Nội dung                          Phối hợp        Thời hạn
TT                               chủ trì
    Công bố, công khai thủ
                               Trưởng các                       Quý I,
 01 tục hành chính thuộc                      Công an xã
                               thôn                             II/2024
    thẩm quyền giải quyết
    Thanh toán không dùng
                               Các trường                       Tháng
 02 tiền mặt đối với phí, lệ                  Hội Nông dân xã
                               học                              03/2024
    phí                                                                 `,
    )
    expect(rows).toStrictEqual([
      'Trưởng các thôn | Công bố, công khai thủ tục hành chính thuộc thẩm quyền giải quyết | Công an xã | Quý I, II/2024',
      'Các trường học | Thanh toán không dùng tiền mặt đối với phí, lệ phí | Hội Nông dân xã | Tháng 03/2024',
    ])
  })

  const HEAD = 'STT   Nội dung                       Cơ quan chủ trì        Thời gian\n'
  const row = (number: number, [first = '', second = '', third = '']: readonly string[], names: readonly string[]) =>
    [
      `      ${first.padEnd(31)}${names[0] ?? ''}`,
      ` ${String(number)}    ${second.padEnd(31)}${(names[1] ?? '').padEnd(23)}Quý ${'I'.repeat(number)}`,
      `      ${third.padEnd(31)}${names[2] ?? ''}`,
    ]
      .map((line) => line.trimEnd())
      .join('\n')
  const FIRST = ['Tổ chức hội nghị quán', 'triệt, triển khai kế hoạch', 'của Ủy ban nhân dân']
  const SECOND = ['Biên soạn, in và cấp phát', 'tờ rơi hướng dẫn nộp hồ', 'sơ trực tuyến']
  const THIRD = ['Rà soát, đơn giản hóa các', 'thủ tục hành chính thuộc', 'thẩm quyền']
  const tasks = [FIRST, SECOND, THIRD].map((lines) => lines.join(' '))
  const led = (...names: readonly string[]): readonly string[] =>
    names.map((name, i) => `${name} | ${tasks[i] ?? ''} |  | Quý ${'I'.repeat(i + 1)}`)

  it('sets a name that is merged over three rows in the middle one', () => {
    const table = [row(1, FIRST, []), row(2, SECOND, ['', 'Phòng Tư pháp']), row(3, THIRD, [])].join('\n')
    expect(rowsOf(HEAD + table)).toStrictEqual(led('Phòng Tư pháp', 'Phòng Tư pháp', 'Phòng Tư pháp'))
  })

  it('sets a name that is merged over two rows half in each', () => {
    const table = [
      row(1, FIRST, ['', 'Phòng Nội vụ']),
      row(2, SECOND, ['', '', 'Phòng Văn hóa và']),
      row(3, THIRD, ['Thông tin']),
    ].join('\n')
    const rows = rowsOf(HEAD + table)
    expect(rows[0]).toBe(led('Phòng Nội vụ')[0])
    expect(rows.join('\n')).not.toMatch(/^(?:Phòng Văn hóa và|Thông tin) \|/mu)
  })

  it('sets names at the top of the rows that they are merged over', () => {
    const table = [row(1, FIRST, ['Phòng Nội vụ']), row(2, SECOND, ['Phòng Tư pháp']), row(3, THIRD, [])].join('\n')
    expect(rowsOf(HEAD + table)).toStrictEqual(led('Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Tư pháp'))
  })
})

describe('a cell a line, one name where two are due', () => {
  const HEAD = 'STT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\n'
  const FIRST = '1\nTập huấn kỹ năng số\nSở Nội vụ\nSở Y tế\nQuý I\n'

  it('is nobody where one is a list: who leads is merged with the row above', () => {
    const rows = rowsOf(
      `${HEAD}${FIRST}2\nRà soát thủ tục hành chính\nSở Tư pháp, Sở Tài chính\nQuý II\n3\nIn tờ gấp pháp luật\nSở Xây dựng\nQuý III`,
    )
    expect(rows).toStrictEqual(['Sở Nội vụ | Tập huấn kỹ năng số | Sở Y tế | Quý I'])
  })

  it('leads where none is, and where the first row has one too', () => {
    const second = '2\nRà soát thủ tục hành chính\nSở Tư pháp\nQuý II'
    expect(rowsOf(`${HEAD}${FIRST}${second}`)[1]).toBe('Sở Tư pháp | Rà soát thủ tục hành chính |  | Quý II')
    const alone = FIRST.replace('Sở Y tế\n', '')
    const list = second.replace('Sở Tư pháp', 'Sở Tư pháp, Sở Tài chính')
    expect(rowsOf(`${HEAD}${alone}${list}`)[1]).toBe(
      'Sở Tư pháp, Sở Tài chính | Rà soát thủ tục hành chính |  | Quý II',
    )
  })
})

describe('cells', () => {
  it('of a time may say what the work waits for', () => {
    const rows = rowsOf(
      '| STT | Nội dung | Cơ quan chủ trì | Thời gian |\n| 1 | Tập huấn kỹ năng số | Sở Nội vụ | Theo kế hoạch của cấp trên |',
    )
    expect(rows).toStrictEqual(['Sở Nội vụ | Tập huấn kỹ năng số |  | Theo kế hoạch của cấp trên'])
  })

  it('of work may name the State: the table is none that sets the head of a document', () => {
    const rows = rowsOf(
      '<table><tr><td>STT</td><td>Nội dung</td><td>Cơ quan chủ trì</td><td>Cơ quan phối hợp</td></tr><tr><td>1</td><td>Tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam</td><td rowspan="2">Sở Tư pháp</td><td>Sở Nội vụ</td></tr><tr><td>2</td><td>In tờ gấp pháp luật</td><td>Sở Y tế</td></tr></table>',
    )
    expect(rows).toStrictEqual([
      'Sở Tư pháp | Tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam | Sở Nội vụ | ',
      'Sở Tư pháp | In tờ gấp pháp luật | Sở Y tế | ',
    ])
  })
})
