import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../extract/small-plan.js'

/** What a program that keeps the layout of pages, reads them column by column or joins their cells makes of a work plan. */
const read = (table: string): readonly (readonly (string | null)[])[] =>
  factsOfBody(`II. PHÂN CÔNG NHIỆM VỤ\n${table}\n\nIII. KINH PHÍ\nDo ngân sách huyện bảo đảm.`)
    .assignments.filter(({ layout }) => layout === 'table')
    .map(({ actor, task, partners, deadline, frequency }) => [actor, task, partners.join(', '), deadline ?? frequency])

describe('a table whose cells stand in the middle of their rows', () => {
  it('has the ordinal in the middle too, lines by turns, and single spaces between some cells', () => {
    expect(
      read(`                                                                            Thời hạn
STT           Nội dung                Đơn vị chủ trì     Phối hợp
                                                                           hoàn thành
                                                       Phòng Tài chính
      Tuyên truyền trên Đài truyền     Huyện đoàn       - Kế hoạch, Đài
 1                                                                          Tháng 11
      thanh                                             truyền thanh, Hội
                                                       Nông dân huyện
      Vận hành, duy trì hệ thống một
                                       Công an
 2    cửa điện tử và Cổng dịch vụ                                           Tháng 3/2023
                                        huyện
      công
      Viết tin, bài đăng trên Trang Phòng Văn hóa      Thanh tra huyện        Trước
 3
      thông tin điện tử                và Thông tin                         15/12/2023`),
    ).toEqual([
      [
        'Huyện đoàn',
        'Tuyên truyền trên Đài truyền thanh',
        'Phòng Tài chính - Kế hoạch, Đài truyền thanh, Hội Nông dân huyện',
        'Tháng 11',
      ],
      ['Công an huyện', 'Vận hành, duy trì hệ thống một cửa điện tử và Cổng dịch vụ công', '', 'Tháng 3/2023'],
      [
        'Phòng Văn hóa và Thông tin',
        'Viết tin, bài đăng trên Trang thông tin điện tử',
        'Thanh tra huyện',
        'Trước 15/12/2023',
      ],
    ])
  })

  it('has rows that a page parts, and heads that stand elsewhere on the next page', () => {
    expect(
      read(
        ` TT       Nội dung công việc              Đơn vị chủ trì       Thời gian
  1    Kiểm tra việc thực hiện kỷ luật,  Thanh tra huyện      Quý III/2023
       kỷ cương hành chính tại các
                              2



TT       Nội dung công việc              Đơn vị chủ trì       Thời gian
      phòng, ban
 2    Rà soát, đơn giản hóa thủ        Phòng Tư pháp        Hằng quý
      tục hành chính`.replace('                              2', '\f                              2'),
      ),
    ).toEqual([
      [
        'Thanh tra huyện',
        'Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các phòng, ban',
        '',
        'Quý III/2023',
      ],
      ['Phòng Tư pháp', 'Rà soát, đơn giản hóa thủ tục hành chính', '', 'Hằng quý'],
    ])
  })

  it('says nothing where it cannot be told which cell words belong to', () => {
    expect(
      read(`STT       Nội dung công việc              Chủ trì          Phối hợp          Thời gian
 1  Tuyên truyền trên Đài truyền Phòng Nội vụ - Các phòng, ban,                Tháng 6
    thanh                    Tư pháp và ngành, Đài Truyền                      năm 2023
 2  Viết tin, bài                      Công an huyện       Thanh tra huyện      Tháng 11`),
    ).toEqual([['Công an huyện', 'Viết tin, bài', 'Thanh tra huyện', 'Tháng 11']])
  })
})

describe('cells between blank lines', () => {
  const head = 'TT\n\nNội dung\n\nChủ trì\n\nPhối hợp\n\nThời gian\nthực hiện\n\n'

  it('are whole', () => {
    expect(
      read(
        `${head}1\n\nTuyên truyền trên Đài\ntruyền thanh\n\nPhòng Tài\nchính - Kế\nhoạch\n\nPhòng Tư pháp;\nCông an huyện\n\nTrước\nngày\n30/6/2023\n\n2\n\nRà soát thủ tục\nhành chính\n\nPhòng Tư\npháp\n\nThanh tra\nhuyện\n\nHằng quý`,
      ),
    ).toEqual([
      [
        'Phòng Tài chính - Kế hoạch',
        'Tuyên truyền trên Đài truyền thanh',
        'Phòng Tư pháp, Công an huyện',
        'Trước ngày 30/6/2023',
      ],
      ['Phòng Tư pháp', 'Rà soát thủ tục hành chính', 'Thanh tra huyện', 'Hằng quý'],
    ])
  })

  it('of which a text layer has mixed some leave their row unread', () => {
    expect(
      read(
        `${head}1\n\nTuyên truyền trên Đài\ntruyền thanh\n\nVăn phòng Phòng Nội vụ Tháng\nHĐND và\n4/2023\nUBND\n\n2\n\nRà soát thủ tục\nhành chính\n\nPhòng Tư\npháp\n\nThanh tra\nhuyện\n\nHằng quý\n\n3\n\nTập huấn kỹ năng số cho cán bộ, công\nchức\n\nPhòng\nNội vụ\n\nHuyện đoàn\n\nTháng 9`,
      ).map(([actor]) => actor),
    ).toEqual(['Phòng Tư pháp', 'Phòng Nội vụ'])
  })
})

describe('cells with single spaces between them', () => {
  it('are no running text: no duties, no slips in numbering', () => {
    const { assignments, findings } = factsOfBody(
      'II. PHÂN CÔNG NHIỆM VỤ\nSTT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời gian\n1 Ban hành Kế hoạch cải cách hành chính Phòng Nội vụ\nCông an huyện Quý I\n3 Phòng Tư pháp rà soát thủ tục hành chính Thanh tra huyện Hằng quý\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.',
    )
    expect(assignments.map(({ actor, task }) => [actor, task])).toEqual([
      ['Phòng Nội vụ', 'Ban hành Kế hoạch cải cách hành chính'],
      ['Phòng Nội vụ', 'theo dõi, đôn đốc việc thực hiện'],
    ])
    expect(findings.filter(({ kind }) => kind === 'bad_numbering')).toEqual([])
  })
})

describe('words twice', () => {
  const slips = (between: string): readonly string[] =>
    factsOfBody(`II. NỘI DUNG\nCác cơ quan, đơn vị tổ chức thực hiện${between}thực hiện theo Kế hoạch đã ban hành.`)
      .findings.map(({ kind }) => kind)
      .filter((kind) => kind === 'duplicate_phrase')

  it('are a slip behind one another, not beside each other in columns', () => {
    expect(slips(' ')).toEqual(['duplicate_phrase'])
    expect(slips('          ')).toEqual([])
  })
})

describe('numbers that count the pages', () => {
  const plan = (between: string): readonly string[] =>
    factsOfBody(
      `II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.\n2. Các phòng, ban, ngành${between}\nTham mưu bố trí kinh phí thực hiện các nhiệm vụ của Kế hoạch.`,
    ).assignments.map(({ actor }) => actor)

  it('are no part of the names that pages end with', () => {
    expect(plan('\n\f                                  2\n\n\n')).toEqual(['Phòng Nội vụ', 'Các phòng, ban, ngành'])
  })
})
