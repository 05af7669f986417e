import type { LayoutCase } from './layout-case.js'

const HEAD = 'II. PHÂN CÔNG NHIỆM VỤ\n\n'

/** Work plans as tables whose cells stand one a line, without bars. */
export const cellsOneALine: readonly LayoutCase[] = [
  {
    name: 'six columns in the usual order, a blank line behind each cell',
    body: `${HEAD}STT

Nội dung công việc

Cơ quan chủ trì

Cơ quan phối hợp

Thời gian thực hiện

Sản phẩm

1

Biên soạn bộ câu hỏi đáp về cải cách hành chính

Phòng Nội vụ

Phòng Tư pháp, Văn phòng HĐND và UBND

Quý II/2023

Bộ câu hỏi đáp

2

Phát sóng chuyên mục Cải cách hành chính trên hệ thống truyền thanh cơ sở

Trung tâm Văn hóa - Thông tin và Thể thao

UBND các xã, thị trấn

Hằng tuần

Chuyên mục

3

Tập huấn kỹ năng truyền thông cho công chức một cửa

Phòng Văn hóa và Thông tin

Phòng Nội vụ

Tháng 9/2023

Hội nghị tập huấn`,
    assignments: [
      'Phòng Nội vụ | Biên soạn bộ câu hỏi đáp về cải cách hành chính | Phòng Tư pháp; Văn phòng HĐND và UBND | Quý II/2023',
      'Trung tâm Văn hóa - Thông tin và Thể thao | Phát sóng chuyên mục Cải cách hành chính trên hệ thống truyền thanh cơ sở | UBND các xã, thị trấn | Hằng tuần',
      'Phòng Văn hóa và Thông tin | Tập huấn kỹ năng truyền thông cho công chức một cửa | Phòng Nội vụ | Tháng 9/2023',
    ],
    findings: [],
  },
  {
    name: 'the product and the time stand before who leads',
    body: `${HEAD}TT
Nhiệm vụ
Sản phẩm
Thời gian hoàn thành
Đơn vị chủ trì
Đơn vị phối hợp
1
Xây dựng phóng sự về Bộ phận Một cửa các xã
Phóng sự
Trước 30/6/2023
Trung tâm Văn hóa - Thông tin
UBND các xã
2
Đăng tải thủ tục hành chính mới công bố trên Cổng thông tin điện tử huyện
Danh mục được đăng tải
Thường xuyên
Văn phòng HĐND và UBND huyện
Các phòng chuyên môn
3
Tổ chức hội thi tìm hiểu về dịch vụ công trực tuyến
Kế hoạch, hội thi
Quý III/2023
Phòng Nội vụ
Huyện đoàn`,
    assignments: [
      'Trung tâm Văn hóa - Thông tin | Xây dựng phóng sự về Bộ phận Một cửa các xã | UBND các xã | Trước 30/6/2023',
      'Văn phòng HĐND và UBND huyện | Đăng tải thủ tục hành chính mới công bố trên Cổng thông tin điện tử huyện | Các phòng chuyên môn | Thường xuyên',
      'Phòng Nội vụ | Tổ chức hội thi tìm hiểu về dịch vụ công trực tuyến | Huyện đoàn | Quý III/2023',
    ],
    findings: [],
  },
  {
    name: 'Roman groups whose rows are numbered anew',
    body: `${HEAD}TT
Nội dung
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian
I
Công tác chỉ đạo, điều hành
1
Ban hành văn bản hướng dẫn tuyên truyền cải cách hành chính
Phòng Nội vụ
Các phòng, ban
Tháng 02/2023
2
Kiểm tra việc tuyên truyền tại các xã
Phòng Nội vụ
Văn phòng HĐND và UBND huyện
Quý IV/2023
II
Công tác tuyên truyền
1
Viết tin, bài đăng Trang thông tin điện tử huyện
Phòng Văn hóa và Thông tin
Các phòng, ban
Thường xuyên
2
Treo băng rôn tại trụ sở
UBND các xã, thị trấn
Trung tâm Văn hóa
Quý I/2023`,
    assignments: [
      'Phòng Nội vụ | Ban hành văn bản hướng dẫn tuyên truyền cải cách hành chính | Các phòng, ban | Tháng 02/2023',
      'Phòng Nội vụ | Kiểm tra việc tuyên truyền tại các xã | Văn phòng HĐND và UBND huyện | Quý IV/2023',
      'Phòng Văn hóa và Thông tin | Viết tin, bài đăng Trang thông tin điện tử huyện | Các phòng, ban | Thường xuyên',
      'UBND các xã, thị trấn | Treo băng rôn tại trụ sở | Trung tâm Văn hóa | Quý I/2023',
    ],
    findings: [],
  },
  {
    name: 'cells wrap, the head comes back behind a page',
    body: `${HEAD}STT
Nội dung
Chủ trì
Phối hợp
Thời gian
1
Rà soát, niêm yết công khai thủ tục hành
chính tại Bộ phận Một cửa
Văn phòng
HĐND và UBND huyện
Các phòng, ban
chuyên môn
Thường xuyên
2
Khảo sát mức độ hài lòng của người dân
Phòng Nội vụ
Ủy ban Mặt trận Tổ quốc huyện
Tháng 10/2023
3
\fSTT
Nội dung
Chủ trì
Phối hợp
Thời gian
3
Đối thoại giữa lãnh đạo huyện với doanh nghiệp
Phòng Tài chính - Kế hoạch
Các xã, thị trấn
Quý II/2023`.replace('\n3\n\f', '\n\f'),
    assignments: [
      'Văn phòng HĐND và UBND huyện | Rà soát, niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa | Các phòng, ban chuyên môn | Thường xuyên',
      'Phòng Nội vụ | Khảo sát mức độ hài lòng của người dân | Ủy ban Mặt trận Tổ quốc huyện | Tháng 10/2023',
      'Phòng Tài chính - Kế hoạch | Đối thoại giữa lãnh đạo huyện với doanh nghiệp | Các xã, thị trấn | Quý II/2023',
    ],
    findings: [],
  },
  {
    name: 'one column for who carries out, no ordinals in the head',
    body: `${HEAD}Nội dung
Thời gian
Đơn vị thực hiện
1. In và cấp phát tờ rơi
Tháng 4
Phòng Tư pháp
2. Thông báo lịch tiếp công dân trên loa truyền thanh
Hằng tháng
Đài Truyền thanh xã
3. Tổng hợp kết quả tuyên truyền
Tháng 12
Phòng Nội vụ`,
    assignments: [
      'Phòng Tư pháp | In và cấp phát tờ rơi |  | Tháng 4',
      'Đài Truyền thanh xã | Thông báo lịch tiếp công dân trên loa truyền thanh |  | Hằng tháng',
      'Phòng Nội vụ | Tổng hợp kết quả tuyên truyền |  | Tháng 12',
    ],
    findings: [],
  },
  {
    name: 'an empty cell for the partners is lost',
    body: `${HEAD}STT
Nhiệm vụ
Thời gian
Cơ quan chủ trì
Cơ quan phối hợp
1
Xây dựng kế hoạch tuyên truyền
Tháng 01
Phòng Nội vụ
2
Lồng ghép tuyên truyền tại các cuộc họp thôn
Thường xuyên
UBND các xã
Ủy ban Mặt trận Tổ quốc các xã
3
Sơ kết công tác tuyên truyền
Tháng 7
Phòng Nội vụ
Các phòng, ban`,
    assignments: [
      'Phòng Nội vụ | Xây dựng kế hoạch tuyên truyền |  | Tháng 01',
      'UBND các xã | Lồng ghép tuyên truyền tại các cuộc họp thôn | Ủy ban Mặt trận Tổ quốc các xã | Thường xuyên',
      'Phòng Nội vụ | Sơ kết công tác tuyên truyền | Các phòng, ban | Tháng 7',
    ],
    findings: [],
  },
]
