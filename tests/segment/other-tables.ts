import type { LayoutCase } from './layout-case.js'

const HEAD = 'II. PHÂN CÔNG NHIỆM VỤ\n\n'

/** Tables in other company: beside tables of figures, before text, with columns of other names. */
export const otherTables: readonly LayoutCase[] = [
  {
    name: 'narrow cells of a portal: the first word of a cell alone on its line',
    body: `${HEAD}TT
Nội
dung công việc
Cơ
quan chủ trì
Cơ
quan phối hợp
Thời
gian hoàn thành
1
Xây
dựng tin, bài về kết quả cải cách hành chính
Phòng
Văn hóa và Thông tin
Phòng
Nội vụ
Hàng
tháng
2
Công
khai thủ tục hành chính tại trụ sở
Văn
phòng HĐND và UBND huyện
UBND
các xã, thị trấn
Thường
xuyên`,
    assignments: [
      'Phòng Văn hóa và Thông tin | Xây dựng tin, bài về kết quả cải cách hành chính | Phòng Nội vụ | Hàng tháng',
      'Văn phòng HĐND và UBND huyện | Công khai thủ tục hành chính tại trụ sở | UBND các xã, thị trấn | Thường xuyên',
    ],
    findings: [],
  },
  {
    name: 'columns of other names, notes at the end',
    body: `${HEAD}| Số TT | Nội dung thực hiện | Trách nhiệm thực hiện | Tiến độ | Ghi chú |
|---|---|---|---|---|
| 01 | Mở chuyên mục hỏi đáp trên Cổng thông tin điện tử | Văn phòng HĐND và UBND huyện | Quý I | |
| 02 | Biên tập bản tin cơ sở | Các phòng, ban, đơn vị | Hằng tháng | Gửi trước ngày 20 |`,
    assignments: [
      'Văn phòng HĐND và UBND huyện | Mở chuyên mục hỏi đáp trên Cổng thông tin điện tử |  | Quý I',
      'Các phòng, ban, đơn vị | Biên tập bản tin cơ sở |  | Hằng tháng',
    ],
    findings: [],
  },
  {
    name: 'a table of figures has no one who acts and no cut row',
    body: `II. CHỈ TIÊU
STT
Chỉ tiêu
Đơn vị tính
Năm 2022
Năm 2023
1
Tỷ lệ hồ sơ giải quyết đúng hạn
%
95
98
2
Tỷ lệ hồ sơ trực tuyến
%
40
55
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.`,
    assignments: ['Phòng Nội vụ | theo dõi, đôn đốc việc thực hiện |  | '],
    findings: [],
  },
  {
    name: 'the section goes on behind the table',
    body: `II. TỔ CHỨC THỰC HIỆN
1. Phân công nhiệm vụ
STT
Nội dung
Chủ trì
Phối hợp
Thời gian
1
Tổ chức hội nghị triển khai
Phòng Nội vụ
Các phòng, ban
Tháng 02/2023
2
Phát sóng bản tin
Trung tâm Văn hóa - Thông tin
UBND các xã
Hằng tuần
2. Chế độ báo cáo
UBND các xã, thị trấn báo cáo kết quả về Phòng Nội vụ trước ngày 05/12/2023.
3. Kinh phí
Phòng Tài chính - Kế hoạch thẩm định dự toán kinh phí.`,
    assignments: [
      'Phòng Nội vụ | Tổ chức hội nghị triển khai | Các phòng, ban | Tháng 02/2023',
      'Trung tâm Văn hóa - Thông tin | Phát sóng bản tin | UBND các xã | Hằng tuần',
      'UBND các xã, thị trấn | báo cáo kết quả về Phòng Nội vụ trước ngày 05/12/2023 |  | trước ngày 05/12/2023',
      'Phòng Tài chính - Kế hoạch | thẩm định dự toán kinh phí |  | ',
    ],
    findings: [],
  },
  {
    name: 'tasks in a list of bullets inside their cell, ordinals with stops',
    body: `${HEAD}STT
Nội dung
Đơn vị chủ trì
Đơn vị phối hợp
Thời gian
1.
Tuyên truyền trên hệ thống truyền thanh:
- Kết quả giải quyết thủ tục hành chính;
- Gương điển hình tiên tiến.
Trung tâm Văn hóa, Thông tin và Thể thao
Đài truyền thanh các xã
Hằng tuần
2.
Tuyên truyền trực quan:
- Treo băng rôn;
- Lắp đặt pa nô.
UBND các xã, thị trấn
Phòng Văn hóa và Thông tin
Quý II/2023`,
    assignments: [
      'Trung tâm Văn hóa, Thông tin và Thể thao | Tuyên truyền trên hệ thống truyền thanh: - Kết quả giải quyết thủ tục hành chính; - Gương điển hình tiên tiến. | Đài truyền thanh các xã | Hằng tuần',
      'UBND các xã, thị trấn | Tuyên truyền trực quan: - Treo băng rôn; - Lắp đặt pa nô. | Phòng Văn hóa và Thông tin | Quý II/2023',
    ],
    findings: [],
  },
  {
    name: 'columns set with spaces, heads above the middle of their columns, ten rows',
    body: `${HEAD}  TT                Nội dung                      Đơn vị chủ trì             Thời gian
  1    Xây dựng kế hoạch                    Phòng Nội vụ                    Tháng 1
  2    Viết tin, bài                        Phòng Văn hóa và Thông tin      Hằng tháng
  3    Phát tờ rơi                          Phòng Tư pháp                   Tháng 3
  4    Niêm yết thủ tục hành chính          Văn phòng UBND                  Tháng 4
  5    Tập huấn nghiệp vụ                   Phòng Nội vụ                    Tháng 5
  6    Đối thoại với người dân              Thanh tra huyện                 Tháng 6
  7    Sơ kết 6 tháng                       Phòng Nội vụ                    Tháng 7
  8    Khảo sát sự hài lòng                 Phòng Nội vụ                    Tháng 8
  9    Hội thi                              Huyện đoàn                      Tháng 9
  10   Tổng kết                             Phòng Nội vụ                    Tháng 12

III. KINH PHÍ
Kinh phí do ngân sách huyện bảo đảm.`,
    assignments: [
      'Phòng Nội vụ | Xây dựng kế hoạch |  | Tháng 1',
      'Phòng Văn hóa và Thông tin | Viết tin, bài |  | Hằng tháng',
      'Phòng Tư pháp | Phát tờ rơi |  | Tháng 3',
      'Văn phòng UBND | Niêm yết thủ tục hành chính |  | Tháng 4',
      'Phòng Nội vụ | Tập huấn nghiệp vụ |  | Tháng 5',
      'Thanh tra huyện | Đối thoại với người dân |  | Tháng 6',
      'Phòng Nội vụ | Sơ kết 6 tháng |  | Tháng 7',
      'Phòng Nội vụ | Khảo sát sự hài lòng |  | Tháng 8',
      'Huyện đoàn | Hội thi |  | Tháng 9',
      'Phòng Nội vụ | Tổng kết |  | Tháng 12',
    ],
    findings: [],
  },
]
