import { expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { annexTable, inPlans, wholePlan, wrapped, type Slip } from './whole-plans.js'

const list = (items: string): { readonly contents: string } => ({ contents: `II. NỘI DUNG TUYÊN TRUYỀN\n${items}` })

/** What looks like a slip and is none, in whole plans: a warning here would annoy. */
const sound: Readonly<Record<string, readonly Slip[]>> = {
  'as it stands': inPlans(['D', 'T', 'S', 'X', 'P'], ['', '', '', '', '']).map(([plan]) => [plan, {}]),
  'years before': inPlans(
    ['D'],
    [
      'Mô hình “Ngày thứ Sáu nghe dân nói” được triển khai từ năm 2021.',
      'Phát huy kết quả đạt được năm 2022, khắc phục hạn chế trong năm 2023.',
      'Kết quả xếp hạng Chỉ số cải cách hành chính năm 2022 được niêm yết tại trụ sở.',
      'Kinh phí năm 2022 chuyển nguồn sang và kinh phí giao năm 2023.',
      'Khen thưởng tập thể, cá nhân có thành tích trong năm 2022.',
      'Các thủ tục hành chính đã công bố năm 2022 tiếp tục được niêm yết.',
      'Sử dụng bộ tài liệu do Sở Nội vụ biên soạn năm 2021.',
      'Mô hình “Chính quyền thân thiện” đạt giải Nhì năm 2022 tiếp tục được nhân rộng.',
      'Các văn bản do UBND huyện ban hành trước năm 2022 được rà soát.',
      'Cán bộ được đào tạo trong năm 2022 làm nòng cốt.',
      'Hồ sơ lưu từ năm 2021 đến năm 2022 được số hóa.',
      'Năm học 2022 - 2023 và năm học 2023 - 2024, các trường tiếp tục tuyên truyền.',
      'Tuyên truyền Luật Thực hiện dân chủ ở cơ sở năm 2022, Luật Đất đai năm 2013.',
    ],
  ),
  'years of a ward': inPlans(
    ['P'],
    [
      'Rà soát kết quả thực hiện năm 2025, xác định nhiệm vụ còn tồn đọng.',
      'Hoàn thành tự chấm điểm Chỉ số cải cách hành chính năm 2025 trước ngày 31/01/2026.',
      'Công khai kết quả năm 2025 trên Trang thông tin điện tử phường.',
      'Thực hiện Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030.',
    ],
  ),
  days: inPlans(
    ['D'],
    [
      'Ngày 10 tháng Chạp âm lịch tổ chức hội chợ; mùng 5 tháng Giêng âm lịch khai hội.',
      'Tuyên truyền từ ngày 23 tháng Chạp năm Nhâm Dần đến ngày 10 tháng Giêng năm Quý Mão.',
      'Số liệu báo cáo tính từ ngày 15/12/2022 đến ngày 14/12/2023.',
      'Kỷ niệm 48 năm Ngày giải phóng miền Nam (30/4/1975 - 30/4/2023).',
      'Tổ chức hội nghị từ 7 giờ 30 đến 11 giờ 30 ngày 15/5/2023.',
      'Đợt 1: từ ngày 01/3/2023 đến ngày 31/3/2023; đợt 2: từ ngày 01/8/2023 đến ngày 31/8/2023.',
      'Báo cáo quý I trước 10/3, 6 tháng trước 10/6, quý III trước 10/9, năm trước 30/11/2023.',
    ],
  ),
  'districts that ended': inPlans(
    ['X'],
    [
      'Tiếp nhận nguyên trạng trụ sở của UBND huyện Thanh Chương (cũ).',
      'Kế thừa kết quả cải cách hành chính của huyện Thanh Chương trước sắp xếp.',
      'Rà soát thủ tục hành chính trước đây thuộc thẩm quyền của UBND cấp huyện.',
      'Các quyết định của Chủ tịch UBND huyện (cũ) còn hiệu lực tiếp tục thực hiện.',
      'Tuyên truyền mô hình chính quyền địa phương 2 cấp, kết thúc hoạt động của cấp huyện.',
      'Phối hợp với các đơn vị của huyện Nam Đàn trước đây để nhận bàn giao hồ sơ.',
      'Thực hiện theo Quyết định số 10/QĐ-UBND ngày 05/02/2025 của UBND huyện Nam Đàn.',
      'Kế thừa trang thiết bị của 03 xã cũ.',
    ],
  ),
  'units of others': inPlans(
    ['D'],
    [
      'Các xã Thanh Nghị, Thanh Hải và thị trấn Kiện Khê làm điểm.',
      'Phối hợp với UBND thành phố Phủ Lý, thị xã Duy Tiên trao đổi kinh nghiệm.',
      'UBND các xã, thị trấn niêm yết tại trụ sở UBND xã, thị trấn.',
    ],
  ),
  'closing lines': [
    ['D', { closing: 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2023 trên địa bàn huyện./.' }],
    ['T', { closing: 'Trên đây là Kế hoạch tuyên truyền trên địa bàn tỉnh năm 2024./.' }],
    ['S', { closing: 'Trên đây là Kế hoạch tuyên truyền năm 2022 trên địa bàn tỉnh./.' }],
    ['P', { closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 trên địa bàn phường./.' }],
    ['D', { closing: 'Đề nghị các xã triển khai Kế hoạch trên địa bàn xã./.' }],
  ],
  annexes: [
    ...inPlans(
      ['D'],
      [
        'Tờ rơi kèm theo tài liệu hỏi đáp.',
        'Đơn vị gửi báo cáo kèm theo hình ảnh, sản phẩm tuyên truyền.',
        'Mẫu báo cáo theo Phụ lục kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh.',
        'Tài liệu được gửi kèm theo Công văn hướng dẫn của Sở Nội vụ.',
        'Lập danh sách hộ nghèo kèm theo hồ sơ.',
        'Đăng tải Kế hoạch này kèm theo tài liệu tuyên truyền.',
      ],
    ),
    ['D', { annex: annexTable(['| 2 | Đánh giá kết quả năm 2022 | Phòng Nội vụ | Các xã | Tháng 3/2023 |']) }],
    ['D', { annex: annexTable(['| 3 | Xây dựng Kế hoạch năm 2024 | Phòng Nội vụ | Các xã | Tháng 12/2023 |']) }],
  ],
  words: inPlans(
    ['D', 'X', 'P'],
    [
      'Nhân dân làm chủ, dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát.',
      'Tổ chức tốt công tác tổ chức cán bộ.',
      'Nói đi đôi với làm, làm đi đôi với kiểm tra.',
      'Tăng cường đối thoại, tăng cường kiểm tra, tăng cường giám sát.',
      'Xây dựng xã hội hội nhập, phát triển.',
      'Bàn giao giao diện phần mềm cho các đơn vị.',
      'Đánh giá cán bộ bộ phận Một cửa hằng tháng.',
      'Tiếp nhận, xử lý; xử lý kịp thời phản ánh của người dân.',
    ],
  ),
  numbers: [
    ['S', list('1. Thể chế\na. Luật.\nb. Nghị định.\n2. Thủ tục\na. Niêm yết.\nb. Công khai.')],
    ['D', list('Đối với cấp huyện:\n1. Thể chế.\n2. Thủ tục.\nĐối với cấp xã:\n1. Niêm yết.\n2. Công khai.')],
    ['D', list('A. NỘI DUNG\n1. Thể chế.\n2. Thủ tục.\nB. HÌNH THỨC\n1. Trên loa.\n2. Trên mạng.')],
    ['D', list('1. Về thể chế\n2. Về thủ tục\n2.1. Niêm yết\n2.1.1. Tại trụ sở.\n2.1.2. Tại thôn.\n2.2. Công khai')],
  ],
}

it.each(Object.entries(sound))('no finding: %s', (_, cases) => {
  const told = cases.flatMap((each) =>
    [wholePlan(each), wrapped(wholePlan(each))].flatMap((source) =>
      (readPlan(source).facts?.findings ?? []).map(({ kind, message_vi }) => [each, kind, message_vi]),
    ),
  )
  expect(told).toEqual([])
})
