import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const assignmentsOf = (text: string) => factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${text}`).assignments
const partnersOf = (text: string) => assignmentsOf(`1. Sở Nội vụ chủ trì, phối hợp với ${text}.`)[0]?.partners

describe('partners beside units with a name', () => {
  it.each([
    ['UBND các xã, phường, doanh nghiệp rà soát danh mục', ['UBND các xã, phường', 'doanh nghiệp']],
    ['Sở Tài chính, cơ quan, đơn vị liên quan rà soát', ['Sở Tài chính', 'cơ quan, đơn vị liên quan']],
    ['Bưu điện tỉnh, địa phương có liên quan rà soát', ['Bưu điện tỉnh', 'địa phương có liên quan']],
    ['các sở, ngành liên quan tổ chức, triển khai Kế hoạch', ['các sở, ngành liên quan']],
    ['các cơ quan, tổ chức, cá nhân liên quan rà soát', ['các cơ quan, tổ chức, cá nhân liên quan']],
    ['Cơ quan điều tra đưa ra xét xử các vụ án', ['Cơ quan điều tra']],
    ['Sở Y tế điều tra dịch tễ', ['Sở Y tế']],
    ['Sở Y tế cùng các quận, huyện kiểm tra', ['Sở Y tế', 'các quận, huyện']],
    ['Sở NN&MT (bàn giao), Sở KH&CN rà soát', ['Sở NN&MT (bàn giao)', 'Sở KH&CN']],
    ['các cơ sở đào tạo, Sở Y tế tổ chức tập huấn', ['các cơ sở đào tạo', 'Sở Y tế']],
    ['các phòng ban, đơn vị liên quan rà soát', ['các phòng ban, đơn vị liên quan']],
    ['các cơ quan, đơn vị, doanh nghiệp rà soát', ['các cơ quan, đơn vị, doanh nghiệp']],
    ['các sở, ban, ngành, địa phương liên quan rà soát', ['các sở, ban, ngành, địa phương liên quan']],
    ['các Sở Công Thương, Y tế rà soát', ['các Sở Công Thương', 'Y tế']],
    [
      'Công an tỉnh và các Sở: Tài chính, Xây dựng, UBND các huyện rà soát',
      ['Công an tỉnh', 'các Sở: Tài chính', 'Xây dựng', 'UBND các huyện'],
    ],
    ['Công an tỉnh, các xã, Xây dựng kế hoạch', ['Công an tỉnh', 'các xã']],
    [
      'các sở: Tài chính, Kế hoạch và Đầu tư, Tư pháp tham mưu UBND tỉnh',
      ['các sở: Tài chính', 'Kế hoạch và Đầu tư', 'Tư pháp'],
    ],
    [
      'các Sở Văn hóa, Thể thao và Du lịch, Nông nghiệp và Phát triển nông thôn và Y tế rà soát',
      ['các Sở Văn hóa, Thể thao và Du lịch', 'Nông nghiệp và Phát triển nông thôn', 'Y tế'],
    ],
  ])('%s', (text, partners) => {
    expect(partnersOf(text)).toEqual(partners)
  })

  it.each([
    ['phối hợp cùng Cấp ủy các chi bộ duy trì hoạt động', ['Cấp ủy các chi bộ']],
    ['phối hợp cung cấp thông tin cho các xã', []],
    ['phối hợp chặt chẽ Sở Y tế và các cơ quan liên quan để theo dõi dịch bệnh', ['Sở Y tế', 'các cơ quan liên quan']],
    ['phối hợp chặt chẽ trong công tác phòng dịch', []],
  ])('%s', (text, partners) => {
    expect(assignmentsOf(`1. Giao Đoàn Thanh niên phường chủ trì, ${text}.`)[0]?.partners).toEqual(partners)
  })
})

describe('partners behind words that say how', () => {
  it.each([
    ['phối hợp chặt chẽ, quyết liệt với Công an tỉnh, Sở Y tế kiểm tra', ['Công an tỉnh', 'Sở Y tế']],
    ['phối hợp tích cực, thường xuyên, có hiệu quả với UBND các huyện kiểm tra', ['UBND các huyện']],
    ['phối hợp nhịp nhàng và kịp thời cùng các xã kiểm tra', ['các xã']],
    ['phối hợp thường xuyên với Sở Y tế, có kế hoạch kiểm tra', ['Sở Y tế']],
    ['phối hợp chặt chẽ, bảo đảm trách nhiệm với Nhân dân', []],
  ])('%s', (text, partners) => {
    expect(assignmentsOf(`1. Sở Nội vụ ${text}.`)[0]?.partners).toEqual(partners)
  })
})

describe('partners of schools', () => {
  it.each([
    ['Phối hợp giáo viên chủ nhiệm hỗ trợ học sinh gặp khó khăn.', ['giáo viên chủ nhiệm']],
    ['Phối hợp phụ huynh trong công tác giáo dục.', ['phụ huynh']],
    ['Phối hợp giáo dục học sinh.', []],
  ])('%s', (text, partners) => {
    expect(assignmentsOf(`1. Tổ chuyên môn\n- ${text}`).map((row) => row.partners)).toEqual([partners])
  })

  it('more of what is said is no duty of its own', () => {
    const tasks = (text: string) => assignmentsOf(`1. Các cơ quan báo chí ${text}`).map(({ task }) => task)
    expect(tasks('tuyên truyền về chủ đề của năm; về ý nghĩa của ngày hội.')).toEqual([
      'tuyên truyền về chủ đề của năm; về ý nghĩa của ngày hội',
    ])
    expect(tasks('tuyên truyền về chủ đề của năm; viết bài về ngày hội.')).toHaveLength(2)
  })
})

describe('who is ordered', () => {
  it.each([
    ['Thống nhất chủ trương giao UBND huyện xây dựng Đề án phát triển du lịch.', 'UBND huyện'],
    ['Đồng ý giao Sở Xây dựng thẩm định đồ án quy hoạch.', 'Sở Xây dựng'],
    ['Cơ bản thống nhất giao Sở Tài chính rà soát dự toán.', 'Sở Tài chính'],
    ['Hội đồng phối hợp PBGDPL huyện theo dõi việc thực hiện.', 'Hội đồng phối hợp PBGDPL huyện'],
    ['Ban ATGT huyện xây dựng kế hoạch tuyên truyền.', 'Ban ATGT huyện'],
    ['Ban ATGT tỉnh đề nghị thành viên Ban ATGT tỉnh tuyên truyền.', 'thành viên Ban ATGT tỉnh'],
    ['Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh đề nghị các sở tuyên truyền Luật.', 'các sở'],
    ['Ông trưởng ấp có trách nhiệm tuyên truyền đến từng hộ gia đình.', 'trưởng ấp'],
  ])('%s', (text, actor) => {
    expect(assignmentsOf(text).map((each) => each.actor)).toEqual([actor])
  })

  it.each(['các ông xóm trưởng', 'các ông (bà) trưởng thôn', 'các ông, bà trưởng ấp', 'các trưởng thôn'])(
    'items are for %s',
    (heads) => {
      const rows = assignmentsOf(
        `Ủy ban nhân dân xã yêu cầu ${heads} thực hiện một số nội dung sau:\n1. Tuyên truyền trên loa truyền thanh.\n2. Báo cáo danh sách trước 14 giờ.`,
      )
      expect(rows.map(({ actor_role }) => actor_role)).toEqual(['village', 'village'])
    },
  )

  it('what a body instructs of its own stays its duty', () => {
    const rows = assignmentsOf(
      'Giao Sở Y tế chủ trì, lập kế hoạch tuyên truyền. Chỉ đạo các đơn vị y tế trực thuộc phối hợp với các trường học kiểm tra.',
    )
    expect(rows.map(({ actor }) => actor)).toEqual(['Sở Y tế', 'Sở Y tế'])
    expect(assignmentsOf('Chỉ đạo các phòng rà soát hồ sơ.').map(({ actor }) => actor)).toEqual(['các phòng'])
  })

  it.each([
    'Văn phòng Chính phủ sẽ có hướng dẫn riêng.',
    'Sở Nội vụ sẽ có văn bản hướng dẫn cụ thể.',
    'Về việc này, Bộ trưởng có ý kiến chỉ đạo như sau:',
  ])('no duty: %s', (text) => {
    expect(assignmentsOf(text)).toEqual([])
  })

  it.each(['Đảng bộ xã hàng năm đạt: hoàn thành tốt nhiệm vụ trở lên.', 'Các ngành dịch vụ khoảng 28,5%.'])(
    'no duty among goals: %s',
    (text) => {
      expect(factsOfBody(`II. MỤC TIÊU\n1. ${text}`).assignments).toEqual([])
    },
  )
})

describe('times that are of names and of what befalls', () => {
  const timesOf = (text: string) => assignmentsOf(text).map(({ frequency, deadline }) => [frequency, deadline])

  it.each([
    'Sở Du lịch xây dựng Đề án Phát triển du lịch huyện đến năm 2030.',
    'Sở Du lịch tổng hợp Đề án Phát triển du lịch huyện Thọ Xuân, tỉnh Thanh Hóa đến năm 2030.',
    'UBND các huyện triển khai Nghị quyết số 10-NQ/TU ngày 21/10/2019 của Tỉnh ủy về nông nghiệp giai đoạn 2019-2025, định hướng đến năm 2030.',
    'Sở Du lịch tổng hợp chương trình trong năm 2023 của các đơn vị.',
    'Sở Du lịch rà soát nhiệm vụ đã giao trong năm 2023, đề xuất xử lý.',
    'Các xã thường xuyên bị ngập lụt chuẩn bị phương án di dời dân.',
    'Công an xã quản lý các hộ kinh doanh thường xuyên vi phạm.',
    'Các cơ quan, đơn vị, nơi thường xuyên có hoạt động tập trung đông người phải có phương án phòng chống dịch.',
  ])('none: %s', (text) => {
    expect(timesOf(text)).toEqual([[null, null]])
  })

  it.each([
    ['Sở Giao thông vận tải hoàn thành nâng cấp tuyến đường đến năm 2022.', [null, 'đến năm 2022']],
    ['Sở Xây dựng hoàn thành Dự án đường ven biển đến năm 2022.', [null, 'đến năm 2022']],
    ['Sở Du lịch hoàn thành việc rà soát trong năm 2023.', [null, 'trong năm 2023']],
    ['Công an xã thường xuyên kiểm tra các hộ kinh doanh.', ['thường xuyên', null]],
  ])('%s', (text, times) => {
    expect(timesOf(text)).toEqual([times])
  })
})

it('a semicolon in a cell parts names that no list has', () => {
  const partners = (cell: string) =>
    factsOfBody(
      `II. NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp |\n| 1 | Xây dựng quy hoạch hạ tầng | Sở Nội vụ | ${cell} |`,
    ).assignments[0]?.partners
  expect(partners('UBND các huyện, thành phố; DNVT; các đơn vị')).toEqual([
    'UBND các huyện, thành phố',
    'DNVT',
    'các đơn vị',
  ])
  expect(partners('UBND các huyện; thành phố')).toEqual(['UBND các huyện; thành phố'])
})

describe('bodies on lines of their own in a cell', () => {
  const row = (lead: string, helpers: string) =>
    factsOfBody(
      `II. NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp |\n| --- | --- | --- | --- |\n| 1 | Xây dựng quy hoạch | ${lead} | ${helpers} |`,
    ).assignments.map(({ actor, partners }) => [actor, ...partners])

  it.each([
    ['Sở Nội vụ', 'Công an tỉnh<br>Sở Y tế<br/>UBND các xã', [['Sở Nội vụ', 'Công an tỉnh', 'Sở Y tế', 'UBND các xã']]],
    ['Sở Nội vụ<br>Sở Tài chính', 'Sở Y tế', [['Sở Nội vụ, Sở Tài chính', 'Sở Y tế']]],
    ['Sở Nội vụ', 'Các sở, ban,<br>ngành tỉnh', [['Sở Nội vụ', 'Các sở, ban, ngành tỉnh']]],
    ['Sở Nội vụ', 'Ủy ban<br>Mặt trận Tổ quốc tỉnh', [['Sở Nội vụ', 'Ủy ban Mặt trận Tổ quốc tỉnh']]],
    ['Sở Nội vụ', 'Sở Nông nghiệp và<br>Môi trường', [['Sở Nội vụ', 'Sở Nông nghiệp và Môi trường']]],
  ])('%s | %s', (lead, helpers, expected) => {
    expect(row(lead, helpers)).toEqual(expected)
  })
})

it('to supply something is no partner', () => {
  expect(assignmentsOf('1. Sở Nội vụ tiếp tục phối hợp cung cấp, cập nhật thông tin.')[0]?.partners).toEqual([])
  expect(assignmentsOf('1. Sở Nội vụ phối hợp các quận, huyện rà soát.')[0]?.partners).toEqual(['các quận, huyện'])
  expect(assignmentsOf('1. Sở Nội vụ phối hợp các quan điểm chung.')[0]?.partners ?? []).toEqual([])
  expect(assignmentsOf('1. Sở Nội vụ phối hợp cùng Sở Y tế cập nhật thông tin.')[0]?.partners).toEqual(['Sở Y tế'])
})
