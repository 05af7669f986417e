import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const rowsOf = (heading: string, item: string): readonly string[] =>
  factsOfBody(`${heading}\n${item}`).commitments.flatMap(({ kind, value, unit, comparator, frequency, quote }) =>
    kind === 'index'
      ? []
      : [
          [kind, value, unit, comparator, frequency].map((part) => (part === null ? '' : String(part))).join('/') +
            ` ${quote.replace(/\s+/g, ' ').slice(0, 48)}`,
        ],
  )

describe('numbers a period', () => {
  it.each([
    ['1. Đài phát tối thiểu 10 phút mỗi ngày về an toàn.', 'frequency/10/phút/ngày/>=/'],
    ['1. Phát thanh 15 phút/ngày trên loa.', 'frequency/15/phút/ngày//'],
    ['1. Báo mở chuyên mục, mỗi tháng 04 số.', 'frequency/4/số/tháng//'],
    ['1. Mở hộp thư 02 lần/tháng.', 'frequency/2/lần/tháng//'],
    ['1. Đối thoại với người dân 06 tháng/lần.', 'frequency/1/lần/6 tháng//06 tháng/lần'],
    ['1. Đối thoại với học sinh, mỗi học kỳ ít nhất một lần.', 'frequency/1/lần/học kỳ/>=/mỗi học kỳ'],
    ['1. Mỗi ấp vận động ít nhất 50 hồ sơ/tháng.', 'frequency/50/hồ sơ/tháng/>=/'],
    ['1. Tổ chức “Ngày thứ Bảy vì dân” hằng tuần tại khu công nghiệp.', 'frequency////hằng tuần Tổ chức “Ngày'],
  ])('%s', (item, expected) => {
    const rows = rowsOf('II. NHIỆM VỤ', item)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.startsWith(expected)).toBe(true)
  })

  it.each([
    ['1. Hưởng ứng phong trào “mỗi tuần 10 phút diệt lăng quăng”.', []],
    ['1. Xếp thứ 02 lần này.', []],
    [
      '1. Hằng năm kiểm tra ít nhất 30% cơ quan, đơn vị.',
      ['target/30/%/>=/ Hằng năm kiểm tra ít nhất 30% cơ quan, đơn vị'],
    ],
  ])('no number a period: %s', (item, expected) => {
    expect(rowsOf('II. NHIỆM VỤ', item)).toEqual(expected)
  })
})

describe('goals', () => {
  it.each([
    ['- Không để xảy ra vụ việc nghiêm trọng.', ['target/0/vụ// Không để xảy ra vụ việc nghiêm trọng']],
    ['- Thời gian tiếp nhận một hồ sơ dưới 10 phút.', ['target/10/phút/</ Thời gian tiếp nhận một hồ sơ dưới 10 phút']],
    ['- 3.500 hộ ký cam kết.', ['target/3500/hộ// 3.500 hộ ký cam kết']],
    ['- Cả 08/08 chỉ số nội dung tăng điểm.', ['target/8/chỉ số// 08/08 chỉ số nội dung tăng điểm']],
    ['- Xây dựng từ 3 đến 5 mô hình điểm.', ['target/3/mô hình/>=/ Xây dựng từ 3 đến 5 mô hình điểm']],
  ])('among goals: %s', (item, expected) => {
    expect(rowsOf('II. MỤC TIÊU', item)).toEqual(expected)
  })

  it.each([
    '1. Quản lý chặt chẽ, không để xảy ra vụ việc nghiêm trọng.',
    '1. Có 3.500 hộ sống ven sông.',
    '1. Xã có 19/19 tiêu chí.',
  ])('none where tasks are told: %s', (item) => {
    expect(rowsOf('II. NHIỆM VỤ', item)).toEqual([])
  })

  it.each([
    '- Đến ngày 31/01/2023, huyện đã cấp 21.345 tài khoản, đạt 71,3%.',
    '- Hiện nay có 85% xã có trạm y tế đạt chuẩn.',
    '- Theo báo cáo của ngành y tế, 45% học sinh bị cận thị.',
    '- Qua khảo sát, 62% người được hỏi chưa biết quy định.',
    '- Cuối năm 2022, tỷ lệ bao phủ đạt 92,1%.',
    '- Trong 5 tháng đầu năm toàn huyện có 37 vụ; 3 xã có tỷ lệ trên 10%.',
  ])('none where something is told: %s', (item) => {
    expect(rowsOf('II. MỤC TIÊU', item)).toEqual([])
  })

  it('what is told beside a goal is none', () => {
    expect(rowsOf('II. MỤC TIÊU', '- Hồ sơ trực tuyến đạt trên 75% (9 tháng năm 2023 đạt 52,4%).')).toHaveLength(1)
    expect(rowsOf('II. MỤC TIÊU', '- Hồ sơ trực tuyến đạt trên 75% (6 tháng đầu năm 2023 đạt 52,4%).')).toHaveLength(1)
    expect(rowsOf('II. MỤC TIÊU', '- Học sinh khá giỏi đạt 90% (năm học trước đạt 88,4%).')).toHaveLength(1)
    expect(rowsOf('II. MỤC TIÊU', '- Học sinh khá giỏi đạt 90% (trong đó giỏi đạt 20%).')).toHaveLength(2)
  })

  it.each([
    ['- Cây lúa từ 33-35 ngàn ha, cây ngô 38-40 ngàn ha; cây rau 11-12 ngàn ha.', 3],
    ['- Cây lúa từ 33-35 ngàn ha; xe chở 70 tấn.', 1],
    ['- Phấn đấu 02 trường vào TOP 100 trường đại học hàng đầu.', 1],
    ['- Kiểm tra đột xuất 08 công trình.', 1],
    ['- Phát sinh đột xuất 08 công trình.', 0],
    ['- Cấp 03 mã số vùng trồng; hỗ trợ xóa 02 nhà tạm.', 2],
    ['- Tập huấn kỹ năng số cho 600 công chức.', 1],
    ['- Gửi giấy mời cho 600 công chức.', 0],
    ['- Tổ chức lấy ý kiến góp ý (trừ chi bộ dưới 09 đảng viên).', 0],
    ['- Vận động trên 09 đảng viên tham gia.', 1],
  ])('goals of one list, ranks and learners: %s', (item, count) => {
    expect(rowsOf('II. MỤC TIÊU', item)).toHaveLength(count)
    expect(rowsOf('II. MỤC TIÊU', '- Đến hết năm 2023, 100% hồ sơ được số hóa.')).toHaveLength(1)
  })
})

describe('reports', () => {
  const reportsOf = (item: string): readonly string[] =>
    factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${item}`).commitments.flatMap(({ kind, quote }) =>
      kind === 'reporting' ? [quote] : [],
    )

  it.each([
    [
      '1. Sơ kết giai đoạn 1 gửi Phòng Nội vụ trước ngày 31/5/2023.',
      ['Sơ kết giai đoạn 1 gửi Phòng Nội vụ trước ngày 31/5/2023'],
    ],
    [
      '1. Các xã báo cáo sơ kết trước ngày 10/6/2023 và báo cáo tổng kết trước ngày 25/11/2023.',
      ['báo cáo sơ kết trước ngày 10/6/2023', 'báo cáo tổng kết trước ngày 25/11/2023'],
    ],
    ['1. Gửi kết quả về Phòng Nội vụ hằng tháng.', ['Gửi kết quả về Phòng Nội vụ hằng tháng']],
    ['1. Hằng tháng thông báo kết quả với Chủ tịch UBND.', ['Hằng tháng thông báo kết quả với Chủ tịch UBND']],
    ['1. Gửi kết quả giải quyết thủ tục về nhà cho người dân.', []],
    ['1. Tổng kết phong trào, gửi lời cảm ơn.', []],
  ])('%s', (item, expected) => {
    expect(reportsOf(item)).toEqual(expected)
  })
})

describe('money', () => {
  it.each([
    ['1. Huy động sự đóng góp của cha mẹ học sinh theo quy định.', 1],
    ['1. Nguồn sự nghiệp y tế năm 2023; nguồn hỗ trợ của các tổ chức (nếu có).', 2],
    ['1. Nguồn xã hội hóa và các nguồn huy động hợp pháp khác.', 1],
    ['1. Các đơn vị chủ động thực hiện.', 0],
  ])('in a section on money: %s', (item, count) => {
    expect(rowsOf('IV. KINH PHÍ', item)).toHaveLength(count)
  })

  it('is none in a section on tasks', () => {
    expect(rowsOf('II. NHIỆM VỤ', '1. Huy động sự đóng góp của Nhân dân vào phong trào.')).toEqual([])
  })
})
