import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const commitmentsOf = (text: string, heading = 'II. NHIỆM VỤ') => factsOfBody(`${heading}\n${text}`).commitments

const goalsOf = (text: string, heading?: string): readonly string[] =>
  commitmentsOf(text, heading)
    .filter(({ kind }) => kind === 'target')
    .map(({ comparator, value, unit }) => `${comparator ?? ''}${value ?? '–'} ${unit ?? '–'}`)

const quotesOf = (text: string): readonly string[] => commitmentsOf(text).map(({ quote }) => quote)

const LIST = [
  'thu nhập bình quân đầu người là 65 triệu đồng/người/năm; sản lượng lương thực bình quân 2,1 triệu tấn/năm',
  'kim ngạch xuất khẩu gấp 2 lần năm 2020; tỷ lệ tăng dân số tự nhiên dưới 12 ‰; đạt 10 bác sĩ/vạn dân',
].join('; ')
const GOALS = ['65 triệu đồng/người/năm', '2.1 triệu tấn/năm', '2 lần', '<12 ‰', '10 bác sĩ/vạn dân']

describe('one word of aiming holds for the list behind it', () => {
  it.each([
    'Phấn đấu tốc độ tăng trưởng đạt khá; ',
    '1. Phấn đấu đến năm 2025 kinh tế phát triển nhanh; ',
    'a) Các chỉ tiêu chủ yếu: kinh tế phát triển nhanh; ',
    '- Mục tiêu đến năm 2025 là kinh tế phát triển nhanh; ',
    '- Một số chỉ tiêu đến năm 2025: ',
  ])('%s', (opening) => {
    expect(goalsOf(`${opening}${LIST}.`)).toEqual(GOALS)
  })

  it.each(['1. Phấn đấu đến năm 2025:', '1. Một số chỉ tiêu cụ thể đến năm 2025:', '1. Mục tiêu:'])(
    'in items below %s',
    (opening) => {
      const items = LIST.split('; ').map((goal) => `- ${goal.charAt(0).toUpperCase()}${goal.slice(1)}.`)
      expect(goalsOf([opening, ...items].join('\n'))).toEqual(GOALS)
    },
  )

  it.each([
    'Phấn đấu hoàn thành nhiệm vụ. Sản lượng lương thực bình quân 2,1 triệu tấn/năm; đạt 10 bác sĩ/vạn dân.',
    'Thực hiện Chương trình mục tiêu quốc gia giảm nghèo; hỗ trợ 20 căn nhà; xây dựng 3 km đường.',
    'Phấn đấu hoàn thành trong quý III; hiện có 12 trường học; chi phí đi lại 500.000 đồng.',
    'Tổ chức thực hiện: sản lượng lương thực bình quân 2,1 triệu tấn/năm; đạt 10 bác sĩ/vạn dân.',
    'Phấn đấu thi đua; thực hiện 3 lần như nhau; chi phí cao 2 lần mức bình quân.',
  ])('no goals: %s', (text) => {
    expect(goalsOf(text)).toEqual([])
  })

  it('ends with the list', () => {
    const below = '1. Phấn đấu:\n- Đạt 10 bác sĩ/vạn dân.\n2. Nội dung:\n- Đạt 12 bác sĩ/vạn dân.'
    expect(goalsOf(below)).toEqual(['10 bác sĩ/vạn dân'])
  })

  it.each([
    ['tăng gấp 1,5 lần so với năm 2019', '1.5 lần'],
    ['gấp ít nhất 2 lần năm 2019', '>=2 lần'],
    ['gấp từ 1,5 đến 2 lần mức bình quân', '>=1.5 lần'],
    ['gấp 3 lần', '3 lần'],
  ])('times as much: %s', (written, goal) => {
    expect(goalsOf(`Phấn đấu kim ngạch xuất khẩu ${written}.`)).toEqual([goal])
  })
})

describe('a share of a share in brackets', () => {
  it.each([
    [
      'Tỷ lệ lao động qua đào tạo đạt 60% (trong đó đào tạo nghề đạt 40%).',
      ['Tỷ lệ lao động qua đào tạo đạt 60%', 'đào tạo nghề đạt 40%'],
    ],
    [
      'Tỷ lệ lao động qua đào tạo đạt 70% (trong đó: có bằng cấp, chứng chỉ đạt 30%), tỷ lệ hộ nghèo còn 2%.',
      ['Tỷ lệ lao động qua đào tạo đạt 70%', 'có bằng cấp, chứng chỉ đạt 30%', 'tỷ lệ hộ nghèo còn 2%'],
    ],
    [
      'Tỷ lệ hộ dân sử dụng nước sạch trên 90% (hợp vệ sinh đạt 100%); tỷ lệ hộ nghèo còn 2%.',
      ['Tỷ lệ hộ dân sử dụng nước sạch trên 90%', 'hợp vệ sinh đạt 100%', 'tỷ lệ hộ nghèo còn 2%'],
    ],
    ['Toàn bộ (100%) hồ sơ được số hóa.', ['Toàn bộ (100%) hồ sơ được số hóa']],
    ['100% (12/12) cơ quan thực hiện.', ['100% (12/12) cơ quan thực hiện']],
    ['Tỷ lệ hộ nghèo dưới 3% (tiêu chí Trung ương).', ['Tỷ lệ hộ nghèo dưới 3% (tiêu chí Trung ương)']],
    ['Có 90% hộ (trên địa bàn xã), 95% trường đạt chuẩn.', ['Có 90% hộ (trên địa bàn xã)', '95% trường đạt chuẩn']],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes)
  })
})

describe('an estimate of money inside a sentence', () => {
  it.each([
    ['Xây dựng kế hoạch (dự toán kinh phí hàng năm) và tổ chức thực hiện.', 'dự toán kinh phí hàng năm'],
    ['Xây dựng kế hoạch (lập dự toán kinh phí) gửi Sở Tài chính.', 'dự toán kinh phí'],
    [
      'Sở Tài chính hướng dẫn, bố trí dự toán ngân sách hằng năm cho các sở, ngành.',
      'bố trí dự toán ngân sách hằng năm cho các sở, ngành',
    ],
    ['Sở Tài chính bố trí dự toán chi ngân sách của tỉnh.', 'bố trí dự toán chi ngân sách của tỉnh'],
  ])('%s', (text, quote) => {
    expect(
      commitmentsOf(text)
        .filter(({ kind }) => kind === 'budget')
        .map((each) => each.quote),
    ).toEqual([quote])
  })

  it.each([
    'Xây dựng kế hoạch (theo dự toán chi tiết) và tổ chức thực hiện.',
    'Sở Tài chính thẩm tra dự toán ngân sách của các xã.',
  ])('none: %s', (text) => {
    expect(commitmentsOf(text).filter(({ kind }) => kind === 'budget')).toEqual([])
  })
})

describe('rooms and machines are counted', () => {
  it.each([
    ['Bố trí mỗi điểm thi ít nhất 02 phòng dự phòng.', '>=2 phòng'],
    ['Bố trí tối thiểu 01 phòng máy.', '>=1 phòng máy'],
    ['Mỗi điểm thi có ít nhất 03 phòng thi.', '>=3 phòng thi'],
    ['Trang bị ít nhất 01 máy in cho mỗi xã.', '>=1 máy in'],
  ])('%s', (text, goal) => {
    expect(goalsOf(text)).toEqual([goal])
  })

  it.each(['Điểm thi có 20 phòng thi.', 'Thí sinh có mặt tại phòng thi số 02.'])('not: %s', (text) => {
    expect(goalsOf(text)).toEqual([])
  })
})
