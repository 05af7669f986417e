import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { sourceOf, type Case } from './small-plans.js'

/**
 * What a reader wants to be told of, by the kind of its finding, as it happens to those who write plans. Left, for what a
 * careful writer may mean: `trên địa bàn huyện` in a commune, `thành phố` in a province, a section that begins at 2, and a
 * word twice that may end one word and begin the next (`hành hành chính`).
 */
const slips: Readonly<Record<string, readonly Case[]>> = {
  missing_basis: [
    ['D', { basis: '' }],
    ['D', { basis: 'Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 như sau:' }],
    ['S', { basis: 'Để công tác tuyên truyền đạt hiệu quả, Sở Nội vụ xây dựng Kế hoạch như sau:' }],
    [
      'C',
      {
        basis:
          'Cải cách hành chính là nhiệm vụ trọng tâm của địa phương. Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
      },
    ],
    ['N', { basis: 'Ủy ban nhân dân xã Gia Hiệp ban hành Kế hoạch tuyên truyền 6 tháng cuối năm 2025, cụ thể:' }],
    [
      'P',
      {
        basis:
          'Trong thời gian qua, công tác tuyên truyền đã đạt nhiều kết quả. Năm 2026, Ủy ban nhân dân tỉnh xây dựng Kế hoạch tuyên truyền như sau:',
      },
    ],
  ],
  missing_annex: [
    [
      'D',
      '1. Tuyên truyền trên hệ thống truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng, đơn vị thực hiện Kế hoạch này. (Chi tiết tại Phụ lục kèm theo)',
    ],
    ['D', '1. Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.'],
    ['D', '1. Danh mục nhiệm vụ: Có phụ lục chi tiết kèm theo.'],
    ['D', '1. Thực hiện các nhiệm vụ (có phụ lục gửi kèm).'],
    ['D', '1. Phân công nhiệm vụ theo Phụ lục I và Phụ lục II ban hành kèm theo Kế hoạch này.'],
    ['P', '1. Nội dung nhiệm vụ cụ thể theo Phụ lục đính kèm.'],
    ['P', '1. Báo cáo theo mẫu tại Phụ lục 2 kèm theo Kế hoạch này.'],
    ['P', '1. (Kèm theo phụ lục các nhiệm vụ, sản phẩm thực hiện Kế hoạch)'],
    ['S', '1. Bảng phân công nhiệm vụ chi tiết tại phụ lục đính kèm Kế hoạch.'],
    ['S', '1. Lịch phát sóng: Chi tiết theo Biểu kèm theo Kế hoạch này.'],
    ['N', '1. Nhiệm vụ cụ thể của từng đơn vị (theo Phụ lục đính kèm).'],
    ['C', '1. Phân công nhiệm vụ: Xem phụ lục kèm theo.'],
    ['D', '1. Phân công cụ thể trong Phụ lục kèm theo Kế hoạch.'],
    ['N', '1. Các đơn vị thực hiện nhiệm vụ được giao tại Phụ lục đính kèm Kế hoạch này.'],
    ['P', 'Danh mục các nhiệm vụ cụ thể tại Phụ lục 01 và Phụ lục 02 kèm theo.'],
    ['S', '1. Đề cương báo cáo theo mẫu kèm theo Kế hoạch này.'],
    ['C', '1. (Có danh sách các thôn kèm theo).'],
    ['D', '2. Nội dung chi tiết (theo biểu đính kèm).'],
  ],
  date_error: [
    ['D', '1. Thực hiện Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng Chính phủ.'],
    ['D', '1. Báo cáo kết quả trước ngày 31/9/2023.'],
    ['D', '1. Hoàn thành trước ngày 30/02/2023.'],
    ['D', '1. Hoàn thành chậm nhất ngày 31 tháng 11 năm 2023.'],
    ['D', '1. Tổ chức cuộc thi từ ngày 01/4 đến ngày 31/4/2023.'],
    ['P', '1. Gửi báo cáo về Sở Nội vụ trước ngày 32/12/2026.'],
    ['P', '1. Thời gian: Từ 01/6/2026 - 31/6/2026.'],
    ['S', '1. Hoàn thành ngày 15/14/2024.'],
    ['S', '1. Hoàn thành trước ngày 29/02/2025.'],
    ['S', '1. Báo cáo quý trước ngày 31.6.2024.'],
    ['C', '1. Treo băng rôn từ 01/11/2024 đến 31/11/2024.'],
    ['N', '1. Báo cáo trước ngày 31/11/2025.'],
    ['N', '1. Báo cáo trước ngày 00/12/2025.'],
    [
      'D',
      {
        head: 'ỦY BAN NHÂN DÂN\nHUYỆN DI LINH\nSố: 37/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nDi Linh, ngày 30 tháng 02 năm 2023',
      },
    ],
    ['D', '1. Thực hiện Kế hoạch số 88/KH-UBND ngày 15/6/2023 của Ủy ban nhân dân tỉnh.'],
    ['C', '1. Triển khai Quyết định số 412/QĐ-UBND ngày 20/5/2024 của UBND huyện.'],
    ['D', '1. Gửi danh sách trước ngày 31/6/2023 về Phòng Nội vụ.'],
    ['P', '1. Tổ chức lễ phát động ngày 30/02/2026.'],
    ['N', '1. Hoàn thành chậm nhất ngày 31 tháng 9 năm 2025.'],
    ['S', '1. Theo Công văn số 55/SNV-CCHC ngày 35/01/2024 của Sở Nội vụ.'],
    [
      'C',
      '| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Treo băng rôn | Công chức Văn hóa | Đoàn Thanh niên | Trước 31/4/2024 |\n',
    ],
    ['C', '1. Triển khai Nghị định số 59/2024/NĐ-CP ngày 25/5/2024 của Chính phủ.'],
    ['D', { head: 'UBND HUYỆN DI LINH\nSố: 37/KH-UBND\nDi Linh, ngày 31/4/2023' }],
  ],
  date_conflict: [
    ['D', '1. Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2023 của Ủy ban nhân dân tỉnh về cải cách hành chính.'],
    ['D', '1. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh.'],
    [
      'D',
      '1. Thực hiện Nghị quyết số 30/NQ-CP ngày 05/3/2022 của Chính phủ.\n2. Tiếp tục triển khai Nghị quyết số 30/NQ-CP ngày 03/5/2022 của Chính phủ.',
    ],
    ['P', '1. Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2020 của Chính phủ.'],
    ['P', '1. Triển khai Nghị quyết số 76/NQ-CP ngày 17 tháng 5 năm 2021 của Chính phủ.'],
    ['S', '1. Tổ chức Hội nghị tập huấn từ ngày 20/5/2024 đến ngày 18/5/2024.'],
    [
      'D',
      {
        body: '1. Tuyên truyền trên hệ thống truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng, đơn vị thực hiện Kế hoạch này.',
        annex:
          'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 37/KH-UBND ngày 12/02/2023 của Ủy ban nhân dân huyện Di Linh)\n\n1. Tuyên truyền trên hệ thống truyền thanh.\n',
      },
    ],
    ['C', '1. Phát động cuộc thi từ ngày 01/6/2024 đến hết ngày 30/4/2024.'],
    ['S', '1. Tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND tỉnh.'],
    ['N', '1. Tuần lễ chuyển đổi số diễn ra từ ngày 10/10/2025 đến ngày 01/10/2025.'],
    [
      'P',
      '1. Thực hiện Quyết định số 876/QĐ-BNV ngày 10/11/2021 của Bộ Nội vụ.\n2. Tuyên truyền Quyết định số 876/QĐ-BNV ngày 11/10/2021 của Bộ Nội vụ.',
    ],
  ],
  year_mismatch: [
    ['D', '1. Phòng Nội vụ chủ trì kiểm tra cải cách hành chính tại các xã trong năm 2022.'],
    ['D', '1. Phòng Văn hóa và Thông tin chủ trì tuyên truyền cải cách hành chính năm 2022.'],
    ['D', '1. Thời gian thực hiện: Trong năm 2022.'],
    ['D', '1. Thời gian: Quý IV/2022.'],
    ['D', '1. Phòng Nội vụ tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/11/2021.'],
    ['S', '1. Kinh phí: Sử dụng nguồn kinh phí tự chủ năm 2023.'],
    ['C', '1. Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2023 của xã.'],
    ['C', '1. Công chức Văn hóa - Xã hội tham mưu tổ chức tuyên truyền trong năm 2022.'],
    ['C', 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Ủy ban nhân dân xã./.'],
    ['N', '1. Thời gian thực hiện: 6 tháng cuối năm 2024.'],
    ['S', '1. Thời gian hoàn thành: Quý II năm 2023.'],
    [
      'D',
      '| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Tuyên truyền trên loa | Phòng Văn hóa | Các xã | Quý II/2022 |\n| 2 | Kiểm tra | Phòng Nội vụ | Các xã | Tháng 9/2022 |\n',
    ],
    ['P', '1. Thời gian kiểm tra: Quý III năm 2024.'],
    ['S', '1. Thanh tra Sở chủ trì kiểm tra đột xuất các đơn vị trong năm 2023.'],
    ['C', '1. Thời gian: Từ tháng 3/2023 đến tháng 12/2023.'],
    ['N', 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2024 của UBND xã.'],
    ['D', '1. Sơ kết vào quý II/2022, tổng kết vào tháng 12/2022.'],
    ['D', { body: '1. Tuyên truyền.\nIII. NHIỆM VỤ TRỌNG TÂM NĂM 2022\n1. Rà soát thủ tục hành chính.' }],
  ],
  scope_error: [
    ['C', '1. Tuyên truyền đến người dân trên địa bàn phường.'],
    ['C', '1. Tuyên truyền trên địa bàn thị trấn năm 2024.'],
    ['C', '1. Niêm yết tại trụ sở UBND phường.'],
    ['C', '1. Các xã, thị trấn xây dựng kế hoạch tuyên truyền của địa phương.'],
    ['D', '1. Tuyên truyền rộng rãi đến người dân trên địa bàn quận.'],
    ['D', '1. Tuyên truyền rộng rãi đến người dân trên địa bàn thị xã.'],
    ['D', '1. Nâng cao Chỉ số cải cách hành chính của thành phố trên địa bàn thành phố.'],
    ['N', '1. Tuyên truyền đến người dân trên địa bàn phường.'],
    ['N', '1. UBND các xã, phường, đặc khu xây dựng kế hoạch tuyên truyền của địa phương mình.'],
    ['N', '1. Tuyên truyền đến Nhân dân trên địa bàn huyện.'],
    ['N', '1. Các phòng chuyên môn thuộc UBND huyện chủ trì triển khai.'],
    ['C', '1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.'],
    ['C', '1. Ủy ban nhân dân phường chỉ đạo các tổ dân phố thực hiện.'],
    ['N', '1. Chủ tịch UBND huyện giao Phòng Nội vụ theo dõi.'],
    ['D', '1. Tuyên truyền đến người dân trên địa bàn quận; UBND các phường triển khai thực hiện.'],
    ['N', '1. UBND các xã, thị trấn xây dựng kế hoạch thực hiện.'],
    ['C', '1. Giám đốc các sở, Thủ trưởng các ban, ngành của tỉnh triển khai thực hiện.'],
  ],
  bad_numbering: [
    ['D', '1. Tuyên truyền.\n3. Kiểm tra.\n4. Báo cáo.'],
    ['D', '1. Tuyên truyền.\n2. Kiểm tra.\n2. Báo cáo.'],
    ['D', '1. Tuyên truyền.\nIV. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.'],
    ['D', '1. Tuyên truyền.\nII. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.'],
    ['D', '1. Tuyên truyền.\na) Trên loa.\nc) Trên mạng.\nd) Trên báo.'],
    ['D', '1. Tuyên truyền.\n1.1. Trên loa truyền thanh.\n1.3. Trên mạng xã hội.\n2. Kiểm tra.'],
    ['P', '1. Tuyên truyền.\n2. Kiểm tra.\n4. Báo cáo.'],
    ['S', '1. Tuyên truyền.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở tham mưu.\n3. Các phòng thực hiện.'],
    ['S', '1. Tuyên truyền.\nV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở tham mưu.'],
    ['C', '1. Tuyên truyền.\n2. Kiểm tra.\n3. Báo cáo.\n5. Khen thưởng.'],
    ['N', '1. Phòng Văn hóa - Xã hội.\n2. Văn phòng.\n4. Công an xã.'],
    ['N', '1. Tuyên truyền.\na) Trên loa.\nb) Trên mạng.\nd) Trên báo.\ne) Trên xe.'],
    ['S', '1. Tuyên truyền.\n2. Kiểm tra.\n3. Báo cáo.\n3. Khen thưởng.\n4. Kinh phí.'],
    ['P', '1. Tuyên truyền.\n2. Hình thức\n2.1. Trên báo.\n2.2. Trên loa.\n2.4. Trên mạng.\n3. Kiểm tra.'],
    ['D', '1. Tuyên truyền.\n2. Nhiệm vụ\n1.1. Rà soát thủ tục.\n1.2. Niêm yết công khai.\n3. Giải pháp.'],
  ],
  passed_deadline: [
    ['D', '1. Phòng Nội vụ hoàn thành việc rà soát trước ngày 15/01/2023.'],
    ['D', '1. Các phòng gửi kế hoạch về Phòng Nội vụ trước ngày 31/01/2023.'],
    ['S', '1. Văn phòng Sở báo cáo chậm nhất ngày 10/01/2024.'],
    ['C', '1. Công chức Văn phòng - Thống kê hoàn thành trước ngày 28/02/2024.'],
    ['N', '1. Các đơn vị hoàn thành trước ngày 31/8/2025.'],
    ['C', '1. Các thôn báo cáo kết quả về UBND xã trước ngày 10/3/2024.'],
    ['S', '1. Các đơn vị trực thuộc xây dựng kế hoạch, gửi Văn phòng Sở trước ngày 12/01/2024.'],
    [
      'N',
      '| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Ban hành kế hoạch | Văn phòng | Các phòng | Trước ngày 15/8/2025 |\n',
    ],
  ],
  duplicate: [
    ['D', '1. Tuyên truyền các các văn bản về cải cách hành chính.'],
    ['D', '1. Nâng cao trách nhiệm của của người đứng đầu.'],
    ['D', '1. Ủy ban nhân dân huyện, Ủy ban nhân dân huyện giao Phòng Nội vụ theo dõi.'],
    ['P', '1. Giao Sở Nội vụ phối hợp với với các sở, ngành thực hiện.'],
    ['S', '1. Văn phòng Sở, Văn phòng Sở tham mưu báo cáo.'],
    ['S', '1. Báo cáo kết quả về về Sở Nội vụ.'],
    ['C', '1. Tuyên truyền trên hệ thống truyền thanh xã, hệ thống truyền thanh xã.'],
    ['C', '1. Nâng cao nhận thức cho cho cán bộ, công chức.'],
    ['N', '1. Tổ chức thực hiện thực hiện Kế hoạch này.'],
    ['N', '1. Niêm yết tại Trung tâm Phục vụ hành chính công xã, Trung tâm Phục vụ hành chính công xã.'],
    ['C', '1. Nâng cao chất lượng chất lượng phục vụ Nhân dân.'],
    ['D', '1. Đôn đốc việc thực hiện và và báo cáo.'],
  ],
  name_damage: [
    ['D', { end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nguyễn Văn An\n' }],
    ['D', { end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTr~n Văn Hải\n' }],
    ['D', { end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n.ê Đức Khôi\n' }],
    ['S', { end: 'GIÁM ĐỐC\n\nNgu$n Văn An\n' }],
    ['S', { end: 'GIÁM ĐỐC\n\nNgqc Lan Hương\n' }],
    ['C', { end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nrần Văn Hải\n' }],
    ['P', { end: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNg~yễn Thị Lan\n' }],
  ],
}

const KINDS: Readonly<Record<string, RegExp>> = { passed_deadline: /^date_conflict$/, duplicate: /^duplicate_/ }

describe('what a reader is told of', () => {
  it.each(Object.entries(slips))('%s', (kind, cases) => {
    const wanted = KINDS[kind] ?? new RegExp(`^${kind}$`)
    const silent = cases.filter(
      (each) => !readPlan(sourceOf(each)).facts?.findings.some((found) => wanted.test(found.kind)),
    )
    expect(silent).toEqual([])
  })
})
