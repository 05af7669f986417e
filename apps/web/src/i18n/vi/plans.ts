import { plansTitle } from './late-titles.js'

export const plans = {
  title: plansTitle,
  lead_other: '<list>{{n}} kế hoạch</list>, xếp {{order}}. Mở một kế hoạch để đọc nguyên văn với những gì đã đọc được.',
  ordered: 'xếp {{order}}',
  order: {
    place: 'theo địa bàn và năm',
    title: 'theo trích yếu',
    year_newest: 'năm mới trước',
    year_oldest: 'năm cũ trước',
    findings: 'nhiều điểm cần xem trước',
  },
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
