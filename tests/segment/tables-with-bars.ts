import type { LayoutCase } from './layout-case.js'

const HEAD = 'II. PHÂN CÔNG NHIỆM VỤ\n\n'

/** Work plans as tables whose cells have bars between them. */
export const cellsBetweenBars: readonly LayoutCase[] = [
  {
    name: 'a bar at the front of each cell',
    body: `${HEAD}| STT
| Nội dung
| Cơ quan chủ trì
| Cơ quan phối hợp
| Thời gian
| 1
| Xây dựng chuyên trang cải cách hành chính
| Văn phòng HĐND và UBND huyện
| Phòng Nội vụ
| Quý I/2023
| 2
| Tổ chức đối thoại với người dân về thủ tục đất đai
| Phòng Tài nguyên và Môi trường
|
| Quý III/2023`,
    assignments: [
      'Văn phòng HĐND và UBND huyện | Xây dựng chuyên trang cải cách hành chính | Phòng Nội vụ | Quý I/2023',
      'Phòng Tài nguyên và Môi trường | Tổ chức đối thoại với người dân về thủ tục đất đai |  | Quý III/2023',
    ],
    findings: [],
  },
  {
    name: 'a bar at the end of each cell',
    body: `${HEAD}STT |
Nội dung |
Cơ quan chủ trì |
Cơ quan phối hợp |
Thời gian |
1 |
Phát hành bản tin cải cách hành chính |
Phòng Nội vụ |
Phòng Văn hóa và Thông tin |
Hằng quý |
2 |
Viết bài về gương người tốt |
Phòng Văn hóa và Thông tin |
|
Hằng tháng |`,
    assignments: [
      'Phòng Nội vụ | Phát hành bản tin cải cách hành chính | Phòng Văn hóa và Thông tin | Hằng quý',
      'Phòng Văn hóa và Thông tin | Viết bài về gương người tốt |  | Hằng tháng',
    ],
    findings: [],
  },
  {
    name: 'bars on lines of their own, no column of ordinals',
    body: `${HEAD}|
Nội dung tuyên truyền
|
Đơn vị chủ trì
|
Đơn vị phối hợp
|
Thời gian
|
Giới thiệu dịch vụ công trực tuyến qua Zalo
|
Văn phòng UBND
|
Tổ công nghệ số cộng đồng
|
Thường xuyên
|
Công khai số điện thoại đường dây nóng
|
Phòng Nội vụ
|
UBND các xã
|
Tháng 02/2023
|`,
    assignments: [
      'Văn phòng UBND | Giới thiệu dịch vụ công trực tuyến qua Zalo | Tổ công nghệ số cộng đồng | Thường xuyên',
      'Phòng Nội vụ | Công khai số điện thoại đường dây nóng | UBND các xã | Tháng 02/2023',
    ],
    findings: [],
  },
  {
    name: 'rows between bars with groups, the head once more and a row that a page parts',
    body: `${HEAD}| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
|---|---|---|---|---|
| **I** | **TUYÊN TRUYỀN TRÊN BÁO CHÍ** | | | |
| 1 | Ký hợp đồng với Báo tỉnh mở chuyên mục | Phòng Văn hóa và Thông tin | Phòng Nội vụ | Quý I/2023 |
| 2 | Cung cấp thông tin cho cơ quan báo chí về kết quả giải quyết | Văn phòng HĐND và | Các phòng, | Thường |
\f| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
| | hồ sơ thủ tục hành chính | UBND huyện | ban | xuyên |
| **II** | **TUYÊN TRUYỀN TẠI CƠ SỞ** | | | |
| 3 | Lắp đặt pa nô tại trung tâm huyện | Trung tâm Văn hóa | | Tháng 5/2023 |`,
    assignments: [
      'Phòng Văn hóa và Thông tin | Ký hợp đồng với Báo tỉnh mở chuyên mục | Phòng Nội vụ | Quý I/2023',
      'Văn phòng HĐND và UBND huyện | Cung cấp thông tin cho cơ quan báo chí về kết quả giải quyết hồ sơ thủ tục hành chính | Các phòng, ban | Thường xuyên',
      'Trung tâm Văn hóa | Lắp đặt pa nô tại trung tâm huyện |  | Tháng 5/2023',
    ],
    findings: ['table_cut'],
  },
  {
    name: 'a head of two rows: who carries out is parted into leader and partner',
    body: `${HEAD}| STT | Nội dung | Cơ quan thực hiện | | Thời gian hoàn thành |
|---|---|---|---|---|
| | | Chủ trì | Phối hợp | |
| 1 | Cập nhật bộ thủ tục hành chính | Văn phòng UBND | Phòng Tư pháp | Quý II |
| 2 | Tập huấn nghiệp vụ | Phòng Nội vụ | UBND các xã | Quý III |`,
    assignments: [
      'Văn phòng UBND | Cập nhật bộ thủ tục hành chính | Phòng Tư pháp | Quý II',
      'Phòng Nội vụ | Tập huấn nghiệp vụ | UBND các xã | Quý III',
    ],
    findings: [],
  },
  {
    name: 'the cell of who leads is merged over three rows',
    body: `${HEAD}STT | Nội dung | Thời gian | Cơ quan chủ trì | Cơ quan phối hợp
1 | Xây dựng tài liệu hỏi đáp | Tháng 3 | Phòng Nội vụ | Phòng Tư pháp
2 | Cấp phát tài liệu | Tháng 4 | | UBND các xã
3 | Đánh giá hiệu quả tài liệu | Tháng 11 | |
4 | Quyết toán kinh phí | Tháng 12 | Phòng Tài chính - Kế hoạch | Phòng Nội vụ`,
    assignments: [
      'Phòng Nội vụ | Xây dựng tài liệu hỏi đáp | Phòng Tư pháp | Tháng 3',
      'Phòng Nội vụ | Cấp phát tài liệu | UBND các xã | Tháng 4',
      'Phòng Nội vụ | Đánh giá hiệu quả tài liệu |  | Tháng 11',
      'Phòng Tài chính - Kế hoạch | Quyết toán kinh phí | Phòng Nội vụ | Tháng 12',
    ],
    findings: [],
  },
  {
    name: 'breaks of Word and HTML inside the cells',
    body: `${HEAD}| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
|:---:|---|---|---|:---:|
| 1 | Tổ chức hội nghị quán triệt<br>kế hoạch | Phòng Nội vụ | - Văn phòng HĐND và UBND;<br>- UBND các xã | Tháng 02<br>năm 2023 |
| 2 | Viết tin, bài | Phòng Văn hóa và Thông tin;<br>Trung tâm Văn hóa | Các phòng, ban | Hàng tháng |`,
    assignments: [
      'Phòng Nội vụ | Tổ chức hội nghị quán triệt kế hoạch | Văn phòng HĐND và UBND; UBND các xã | Tháng 02 năm 2023',
      'Phòng Văn hóa và Thông tin, Trung tâm Văn hóa | Viết tin, bài | Các phòng, ban | Hàng tháng',
    ],
    findings: [],
  },
]
