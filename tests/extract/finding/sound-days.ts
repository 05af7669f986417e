import type { Case } from './small-plans.js'

/** What is right as it stands beside parts that may be missing, and beside wrong days and years. */
export const soundDays: Readonly<Record<string, readonly Case[]>> = {
  basis: [
    [
      'D',
      {
        basis:
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh;',
      },
    ],
    [
      'D',
      {
        basis:
          'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 15/UBND-NC ngày 05/01/2023, UBND huyện ban hành Kế hoạch như sau:',
      },
    ],
    [
      'D',
      {
        basis:
          'Để triển khai có hiệu quả Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND huyện xây dựng Kế hoạch như sau:',
      },
    ],
    [
      'D',
      {
        basis:
          'Nhằm cụ thể hóa Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh, UBND huyện xây dựng Kế hoạch như sau:',
      },
    ],
    [
      'D',
      {
        basis:
          '- Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n- Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh;',
      },
    ],
    [
      'D',
      {
        basis: 'Trên cơ sở Kế hoạch số 12/KH-UBND ngày 05/01/2023 của UBND tỉnh, UBND huyện ban hành Kế hoạch như sau:',
      },
    ],
    ['S', { basis: 'Theo Kế hoạch cải cách hành chính năm 2024 của tỉnh, Sở Nội vụ xây dựng Kế hoạch như sau:' }],
    [
      'S',
      {
        basis:
          'Tiếp tục thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030, Sở Nội vụ ban hành Kế hoạch như sau:',
      },
    ],
    [
      'S',
      {
        basis:
          'Năm 2024 là năm bản lề. Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:',
      },
    ],
    ['C', { basis: 'Xét đề nghị của công chức Văn phòng - Thống kê; Ủy ban nhân dân xã ban hành Kế hoạch như sau:' }],
    [
      'C',
      {
        basis:
          'Ủy ban nhân dân xã Gia Hiệp xây dựng Kế hoạch thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện về cải cách hành chính như sau:',
      },
    ],
    [
      'C',
      {
        basis:
          'Phát huy kết quả đã đạt được, thực hiện sự chỉ đạo của Ủy ban nhân dân huyện, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
      },
    ],
    [
      'P',
      {
        basis:
          'Quán triệt, triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:',
      },
    ],
    [
      'P',
      {
        basis:
          'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính đã giao các địa phương; UBND tỉnh ban hành Kế hoạch như sau:',
      },
    ],
    [
      'N',
      {
        basis:
          'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\nTheo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
      },
    ],
    [
      'N',
      {
        basis:
          'Triển khai ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 15/TB-UBND ngày 02/8/2025, UBND xã xây dựng Kế hoạch như sau:',
      },
    ],
    [
      'P',
      {
        basis:
          'Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030 ban hành kèm theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      },
    ],
    [
      'S',
      {
        basis:
          'Được sự đồng ý của Chủ tịch Ủy ban nhân dân tỉnh tại Công văn số 15/UBND-NC ngày 05/01/2024, Sở Nội vụ ban hành Kế hoạch như sau:',
      },
    ],
    [
      'D',
      {
        basis: '',
        body: '1. Tuyên truyền trên hệ thống truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng, đơn vị thực hiện Kế hoạch này.',
        title:
          'Tuyên truyền cải cách hành chính năm 2023\n(Ban hành kèm theo Quyết định số 37/QĐ-UBND ngày 10/02/2023 của UBND huyện Di Linh)',
      },
    ],
  ],
  annex: [
    [
      'D',
      {
        body: '1. Tuyên truyền trên hệ thống truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng, đơn vị thực hiện Kế hoạch này. (Chi tiết tại Phụ lục kèm theo)',
        annex: 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n1. Tuyên truyền.\n',
      },
    ],
    [
      'D',
      {
        body: '1. Nhiệm vụ cụ thể tại Phụ lục kèm theo.',
        annex:
          'Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tuyên truyền | Phòng Nội vụ | Quý I |\n',
      },
    ],
    [
      'D',
      {
        body: '1. Nhiệm vụ cụ thể tại Phụ lục I, Phụ lục II kèm theo.',
        annex: 'PHỤ LỤC I\nNHIỆM VỤ\n1. Tuyên truyền.\n\nPHỤ LỤC II\nBIỂU MẪU\n1. Báo cáo.\n',
      },
    ],
    ['D', '1. Thực hiện theo Phụ lục ban hành kèm theo Nghị định số 61/2018/NĐ-CP của Chính phủ.'],
    ['D', '1. Báo cáo theo biểu mẫu tại Phụ lục kèm theo Công văn số 120/UBND-NC của UBND tỉnh.'],
    ['P', '1. Tuyên truyền danh mục thủ tục hành chính tại Phụ lục của Quyết định số 08/QĐ-TTg.'],
    [
      'P',
      {
        body: '1. Các nhiệm vụ chi tiết tại Biểu kèm theo.',
        annex:
          'BIỂU PHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 5137/KH-UBND ngày 22/12/2025)\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n',
      },
    ],
    [
      'P',
      {
        body: '1. Các nhiệm vụ chi tiết tại Danh mục kèm theo Kế hoạch này.',
        annex:
          'DANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 5137/KH-UBND)\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tuyên truyền | Sở Nội vụ | Quý I |\n',
      },
    ],
    ['S', '1. Các đơn vị lập phụ lục tổng hợp số liệu gửi kèm báo cáo.'],
    ['S', '1. Ban hành kèm theo Quyết định này Quy chế làm việc.'],
    ['S', '1. Hồ sơ gồm tờ trình và các tài liệu kèm theo.'],
    ['C', '1. Niêm yết danh mục thủ tục hành chính kèm theo mã QR.'],
    [
      'C',
      {
        body: '1. Phân công nhiệm vụ: có phụ lục kèm theo.',
        annex:
          'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tuyên truyền | Công chức Văn hóa | Quý I |\n',
      },
    ],
    ['N', '1. Hợp đồng và phụ lục hợp đồng tuyên truyền thực hiện theo quy định.'],
    ['D', { body: '1. Chi tiết theo Phụ lục kèm theo.', annex: 'PHỤ LỤC: DANH MỤC NHIỆM VỤ\n1. Tuyên truyền.\n' }],
    [
      'D',
      {
        body: '1. Chi tiết theo Phụ lục 1 đính kèm.',
        annex:
          'Phụ lục 01\nDANH MỤC NHIỆM VỤ\n\n| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Tuyên truyền | Phòng Nội vụ | Các xã | Quý I |\n',
      },
    ],
    [
      'P',
      {
        body: '1. Nhiệm vụ cụ thể có bảng phân công kèm theo.',
        annex:
          'BẢNG PHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 5137/KH-UBND ngày 22/12/2025 của UBND tỉnh)\n\n| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Tuyên truyền | Sở Nội vụ | Các sở | Quý I |\n',
      },
    ],
    ['S', '1. Thực hiện theo mẫu số 02 Phụ lục II ban hành kèm theo Thông tư số 01/2024/TT-BNV.'],
    ['N', '1. Công khai các biểu mẫu kèm theo thủ tục hành chính tại nơi tiếp nhận.'],
    ['C', '1. Đơn đề nghị kèm theo bản sao giấy tờ.'],
    ['C', '1. Tờ gấp kèm theo hình ảnh minh họa.'],
  ],
  dates: [
    ['D', '1. Báo cáo quý trước ngày 15 của tháng cuối quý.'],
    ['D', '1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.'],
    ['D', '1. Hoàn thành trước ngày 29/02/2024 đối với nội dung của năm sau.'],
    ['D', '1. Đạt tỷ lệ 31/31 xã, 12/12 phòng.'],
    ['D', '1. Chi trả theo tỷ lệ 30/70.'],
    ['D', '1. Số điện thoại 0263.3870.113 và 0913/31/02.'],
    ['D', '1. Hội nghị ngày 30/4 và 01/5.'],
    ['P', '1. Tuyên truyền kỷ niệm 51 năm Ngày 30/4/1975.'],
    ['P', '1. Kỷ niệm Ngày Cải cách hành chính 28/8, Ngày Chuyển đổi số quốc gia 10/10.'],
    ['P', '1. Chương trình giai đoạn 2021 - 2030, định hướng đến năm 2045.'],
    ['P', '1. Số liệu tính đến ngày 15/12/2025.'],
    ['S', '1. Thực hiện Quyết định số 1149/QĐ-BNV ngày 30/12/2020 và Quyết định số 1149/QĐ-UBND ngày 15/5/2022.'],
    [
      'S',
      '1. Quyết định số 12/QĐ-UBND ngày 05/01/2022 của UBND tỉnh và Quyết định số 12/QĐ-UBND ngày 06/01/2023 của UBND tỉnh.',
    ],
    ['S', '1. Theo Kế hoạch số 12/KH-UBND ngày 10/02/2023 của UBND huyện Đức Trọng.'],
    ['C', '1. Kế hoạch số 12/KH-UBND của Ủy ban nhân dân huyện được gửi đến các thôn ngày 20/3/2024.'],
    ['C', '1. Báo cáo quý I trước ngày 15/3, quý II trước ngày 15/6, quý III trước ngày 15/9, năm trước ngày 15/11.'],
    ['N', '1. Từ ngày 25 tháng trước đến ngày 24 tháng sau.'],
    ['N', '1. Hội nghị từ 14h00 ngày 25/9 đến 11h30 ngày 26/9/2025.'],
    [
      'N',
      '1. Cuộc thi tổ chức từ ngày 15/10/2025 đến ngày 15/11/2025; chấm thi từ ngày 16/11/2025 đến ngày 20/11/2025.',
    ],
    ['N', '1. Đợt 1 từ ngày 01/10 đến ngày 15/10, đợt 2 từ ngày 01/11 đến ngày 15/11/2025.'],
    ['P', '1. Thời gian: từ tháng 11/2025 đến tháng 3/2026.'],
    ['P', '1. Hoàn thành từ 20/12/2026 đến 10/01/2027.'],
    ['D', '1. Giờ làm việc từ 07h00 đến 11h30, từ 13h30 đến 17h00.'],
    ['D', '1. Tỷ lệ 29/31 chỉ tiêu đạt 93,5%.'],
    ['P', '1. Nghị định số 30/2020/NĐ-CP, Thông tư số 01/2021/TT-BNV.'],
    ['S', '1. Hệ thống một cửa 24/7; tổng đài 1022; đường dây 0263.3822.311.'],
    [
      'N',
      '1. Từ ngày 01/7/2025, chính quyền địa phương 2 cấp đi vào hoạt động; từ nay đến ngày 31/12/2025 hoàn thành.',
    ],
    ['N', '1. Hội thi vòng sơ khảo ngày 05/10/2025, vòng chung khảo ngày 25/10/2025.'],
    ['C', '1. Sinh hoạt Ngày Pháp luật 09/11; Ngày Hội đại đoàn kết 18/11.'],
    ['P', '1. Kế hoạch số 88/KH-UBND ngày 12/02/2023 và Kế hoạch số 88/KH-UBND ngày 20/3/2025 của UBND tỉnh.'],
    ['P', '1. Thực hiện Thông báo số 15/TB-UBND ngày 15/12/2025 của UBND tỉnh trong năm 2026.'],
    ['D', '1. Kỳ báo cáo từ ngày 15/12 năm trước đến ngày 14/12 của năm báo cáo.'],
    ['D', '1. Lớp 1 từ ngày 10/5 đến ngày 12/5; lớp 2 từ ngày 03/5 đến ngày 05/5/2023.'],
  ],
  years: [
    ['D', '1. Phòng Nội vụ báo cáo kết quả thực hiện năm 2022 và phương hướng năm 2023.'],
    ['D', '1. Khắc phục các hạn chế trong đánh giá Chỉ số cải cách hành chính năm 2022.'],
    ['D', '1. Tuyên truyền Luật Đất đai năm 2013, Luật Cán bộ, công chức năm 2008.'],
    ['D', '1. Triển khai Chương trình tổng thể giai đoạn 2021 - 2030.'],
    ['D', '1. Phấn đấu năm 2023 cao hơn năm 2022 về Chỉ số hài lòng.'],
    ['D', '1. Tiếp tục phát huy kết quả đạt được năm 2022.'],
    ['D', '1. Phòng Nội vụ tổ chức tổng kết, rút kinh nghiệm về công tác phòng, chống thiên tai năm 2022.'],
    ['D', '1. Kiểm tra 30% số đơn vị chưa được kiểm tra năm 2022.'],
    ['D', '1. Đến năm 2025, 80% hồ sơ được tiếp nhận trực tuyến.'],
    ['P', '1. Sở Nội vụ công bố Chỉ số cải cách hành chính năm 2025 của các sở, ngành.'],
    ['P', '1. Sở Nội vụ tổng hợp, báo cáo kết quả công tác tuyên truyền năm 2025 trước ngày 15/01/2026.'],
    ['P', '1. Kinh phí thực hiện được bố trí trong dự toán ngân sách năm 2026.'],
    ['P', '1. Sở Tài chính thẩm định dự toán năm 2027.'],
    ['P', '1. Triển khai thực hiện từ tháng 12/2025.'],
    ['P', '1. Hoàn thành xây dựng Kế hoạch năm 2027 trước ngày 15/12/2026.'],
    ['S', '1. Kiểm điểm, rút kinh nghiệm các tồn tại của năm 2023.'],
    ['S', '1. Văn phòng Sở tham mưu tổng kết 3 năm 2021, 2022, 2023.'],
    ['S', '1. Tuyên truyền Nghị quyết số 33/2023/NQ-HĐND của HĐND tỉnh.'],
    ['C', '1. Rà soát hồ sơ chuyển từ năm 2023 sang.'],
    ['C', '1. Lập dự toán kinh phí năm 2025 trình HĐND xã.'],
    ['C', '1. Thống kê số hộ nghèo theo kết quả rà soát cuối năm 2023.'],
    ['N', '1. Chuẩn bị các nhiệm vụ cho năm 2026.'],
    ['N', '1. Tuyên truyền Luật Tổ chức chính quyền địa phương năm 2025, nhiệm kỳ 2021 - 2026.'],
    ['N', '1. So với cùng kỳ năm 2024 tăng ít nhất 10%.'],
    ['D', '1. Thực hiện Đề án 06 năm 2022 của Chính phủ.'],
    ['S', '1. Đánh giá, xếp hạng cải cách hành chính năm 2023 của các phòng.'],
    ['P', '1. Đánh giá kết quả tuyên truyền năm 2025, xây dựng kế hoạch năm 2027.'],
    ['P', '1. Thời gian thực hiện: Từ tháng 12/2025 đến hết năm 2026.'],
    ['S', '1. Thời gian lấy số liệu: từ ngày 15/12/2022 đến ngày 14/12/2023.'],
    ['S', '1. Thời gian thực hiện: Theo Kế hoạch số 55/KH-SNV năm 2023 của Sở.'],
    ['D', '1. Nguồn kinh phí năm 2022 chuyển sang năm 2023.'],
    ['D', '1. Sử dụng kinh phí còn dư năm 2022.'],
    ['N', '1. Hoàn thành việc chuyển hồ sơ giấy trước năm 2024.'],
    ['C', '1. Đến hết năm 2023, xã có 15 thôn.'],
    ['C', '1. Các chỉ tiêu chưa hoàn thành của năm 2023 tiếp tục được thực hiện.'],
    ['D', '1. Nhân rộng mô hình “Chính quyền thân thiện” triển khai từ năm 2021.'],
    [
      'D',
      '| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Báo cáo kết quả năm 2022 | Phòng Nội vụ | Các xã | Quý I/2023 |\n',
    ],
    [
      'P',
      '| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Xây dựng kế hoạch | Sở Nội vụ | Các sở | Tháng 12/2025 |\n| 2 | Tuyên truyền | Sở Nội vụ | Các sở | Năm 2026 |\n',
    ],
  ],
}
