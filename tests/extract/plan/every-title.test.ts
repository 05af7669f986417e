import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** A title as it is written, as it is read, the year that the plan is for, and its day of issue. */
const titles: readonly (readonly [written: string, title: string, year: number, day: string])[] = [
  below('Tuyên truyền cải cách hành chính nhà nước tỉnh Lâm Đồng năm 2026', 2026, '22 tháng 12 năm 2025'),
  below('Tuyên truyền cải cách hành chính nhà nước\ntỉnh Lâm Đồng năm 2026', 2026, '22 tháng 12 năm 2025'),
  below(
    'Tuyên truyền, phổ biến\nNghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024\ncủa Bộ Chính trị về đột phá phát triển khoa học, công nghệ,\nđổi mới sáng tạo và chuyển đổi số quốc gia\ntrên địa bàn tỉnh năm 2025',
    2025,
    '12 tháng 3 năm 2025',
  ),
  below('Về việc tuyên truyền công tác cải cách hành chính năm 2025', 2025, '12 tháng 3 năm 2025'),
  below('V/v triển khai Tháng hành động vì trẻ em năm 2025', 2025, '12 tháng 3 năm 2025'),
  [
    'KẾ HOẠCH TUYÊN TRUYỀN\nCải cách hành chính năm 2025',
    'TUYÊN TRUYỀN Cải cách hành chính năm 2025',
    2025,
    '12 tháng 3 năm 2025',
  ],
  [
    'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    'TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    2025,
    '12 tháng 3 năm 2025',
  ],
  below('Tuyên truyền Luật Đất đai năm 2024', 2025, '12 tháng 3 năm 2025'),
  below('Tuyên truyền Luật Đất đai năm 2024 trên địa bàn huyện năm 2025', 2025, '12 tháng 3 năm 2025'),
  below('Triển khai thi hành Luật Căn cước năm 2025', 2025, '12 tháng 12 năm 2024'),
  below('Khắc phục hạn chế trong kết quả Chỉ số cải cách hành chính năm 2024', 2025, '12 tháng 4 năm 2025'),
  below('Công tác bảo đảm an toàn giao thông năm 2024', 2024, '02 tháng 01 năm 2025'),
  below('Tuyên truyền cải cách hành chính năm 20025', 2025, '12 tháng 3 năm 2025'),
  below('V/v: tuyên truyền cải cách hành chính năm 2025', 2025, '12 tháng 3 năm 2025'),
  below('CẢI CÁCH HÀNH CHÍNH\nnăm 2024', 2024, '25 tháng 12 năm 2023'),
  below('CẢI CÁCH HÀNH CHÍNH\ntrên địa bàn huyện năm 2024', 2024, '25 tháng 12 năm 2023'),
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nNăm 2024', 'CẢI CÁCH HÀNH CHÍNH Năm 2024', 2024, '25 tháng 12 năm 2023'],
  [
    'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\n(Giai đoạn 2026 - 2030)',
    'CẢI CÁCH HÀNH CHÍNH (Giai đoạn 2026 - 2030)',
    2026,
    '25 tháng 12 năm 2025',
  ],
  [
    'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nhuyện Hải Hậu năm 2024',
    'CẢI CÁCH HÀNH CHÍNH huyện Hải Hậu năm 2024',
    2024,
    '25 tháng 12 năm 2023',
  ],
  below('TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH\nGIAI ĐOẠN 2026 - 2030', 2026, '12 tháng 01 năm 2026'),
  below('Thông tin, tuyên truyền cải cách hành chính giai đoạn 2026-2030', 2026, '12 tháng 01 năm 2026'),
  below('Cải cách hành chính giai đoạn 2021 - 2025 trên địa bàn tỉnh', 2021, '12 tháng 4 năm 2021'),
  below('Tuyên truyền cải cách hành chính quý IV năm 2025', 2025, '12 tháng 9 năm 2025'),
  below('Tuyên truyền cải cách hành chính quý IV/2025', 2025, '12 tháng 9 năm 2025'),
  below('Tuyên truyền cải cách hành chính 6 tháng cuối năm 2025', 2025, '12 tháng 6 năm 2025'),
  below('Công tác tháng 10 năm 2025', 2025, '28 tháng 9 năm 2025'),
  below('Công tác tháng 01/2026', 2026, '28 tháng 12 năm 2025'),
  below('Triển khai đợt cao điểm 90 ngày đêm thực hiện Đề án 06', 2025, '12 tháng 9 năm 2025'),
  below('Mở đợt cao điểm tuyên truyền từ ngày 01/9/2025 đến ngày 30/11/2025', 2025, '28 tháng 8 năm 2025'),
  below('Phổ biến, giáo dục pháp luật năm học 2025 - 2026', 2025, '28 tháng 8 năm 2025'),
  below('Thực hiện công tác cải cách hành chính', 2025, '28 tháng 8 năm 2025'),
  below(
    'Triển khai thực hiện Kế hoạch số 120/KH-UBND ngày 05/02/2025\ncủa Ủy ban nhân dân tỉnh về chuyển đổi số',
    2025,
    '28 tháng 8 năm 2025',
  ),
  below(
    'Triển khai thực hiện Kế hoạch số 120/KH-BCĐ ngày 05/02/2025 của Ban Chỉ đạo Trung ương\nvề thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá\nphát triển khoa học, công nghệ và Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ\nsửa đổi, bổ sung Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
    2025,
    '28 tháng 8 năm 2025',
  ),
  below(
    'Thực hiện Chương trình hành động số 45-CTr/TU ngày 12/5/2024 của Tỉnh ủy\nthực hiện Nghị quyết số 18-NQ/TW',
    2025,
    '28 tháng 8 năm 2025',
  ),
  [
    'KẾ HOẠCH HÀNH ĐỘNG\nThực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị\nvề phát triển kinh tế tư nhân',
    'Thực hiện Nghị quyết số 68-NQ/TW của Bộ Chính trị về phát triển kinh tế tư nhân',
    2025,
    '28 tháng 8 năm 2025',
  ],
  [
    'KẾ HOẠCH PHỐI HỢP\nTuyên truyền pháp luật về giao thông năm 2025',
    'Tuyên truyền pháp luật về giao thông năm 2025',
    2025,
    '28 tháng 3 năm 2025',
  ],
  below(
    'Kiểm tra công tác cải cách hành chính, kiểm soát thủ tục hành chính\ntại các sở, ban, ngành và Ủy ban nhân dân các xã, phường, đặc khu\nnăm 2025',
    2025,
    '28 tháng 8 năm 2025',
  ),
  below('Ứng phó thiên tai và tìm kiếm cứu nạn năm 2025', 2025, '28 tháng 3 năm 2025'),
  below('Cải cách hành chính năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng', 2026, '28 tháng 12 năm 2025'),
  below('Chuyển đổi số tỉnh Lâm Đồng đến năm 2030, tầm nhìn đến năm 2045', 2025, '28 tháng 8 năm 2025'),
  below('Tổ chức Hội thi “Tìm hiểu cải cách hành chính” năm 2025', 2025, '28 tháng 3 năm 2025'),
  below(
    'Tổ chức kỷ niệm 80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025)\nvà Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)',
    2025,
    '28 tháng 7 năm 2025',
  ),
  below(
    'Khắc phục những tồn tại, hạn chế trong công tác cải cách hành chính năm 2024 và nâng cao Chỉ số cải cách hành chính năm 2025',
    2025,
    '28 tháng 5 năm 2025',
  ),
  [
    'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2025\n(Ban hành kèm theo Quyết định số 51/QĐ-UBND ngày 02 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh)',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '02 tháng 3 năm 2025',
  ],
  [
    'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2025\n(Kèm theo Quyết định số      /QĐ-UBND ngày    /3/2025\ncủa Ủy ban nhân dân tỉnh)',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '02 tháng 3 năm 2025',
  ],
  below(
    'Triển khai Đề án “Đẩy mạnh truyền thông\nvề cải cách hành chính” giai đoạn 2025 - 2030\n(sau đây gọi tắt là Đề án)',
    2025,
    '02 tháng 3 năm 2025',
  ),
  [
    'CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ',
    'Thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ',
    2025,
    '28 tháng 2 năm 2025',
  ],
  [
    'KẾ HOẠCH CHUYỂN ĐỔI SỐ\nTỈNH LÂM ĐỒNG NĂM 2025',
    'CHUYỂN ĐỔI SỐ TỈNH LÂM ĐỒNG NĂM 2025',
    2025,
    '28 tháng 2 năm 2025',
  ],
  [
    '**KẾ HOẠCH**\n\n**Tuyên truyền cải cách hành chính năm 2025**',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '28 tháng 2 năm 2025',
  ],
  [
    '# KẾ HOẠCH\n## Tuyên truyền cải cách hành chính năm 2025',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '28 tháng 2 năm 2025',
  ],
  [
    'KẾ HOẠCH\n\nTuyên truyền cải cách hành chính\n\nnăm 2025\n\n-------',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '28 tháng 2 năm 2025',
  ],
  [
    'KẾ HOẠCH:\nTuyên truyền cải cách hành chính năm 2025',
    'Tuyên truyền cải cách hành chính năm 2025',
    2025,
    '28 tháng 2 năm 2025',
  ],
  below('Nâng cao Chỉ số hài lòng của người dân (SIPAS) năm 2026', 2026, '22 tháng 12 năm 2025'),
  below('Truyền thông chính sách quý I/2026', 2026, '22 tháng 12 năm 2025'),
  below('Truyền thông chính sách 6 tháng đầu năm 2026', 2026, '22 tháng 12 năm 2025'),
  below('Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10/2025', 2025, '22 tháng 9 năm 2025'),
  below(
    'Tuyên truyền bầu cử đại biểu Quốc hội khóa XVI\nvà đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    2026,
    '22 tháng 11 năm 2025',
  ),
  below('Tổng kết Nghị quyết số 30c/NQ-CP giai đoạn 2011 - 2020', 2020, '22 tháng 3 năm 2020'),
  below('Rà soát, đánh giá thủ tục hành chính\ntrọng tâm năm 2026', 2026, '22 tháng 12 năm 2025'),
  below('Về truyền thông, phổ biến Luật Đất đai', 2024, '22 tháng 4 năm 2024'),
  below('Hoạt động của Ban Chỉ đạo\nChuyển đổi số tỉnh năm 2025', 2025, '22 tháng 2 năm 2025'),
  below(
    'Thực hiện Chỉ thị số 05/CT-TTg ngày 01/3/2025 của Thủ tướng Chính phủ\nvề các nhiệm vụ, giải pháp trọng tâm',
    2025,
    '22 tháng 4 năm 2025',
  ),
  below('Sơ kết 3 năm thực hiện Đề án 06 trên địa bàn huyện (2022 - 2024)', 2024, '22 tháng 11 năm 2024'),
  [
    'KẾ HOẠCH\nCông tác văn thư, lưu trữ năm 2026\n(Ban hành kèm theo Quyết định số 8/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ)',
    'Công tác văn thư, lưu trữ năm 2026',
    2026,
    '05 tháng 01 năm 2026',
  ],
  [
    'KẾ HOẠCH TRIỂN KHAI\nCUỘC VẬN ĐỘNG “TOÀN DÂN CHUYỂN ĐỔI SỐ”\nNĂM 2026',
    'TRIỂN KHAI CUỘC VẬN ĐỘNG “TOÀN DÂN CHUYỂN ĐỔI SỐ” NĂM 2026',
    2026,
    '05 tháng 01 năm 2026',
  ],
  below(
    'Tuyên truyền, vận động người dân\nsử dụng dịch vụ công trực tuyến\ntại thôn, tổ dân phố',
    2026,
    '05 tháng 01 năm 2026',
  ),
  below(
    'Cao điểm 60 ngày hỗ trợ người dân thực hiện thủ tục hành chính\n(từ ngày 15/7/2025 đến ngày 15/9/2025)',
    2025,
    '10 tháng 7 năm 2025',
  ),
  below('Tổ chức “Ngày hội chuyển đổi số” trên địa bàn phường Trường Vinh\nnăm 2025', 2025, '05 tháng 9 năm 2025'),
  below('ĐẨY MẠNH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH,\nCHUYỂN ĐỔI SỐ NĂM 2025', 2025, '05 tháng 3 năm 2025'),
  below(
    'Phát động phong trào thi đua\n“Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”\ngiai đoạn 2025 - 2030',
    2025,
    '05 tháng 9 năm 2025',
  ),
  below('Thông tin, truyền thông về Đề án 06 năm 2024', 2024, '05 tháng 3 năm 2024'),
  below('Công tác dân vận chính quyền năm 2024', 2024, '05 tháng 3 năm 2024'),
  below(
    'Triển khai thi hành Luật Tổ chức chính quyền địa phương\n(sửa đổi) trên địa bàn tỉnh',
    2025,
    '05 tháng 4 năm 2025',
  ),
  below(
    'Xây dựng Chính quyền điện tử, Chính quyền số năm 2023 và định hướng đến năm 2025',
    2023,
    '05 tháng 3 năm 2023',
  ),
  below('Tập huấn, bồi dưỡng nghiệp vụ cho cán bộ, công chức cấp xã\ntháng 9 năm 2025', 2025, '28 tháng 8 năm 2025'),
  below(
    'Khảo sát, đo lường sự hài lòng của người dân, tổ chức\nđối với sự phục vụ của cơ quan hành chính nhà nước',
    2024,
    '05 tháng 3 năm 2024',
  ),
  below(
    'Hành động thực hiện Kết luận số 226-KL/TW của Ban Bí thư\nvề chấn chỉnh lề lối làm việc',
    2026,
    '05 tháng 02 năm 2026',
  ),
  below('Của Ủy ban nhân dân tỉnh thực hiện Chỉ thị số 16/CT-TTg', 2024, '05 tháng 6 năm 2024'),
  below('Phòng, chống tham nhũng, lãng phí, tiêu cực năm 2024', 2024, '05 tháng 02 năm 2024'),
  below('UBND tỉnh triển khai Chương trình hành động của Tỉnh ủy về chuyển đổi số', 2024, '05 tháng 02 năm 2024'),
]

/** Below the word alone on its line. */
function below(lines: string, year: number, day: string): readonly [string, string, number, string] {
  return [`KẾ HOẠCH\n${lines}`, lines.replaceAll('\n', ' '), year, day]
}

/** How the text of a plan begins, with a basis or without one. */
const openings: Readonly<Record<string, string>> = {
  bases:
    'Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Nghị quyết số 30/NQ-CP ngày 15 tháng 7 năm 2019 của Chính phủ;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n',
  'a basis that is carried out':
    'Thực hiện Nghị quyết số 30/NQ-CP ngày 15/7/2019 của Chính phủ, Ủy ban nhân dân tỉnh xây dựng Kế hoạch với các nội dung sau:\n',
  'an aim':
    'Nhằm nâng cao nhận thức của người dân theo Nghị quyết số 30/NQ-CP ngày 15/7/2019 của Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:\n',
  'who issues it':
    'Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch thực hiện Nghị quyết số 30/NQ-CP ngày 15/7/2019 của Chính phủ, cụ thể như sau:\n',
  'what is obeyed':
    'Thi hành Nghị quyết số 30/NQ-CP ngày 15/7/2019 của Chính phủ; xét đề nghị của Giám đốc Sở Nội vụ, UBND tỉnh ban hành Kế hoạch như sau:\n',
  'what goes on':
    'Tiếp tục triển khai Nghị quyết số 30/NQ-CP ngày 15/7/2019 của Chính phủ, UBND tỉnh xây dựng Kế hoạch như sau:\n',
  nothing: '',
}
const gaps = ['\n\n', '\n', '\n-----------\n\n']

const head = (day: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 37/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLâm Đồng, ngày ${day}\n`
const SECTIONS =
  'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\nII. TỔ CHỨC THỰC HIỆN\n1. Các bộ phận chuyên môn có trách nhiệm tổ chức thực hiện Kế hoạch này.\n\nNơi nhận:\n- Lưu: VT.\n'

describe('every title above every opening', () => {
  it.each(Object.entries(openings))('%s', (_, opening) => {
    const read = gaps.flatMap((gap) =>
      titles.map(([written, , , day]) => {
        const facts = readPlan(`${head(day)}\n${written}${gap}${opening}\n${SECTIONS}`).facts
        const missing = facts?.findings.filter(({ kind }) => kind === 'missing_basis').length
        return [facts?.plan.title, facts?.plan.plan_year, facts?.plan.issuer, missing]
      }),
    )
    expect(read).toEqual(
      gaps.flatMap(() =>
        titles.map(([written, title, year]) => {
          // The basis of a plan that a decision issues is the decision's.
          const bare = opening === '' && !written.includes('èm theo Quyết định')
          return [title, year, 'Ủy ban nhân dân tỉnh Lâm Đồng', bare ? 1 : 0]
        }),
      ),
    )
  })
})
