import type { LayoutCase } from './layout-case.js'

const HEAD = 'II. PHÂN CÔNG NHIỆM VỤ\n\n'

/** Columns set with spaces or tabs. */
export const cellsBySpaces: readonly LayoutCase[] = [
  {
    name: 'tabs between the cells, as copied from Word',
    body: `${HEAD}STT\tNội dung\tChủ trì\tPhối hợp\tThời gian
1\tXây dựng kế hoạch tuyên truyền\tPhòng Nội vụ\tPhòng Tư pháp\tTháng 01/2023
2\tPhát thanh chuyên mục\tTrung tâm Văn hóa - Thông tin\tUBND các xã, thị trấn\tHằng tuần
3\tBáo cáo kết quả\tUBND các xã, thị trấn\t\tTrước 15/12/2023`,
    assignments: [
      'Phòng Nội vụ | Xây dựng kế hoạch tuyên truyền | Phòng Tư pháp | Tháng 01/2023',
      'Trung tâm Văn hóa - Thông tin | Phát thanh chuyên mục | UBND các xã, thị trấn | Hằng tuần',
      'UBND các xã, thị trấn | Báo cáo kết quả |  | Trước 15/12/2023',
    ],
    findings: [],
  },
  {
    name: 'the ordinal stands in the middle of its row',
    body: `${HEAD}                                                                                Thời gian
 STT            Nội dung                  Chủ trì            Phối hợp
                                                                                thực hiện

       Tổ chức cuộc thi viết về                           Huyện đoàn,
  1    cải cách hành chính trong      Phòng Nội vụ        Hội Liên hiệp        Quý III/2023
       cán bộ, công chức                                  Phụ nữ huyện

       Nâng cấp chuyên mục hỏi        Văn phòng HĐND
  2                                                       Phòng Nội vụ         Tháng 6/2023
       đáp trên Cổng thông tin        và UBND huyện

  3    Phát tờ gấp hướng dẫn          UBND các xã         Phòng Tư pháp        Thường xuyên`,
    assignments: [
      'Phòng Nội vụ | Tổ chức cuộc thi viết về cải cách hành chính trong cán bộ, công chức | Huyện đoàn; Hội Liên hiệp Phụ nữ huyện | Quý III/2023',
      'Văn phòng HĐND và UBND huyện | Nâng cấp chuyên mục hỏi đáp trên Cổng thông tin | Phòng Nội vụ | Tháng 6/2023',
      'UBND các xã | Phát tờ gấp hướng dẫn | Phòng Tư pháp | Thường xuyên',
    ],
    findings: [],
  },
  {
    name: 'groups, a page with its number and the head once more',
    body: `${HEAD}TT   Nội dung                    Thời gian     Chủ trì                  Phối hợp
I    CÔNG TÁC CHỈ ĐẠO
1    Ban hành công văn đôn đốc   Quý I         Phòng Nội vụ             Các phòng, ban
2    Kiểm tra tại các xã         Quý III       Đoàn kiểm tra huyện      Phòng Nội vụ

                                        4
\fTT   Nội dung                    Thời gian     Chủ trì                  Phối hợp
II   CÔNG TÁC TUYÊN TRUYỀN
3    Viết bài trên báo           Hằng tháng    Phòng Văn hóa và         Phòng Nội vụ
                                               Thông tin
4    Treo khẩu hiệu              Tháng 2       UBND các xã              Trung tâm Văn hóa`,
    assignments: [
      'Phòng Nội vụ | Ban hành công văn đôn đốc | Các phòng, ban | Quý I',
      'Đoàn kiểm tra huyện | Kiểm tra tại các xã | Phòng Nội vụ | Quý III',
      'Phòng Văn hóa và Thông tin | Viết bài trên báo | Phòng Nội vụ | Hằng tháng',
      'UBND các xã | Treo khẩu hiệu | Trung tâm Văn hóa | Tháng 2',
    ],
    findings: [],
  },
  {
    name: 'no ordinals at all',
    body: `${HEAD}Nội dung công việc              Cơ quan chủ trì         Cơ quan phối hợp      Thời gian

Xây dựng tiểu phẩm tuyên        Trung tâm Văn hóa       Phòng Nội vụ          Quý II/2023
truyền lưu động

Cập nhật số liệu lên trang      Văn phòng UBND          Các phòng, ban        Hằng ngày
thông tin điện tử`,
    assignments: [
      'Trung tâm Văn hóa | Xây dựng tiểu phẩm tuyên truyền lưu động | Phòng Nội vụ | Quý II/2023',
      'Văn phòng UBND | Cập nhật số liệu lên trang thông tin điện tử | Các phòng, ban | Hằng ngày',
    ],
    findings: [],
  },
]
