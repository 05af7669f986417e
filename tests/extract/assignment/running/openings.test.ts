import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'
import { factsOfBody } from '../../small-plan.js'

const rowsOf = (text: string, head = 'II. TỔ CHỨC THỰC HIỆN'): readonly string[] =>
  factsOfBody(`${head}\n${text}`).assignments.map(
    ({ actor, actor_role, duty, frequency, deadline }) =>
      `${actor} | ${actor_role} | ${duty} | ${frequency ?? '–'} | ${deadline ?? '–'}`,
  )

describe('a subject behind what its sentence opens with', () => {
  it.each([
    [
      'Đối với các tuyến đường chính, Phòng Quản lý đô thị treo cờ, băng rôn.',
      'Phòng Quản lý đô thị | division | execute | – | –',
    ],
    [
      'Để bảo đảm tiến độ chung, Văn phòng UBND tỉnh theo dõi, đôn đốc các đơn vị.',
      'Văn phòng UBND tỉnh | office | monitor | – | –',
    ],
    [
      'Trước ngày 15/12 hằng năm, các sở, ngành gửi báo cáo về Sở Nội vụ.',
      'các sở, ngành | all_units | execute | – | Trước ngày 15/12 hằng năm',
    ],
    ['Hằng quý, Sở Nội vụ tổng hợp kết quả.', 'Sở Nội vụ | home_affairs | execute | Hằng quý | –'],
    ['Hằng tháng, các khoa, phòng báo cáo kết quả.', 'các khoa, phòng | division | execute | Hằng tháng | –'],
    ['Hằng tuần, chi bộ các thôn tuyên truyền.', 'chi bộ các thôn | village | execute | Hằng tuần | –'],
    ['Hằng quý, các trưởng thôn gửi báo cáo.', 'các trưởng thôn | village | execute | Hằng quý | –'],
    [
      'Hằng quý, công chức Tư pháp - Hộ tịch gửi báo cáo.',
      'công chức Tư pháp - Hộ tịch | justice_officer | execute | Hằng quý | –',
    ],
    [
      'Căn cứ Kế hoạch này, Giám đốc các sở, Chủ tịch UBND các xã tổ chức thực hiện.',
      'Giám đốc các sở, Chủ tịch UBND các xã | leadership | execute | – | –',
    ],
    [
      'Khi có tình huống đột xuất, Công an tỉnh báo cáo ngay Chủ tịch UBND tỉnh.',
      'Công an tỉnh | department | execute | – | –',
    ],
    [
      'Với vai trò cơ quan thường trực, Sở Nội vụ theo dõi việc thực hiện.',
      'Sở Nội vụ | home_affairs | monitor | – | –',
    ],
    [
      'Ngoài các nhiệm vụ trên, Phòng Văn hóa - Xã hội chủ trì viết tin, bài.',
      'Phòng Văn hóa - Xã hội | culture_officer | lead | – | –',
    ],
    [
      'Nếu thấy cần sửa đổi, bổ sung, các sở, ngành kịp thời đề xuất nội dung điều chỉnh.',
      'các sở, ngành | all_units | execute | – | –',
    ],
    [
      'Trường hợp có vướng mắc, các cơ quan, đơn vị báo cáo UBND huyện xem xét.',
      'các cơ quan, đơn vị | all_units | execute | – | –',
    ],
    ['Cụ thể, Sở Y tế chủ trì tổ chức tuyên truyền.', 'Sở Y tế | department | lead | – | –'],
    ['Cụ thể: Sở Y tế chủ trì tổ chức tuyên truyền.', 'Sở Y tế | department | lead | – | –'],
    [
      'Số liệu được gửi về Sở Nội vụ trước 30/8. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước 30/9.',
      'Sở Nội vụ | home_affairs | execute | – | trước 30/9',
    ],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual([expected])
  })

  it.each([
    [
      'a list goes on behind the comma',
      'Nhằm nâng cao trách nhiệm của cán bộ, công chức thực hiện nhiệm vụ được giao.',
    ],
    ['who is asked before the comma is not who acts', 'Theo đề xuất của Sở Y tế, Sở Tài chính về kinh phí.'],
    [
      'what is named before a ground is not who acts',
      'Căn cứ kết quả rà soát, xem xét trách nhiệm của cá nhân, người đứng đầu làm cơ sở đánh giá chỉ số năm 2025.',
    ],
    ['an opening without a subject', 'Trong quá trình thực hiện, kịp thời điều chỉnh cho phù hợp.'],
  ])('not where %s', (_, sentence) => {
    expect(rowsOf(sentence)).toEqual([])
  })

  it('an aim with a subject stays an aim', () => {
    expect(rowsOf('- Trên cơ sở kết quả này, các đơn vị xác định mục tiêu của mình.', 'II. MỤC TIÊU')).toEqual([])
  })

  it('what each shall have is an aim, what each shall do is a duty', () => {
    expect(rowsOf('1. Mỗi xã có ít nhất 02 mô hình chuyển đổi số.', 'II. MỤC TIÊU')).toEqual([])
    expect(rowsOf('1. Mỗi xã xây dựng 02 mô hình chuyển đổi số.', 'II. MỤC TIÊU')).not.toEqual([])
    expect(rowsOf('1. Mỗi xã có ít nhất 02 mô hình chuyển đổi số.')).not.toEqual([])
  })

  it('a body without its article, and who stands by', () => {
    expect(
      rowsOf('UBND các xã rà soát hồ sơ. Cơ quan chuyên môn tham mưu hướng dẫn. Tăng cường kiểm tra cơ sở.'),
    ).toEqual([
      'UBND các xã | local_committee | execute | – | –',
      'Cơ quan chuyên môn | all_units | advise | – | –',
      'Cơ quan chuyên môn | all_units | monitor | – | –',
    ])
    expect(rowsOf('1. Trạm Y tế xã thường trực cấp cứu tại các điểm tiêm.')).toEqual([
      'Trạm Y tế xã | department | execute | – | –',
    ])
  })

  it('who orders behind an opening is not who acts', () => {
    expect(rowsOf('Thực hiện kết luận nêu trên, Chủ tịch UBND tỉnh yêu cầu các sở rà soát thủ tục.')).toEqual([
      'các sở | all_units | execute | – | –',
    ])
    expect(
      rowsOf(
        'Thực hiện chỉ đạo của cấp trên, Chủ tịch UBND tỉnh yêu cầu các thành viên Ban Chỉ đạo; Thủ trưởng các sở; người đứng đầu các đơn vị rà soát thủ tục.',
      ),
    ).toEqual([
      'các thành viên Ban Chỉ đạo; Thủ trưởng các sở; người đứng đầu các đơn vị | leadership | execute | – | –',
    ])
  })
})

describe('what has been issued gives nobody a duty', () => {
  it.each([
    ['Ngày 31/8/2022, Sở Y tế ban hành Công văn số 4674/SYT-MT về phòng, chống dịch.', []],
    [
      'Ngày 31/8/2023, Sở Y tế ban hành văn bản hướng dẫn phòng, chống dịch.',
      ['Sở Y tế | execute | ban hành văn bản hướng dẫn phòng, chống dịch | '],
    ],
  ])('%s', (sentence, expected) => {
    expect(dutyLines(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`)).toEqual(expected)
  })
})

describe('bodies that are told of something have no duty of it', () => {
  it.each([
    [
      'Giao Ban An toàn giao thông tỉnh chủ trì; theo dõi, đôn đốc việc thực hiện, báo cáo UBND tỉnh, Ủy ban An toàn giao thông Quốc gia định kỳ 6 tháng, năm.',
      ['Ban An toàn giao thông tỉnh', 'Ban An toàn giao thông tỉnh'],
    ],
    ['Theo đối tượng quản lý, Sở Tư pháp biên soạn tài liệu tuyên truyền.', ['Sở Tư pháp']],
    // what is left of a sentence
    ['Phòng Nội vụ để tổng hợp, báo cáo cấp trên.', []],
  ])('%s', (sentence, actors) => {
    const told = dutyLines(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`)
    expect(told.map((line) => line.split(' | ')[0])).toEqual(actors)
  })

  it('a short line that breaks off in front of the receiver goes on', () => {
    const told = dutyLines(
      'II. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan, đơn vị trên địa bàn huyện nghiêm túc triển khai thực hiện Kế hoạch này.\n- Các phòng gửi báo cáo về\nPhòng Nội vụ để tổng hợp.',
    )
    expect(told.join()).toContain('gửi báo cáo về Phòng Nội vụ để tổng hợp')
  })
})
