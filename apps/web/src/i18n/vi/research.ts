import { researchTitle } from './late-titles.js'

export const research = {
  title: researchTitle,
  lead_other:
    '<views>{{views}} khung nhìn</views> và <tables>{{tables}} bảng</tables> từ <docs>{{n}} văn bản</docs>. Bản dựng {{build}}, {{date}}.',
  lead_quality:
    'Trên {{documents}} văn bản viết riêng để kiểm tra mà bộ đọc chưa từng gặp, {{low}}–{{high}} dữ kiện đọc ra là đúng, tùy loại: <quality>chất lượng trích xuất</quality>.',
  cite: {
    title: 'Trích dẫn bản này',
    line: 'Đối Chiếu: dữ liệu về kế hoạch tuyên truyền cải cách hành chính. Bản dựng {{build}}, {{date}}, {{n}} văn bản; bộ đọc {{extractor}}, lược đồ {{schema}}.',
    copy: 'Chép trích dẫn',
    bibtex: 'Chép BibTeX',
    id: 'Cùng văn bản và cùng bộ đọc thì ra cùng mã bản dựng, trên máy nào cũng vậy.',
  },
  whole: {
    title: 'Cả bộ dữ liệu',
    text: 'Một tệp DuckDB chứa nguyên văn, mọi dữ kiện kèm vị trí câu, và chú giải từng cột. Mở bằng DuckDB, Python, R hoặc DBeaver.',
    file: 'Tải tệp DuckDB',
  },
  quality: {
    title: 'Chất lượng trích xuất',
    text: 'Đo lần chạy đầu trên {{documents}} văn bản viết riêng để kiểm tra, khi bộ đọc chưa gặp văn bản nào trong số đó. Văn bản do người soạn theo mẫu thật, không phải văn bản thật, nên con số cho biết mức độ, không phải bảo đảm.',
    own: 'Trên năm kế hoạch thật, vốn đã dùng khi viết quy tắc, mỗi loại đạt ít nhất 95%; kiểm thử giữ mức này.',
    kind: 'Loại dữ kiện',
    right: 'Đọc ra là đúng',
    found: 'Có mà đọc ra được',
    interval: '{{share}} ({{low}}–{{high}})',
    of: '{{n}}/{{total}}',
    note: 'Trong ngoặc: khoảng tin cậy 95% (Wilson); vạch vẽ từ {{from}} đến {{to}}. Độ tin cậy của từng dữ kiện ghi cạnh câu của nó và ở cột confidence.',
    again: 'Đo lại trên máy này:',
    kinds: {
      numbered: 'Viện dẫn có số',
      unnumbered: 'Viện dẫn không số',
      channels: 'Kênh',
      assignments: 'Phân công',
      commitments: 'Cam kết',
      partners: 'Đơn vị phối hợp',
      findings: 'Điểm cần xem',
    },
  },
  sql: {
    title: 'Hỏi bằng SQL',
    text: 'Chạy ở thư mục gốc của Đối Chiếu; chỉ đọc. --format table, csv hoặc json.',
    rarest: 'Kênh nào ít kế hoạch dùng nhất?',
    shared: 'Văn bản nào được nhiều kế hoạch viện dẫn?',
    sentences: 'Zalo được nêu bằng câu nào, trích có đúng từng chữ không?',
    timeless: 'Đơn vị nào được giao việc mà ít khi có thời hạn?',
    findings: 'Có những loại điểm cần xem nào, bao nhiêu?',
    lag: 'Chương trình xuống mỗi cấp sau bao nhiêu ngày?',
  },
  dictionary: {
    title: 'Từ điển dữ liệu',
    text: 'CSV dùng UTF-8, dấu phẩy, dấu chấm thập phân, dòng đầu là tên cột. Nghĩa của từng mã ở trang <glossary>Thuật ngữ, bảng mã</glossary>.',
    views: 'Khung nhìn: dữ kiện đã ghép sẵn với địa phương và năm',
    tables: 'Bảng',
    rows_other: '{{n}} dòng',
    columns_other: '{{n}} cột',
    download: 'Tải {{table}}, {{format}}',
    column: 'Cột',
    type: 'Kiểu',
    meaning: 'Nghĩa',
  },
}
