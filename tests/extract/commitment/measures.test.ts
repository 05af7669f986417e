import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const targets = (heading: string, sentence: string): readonly string[] =>
  factsOfBody(`II. ${heading}\n1. ${sentence}`)
    .commitments.filter(({ kind }) => kind === 'target')
    .map(({ comparator, value, unit }) => `${comparator ?? ''}${value ?? '–'} ${unit ?? '–'}`)

describe('goals in measures of other subjects', () => {
  it.each([
    [
      'Toàn tỉnh trồng được 41,2 triệu cây xanh, trong đó: 10 triệu cây xanh phân tán; 31,2 triệu cây xanh tập trung.',
      ['41.2 triệu cây xanh', '10 triệu cây xanh', '31.2 triệu cây xanh'],
    ],
    [
      'Thu nhập bình quân đầu người đạt trên 75 triệu đồng/người/năm; diện tích gieo trồng 150.000 ha.',
      ['>75 triệu đồng/người/năm', '150000 ha'],
    ],
    [
      'Giải quyết việc làm cho 32.000 lao động; đào tạo nghề cho ít nhất 15.000 người.',
      ['32000 lao động', '>=15000 người'],
    ],
    ['Giảm 20 hộ nghèo và 15 hộ cận nghèo.', ['20 hộ nghèo', '15 hộ cận nghèo']],
    ['Giảm thời gian chờ của 20 hộ nghèo.', []],
    ['Có thêm 45 hộ thoát nghèo, 12 hộ thoát cận nghèo.', ['45 hộ', '12 hộ']],
    ['Tổ chức 02 hội nghị tại trụ sở, 12 xã tham dự.', ['2 hội nghị']],
    ['Công nhận thêm 20 sản phẩm OCOP, 05 xã đạt chuẩn nông thôn mới.', ['20 sản phẩm OCOP', '5 xã']],
    ['Tỷ suất tử vong trẻ em giảm còn 15‰; tỷ lệ tăng dân số dưới 12 ‰.', ['15 ‰', '<12 ‰']],
    [
      'Giảm tỷ suất trẻ em bị tai nạn xuống còn 500/100.000 trẻ em và 450/100.000 trẻ em vào năm 2030.',
      ['500 /100.000 trẻ em', '450 /100.000 trẻ em'],
    ],
    [
      '70.000 ngôi nhà đạt tiêu chí Ngôi nhà an toàn; 170 trường học đạt tiêu chuẩn Trường học an toàn.',
      ['70000 ngôi nhà', '170 trường học'],
    ],
    [
      'Có tối thiểu 10 khu phố đạt chuẩn; tối thiểu 5 khu nhà trọ đạt chuẩn; 01 huyện đạt chuẩn.',
      ['>=10 khu phố', '>=5 khu nhà trọ', '1 huyện'],
    ],
    [
      'Xây dựng 03 vùng trồng, 05 tuyến phố; có 05 di tích được xếp hạng.',
      ['3 vùng trồng', '5 tuyến phố', '5 di tích'],
    ],
    ['Toàn tỉnh hiện có 15 khu phố, 12 di tích tại 07 huyện.', []],
    ['Hiện có 170 trường học; 12 trường học đã đạt chuẩn.', []],
    ['Đạt 11 bác sĩ/vạn dân, 32 giường bệnh/vạn dân.', ['11 bác sĩ/vạn dân', '32 giường bệnh/vạn dân']],
    ['Nâng diện tích lúa từ 50 ha lên 70 ha.', ['70 ha']],
    [
      'Tổng khách du lịch: từ 10 triệu lượt trở lên, trong đó khách quốc tế 3,5 triệu lượt.',
      ['>=10 triệu lượt', '3.5 triệu lượt'],
    ],
    ['Doanh thu du lịch: trên 25.500 tỷ đồng.', ['>25500 tỷ đồng']],
    ['1.200 lao động ngành du lịch được bồi dưỡng giao tiếp.', ['1200 lao động']],
    ['Tỷ lệ mắc dưới 150 ca/100.000 dân.', ['<150 ca/100.000 dân']],
    ['Tỷ lệ ngộ độc cấp tính dưới 07 người/100.000 dân.', ['<7 người/100.000 dân']],
    ['Không để xảy ra vụ ngộ độc trên 30 người/vụ.', ['<=30 người/vụ']],
    ['Không để xảy ra vụ ngộ độc; tập huấn cho trên 30 người.', ['0 vụ', '>30 người']],
    ['Tổ chức ít nhất 02 buổi/xã; bình quân đạt từ 15 điểm trở lên.', ['>=2 buổi/xã', '>=15 điểm']],
    ['Thời gian lưu trú bình quân 1,8 ngày/khách.', ['1.8 ngày/khách']],
    ['Mỗi trường có tối thiểu 01 cán bộ tư vấn.', ['>=1 cán bộ']],
    ['Giảm tỷ suất tử vong trẻ sơ sinh xuống: 15‰.', ['15 ‰']],
    ['Tỷ lệ ngộ độc cấp tính dưới 07 người/100.000 dân.', ['<7 người/100.000 dân']],
    [
      'Đón 850.000 lượt khách (tăng 2,5 lần so với năm trước) và tổng thu du lịch đạt 500 tỷ đồng.',
      ['850000 lượt khách', '500 tỷ đồng'],
    ],
    ['Thực hiện ít nhất 1 bộ sản phẩm tuyên truyền.', ['>=1 bộ sản phẩm']],
    ['Vận động 500 chiến sĩ tham gia, hiến ít nhất 100 đơn vị máu.', ['500 chiến sĩ', '>=100 đơn vị máu']],
    ['Xây dựng 20 căn nhà cho hộ nghèo.', ['20 căn nhà']],
    ['Trồng 1.000 (một nghìn) cây xanh; in 500 (năm trăm) tờ rơi.', ['1000 cây xanh', '500 tờ rơi']],
    ['Tổ chức từ 3 đến 5 mô hình.', ['>=3 mô hình']],
    ['Sản lượng thủy sản: 12.500 tấn.', ['12500 tấn']],
    ['Giải quyết việc làm mới cho 1.500 – 1.700 lao động/năm.', ['1500 lao động/năm']],
    ['GRDP năm 2025 đạt trên 500 tỷ đồng; quy mô đạt trên 20 tỷ đô la Mỹ.', ['>500 tỷ đồng', '>20 tỷ đô la Mỹ']],
    ['Thu nhập bình quân của hộ nghèo tăng 3,5 lần.', ['3.5 lần']],
    ['Trồng 20 ha rừng và nâng cấp 30 km đường.', ['20 ha', '30 km']],
    ['Tốc độ tải xuống trung bình tối thiểu 40 Mbit/s.', ['>=40 Mbit/s']],
    ['Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.', ['<109 bé trai/100 bé gái']],
    ['Tổng tỷ suất sinh đạt 2,1 con/phụ nữ.', ['2.1 con/phụ nữ']],
    ['Phát triển thêm 1 triệu đoàn viên.', ['1 triệu đoàn viên']],
    ['Kéo giảm tai nạn, không để quá 100 người mắc.', ['<=100 người']],
    ['Vốn đối ứng tối thiểu bằng 10% tổng vốn.', ['>=10 %']],
    ['Trao 50 suất quà, tặng 20 suất học bổng; xây dựng 03 mái ấm.', ['50 suất quà', '20 suất học bổng', '3 mái ấm']],
    ['Đề xuất được ít nhất 5 chính sách; tạo việc cho 1.000 chị em.', ['>=5 chính sách', '1000 chị em']],
    ['Phấn đấu 100% số doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.', ['100 %']],
    ['Mức độ hài lòng đạt từ 95/100 điểm trở lên; chỉ số CCHC đạt 90,5/100 điểm.', ['>=95 điểm', '90.5 điểm']],
  ])('%s', (sentence, expected) => {
    expect(targets('MỤC TIÊU', sentence)).toEqual(expected)
  })

  it.each([
    'Năm 2022, toàn tỉnh trồng được 3,2 triệu cây xanh và có 500 hộ nghèo.',
    'Đã trồng được 15.000 ha rừng.',
    'Các chính sách đối với 5 chính sách cũ; thăm hỏi 12 gia đình.',
    'Kinh phí thực hiện 500 triệu đồng.',
    'Hiện có 500 lao động đã được đào tạo.',
    'Đến năm 2030 - 12 mô hình được nêu ở trên.',
    'Hoàn thành sau 15 ngày kể từ ngày ban hành.',
    'Rút kinh nghiệm năm 2021: việc trồng 10.000 cây xanh chưa phát huy tác dụng.',
    'Năm 2022 chỉ số CCHC của tỉnh đã đạt 90,5/100 điểm.',
    'Quy mô dân số 1,8 triệu người; diện tích tự nhiên 1.586 km2.',
    'Mức chi 50.000 đồng/người/ngày.',
    'Tổng thu so với năm 2022 (năm đầu) là 500 tỷ đồng.',
    'Hiện nay có 500 chiến sĩ và 12 đơn vị máu.',
    'Toàn tỉnh hiện có 350 trường học, 12 khu công nghiệp.',
    'Nâng cao nhận thức của 1.200 người lao động trong 15 cơ sở.',
  ])('no goal: %s', (sentence) => {
    expect(targets('MỤC TIÊU', sentence)).toEqual([])
  })

  it('outside sections on goals only what is striven for', () => {
    expect(targets('NHIỆM VỤ', 'Phấn đấu đến năm 2025 trồng mới 5.000 ha rừng.')).toEqual(['5000 ha'])
    expect(targets('NHIỆM VỤ', 'Tổ chức trồng 5.000 ha rừng.')).toEqual([])
    expect(targets('NHIỆM VỤ', 'Hỗ trợ 300 người lao động để phấn đấu hoàn thành kế hoạch.')).toEqual([])
  })
})
