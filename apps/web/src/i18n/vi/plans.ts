export const plans = {
  title: 'Kế hoạch',
  lead_other:
    '<list>{{n}} kế hoạch</list>, xếp theo tỉnh, huyện, địa phương và năm. Mở một kế hoạch để đọc nguyên văn với những gì đã đọc được.',
  list: 'Danh sách kế hoạch',
  place: 'Địa phương, cơ quan',
  subject: 'Trích yếu',
  year: 'Năm',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  signer: 'Người ký',
  findings: 'Điểm cần xem',
  findings_words_other: '{{n}} điểm cần xem, {{place}}',
  shown: 'Hiện {{n}} trong {{total}} kế hoạch. Lọc bớt để thấy phần còn lại.',
}
