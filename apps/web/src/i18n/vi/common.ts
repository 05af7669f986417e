export const nothing = {
  not_found: 'không tìm thấy',
  unreadable: 'không đọc được',
  not_applicable: 'không áp dụng',
  no_document: 'chưa có văn bản',
}

export const filter = {
  label: 'Bộ lọc',
  year: 'Năm',
  level: 'Cấp',
  province: 'Tỉnh',
  district: 'Huyện',
  unit: 'Địa phương',
  plan: 'Kế hoạch',
  units: {
    label: 'Đơn vị',
    of_then: 'khi ban hành',
    of_now: 'ngày nay',
    sum_other:
      'Theo đơn vị ngày nay: {{n}} kế hoạch của {{before}} đơn vị khi ban hành (không kể sở, ban, ngành) nay thuộc {{after}} đơn vị. Mỗi kế hoạch vẫn chỉ tính một lần; tên khi ban hành ghi trong ngoặc.',
    split_other: '{{n}} kế hoạch của đơn vị nay chia cho nhiều đơn vị: giữ tên cũ, đánh dấu {{mark}}.',
    unplaced_other: '{{n}} kế hoạch chưa rõ đơn vị ngày nay: giữ tên cũ, đánh dấu {{mark}}.',
    words: 'theo đơn vị ngày nay',
  },
  all: 'tất cả',
  some: '{{n}} mục',
  clear: 'Bỏ lọc',
  plans_other: '{{n}} kế hoạch',
  of_all: 'trong {{n}} kế hoạch đã đọc',
  empty: {
    answer: 'Chưa có gì để đối chiếu.',
    what: 'Không có kế hoạch nào khớp bộ lọc.',
    effect: 'Dữ liệu vẫn có {{n}} kế hoạch; bộ lọc đang loại hết.',
    next: 'Bỏ bớt điều kiện lọc.',
  },
}

export const figure = {
  most: 'Nhiều nhất: {{label}} ({{about}}).',
  table: 'Bảng số liệu',
  plans: 'Số kế hoạch',
  of_plans: '{{n}} kế hoạch',
  plan: 'Kế hoạch',
  more_names_other: '{{n}} mục khác',
  rows_shown: 'Đang hiện {{n}} trong {{total}} dòng.',
  rows_more: 'Hiện thêm',
  none: 'không có',
}

export const panel = {
  label: 'Câu gốc',
  close: 'Đóng',
  sentences_other: '{{n}} đoạn trích',
  all_plans: 'mọi kế hoạch đang lọc',
  in_plan: 'Xem trong kế hoạch',
  confidence: 'Độ tin cậy {{share}}',
  page: 'trang {{page}}',
  rule: 'Quy tắc đọc',
  place: 'Vị trí {{start}}–{{end}}',
  absent: 'Điều này vắng mặt trong văn bản nên không có câu để trích.',
  expected: 'Lẽ ra: {{value}}',
  shown: 'Đang hiện {{n}} trong {{total}} đoạn trích.',
  more: 'Hiện thêm',
  none: 'Không tìm thấy đoạn nào cho ô này.',
  unreadable_address: 'Địa chỉ không chỉ đúng ô nào của bảng.',
  section: 'Mục',
  task: 'Việc',
  actor: 'Đơn vị',
  partners: 'Phối hợp',
  deadline: 'Thời hạn',
  frequency: 'Định kỳ',
  value: 'Giá trị',
  document: 'Văn bản',
  cited_date: 'Ngày viện dẫn',
  role: 'Vai trò',
  resolution: 'Nhận diện',
  owned: 'giao cho đơn vị cụ thể',
  with_number: 'có con số',
}

export const subject = {
  channel: 'Kênh',
  citation: 'Căn cứ',
  assignment: 'Phân công',
  commitment: 'Cam kết',
  finding: 'Điểm cần xem',
}
